import { Injectable } from '@nestjs/common';
import { NotFoundError, isUuid } from '#libs/kernel';
import { ReadLog, TenantDb, keysetOf, pageOf, requireActor, type Page, type PageArgs } from '#libs/platform';
import type { InterestType } from './interest.type.js';
import { OPEN_STATUSES } from './interest.words.js';

/** With the home it competes for, which the unit alone is told. */
export interface CompetingInterest extends InterestType {
  readonly publicationId: string;
}

const SELECT = `
  select i.id, i.status, json_build_object('id', m.id, 'code', m.code, 'name', m.name) as municipality,
  i.need_id as "needId", n.case_number as "caseNumber", i.profile_id as "profileId",
  i.publication_id as "publicationId", i.expressed_at as "expressedAt",
  i.changed_at as "changedAt", i.reason_code as "reasonCode", i.reason_note as "reasonNote"
  from samhem.interests i
  join samhem.needs n on n.region_id = i.region_id and n.id = i.need_id
  join samhem.municipalities m on m.region_id = i.region_id and m.id = i.municipality_id`;

/** Reads of interests: a member's own, or all of the region's for the unit. The case number is the need's, so reads are logged as its. */
@Injectable()
export class InterestQueries {
  constructor(
    private readonly db: TenantDb,
    private readonly readLog: ReadLog,
  ) {}

  /** @throws NotFoundError for an unknown interest and for somebody else's alike */
  async byId(id: string): Promise<InterestType> {
    const [interest] = isUuid(id) ? await this.read(`where i.id = $1`, [id]) : [];
    if (!interest) throw new NotFoundError();
    return interest;
  }

  /** Newest first. */
  async list({ first, after }: PageArgs, needId: string | undefined): Promise<Page<InterestType>> {
    const [expressedAt = null, id = null] = keysetOf(after, 2) ?? [];
    if (needId !== undefined && !isUuid(needId)) return pageOf<InterestType>([], first, () => []);
    const rows = await this.read(
      `where ($1::uuid is null or i.need_id = $1)
         and ($2::timestamptz is null or (i.expressed_at, i.id) < ($2::timestamptz, $3::uuid))
       order by i.expressed_at desc, i.id desc limit $4`,
      [needId ?? null, expressedAt, id, first + 1],
    );
    return pageOf(rows, first, (interest) => [interest.expressedAt, interest.id]);
  }

  /** The interest that has not ended for the need and the profile, which is at most one. */
  async openOne(needId: string, profileId: string): Promise<InterestType | undefined> {
    if (!isUuid(needId) || !isUuid(profileId)) return undefined;
    const clauses = `where i.need_id = $1 and i.profile_id = $2 and i.status = any($3)`;
    const [interest] = await this.read(clauses, [needId, profileId, OPEN_STATUSES]);
    return interest;
  }

  /** Open interests in the homes, longest wait first. For the brokering page, which reads the needs themselves and so logs them. */
  async competingFor(publicationIds: readonly string[]): Promise<CompetingInterest[]> {
    return this.db.query<CompetingInterest>(
      `${SELECT} where i.publication_id = any($1::uuid[]) and i.status = any($2) order by i.expressed_at, i.id`,
      [publicationIds, OPEN_STATUSES],
    );
  }

  async countOpenOfNeed(needId: string): Promise<number> {
    const [row] = await this.db.query<{ open: number }>(
      `select count(*)::int as open from samhem.interests where need_id = $1 and status = any($2)`,
      [needId, OPEN_STATUSES],
    );
    return row?.open ?? 0;
  }

  async placesHeldFor(id: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `select place_id as id from samhem.place_reservations where interest_id = $1 order by place_id`,
      [id],
    );
    return rows.map((place) => place.id);
  }

  /**
   * One's own need, held until the transaction ends, so that it neither ends nor gathers interests meanwhile.
   * @throws NotFoundError
   */
  async holdOwnNeed(id: string): Promise<{ isOpen: boolean; childrenCount: number }> {
    const { regionId, municipalityId } = requireActor();
    const [need] = isUuid(id)
      ? await this.db.query<{ isOpen: boolean; childrenCount: number }>(
          `select status = 'open' as "isOpen", children_count as "childrenCount" from samhem.needs
           where region_id = $1 and municipality_id = $2 and id = $3 for update`,
          [regionId, municipalityId, id],
        )
      : [];
    if (!need) throw new NotFoundError();
    return need;
  }

  private async read(clauses: string, parameters: readonly unknown[]): Promise<InterestType[]> {
    return this.db.run(async () => {
      const rows = await this.db.query<InterestType>(`${SELECT} ${clauses}`, parameters);
      const needs = new Map(rows.map((row) => [row.needId, row.municipality.id]));
      await this.readLog.served(
        [...needs].map(([id, municipalityId]) => ({ kind: 'need', id, municipalityId })),
        'intressen',
        ['case_number'],
      );
      return rows;
    });
  }
}
