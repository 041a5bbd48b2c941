import { Injectable } from '@nestjs/common';
import { NotFoundError, isUuid } from '#libs/kernel';
import { ReadLog, TenantDb, keysetOf, pageOf, requireActor, type Page, type PageArgs } from '#libs/platform';
import { sentenceOf, type Told } from './timeline.rules.js';
import type { TimelineEntryType } from './timeline.type.js';
import type { TimelineSubject } from './timeline.words.js';

type Row = Omit<TimelineEntryType, 'sentence'> & Told & { readonly municipalityId: string | null };

/** A home's history is its own events and those of the interests in its profiles; once a publication was itself the profile. */
const ABOUT: Readonly<Record<TimelineSubject, string>> = {
  need: 'e.need_id = $1',
  home: `(e.home_id = $1 or e.profile_id = any ((select array_agg(o.id) from samhem.publications u
    cross join lateral (select u.id union all select p.id from samhem.profiles p
      where p.region_id = u.region_id and p.publication_id = u.id) o
    where u.region_id = samhem.current_region() and u.home_id = $1)::uuid[]))`,
};

/** Row security decides which entries and which names the reader may see. */
const entries = (subject: TimelineSubject) => `
  select e.id, e.occurred_at as "occurredAt", e.type, e.reason_code as "reasonCode", e.note,
    e.municipality_id as "municipalityId", m.name as "municipalityName",
    coalesce(u.display_name, case e.scope when 'unit' then r.unit_name when 'member' then m.name else 'Samhem' end) as "actorName"
  from samhem.event_log e
  join samhem.regions r on r.id = e.region_id
  left join samhem.municipalities m on m.region_id = e.region_id and m.id = e.municipality_id
  left join samhem.users u on u.region_id = e.region_id and u.id = e.user_id
  where e.region_id = samhem.current_region() and ${ABOUT[subject]}`;

@Injectable()
export class TimelineQueries {
  constructor(
    private readonly db: TenantDb,
    private readonly readLog: ReadLog,
  ) {}

  /**
   * What has happened, newest first. A need's history is a read of the need, and logged as one.
   * @throws NotFoundError for an unknown subject and for somebody else's alike
   */
  async of(subject: TimelineSubject, id: string, { first, after }: PageArgs): Promise<Page<TimelineEntryType>> {
    if (!isUuid(id) || (subject === 'home' && requireActor().scope !== 'unit')) throw new NotFoundError();
    const [occurredAt = null, eventId = null] = keysetOf(after, 2) ?? [];
    return this.db.run(async () => {
      const rows = await this.db.query<Row>(
        `${entries(subject)} and ($2::timestamptz is null or (e.occurred_at, e.id) < ($2::timestamptz, $3::uuid))
         order by e.occurred_at desc, e.id desc limit $4`,
        [id, occurredAt, eventId, first + 1],
      );
      if (rows.length === 0) await this.assertHasHistory(subject, id);
      await this.log(subject, id, rows);
      return pageOf(rows.map(told), first, (entry) => [entry.occurredAt, entry.id]);
    });
  }

  /** A page after the last is empty; a subject without any event does not exist for the reader. */
  private async assertHasHistory(subject: TimelineSubject, id: string): Promise<void> {
    const found = await this.db.query(`${entries(subject)} limit 1`, [id]);
    if (found.length === 0) throw new NotFoundError();
  }

  private async log(subject: TimelineSubject, id: string, rows: readonly Row[]): Promise<void> {
    if (subject !== 'need' || rows.length === 0) return;
    const municipalityId = rows.find((row) => row.municipalityId !== null)?.municipalityId ?? null;
    await this.readLog.served([{ kind: 'need', id, municipalityId }], 'historik', ['timeline']);
  }
}

function told({ municipalityId: _id, municipalityName, ...entry }: Row): TimelineEntryType {
  return { ...entry, sentence: sentenceOf({ ...entry, municipalityName }) };
}
