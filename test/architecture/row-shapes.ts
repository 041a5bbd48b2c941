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
  'consents.revoked_at': nothing,
  'consents.revoked_by': nothing,
  'register_checks.due_on': always('2199-01-01'),
  'register_checks.outcome': always('for_assessment'),
  'register_checks.assessed_on': always('2026-11-22'),
  'tasks.done_at': nothing,
  'profiles.age_bands': always(['7-12']),
  'profiles.withdrawn_at': nothing,
  'profile_homes.withdrawn': always(false),
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
  'proposal_runs.snapshot_hash': hash,
  'proposal_lines.fits': always([100, 200, 300, 400, 500, 600]),
  'proposal_lines.pluses': always(['age']),
  'proposal_lines.minuses': always(['distance']),
  'proposal_lines.need_facts_hash': hash,
  'proposal_lines.home_facts_hash': hash,
  'proposal_alternatives.pluses': always(['age']),
  'proposal_alternatives.minuses': always(['distance']),
  'proposal_alternatives.effect': always('moves'),
  'proposal_alternatives.home_facts_hash': hash,
  'proposal_unmet.counts': always([1]),
  'proposal_decisions.need_facts_hash': hash,
  'proposal_decisions.home_facts_hash': hash,
  'proposal_decisions.snapshot_hash': hash,
  'proposal_decisions.undone_at': nothing,
  'proposal_decisions.undone_by': nothing,
  'recruitment_targets.ended_at': nothing,
  'recruitment_targets.ended_by': nothing,
  'placement_places.period': (_tenant, serial) => `[2026-01-01,2026-01-${String(2 + (serial % 20)).padStart(2, '0')})`,
  'cost_splits.year': always(2026),
  'cost_shares.share_ore': always(2),
};

/** Rows that are seen by others than a row of the same table at its plainest. */
export const VARIANTS: readonly { table: string; name: string; changes: Readonly<Record<string, unknown>> }[] = [
  { table: 'event_log', name: 'event_log, of the unit', changes: { municipality_id: null } },
  { table: 'profiles', name: 'profiles, withdrawn', changes: { withdrawn_at: '2026-01-01T00:00:00Z' } },
  { table: 'sessions', name: 'sessions, expired', changes: { expires_at: '2020-01-01T00:00:00Z' } },
];
