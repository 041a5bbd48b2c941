import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ASSIGNMENT_TYPES, IN_MY_REGION, OWN_OR_UNIT, UNIT, protect } from './protect.js';

const AREAS = ['substance', 'trauma', 'npf', 'school', 'protection'];
const capability = (area: string) =>
  `capability_${area} text check (capability_${area} in ('none', 'some', 'strong', 'some_or_more'))`;

/** What is shown of a home: null is hidden. */
const SHOWN = `
        assignment_type text not null check (assignment_type in (${ASSIGNMENT_TYPES})),
        age_bands text[] check (cardinality(age_bands) > 0 and age_bands <@ array['0-6', '7-12', '13-17', '18-20', '0-12', '13-20']),
        zone_code text,
        free_places text check (free_places in ('1', '2', '3+', '2+')),
        has_own_children boolean,
        has_animals boolean,
        is_step_free boolean,
        offers_own_room boolean,
        has_daytime_adult boolean,
        languages text[],
        ${AREAS.map(capability).join(',\n        ')},
        available text check (available in ('now', 'within_three_months', 'later', 'not_now'))`;

/** The profiles whose family the reader has said it knows: gone for that reader, whichever way it looks. */
const NOT_KNOWN = `id <> all (coalesce((select array_agg(k.profile_id) from samhem.profile_conflicts k
  where k.region_id = samhem.current_region() and k.user_id = samhem.current_user_id()), '{}'))`;

/** Tables whose rows the conversion reads or changes; forced row security hides them from their owner too. */
const CONVERTED = ['profiles', 'profile_homes', 'interests', 'match_runs', 'matches', 'match_requirements'];

/**
 * A publication of a home is a row of its own for every municipality that the family has consented to, each under an id of its own;
 * the publication that ties them together is the unit's. What was shown of a home is remembered as the homes it may still be.
 */
