import { createHash } from 'node:crypto';
import type { Tenant } from './row-maker.js';

/** What a column must look like when its type and its simple checks do not say it. */
type Shape = (tenant: Tenant, serial: number) => unknown;

const digits =
  (length: number): Shape =>
  (_tenant, serial) =>
    String(serial).padStart(length, '0').slice(-length);
const nothing: Shape = () => null;
const always =
  (value: unknown): Shape =>
  () =>
    value;
const hash: Shape = (tenant, serial) => createHash('sha256').update(`${tenant.name}.${serial}`).digest('hex');
const letters = (serial: number) => [...String(serial)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

/** Taught by hand because a check binds the column to a pattern or to another column. Everything else is read from the catalogue. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  'regions.code': ({ region }, serial) => `kanarie-${region.toLowerCase()}-${serial}`,
  'zones.code': ({ region }, serial) => `kanarie-${region.toLowerCase()}-${letters(serial)}`,
  'municipalities.code': digits(4),
  'municipalities.organisation_number': (tenant, serial) => `212000-${digits(4)(tenant, serial) as string}`,
  'municipalities.is_host': always(false),
  'agreements.valid_to': nothing,
  'users.scope': always('member'),
  'users.closed_at': nothing,
  'sessions.id_hash': hash,
  'sessions.expires_at': always('2199-01-01T00:00:00Z'),
  'event_log.type': always('CanaryPlanted'),
  'event_log.scope': always('member'),
  'read_log.scope': always('member'),
  'home_identities.municipality_code': digits(4),
  'home_persons.personal_number_hash': hash,
  'home_persons.left_at': nothing,
  'homes.withdrawn_on': nothing,
  'homes.withdrawal_reason': nothing,
  'home_offers.limits': always(['running_away']),
  'home_offers.support': always(['relief']),
  'home_places.closed_at': nothing,
  'home_words.family_value': always('yes'),
  'home_words.recruiter_value': always('no'),
  'home_words.settled_value': always('no'),
  'installation_keys.fingerprint': hash,
  'personal_links.purpose': always('home'),
  'personal_links.application_id': nothing,
  'personal_links.token_hash': hash,
  'applications.status': always('unconfirmed'),
  'applications.assignment_types': always(['foster_home']),
  'applications.confirmed_at': nothing,
  'applications.withdrawn_at': nothing,
  'applications.withdrawn_by': nothing,
  'applications.home_id': nothing,
  'application_answers.children_bands': always(['7-12']),
  'application_answers.animals': always(['dog']),
  'application_answers.wanted_bands': always(['7-12']),
  'application_answers.limits': always(['acting_out']),
  'application_consents.text_version': always('2026-11-25'),
  'application_identities.municipality_code': digits(4),
  'application_identities.phone_hash': hash,
  'application_identities.email_hash': hash,
  'application_identities.personal_number_hash': hash,
  'consents.revoked_at': nothing,
  'consents.revoked_by': nothing,
  'register_checks.due_on': always('2199-01-01'),
  'register_checks.outcome': always('for_assessment'),
  'register_checks.assessed_on': always('2026-11-22'),
  'tasks.done_at': nothing,
  'contact_municipalities.interval_days': always(90),
  'municipality_talks.participants': always(['recruiter']),
  'stated_wants.capability_area': nothing,
  'stated_wants.within_months': always(6),
  'home_imports.file_hash': hash,
  'imported_homes.identity_hash': hash,
  'imported_homes.reference_hash': hash,
  'recruitment_cases.step': always('application'),
  'recruitment_cases.resumes_to': nothing,
  'recruitment_cases.reason_code': nothing,
  'recruitment_cases.screening_conclusion': nothing,
  'recruitment_cases.screened_on': nothing,
  'recruitment_cases.study_conclusion': nothing,
  'recruitment_cases.studied_on': nothing,
  'study_items.item': always('home_visit'),
  'study_items.adult': always(0),
  'information_meetings.language': always('sv'),
  'meeting_invitations.answer': nothing,
  'meeting_invitations.answered_at': nothing,
  'meeting_invitations.answered_by': nothing,
  'meeting_invitations.follow_up': nothing,
  'meeting_invitations.followed_up_on': nothing,
  'profile_memories.possible': always('{}'),
  'publications.age_bands': always(['7-12']),
  'publications.withdrawn_at': nothing,
  'profiles.age_bands': always(['7-12']),
  'profiles.is_shown': always(true),
  'profiles.on_market': always(true),
  'profiles.ended_at': nothing,
  'profile_details.age_bands': always(['7-12']),
  'profile_texts.released_at': nothing,
  'profile_texts.released_by': nothing,
  'profile_text_hits.kind': always('own_name'),
  'needs.ended_at': nothing,
  'needs.ended_reason': nothing,
  'needs.ended_on': nothing,
  'needs.paused_at': nothing,
  'needs.paused_reason': nothing,
  'needs.network_search': always('exhausted'),
  'need_changes.from_value': always('planned'),
  'need_changes.to_value': always('acute'),
  'need_changes.reason_code': always('home_tried'),
  'needs.age_from': always(7),
  'needs.age_to': always(12),
  'need_requirements.kind': always('language'),
  'need_requirements.level': nothing,
  'home_offers.age_from': always(7),
  'home_offers.age_to': always(12),
  'interests.reason_code': nothing,
  'placements.ends_on': nothing,
  'placement_places.period': (_tenant, serial) => `[2026-01-01,2026-01-${String(2 + (serial % 20)).padStart(2, '0')})`,
  'cost_splits.year': always(2026),
  'cost_shares.share_ore': always(2),
};

/** Rows that are seen by others than a row of the same table at its plainest. */
export const VARIANTS: readonly { table: string; name: string; changes: Readonly<Record<string, unknown>> }[] = [
  { table: 'event_log', name: 'event_log, of the unit', changes: { municipality_id: null } },
  {
    table: 'event_log',
    name: 'event_log, of a home',
    changes: { municipality_id: null, application_id: null, home_id: '01920000-0000-7000-8000-000000000001' },
  },
  {
    table: 'applications',
    name: 'applications, confirmed',
    changes: { status: 'confirmed', confirmed_at: '2026-11-01T08:00:00Z' },
  },
  {
    table: 'personal_links',
    name: 'personal_links, of an application',
    changes: { purpose: 'application', home_id: null, application_id: '01920000-0000-7000-8000-000000000002' },
  },
  {
    table: 'profiles',
    name: 'profiles, ended',
    changes: { is_shown: false, on_market: false, takes_interest: false, ended_at: '2026-01-01T00:00:00Z' },
  },
  { table: 'sessions', name: 'sessions, expired', changes: { expires_at: '2020-01-01T00:00:00Z' } },
];
