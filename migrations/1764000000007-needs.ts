import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ASSIGNMENT_TYPES, IN_MY_REGION, OWN, OWN_OR_UNIT, REQUIREMENT_KINDS, protect } from './protect.js';

/** What a municipality is looking for, as requirements on the home. No table here may carry a child's identity, exact age or diagnosis. */
export class Needs1764000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table samhem.needs (
        region_id uuid not null,
        municipality_id uuid not null,
        id uuid not null default uuidv7(),
        case_number text not null check (length(case_number) between 1 and 40),
        status text not null check (status in ('open', 'placed', 'ended')),
        assignment_type text not null check (assignment_type in (${ASSIGNMENT_TYPES})),
        children_count smallint not null check (children_count between 1 and 6),
        age_from smallint not null check (age_from between 0 and 18),
        age_to smallint not null check (age_to between age_from + 2 and 20),
        start_on date not null,
        expected_length text not null check (expected_length in ('short', 'up_to_a_year', 'long', 'unknown')),
        urgency text not null check (urgency in ('acute', 'soon', 'planned')),
        network_search text not null check (network_search in ('not_started', 'ongoing', 'exhausted')),
        registered_at timestamptz(3) not null,
        registered_by uuid not null,
        ended_at timestamptz(3),
        ended_reason text check (ended_reason in ('placed_in_network', 'placed_elsewhere', 'external', 'withdrawn', 'placed_through_pool')),
        primary key (region_id, id),
        unique (region_id, municipality_id, case_number),
        unique (region_id, municipality_id, id),
        foreign key (region_id, municipality_id) references samhem.municipalities,
        foreign key (region_id, registered_by) references samhem.users,
        check ((status = 'open') = (ended_at is null)),
        check ((ended_at is null) = (ended_reason is null))
      );
      create index needs_list on samhem.needs (region_id, municipality_id, registered_at desc, id);
      create index needs_open on samhem.needs (region_id, registered_at) where status = 'open';
      ${protect('needs', {
        select: OWN_OR_UNIT,
        insert: OWN,
        update: `${IN_MY_REGION} and ((municipality_id = (select samhem.current_municipality()) and (select samhem.acts_for_member())) or (select samhem.current_scope()) = 'system')`,
        reporting: [
          'region_id',
          'municipality_id',
          'id',
          'status',
          'registered_at',
          'ended_at',
          'ended_reason',
          'children_count',
        ],
      })}

      create table samhem.need_requirements (
        region_id uuid not null,
        municipality_id uuid not null,
        need_id uuid not null,
        kind text not null check (kind in (${REQUIREMENT_KINDS})),
        strength text not null check (strength in ('must', 'should')),
        level text check (level in ('some', 'strong')),
        option text check (length(option) <= 40),
        primary key (region_id, need_id, kind),
        foreign key (region_id, municipality_id, need_id) references samhem.needs (region_id, municipality_id, id),
        check ((kind like 'capability%') = (level is not null)),
        check ((kind in ('zone', 'language')) = (option is not null))
      );
      ${protect('need_requirements', { select: OWN_OR_UNIT, insert: OWN, update: OWN, delete: OWN })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table samhem.need_requirements, samhem.needs');
  }
}