export class Publications1764000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${CONVERTED.map((table) => `alter table samhem.${table} no force row level security`).join(';\n      ')};

      create table samhem.publications (
        region_id uuid not null references samhem.regions,
        id uuid not null default gen_random_uuid(),
        home_id uuid not null,
        published_at timestamptz(3) not null,
        published_by uuid,
        withdraw_at timestamptz(3),
        withdrawn_at timestamptz(3),
        off_market_at timestamptz(3),
        withheld_reason text check (withheld_reason in ('not_in_order', 'no_free_place', 'too_few_homes', 'shown_before')),
        market_until date,
        expired_at timestamptz(3),${SHOWN},
        primary key (region_id, id),
        foreign key (region_id, home_id) references samhem.homes,
        foreign key (region_id, published_by) references samhem.users
      );
      create unique index publications_one_standing on samhem.publications (region_id, home_id) where withdrawn_at is null;
      create index publications_of_home on samhem.publications (region_id, home_id);
      create index publications_due on samhem.publications (region_id, market_until) where withdrawn_at is null;
      comment on column samhem.publications.withdraw_at is 'when the unit''s withdrawal takes effect: with others, at a full hour';
      comment on column samhem.publications.off_market_at is 'when members see that the places are taken: with others, at a full hour';

      -- What is published today is kept as the unit's publication, and is shown again when consent, checks and approval are there.
      insert into samhem.publications (region_id, id, home_id, published_at, withdrawn_at, withheld_reason, assignment_type)
        select p.region_id, p.id, h.home_id, p.published_at, p.withdrawn_at,
          case when p.withdrawn_at is null then 'not_in_order' end, p.assignment_type
        from samhem.profiles p join samhem.profile_homes h on h.region_id = p.region_id and h.profile_id = p.id;
      ${protect('publications', { select: UNIT, insert: UNIT, update: UNIT })}

      create table samhem.profile_memories (
        region_id uuid not null,
        home_id uuid not null,
        possible uuid[] not null,
        changed_at timestamptz(3) not null,
        primary key (region_id, home_id),
        foreign key (region_id, home_id) references samhem.homes
      );
      comment on column samhem.profile_memories.possible is 'the homes that everything shown so far of this one has fitted';
      ${protect('profile_memories', { select: UNIT, insert: UNIT, update: UNIT, updatable: ['possible', 'changed_at'] })}

      alter table samhem.profiles rename to former_profiles;
      alter index samhem.profiles_pkey rename to former_profiles_pkey;
      drop index samhem.profiles_market, samhem.profiles_market_by_assignment;
      create table samhem.profiles (
        region_id uuid not null,
        municipality_id uuid not null,
        id uuid not null default gen_random_uuid(),
        publication_id uuid not null,
        is_shown boolean not null,
        on_market boolean not null,
        takes_interest boolean not null,
        market_until date not null,
        changed_at timestamptz(3) not null,
        ended_at timestamptz(3),${SHOWN},
        primary key (region_id, id),
        unique (region_id, municipality_id, id),
        unique (region_id, municipality_id, id, publication_id),
        foreign key (region_id, municipality_id) references samhem.municipalities,
        foreign key (region_id, publication_id) references samhem.publications,
        foreign key (region_id, zone_code) references samhem.zones,
        check (ended_at is null or not is_shown),
        check (is_shown or not on_market),
        check (on_market or not takes_interest)
      );
      comment on table samhem.profiles is 'what one municipality may know of a home, while the family''s consent to it stands';
      comment on column samhem.profiles.ended_at is 'the consent was revoked or the publication withdrawn; a later one gets another id';
      create unique index profiles_one_standing on samhem.profiles (region_id, publication_id, municipality_id) where ended_at is null;
      create index profiles_of_publication on samhem.profiles (region_id, publication_id);
      create index profiles_market on samhem.profiles (region_id, municipality_id, id) where is_shown and on_market;
      create index profiles_market_by_assignment on samhem.profiles (region_id, municipality_id, assignment_type, id) where is_shown and on_market;

      insert into samhem.profiles (region_id, municipality_id, publication_id, is_shown, on_market, takes_interest, market_until, changed_at, ended_at, assignment_type)
        select distinct i.region_id, i.municipality_id, i.profile_id, false, false, false, 'epoch'::date, now(), p.withdrawn_at, p.assignment_type
        from samhem.interests i join samhem.former_profiles p on p.region_id = i.region_id and p.id = i.profile_id;

      delete from samhem.match_requirements;
      delete from samhem.matches;
      update samhem.match_runs set profiles_considered = 0, matches_found = 0;
      alter table samhem.matches drop constraint matches_region_id_profile_id_fkey,
        add foreign key (region_id, municipality_id, profile_id) references samhem.profiles (region_id, municipality_id, id);

      alter table samhem.interests drop constraint interests_region_id_profile_id_fkey, add column publication_id uuid;
      drop index samhem.interests_slot, samhem.interests_of_profile;
      update samhem.interests i set publication_id = p.publication_id, profile_id = p.id
        from samhem.profiles p
        where p.region_id = i.region_id and p.municipality_id = i.municipality_id and p.publication_id = i.profile_id;
      alter table samhem.interests alter column publication_id set not null,
        add foreign key (region_id, municipality_id, profile_id, publication_id)
          references samhem.profiles (region_id, municipality_id, id, publication_id);
      create unique index interests_slot on samhem.interests (region_id, publication_id, slot)
        where status in ('expressed', 'under_consideration', 'family_asked', 'contact_brokered');
      create index interests_of_publication on samhem.interests (region_id, publication_id, expressed_at);
      create index interests_of_profile on samhem.interests (region_id, profile_id);
      comment on column samhem.interests.publication_id is 'the home that members compete for, each through a profile of its own';

      create table samhem.profile_conflicts (
        region_id uuid not null,
        municipality_id uuid not null,
        profile_id uuid not null,
        user_id uuid not null,
        declared_at timestamptz(3) not null,
        primary key (region_id, user_id, profile_id),
        foreign key (region_id, municipality_id, profile_id) references samhem.profiles (region_id, municipality_id, id),
        foreign key (region_id, user_id) references samhem.users
      );
      comment on table samhem.profile_conflicts is 'a reader that knows the family neither sees the profile nor works with it';
      ${protect('profile_conflicts', {
        // A reader knows itself by its id alone; what it may add is bound to its municipality below.
        select: `${IN_MY_REGION} and ((select samhem.acts_for_unit()) or user_id = (select samhem.current_user_id()))`,
        insert: `${IN_MY_REGION} and ((select samhem.acts_for_unit()) or (municipality_id = (select samhem.current_municipality())
          and user_id = (select samhem.current_user_id()) and (select samhem.acts_for_member())))`,
        delete: UNIT,
      })}
      ${protect('profiles', {
        select: `${IN_MY_REGION} and ((select samhem.acts_for_unit()) or (municipality_id = (select samhem.current_municipality())
          and (select samhem.acts_for_member()) and is_shown and ${NOT_KNOWN}))`,
        insert: UNIT,
        update: UNIT,
      })}

      drop table samhem.profile_homes, samhem.former_profiles;
      ${CONVERTED.filter((table) => table !== 'profile_homes')
        .map((table) => `alter table samhem.${table} force row level security`)
        .join(';\n      ')};

      -- A revoked consent hides the profile in the transaction that revokes it, whoever writes that transaction.
      create function samhem.end_profiles_without_consent() returns trigger language plpgsql as $$
        begin
          delete from samhem.profile_details d using samhem.profiles p, samhem.publications u
            where u.region_id = new.region_id and u.home_id = new.home_id
              and p.region_id = u.region_id and p.publication_id = u.id and p.municipality_id = new.municipality_id
              and d.region_id = p.region_id and d.profile_id = p.id;
          update samhem.profiles p set is_shown = false, on_market = false, takes_interest = false, ended_at = new.revoked_at, changed_at = new.revoked_at
            from samhem.publications u
            where u.region_id = new.region_id and u.home_id = new.home_id
              and p.region_id = u.region_id and p.publication_id = u.id and p.municipality_id = new.municipality_id and p.ended_at is null;
          return null;
        end $$;
      create trigger consents_revoked after update of revoked_at on samhem.consents
        for each row when (new.revoked_at is not null) execute function samhem.end_profiles_without_consent();

      -- A home that leaves the pool is gone from members' sight in the transaction in which it leaves.
      create function samhem.end_profiles_of_home() returns trigger language plpgsql as $$
        begin
          update samhem.profiles p set is_shown = false, on_market = false, takes_interest = false, ended_at = now(), changed_at = now()
            from samhem.publications u
            where u.region_id = new.region_id and u.home_id = new.id
              and p.region_id = u.region_id and p.publication_id = u.id and p.ended_at is null;
          return null;
        end $$;
      create trigger homes_withdrawn after update of status on samhem.homes
        for each row when (new.status = 'withdrawn') execute function samhem.end_profiles_of_home();

      create table samhem.profile_details (
        region_id uuid not null,
        municipality_id uuid not null,
        interest_id uuid not null,
        profile_id uuid not null,
        opened_at timestamptz(3) not null,
        opened_by uuid not null,${SHOWN},
        experience text check (experience in ('new', 'some', 'experienced')),
        contact_with_parents text check (contact_with_parents in ('welcome', 'with_support', 'not')),
        sibling_groups boolean,
        description text check (length(description) <= 2000),
        primary key (region_id, interest_id),
        foreign key (region_id, municipality_id, interest_id) references samhem.interests (region_id, municipality_id, id),
        foreign key (region_id, municipality_id, profile_id) references samhem.profiles (region_id, municipality_id, id),
        foreign key (region_id, zone_code) references samhem.zones,
        foreign key (region_id, opened_by) references samhem.users
      );
      create index profile_details_of_profile on samhem.profile_details (region_id, profile_id);
      comment on table samhem.profile_details is 'what the unit has opened to one interest; gone when the interest ends';
      ${protect('profile_details', { select: OWN_OR_UNIT, insert: UNIT, update: UNIT, delete: OWN_OR_UNIT })}
    `);
  }

  async down(): Promise<void> {
    throw new Error('what was published under one id is not gathered again');
  }
}
