import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OWN, OWN_OR_UNIT, REQUIREMENT_KINDS, protect } from './protect.js';

/** Fields whose changes are kept, besides one for each kind of requirement. */
const FIELDS = `'status', 'assignment_type', 'children_count', 'ages', 'start_on', 'expected_length', 'urgency',
  'network_search', 'network_search_on', 'network_search_gave',
  'investigation_opened_on', 'investigation_extended_to', 'investigation_extension_reason', 'investigation_closed_on',
  'emergency_placed_on', 'emergency_law', 'emergency_extended_to', 'emergency_extension_reason',
  'emergency_extension_decided_on', 'emergency_extension_decided_by'`;
const REQUIREMENT_FIELDS = REQUIREMENT_KINDS.replaceAll(/'(\w+)'/g, `'requirement_$1'`);
/** A word of a closed list, a day, a number or a span: nothing that a person has written freely. */
const VALUE = `'^[a-z0-9_:-]{1,60}$'`;

/** Needs change, rest and end on a day; what they were before is kept; the dated facts that legal time is counted from. */
export class NeedChanges1764000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table samhem.needs
        drop constraint needs_status_check,
        add constraint needs_status_check check (status in ('open', 'paused', 'placed', 'ended')),
        add column version integer not null default 1 check (version >= 1),
        add column changed_at timestamptz(3),
        add column paused_at timestamptz(3),
        add column paused_reason text check (paused_reason in ('network_tried', 'home_tried', 'decision_awaited', 'situation_unclear')),
        add column ended_on date,
        add column network_search_on date,
        add column network_search_gave text
          check (network_search_gave in ('nobody_found', 'declined', 'not_suitable', 'support_only', 'home_found')),
        add column investigation_opened_on date,
        add column investigation_extended_to date,
        add column investigation_extension_reason text
          check (investigation_extension_reason in ('opinion_awaited', 'authority_awaited', 'family_not_reached', 'extensive')),
        add column investigation_closed_on date check (investigation_closed_on >= investigation_opened_on),
        add column emergency_placed_on date,
        add column emergency_law text check (emergency_law in ('sol', 'lvu')),
        add column emergency_extended_to date,
        add column emergency_extension_reason text
          check (emergency_extension_reason in ('move_planned', 'court_awaited', 'school_term', 'siblings_together')),
        add column emergency_extension_decided_on date,
        add column emergency_extension_decided_by text check (emergency_extension_decided_by in ('committee', 'delegate'));
      -- The owner is bound by the policies too, and none of them is for it.
      alter table samhem.needs no force row level security;
      update samhem.needs set ended_on = (ended_at at time zone 'Europe/Stockholm')::date where ended_at is not null;
      alter table samhem.needs force row level security;
      alter table samhem.needs drop constraint needs_check1,
        add constraint needs_ended check ((status in ('open', 'paused')) = (ended_at is null)),
        add constraint needs_ended_on check ((ended_at is null) = (ended_on is null)),
        add constraint needs_paused check ((status = 'paused') = (paused_at is not null) and (paused_at is null) = (paused_reason is null)),
        add constraint needs_network_search check (network_search <> 'not_started' or num_nonnulls(network_search_on, network_search_gave) = 0),
        add constraint needs_investigation check (
          (investigation_opened_on is not null or num_nonnulls(investigation_closed_on, investigation_extended_to) = 0)
          and (investigation_extended_to is null) = (investigation_extension_reason is null)),
        add constraint needs_emergency check (
          (emergency_placed_on is not null or num_nonnulls(emergency_law, emergency_extended_to) = 0)
          and num_nonnulls(emergency_extended_to, emergency_extension_reason, emergency_extension_decided_on,
            emergency_extension_decided_by) in (0, 4));

      create table samhem.need_changes (
        region_id uuid not null,
        municipality_id uuid not null,
        id uuid not null default uuidv7(),
        need_id uuid not null,
        version integer not null check (version >= 2),
        changed_at timestamptz(3) not null,
        user_id uuid not null,
        field text not null check (field in (${FIELDS}, ${REQUIREMENT_FIELDS})),
        from_value text check (from_value ~ ${VALUE}),
        to_value text check (to_value ~ ${VALUE}),
        reason_code text check (reason_code ~ '^[a-z_]{1,40}$'),
        primary key (region_id, id),
        foreign key (region_id, municipality_id, need_id) references samhem.needs (region_id, municipality_id, id),
        foreign key (region_id, user_id) references samhem.users,
        check (from_value is distinct from to_value)
      );
      comment on table samhem.need_changes is 'what a field of a need was before a change; written once and never touched again';
      comment on column samhem.need_changes.version is 'the version of the need that the change made; fields saved together share it';
      create index need_changes_need on samhem.need_changes (region_id, need_id, changed_at desc, id desc);
      ${protect('need_changes', {
        select: OWN_OR_UNIT,
        insert: `${OWN} and user_id = (select samhem.current_user_id())`,
      })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table samhem.need_changes;
      alter table samhem.needs
        drop column version, drop column changed_at, drop column paused_at, drop column paused_reason, drop column ended_on,
        drop column network_search_on, drop column network_search_gave, drop column investigation_opened_on,
        drop column investigation_extended_to, drop column investigation_extension_reason, drop column investigation_closed_on,
        drop column emergency_placed_on, drop column emergency_law, drop column emergency_extended_to,
        drop column emergency_extension_reason, drop column emergency_extension_decided_on,
        drop column emergency_extension_decided_by,
        drop constraint needs_ended, drop constraint needs_status_check,
        add constraint needs_status_check check (status in ('open', 'placed', 'ended')),
        add constraint needs_check1 check ((status = 'open') = (ended_at is null));
    `);
  }
}
