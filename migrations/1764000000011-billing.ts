import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IN_MY_REGION, UNIT, protect } from './protect.js';

const REGION_READERS = `${IN_MY_REGION} and ((select samhem.acts_for_unit()) or (select samhem.current_scope()) = 'steering')`;

/** The 1 November snapshot and the split it gives. Both are versions: a correction is a new row, never a change. Amounts in whole öre. */
export class Billing1764000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table samhem.count_snapshots (
        region_id uuid not null,
        municipality_id uuid not null,
        counted_on date not null check (extract(month from counted_on) = 11 and extract(day from counted_on) = 1),
        version integer not null check (version > 0),
        resident_children integer not null check (resident_children >= 0),
        resident_source text not null,
        placed_elsewhere integer not null check (placed_elsewhere >= 0),
        placed_in_pool integer not null check (placed_in_pool >= 0),
        placed_source text not null,
        is_demonstration boolean not null,
        taken_at timestamptz(3) not null,
        taken_by uuid,
        primary key (region_id, municipality_id, counted_on, version),
        foreign key (region_id, municipality_id) references samhem.municipalities,
        foreign key (region_id, taken_by) references samhem.users
      );
      ${protect('count_snapshots', { select: REGION_READERS, insert: UNIT })}

      create table samhem.cost_splits (
        region_id uuid not null references samhem.regions,
        id uuid not null default uuidv7(),
        year smallint not null check (year between 2000 and 2199),
        version integer not null check (version > 0),
        budget_ore bigint not null check (budget_ore > 0),
        key_model text not null check (key_model in ('half-children-half-placed')),
        counted_on date not null,
        computed_at timestamptz(3) not null,
        computed_by uuid,
        primary key (region_id, id),
        unique (region_id, year, version),
        foreign key (region_id, computed_by) references samhem.users
      );
      ${protect('cost_splits', { select: REGION_READERS, insert: UNIT })}

      create table samhem.cost_shares (
        region_id uuid not null,
        split_id uuid not null,
        municipality_id uuid not null,
        snapshot_version integer not null,
        counted_on date not null,
        resident_children integer not null,
        placed_children integer not null,
        resident_ore bigint not null check (resident_ore >= 0),
        placed_ore bigint not null check (placed_ore >= 0),
        share_ore bigint not null,
        remainder_ore smallint not null check (remainder_ore >= 0),
        primary key (region_id, split_id, municipality_id),
        foreign key (region_id, split_id) references samhem.cost_splits,
        foreign key (region_id, municipality_id, counted_on, snapshot_version) references samhem.count_snapshots,
        check (share_ore = resident_ore + placed_ore)
      );
      comment on column samhem.cost_shares.remainder_ore is 'how many of the öre in the share were given by largest remainder';
      ${protect('cost_shares', { select: REGION_READERS, insert: UNIT })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table samhem.cost_shares, samhem.cost_splits, samhem.count_snapshots');
  }
}
