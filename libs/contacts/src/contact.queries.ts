import { Injectable } from '@nestjs/common';
import { NotFoundError, isUuid, type LocalDate } from '#libs/kernel';
import { NeedQueries } from '#libs/needs';
import { TenantDb, requireActor } from '#libs/platform';
import { DEFAULT_INTERVAL_DAYS, nextTalkOn } from './contact.rules.js';
import type { CarriedMunicipalityType, ContactMunicipalityType, ContactPersonType } from './contact.type.js';
import { TalkQueries } from './talk.queries.js';

/** Longest lists there are: a region has some tens of members, and a page shows the needs of one. */
const MOST_NEEDS = 50;

type Read = Omit<ContactMunicipalityType, 'nextTalkOn'> & { readonly carriedSince: LocalDate | null };

/** A contact person who has left the unit counts as none. */
const SELECT = `
  select json_build_object('id', m.id, 'code', m.code, 'name', m.name) as municipality,
    case when u.id is not null then json_build_object('id', u.id, 'name', u.display_name) end as contact,
    case when u.id is not null then (c.carried_since at time zone 'Europe/Stockholm')::date end as "carriedSince",
    coalesce(c.interval_days, ${DEFAULT_INTERVAL_DAYS}) as "intervalDays",
    (select max(t.held_on) from samhem.municipality_talks t where t.region_id = m.region_id and t.municipality_id = m.id) as "lastTalkOn",
    (select count(*)::int from samhem.needs n where n.region_id = m.region_id and n.municipality_id = m.id and n.status = 'open') as "openNeeds"
  from samhem.municipalities m
  left join samhem.contact_municipalities c on c.region_id = m.region_id and c.municipality_id = m.id
  left join samhem.users u on u.region_id = c.region_id and u.id = c.user_id and u.closed_at is null
  where m.region_id = samhem.current_region()`;

const OPEN_NEEDS = `
  select id from samhem.needs where municipality_id = $1 and status = 'open' order by registered_at, id limit ${MOST_NEEDS}`;

/** Reads of who carries whom, the unit's own; a member sees its own contact person. */
@Injectable()
export class ContactQueries {
  constructor(
    private readonly db: TenantDb,
    private readonly needs: NeedQueries,
    private readonly talks: TalkQueries,
  ) {}

  /** Every member by name; with `carriedBy`, those that the user carries. */
  async all(carriedBy: string | null = null): Promise<ContactMunicipalityType[]> {
    const rows = await this.db.query<Read>(`${SELECT} and ($1::uuid is null or u.id = $1) order by m.name`, [
      carriedBy,
    ]);
    return rows.map(withNextTalk);
  }

  /** @throws NotFoundError for an unknown municipality and for another region's alike */
  async byId(municipalityId: string): Promise<ContactMunicipalityType> {
    const rows = isUuid(municipalityId) ? await this.db.query<Read>(`${SELECT} and m.id = $1`, [municipalityId]) : [];
    const [member] = rows.map(withNextTalk);
    if (!member) throw new NotFoundError();
    return member;
  }

  /**
   * One member with its open needs and what it has said. The needs are logged as reads.
   * @throws NotFoundError
   */
  async carried(municipalityId: string): Promise<CarriedMunicipalityType> {
    return this.db.run(async () => {
      const member = await this.byId(municipalityId);
      const ids = (await this.db.query<{ id: string }>(OPEN_NEEDS, [municipalityId])).map(({ id }) => id);
      const needs = await this.needs.byIds(ids);
      needs.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
      return { ...member, needs, talks: await this.talks.latest(municipalityId) };
    });
  }

  /** Who at the unit carries the actor's municipality. For the member's own staff. */
  async mine(): Promise<ContactPersonType | null> {
    const [contact] = await this.db.query<ContactPersonType>(
      `select user_id as id, shown_name as name from samhem.contact_municipalities where municipality_id = $1 and user_id is not null`,
      [requireActor().municipalityId],
    );
    return contact ?? null;
  }
}

function withNextTalk({ carriedSince, ...member }: Read): ContactMunicipalityType {
  const { lastTalkOn, intervalDays } = member;
  return { ...member, nextTalkOn: nextTalkOn({ lastTalkOn, carriedSince }, intervalDays) };
}
