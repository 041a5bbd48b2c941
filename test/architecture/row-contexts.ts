import type { Tenant } from './row-maker.js';

/** Transaction-local settings without their `app.`, and the role they are read under. */
export interface Context {
  readonly name: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly role?: string;
  /** Nothing of A1 may be seen or changed from here, whatever the reviewed matrix says. */
  readonly isOutside?: boolean;
}

const NOBODY = '00000000-0000-4000-8000-000000000000';

function person(name: string, settings: Record<string, string>): Context {
  return { name, settings: { user_id: NOBODY, ...settings } };
}

/** Everybody who might look at a row of A1, a member of region A: those it belongs to, its neighbours, another region, the half-known. */
export function contextsAround(a1: Tenant, a2: Tenant, b1: Tenant): Context[] {
  return [
    ...insideRegion(a1, a2),
    ...narrow(a1),
    { name: 'family that applies in B', settings: { region_id: b1.regionId, scope: 'applicant' } },
    ...outside(a1, b1),
  ];
}

function insideRegion(a1: Tenant, a2: Tenant): Context[] {
  const region = { region_id: a1.regionId };
  const atA1 = { ...region, municipality_id: a1.municipalityId };
  const atA2 = { ...region, municipality_id: a2.municipalityId };
  const userOf = (tenant: Tenant) => String(tenant.rows.get('users')!['id']);
  return [
    { name: 'A1 member', settings: { ...atA1, scope: 'member', user_id: userOf(a1) } },
    person('A1 colleague', { ...atA1, scope: 'member' }),
    person('A1 steering', { ...atA1, scope: 'steering' }),
    person('A1 reviewer', { ...atA1, scope: 'reviewer' }),
    person('A unit', { ...region, scope: 'unit' }),
    { name: 'A system', settings: { ...region, scope: 'system' } },
    person('A reviewer', { ...region, scope: 'reviewer' }),
    { name: 'A2 member', settings: { ...atA2, scope: 'member', user_id: userOf(a2) } },
    person('A2 steering', { ...atA2, scope: 'steering' }),
    person('A2 reviewer', { ...atA2, scope: 'reviewer' }),
    person('A member of none', { ...region, scope: 'member' }),
    { name: 'A without a scope', settings: { ...region } },
    { name: 'A reporting', settings: { ...region, scope: 'steering' }, role: 'samhem_reporting' },
  ];
}

/** Scopes outside every region, each with the settings its policies read. */
function narrow(a1: Tenant): Context[] {
  const user = a1.rows.get('users')!;
  const session = String(a1.rows.get('sessions')!['id_hash']);
  const keys = { issuer: String(user['issuer']), subject: String(user['subject']) };
  const link = String(a1.rows.get('personal_links')!['token_hash']);
  const other = { issuer: String(user['issuer']), subject: 'another subject', session: '0'.repeat(64) };
  return [
    { name: 'sign-in of A1’s user', settings: { scope: 'sign-in', ...keys } },
    { name: 'A1’s session', settings: { scope: 'sign-in', session } },
    { name: 'family that applies in A', settings: { region_id: a1.regionId, scope: 'applicant' } },
    { name: 'family with A1’s link', settings: { scope: 'family', link } },
    { name: 'A1’s link in another scope', settings: { scope: 'applicant', link } },
    { name: 'family with another link', settings: { scope: 'family', link: '0'.repeat(64) }, isOutside: true },
    { name: 'relay', settings: { scope: 'relay' } },
    { name: 'housekeeping', settings: { scope: 'housekeeping' } },
    { name: 'sign-in of another', settings: { scope: 'sign-in', ...other }, isOutside: true },
    { name: 'sign-in at another issuer', settings: { scope: 'sign-in', ...keys, issuer: 'another' }, isOutside: true },
    { name: 'keys of A1’s user, not signing in', settings: { ...keys, scope: 'member' }, isOutside: true },
  ];
}

function outside(a1: Tenant, b1: Tenant): Context[] {
  const region = { region_id: b1.regionId };
  const atB1 = { ...region, municipality_id: b1.municipalityId };
  const userB = String(b1.rows.get('users')!['id']);
  const userA = String(a1.rows.get('users')!['id']);
  // Ids of A1 under the region B: the region alone must keep them out.
  const forged = { ...region, municipality_id: a1.municipalityId, user_id: userA };
  const contexts: Context[] = [
    { name: 'B1 member', settings: { ...atB1, scope: 'member', user_id: userB } },
    person('B1 steering', { ...atB1, scope: 'steering' }),
    person('B unit', { ...region, scope: 'unit' }),
    { name: 'B system', settings: { ...region, scope: 'system' } },
    person('B reviewer', { ...region, scope: 'reviewer' }),
    person('B1 reviewer', { ...atB1, scope: 'reviewer' }),
    ...['member', 'unit', 'system', 'steering', 'reviewer'].map((scope) => ({
      name: `A1’s ids in region B as ${scope}`,
      settings: { ...forged, scope },
    })),
    { name: 'B reporting', settings: { ...region, scope: 'steering' }, role: 'samhem_reporting' },
    { name: 'nobody, reporting', settings: {}, role: 'samhem_reporting' },
    { name: 'unit of no region', settings: { scope: 'unit', user_id: userA } },
    { name: 'system of no region', settings: { scope: 'system' } },
    { name: 'A1 of no region', settings: { municipality_id: a1.municipalityId, user_id: userA, scope: 'member' } },
    { name: 'nobody', settings: {} },
  ];
  return contexts.map((context) => ({ ...context, isOutside: true }));
}
