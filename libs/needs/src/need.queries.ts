import { Injectable } from '@nestjs/common';
import { NotFoundError, isUuid } from '#libs/kernel';
import { Clock, ReadLog, TenantDb, keysetOf, pageOf, requireActor, type Page, type PageArgs } from '#libs/platform';
import { changeSentence, type NameOf } from './need-change.rules.js';
import { clocksOf } from './need.clock.js';
import { NeedEntity } from './need.entity.js';
import { languageName } from './need.rules.js';
import type { NeedChangeType, NeedType } from './need.type.js';
import type { NeedStatus } from './need.words.js';

/** $1 = today in Sweden, so that days are counted by the calendar people live by. */
const SELECT = `
  select n.id, n.case_number as "caseNumber", n.status, n.version, n.changed_at as "changedAt",
    n.assignment_type as "assignmentType", n.children_count as "childrenCount", n.age_from as "ageFrom", n.age_to as "ageTo",
    n.start_on as "startOn", n.expected_length as "expectedLength", n.urgency,
    n.network_search as "networkSearch", n.network_search_on as "networkSearchOn", n.network_search_gave as "networkSearchGave",
    n.network_search = 'not_started' as "isNetworkSearchMissing",
    json_build_object('investigationOpenedOn', n.investigation_opened_on, 'investigationExtendedTo', n.investigation_extended_to,
      'investigationExtensionReason', n.investigation_extension_reason, 'investigationClosedOn', n.investigation_closed_on,
      'emergencyPlacedOn', n.emergency_placed_on, 'emergencyLaw', n.emergency_law,
      'emergencyExtendedTo', n.emergency_extended_to, 'emergencyExtensionReason', n.emergency_extension_reason,
      'emergencyExtensionDecidedOn', n.emergency_extension_decided_on,
      'emergencyExtensionDecidedBy', n.emergency_extension_decided_by) as "clockFacts",
    n.registered_at as "registeredAt", n.paused_at as "pausedAt", n.paused_reason as "pausedReason",
    n.ended_at as "endedAt", n.ended_on as "endedOn", n.ended_reason as "endedReason",
    greatest(0, coalesce(n.ended_on, $1::date) - (n.registered_at at time zone 'Europe/Stockholm')::date) as "waitedDays",
    json_build_object('id', m.id, 'code', m.code, 'name', m.name) as municipality,
    coalesce((select json_agg(json_build_object('kind', r.kind, 'strength', r.strength, 'level', r.level, 'option', r.option)
        order by r.strength, r.kind)
      from samhem.need_requirements r where r.region_id = n.region_id and r.need_id = n.id), '[]') as requirements
  from samhem.needs n join samhem.municipalities m on m.region_id = n.region_id and m.id = n.municipality_id`;

const HISTORY = `
  select c.id, c.version, c.changed_at as "changedAt", c.field, c.from_value as "fromValue", c.to_value as "toValue",
    c.reason_code as "reasonCode", coalesce(u.display_name, m.name) as "actorName"
  from samhem.need_changes c
  join samhem.municipalities m on m.region_id = c.region_id and m.id = c.municipality_id
  left join samhem.users u on u.region_id = c.region_id and u.id = c.user_id
  where c.need_id = $1 and ($2::timestamptz is null or (c.changed_at, c.id) < ($2::timestamptz, $3::uuid))
  order by c.changed_at desc, c.id desc limit $4`;

/** Reads of needs. Every one is logged, and a read that cannot be logged is not served. */
@Injectable()
export class NeedQueries {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly readLog: ReadLog,
  ) {}

  /** @throws NotFoundError for an unknown need and for somebody else's alike */
  async byId(id: string): Promise<NeedType> {
    const [need] = isUuid(id) ? await this.read(`${SELECT} where n.id = $2`, [id]) : [];
    if (!need) throw new NotFoundError();
    return need;
  }

  /** Given needs of those the actor may see, in no certain order. */
  async byIds(ids: readonly string[]): Promise<NeedType[]> {
    return ids.length === 0 ? [] : this.read(`${SELECT} where n.id = any($2::uuid[])`, [ids]);
  }

  /** Newest first. */
  async list({ first, after }: PageArgs, status: NeedStatus | undefined): Promise<Page<NeedType>> {
    const [registeredAt = null, id = null] = keysetOf(after, 2) ?? [];
    const rows = await this.read(
      `${SELECT} where ($2::text is null or n.status = $2)
         and ($3::timestamptz is null or (n.registered_at, n.id) < ($3::timestamptz, $4::uuid))
       order by n.registered_at desc, n.id desc limit $5`,
      [status ?? null, registeredAt, id, first + 1],
    );
    return pageOf(rows, first, (need) => [need.registeredAt, need.id]);
  }

  /**
   * What the need's fields were before they were changed, newest first.
   * @throws NotFoundError for an unknown need and for somebody else's alike
   */
  async history(id: string, { first, after }: PageArgs): Promise<Page<NeedChangeType>> {
    const [changedAt = null, changeId = null] = keysetOf(after, 2) ?? [];
    if (!isUuid(id)) throw new NotFoundError();
    return this.db.run(async () => {
      const [need] = await this.db.query<{ municipalityId: string }>(
        'select municipality_id as "municipalityId" from samhem.needs where id = $1',
        [id],
      );
      if (!need) throw new NotFoundError();
      const rows = await this.db.query<Omit<NeedChangeType, 'sentence'>>(HISTORY, [id, changedAt, changeId, first + 1]);
      const nameOf = await this.names();
      await this.readLog.served([{ kind: 'need', id, ...need }], 'historik', ['changes']);
      const told = rows.map((change) => ({ ...change, sentence: changeSentence(change, nameOf) }));
      return pageOf(told, first, (change) => [change.changedAt, change.id]);
    });
  }

  /**
   * The need an event was about. For the system.
   * @throws NotFoundError
   */
  async ofEvent(eventId: string): Promise<NeedType> {
    const ofEvent = 'where n.id = (select e.need_id from samhem.event_log e where e.id = $2)';
    const [need] = await this.read(`${SELECT} ${ofEvent}`, [eventId]);
    if (!need) throw new NotFoundError();
    return need;
  }

  /**
   * One's own need, held until the transaction ends. For whoever changes it: nothing of it is served.
   * @throws NotFoundError
   */
  async holdOwn(id: string): Promise<NeedEntity> {
    const { municipalityId, regionId } = requireActor();
    return this.db.run(async (manager) => {
      const found = isUuid(id) && municipalityId && regionId;
      const lock = { mode: 'pessimistic_write' as const };
      const need = found ? await manager.findOne(NeedEntity, { where: { regionId, municipalityId, id }, lock }) : null;
      if (!need) throw new NotFoundError();
      return need;
    });
  }

  private async names(): Promise<NameOf> {
    const zones = await this.db.query<{ code: string; name: string }>('select code, name from samhem.zones');
    const zoneNames = new Map(zones.map(({ code, name }) => [code, name]));
    return (kind, code) => (kind === 'zone' ? zoneNames.get(code) : languageName(code)) ?? code;
  }

  private async read(sql: string, parameters: readonly unknown[]): Promise<NeedType[]> {
    return this.db.run(async () => {
      const today = this.clock.today();
      const rows = await this.db.query<Omit<NeedType, 'clocks'>>(sql, [today, ...parameters]);
      await this.readLog.served(
        rows.map((need) => ({ kind: 'need', id: need.id, municipalityId: need.municipality.id })),
      );
      return rows.map((need) => ({ ...need, clocks: clocksOf(need.clockFacts, { today, endedOn: need.endedOn }) }));
    });
  }
}
