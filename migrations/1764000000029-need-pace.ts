import type { MigrationInterface, QueryRunner } from 'typeorm';
import { UNIT, protect } from './protect.js';

/** Who questions homes by changing needs is slowed, logged and reported; who has said by mistake to know a family reads again. */
export class NeedPace1764000000029 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index event_log_answers on samhem.event_log (region_id, municipality_id, occurred_at)
        where type in ('NeedRegistered', 'NeedChanged', 'NeedResumed', 'MatchingRequested');
      create index event_log_slowed on samhem.event_log (region_id, municipality_id, user_id, occurred_at) where type = 'NeedChangesSlowed';

      alter table samhem.read_log drop constraint read_log_subject_kind_check;
      alter table samhem.read_log add constraint read_log_subject_kind_check
        check (subject_kind in ('need', 'home_identity', 'application', 'screening', 'market'));
      comment on column samhem.read_log.outcome is 'denied: an attempt that was refused, written when its own transaction had been undone';

      alter table samhem.tasks drop constraint tasks_kind_check,
        add constraint tasks_kind_check check (kind in ('renew_register_check', 'confirm_availability', 'settle_word', 'review_text',
          'profile_withheld', 'talk_with_municipality', 'unmet_need', 'process_application', 'contact_family', 'review_need_changes')),
        add column user_id uuid,
        add column changes_count integer check (changes_count > 0),
        add column since_at timestamptz(3),
        add column note text check (length(note) between 1 and 500),
        add foreign key (region_id, user_id) references samhem.users,
        add constraint tasks_report check ((kind = 'review_need_changes') = (changes_count is not null)
          and (changes_count is null) = (since_at is null)),
        add constraint tasks_note check (note is null or done_at is not null);
      comment on column samhem.tasks.user_id is 'somebody of the municipality, whom the report is about';
      drop index samhem.tasks_one_open;
      create unique index tasks_one_open on samhem.tasks (region_id, kind, home_id, application_id, need_id, municipality_id, user_id)
        nulls not distinct where done_at is null;
      grant update (changes_count, since_at, note) on samhem.tasks to samhem_app;

      create table samhem.undone_conflicts (
        region_id uuid not null,
        municipality_id uuid not null,
        id uuid not null default uuidv7(),
        home_id uuid not null,
        user_id uuid not null,
        declared_at timestamptz(3) not null,
        undone_at timestamptz(3) not null,
        undone_by uuid not null,
        primary key (region_id, id),
        foreign key (region_id, municipality_id) references samhem.municipalities,
        foreign key (region_id, home_id) references samhem.homes,
        foreign key (region_id, user_id) references samhem.users,
        foreign key (region_id, undone_by) references samhem.users
      );
      comment on table samhem.undone_conflicts is 'who had said to know the family, until the unit found that it was a mistake';
      create index undone_conflicts_of_home on samhem.undone_conflicts (region_id, home_id, undone_at);
      ${protect('undone_conflicts', { select: UNIT, insert: UNIT })}
    `);
  }

  async down(): Promise<void> {
    throw new Error('what was refused and undone is not forgotten');
  }
}
