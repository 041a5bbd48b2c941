import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ASSIGNMENT_TYPES, OWN, OWN_OR_UNIT, protect } from './protect.js';

/** Facts of a placement and a reference to the committee's decision. A place cannot be taken twice: the exclusion constraint says so. */
export class Placements1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table samhem.placements (
        region_id uuid not null,
        municipality_id uuid not null,
        id uuid not null default uuidv7(),
        need_id uuid not null,
        interest_id uuid not null,
        assignment_type text not null check (assignment_type in (${ASSIGNMENT_TYPES})),
        children_count smallint not null check (children_count between 1 and 6),
        starts_on date not null,
        ends_on date check (ends_on > starts_on),
        decision_on date not null,
        decision_reference text not null check (length(decision_reference) between 1 and 100),
        recorded_at timestamptz(3) not null,
        recorded_by uuid not null,
        primary key (region_id, id),
        unique (region_id, municipality_id, id),
        unique (region_id, interest_id),
        foreign key (region_id, municipality_id, need_id) references samhem.needs (region_id, municipality_id, id),
        foreign key (region_id, municipality_id, interest_id) references samhem.interests (region_id, municipality_id, id),
        foreign key (region_id, recorded_by) references samhem.users
      );
      create index placements_list on samhem.placements (region_id, municipality_id, starts_on desc, id desc);
      ${protect('placements', {
        select: OWN_OR_UNIT,
        insert: OWN,
        update: OWN,
        reporting: [
          'region_id',
          'municipality_id',
          'id',
          'need_id',
          'interest_id',
          'children_count',
          'starts_on',
          'ends_on',
          'recorded_at',
        ],
      })}

      create table samhem.placement_places (
        region_id uuid not null,
        municipality_id uuid not null,
        placement_id uuid not null,
        place_id uuid not null,
        period daterange not null check (not isempty(period)),
        primary key (region_id, placement_id, place_id),
        foreign key (region_id, municipality_id, placement_id) references samhem.placements (region_id, municipality_id, id),
        foreign key (region_id, place_id) references samhem.home_places,
        constraint placement_places_no_double_booking exclude using gist (region_id with =, place_id with =, period with &&)
      );
      ${protect('placement_places', { select: OWN_OR_UNIT, insert: OWN, update: OWN })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table samhem.placement_places, samhem.placements');
  }
}
