import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ASSIGNMENT_TYPES, IN_MY_REGION, SYSTEM, UNIT, protect } from './protect.js';

const PROFILES = `'lika', 'trygg', 'balans', 'frist'`;
const PARTS = `'age', 'capabilities', 'distance', 'language', 'experience', 'capacity'`;
const AGE_BANDS = `'0-6', '7-12', '13-17', '18-20'`;
const CAPABILITIES = `'none', 'substance', 'trauma', 'npf', 'school', 'protection'`;
const REASONS = `'as_proposed', 'better_fit', 'nearer', 'siblings', 'family_wish', 'facts_outdated', 'family_declines', 'member_tries_other',
  'home_kept', 'other'`;
/** The unit prepares and the steering group sees. No row here tells of a need or a home. */
const REGION_READERS = `${IN_MY_REGION} and ((select samhem.acts_for_unit()) or (select samhem.current_scope()) = 'steering')`;

/**
 * The regional proposal: runs, their lines and what they could not help, the unit's decisions about lines, the gap and its compass,
 * recruitment targets, and the steering group's choice of weights. Weights and worths are whole thousandths.
 */
export class Proposals1764000000025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table samhem.proposal_runs (
        region_id uuid not null references samhem.regions,
        id uuid not null default uuidv7(),
        kind text not null check (kind in ('change', 'nightly')),
        profile text not null check (profile in (${PROFILES})),
        rule_version text not null,
        weight_version text not null,
        snapshot_hash text not null check (snapshot_hash ~ '^[0-9a-f]{64}$'),
        covered_through uuid,
        needs_count integer not null check (needs_count >= 0),
        homes_count integer not null check (homes_count >= 0),
        proposed_count integer not null check (proposed_count >= 0),
        unmet_count integer not null check (unmet_count >= 0),
        value_thousandths bigint not null check (value_thousandths >= 0),
        microseconds bigint not null check (microseconds >= 0),
        started_at timestamptz(3) not null,
        finished_at timestamptz(3) not null,
        bound_thousandths bigint check (bound_thousandths >= 0),
        gap_millionths integer check (gap_millionths >= 0),
        rounds integer check (rounds >= 0),
        primary key (region_id, id),
        check ((bound_thousandths is null) = (gap_millionths is null) and (gap_millionths is null) = (rounds is null))
      );
      create index proposal_runs_latest on samhem.proposal_runs (region_id, kind, id desc);
      comment on column samhem.proposal_runs.covered_through is 'the latest event the run has seen; a later one of its kinds makes it old';
      comment on column samhem.proposal_runs.gap_millionths is 'certificate of the nightly exact solve: the share of the bound that the fast answer misses';
      ${protect('proposal_runs', { select: REGION_READERS, insert: SYSTEM, update: SYSTEM, updatable: ['bound_thousandths', 'gap_millionths', 'rounds'], delete: SYSTEM })}

      create table samhem.proposal_inputs (
        region_id uuid not null,
        run_id uuid not null,
        snapshot bytea not null,
        primary key (region_id, run_id),
        foreign key (region_id, run_id) references samhem.proposal_runs on delete cascade
      );
      comment on table samhem.proposal_inputs is 'what the run read, gzipped, so that it can be replayed bit for bit; for the system alone';
      ${protect('proposal_inputs', { select: SYSTEM, insert: SYSTEM, delete: SYSTEM })}

      create table samhem.proposal_lines (
        region_id uuid not null,
        run_id uuid not null,
        municipality_id uuid not null,
        need_id uuid not null,
        home_id uuid not null,
        rank integer not null check (rank > 0),
        is_decided boolean not null,
        weight_thousandths integer not null check (weight_thousandths >= 0),
        fits smallint[] not null check (cardinality(fits) = 6),
        pluses text[] not null check (pluses <@ array[${PARTS}] and cardinality(pluses) <= 2),
        minuses text[] not null check (minuses <@ array[${PARTS}] and cardinality(minuses) <= 2),
        open_facts text[] not null check (cardinality(open_facts) <= 20),
        need_facts_hash text not null check (need_facts_hash ~ '^[0-9a-f]{64}$'),
        home_facts_hash text not null check (home_facts_hash ~ '^[0-9a-f]{64}$'),
        primary key (region_id, run_id, need_id),
        unique (region_id, run_id, rank),
        foreign key (region_id, run_id) references samhem.proposal_runs on delete cascade,
        foreign key (region_id, municipality_id, need_id) references samhem.needs (region_id, municipality_id, id),
        foreign key (region_id, home_id) references samhem.homes
      );
      comment on column samhem.proposal_lines.fits is 'how well each of the six parts fits, 0-1000: ${PARTS.replaceAll("'", '')}';
      comment on column samhem.proposal_lines.open_facts is 'musts that nothing is known about and that somebody has to ask';
      ${protect('proposal_lines', { select: UNIT, insert: SYSTEM, delete: SYSTEM })}

      create table samhem.proposal_alternatives (
        region_id uuid not null,
        run_id uuid not null,
        need_id uuid not null,
        home_id uuid not null,
        rank smallint not null check (rank between 1 and 3),
        weight_thousandths integer not null check (weight_thousandths >= 0),
        pluses text[] not null check (pluses <@ array[${PARTS}]),
        minuses text[] not null check (minuses <@ array[${PARTS}]),
        effect text not null check (effect in ('none', 'moves', 'unmet')),
        displaced_municipality_id uuid,
        home_facts_hash text not null check (home_facts_hash ~ '^[0-9a-f]{64}$'),
        primary key (region_id, run_id, need_id, home_id),
        foreign key (region_id, run_id, need_id) references samhem.proposal_lines on delete cascade,
        foreign key (region_id, home_id) references samhem.homes,
        foreign key (region_id, displaced_municipality_id) references samhem.municipalities,
        check ((effect = 'none') = (displaced_municipality_id is null))
      );
      comment on column samhem.proposal_alternatives.effect is 'of choosing it: nothing else changes, another need is proposed another home, or another need is left without';
      ${protect('proposal_alternatives', { select: UNIT, insert: SYSTEM, delete: SYSTEM })}

      create table samhem.proposal_unmet (
        region_id uuid not null,
        run_id uuid not null,
        municipality_id uuid not null,
        need_id uuid not null,
        eligible_homes integer not null check (eligible_homes >= 0),
        codes text[] not null,
        counts integer[] not null,
        primary key (region_id, run_id, need_id),
        foreign key (region_id, run_id) references samhem.proposal_runs on delete cascade,
        foreign key (region_id, municipality_id, need_id) references samhem.needs (region_id, municipality_id, id),
        check (cardinality(codes) = cardinality(counts))
      );
      comment on column samhem.proposal_unmet.codes is 'what keeps homes away, most homes first; counts beside it';
      ${protect('proposal_unmet', { select: UNIT, insert: SYSTEM, delete: SYSTEM })}

      create table samhem.proposal_gaps (
        region_id uuid not null,
        run_id uuid not null,
        assignment_type text not null check (assignment_type in (${ASSIGNMENT_TYPES})),
        age_band text not null check (age_band in (${AGE_BANDS})),
        capability text not null check (capability in (${CAPABILITIES})),
        zone_code text not null check (length(zone_code) <= 40),
        wanted_children integer not null check (wanted_children >= 0),
        free_places integer not null check (free_places >= 0),
        unmet_children integer not null check (unmet_children >= 0),
        primary key (region_id, run_id, zone_code, assignment_type, age_band, capability),
        foreign key (region_id, run_id) references samhem.proposal_runs on delete cascade
      );
      comment on table samhem.proposal_gaps is 'wanted against available; capability none = whatever is required; zone_code all = the whole region';
      ${protect('proposal_gaps', { select: UNIT, insert: SYSTEM, delete: SYSTEM })}

      create table samhem.compass_bearings (
        region_id uuid not null,
        run_id uuid not null,
        assignment_type text not null check (assignment_type in (${ASSIGNMENT_TYPES})),
        age_band text not null check (age_band in (${AGE_BANDS})),
        capability text not null check (capability in (${CAPABILITIES})),
        zone_code text not null,
        worth_thousandths integer not null check (worth_thousandths >= 0),
        could_help integer not null check (could_help >= 0),
        primary key (region_id, run_id, zone_code, assignment_type, age_band, capability),
        foreign key (region_id, run_id) references samhem.proposal_runs on delete cascade,
        foreign key (region_id, zone_code) references samhem.zones
      );
      comment on column samhem.compass_bearings.worth_thousandths is 'what one more home of the kind would add to the best proposal there is';
      ${protect('compass_bearings', { select: UNIT, insert: SYSTEM, delete: SYSTEM })}

      create table samhem.profile_outcomes (
        region_id uuid not null,
        run_id uuid not null,
        profile text not null check (profile in (${PROFILES})),
        proposed integer not null check (proposed >= 0),
        in_time integer not null check (in_time >= 0),
        past_limit_proposed integer not null check (past_limit_proposed >= 0),
        past_limit_left integer not null check (past_limit_left >= 0),
        primary key (region_id, run_id, profile),
        foreign key (region_id, run_id) references samhem.proposal_runs on delete cascade
      );
      comment on table samhem.profile_outcomes is 'what each weight profile would have proposed that night, in needs';
      ${protect('profile_outcomes', { select: REGION_READERS, insert: SYSTEM, delete: SYSTEM })}

      create table samhem.proposal_decisions (
        region_id uuid not null,
        id uuid not null default uuidv7(),
        municipality_id uuid not null,
        need_id uuid not null,
        proposed_home_id uuid not null,
        choice text not null check (choice in ('accepted', 'changed', 'refused')),
        home_id uuid not null,
        reason_code text not null check (reason_code in (${REASONS})),
        note text check (length(note) between 1 and 500),
        need_facts_hash text not null check (need_facts_hash ~ '^[0-9a-f]{64}$'),
        home_facts_hash text not null check (home_facts_hash ~ '^[0-9a-f]{64}$'),
        snapshot_hash text not null check (snapshot_hash ~ '^[0-9a-f]{64}$'),
        decided_at timestamptz(3) not null,
        decided_by uuid not null,
        undone_at timestamptz(3),
        undone_by uuid,
        primary key (region_id, id),
        foreign key (region_id, municipality_id, need_id) references samhem.needs (region_id, municipality_id, id),
        foreign key (region_id, proposed_home_id) references samhem.homes,
        foreign key (region_id, home_id) references samhem.homes,
        foreign key (region_id, decided_by) references samhem.users,
        foreign key (region_id, undone_by) references samhem.users,
        check ((undone_at is null) = (undone_by is null)),
        check ((choice = 'changed') = (home_id <> proposed_home_id))
      );
      comment on column samhem.proposal_decisions.home_id is 'the home the decision is about: the proposed one, or the one chosen instead';
      comment on column samhem.proposal_decisions.need_facts_hash is 'the decision stands while the need and the home say what they said';
      create unique index proposal_decisions_one_choice on samhem.proposal_decisions (region_id, need_id)
        where undone_at is null and choice <> 'refused';
      create index proposal_decisions_need on samhem.proposal_decisions (region_id, need_id, decided_at desc);
      ${protect('proposal_decisions', { select: UNIT, insert: UNIT, update: UNIT, updatable: ['undone_at', 'undone_by'] })}

      create table samhem.recruitment_targets (
        region_id uuid not null references samhem.regions,
        id uuid not null default uuidv7(),
        assignment_type text not null check (assignment_type in (${ASSIGNMENT_TYPES})),
        age_band text not null check (age_band in (${AGE_BANDS})),
        capability text not null check (capability in (${CAPABILITIES})),
        zone_code text,
        homes_count smallint not null check (homes_count between 1 and 200),
        by_on date not null,
        set_at timestamptz(3) not null,
        set_by uuid not null,
        ended_at timestamptz(3),
        ended_by uuid,
        primary key (region_id, id),
        foreign key (region_id, zone_code) references samhem.zones,
        foreign key (region_id, set_by) references samhem.users,
        foreign key (region_id, ended_by) references samhem.users,
        check ((ended_at is null) = (ended_by is null))
      );
      ${protect('recruitment_targets', { select: REGION_READERS, insert: UNIT, update: UNIT, updatable: ['ended_at', 'ended_by'] })}

      create table samhem.weight_decisions (
        region_id uuid not null references samhem.regions,
        id uuid not null default uuidv7(),
        profile text not null check (profile in (${PROFILES})),
        decided_on date not null,
        decision_reference text not null check (length(decision_reference) between 1 and 100),
        in_force_from date not null check (in_force_from >= decided_on),
        recorded_at timestamptz(3) not null,
        recorded_by uuid not null,
        primary key (region_id, id),
        foreign key (region_id, recorded_by) references samhem.users
      );
      comment on table samhem.weight_decisions is 'the steering group''s decisions, by reference; the latest in force decides, and without any it is lika';
      ${protect('weight_decisions', { select: REGION_READERS, insert: UNIT })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table samhem.weight_decisions, samhem.recruitment_targets, samhem.proposal_decisions,
      samhem.profile_outcomes, samhem.compass_bearings, samhem.proposal_gaps, samhem.proposal_unmet, samhem.proposal_alternatives,
      samhem.proposal_lines, samhem.proposal_inputs, samhem.proposal_runs`);
  }
}
