import { randomUUID } from 'node:crypto';
import type { TestUser, World } from '../support/world.js';

/** The member's interest in the profile, for a new need of one child. */
export async function givenInterest(world: World, member: TestUser, profileId: string): Promise<string> {
  const input = {
    caseNumber: `IFO ${randomUUID().slice(0, 8)}`,
    assignmentType: 'FOSTER_HOME',
    childrenCount: 1,
    ageFrom: 7,
    ageTo: 12,
    startOn: world.clock.today(),
    expectedLength: 'LONG',
    urgency: 'SOON',
    networkSearch: 'EXHAUSTED',
    requirements: [],
  };
  const need = await done(world, member, 'registerNeed', { input });
  return done(world, member, 'expressInterest', { needId: need, profileId });
}

/** The interest, taken to the point where the unit holds a place for it. */
export async function givenBrokeredContact(
  world: World,
  { unit, member }: { unit: TestUser; member: TestUser },
  profileId: string,
): Promise<string> {
  const id = await givenInterest(world, member, profileId);
  for (const step of ['considerInterest', 'askFamily', 'brokerContact']) await done(world, unit, step, { id });
  return id;
}

const TYPES: Readonly<Record<string, string>> = {
  registerNeed: 'RegisterNeedInput!',
  recordPlacement: 'RecordPlacementInput!',
  reason: 'InterestReason!',
};

/** @returns the id of what the intention answers with */
export async function done(
  world: World,
  user: TestUser,
  ...rest: [intention: string, variables: Record<string, unknown>]
): Promise<string> {
  const [intention, variables] = rest;
  const typeOf = (name: string) => TYPES[name === 'input' ? intention : name] ?? 'ID!';
  const names = Object.keys(variables);
  const query = `mutation (${names.map((name) => `$${name}: ${typeOf(name)}`).join(', ')}) {
    ${intention}(${names.map((name) => `${name}: $${name}`).join(', ')}) { id } }`;
  const { data, errors } = await world.ask<Record<string, { id: string }>>(user, query, variables);
  if (errors.length > 0) throw new Error(`${intention}: ${JSON.stringify(errors)}`);
  return data[intention]!.id;
}
