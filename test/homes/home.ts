import type { Answer, TestUser, World } from '../support/world.js';

/** A home as a form sends it; parts given replace parts. */
export interface HomeParts {
  readonly identity?: Record<string, unknown>;
  readonly offer?: Record<string, unknown>;
  readonly [field: string]: unknown;
}

export interface Home {
  readonly id: string;
  readonly number: number;
  readonly regi: string;
  readonly status: string;
  readonly publicationId: string | null;
  readonly places: { readonly total: number; readonly free: number; readonly reserved: number };
  readonly offer: {
    readonly ageFrom: number;
    readonly languages: readonly string[];
    readonly zone: { readonly code: string; readonly name: string };
    readonly capabilities: readonly { readonly area: string; readonly level: number }[];
    readonly availableFrom: string;
    readonly availabilityConfirmedOn: string;
  };
}

export const HOME = `id number regi status publicationId places { total free reserved } offer { ageFrom languages
  zone { code name } capabilities { area level } availableFrom availabilityConfirmedOn }`;

/** A home in the region's first zone, free from today. */
export async function homeInput(world: World, unit: TestUser, parts: HomeParts = {}): Promise<Record<string, unknown>> {
  const today = world.clock.today();
  const { identity, offer, ...rest } = parts;
  return {
    regi: 'OWN',
    places: 2,
    ...rest,
    identity: {
      familyName: 'Åberg',
      givenNames: 'Anna och Bo',
      street: 'Storgatan 1 A',
      postalCode: '192 05',
      locality: 'Sollentuna',
      municipalityCode: '0163',
      ...identity,
    },
    offer: {
      assignmentType: 'FOSTER_HOME',
      ageFrom: 5,
      ageTo: 14,
      zoneCode: (await zoneCodes(world, unit))[0],
      hasOwnChildren: false,
      hasAnimals: false,
      isStepFree: false,
      offersOwnRoom: true,
      hasDaytimeAdult: false,
      languages: ['sv'],
      capabilities: [{ area: 'NPF', level: 2 }],
      availableFrom: today,
      availabilityConfirmedOn: today,
      ...offer,
    },
  };
}

export async function zoneCodes(world: World, { regionId }: TestUser): Promise<string[]> {
  const rows = await world.look<{ code: string }>('select code from samhem.zones where region_id = $1 order by code', [
    regionId,
  ]);
  return rows.map(({ code }) => code);
}

const REGISTER = `mutation ($input: RegisterHomeInput!) { registerHome(input: $input) { ${HOME} } }`;

export async function registerHome(
  world: World,
  user: TestUser,
  ...rest: [input: unknown, idempotencyKey?: string]
): Promise<Answer<{ registerHome: Home }>> {
  const [input, idempotencyKey] = rest;
  return world.ask(user, REGISTER, { input }, idempotencyKey ? { idempotencyKey } : {});
}

export async function givenHome(world: World, unit: TestUser, parts: HomeParts = {}): Promise<Home> {
  const { data, errors } = await registerHome(world, unit, await homeInput(world, unit, parts));
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.registerHome;
}

export async function homeOf(world: World, unit: TestUser, id: string): Promise<Home> {
  const { data } = await world.ask<{ home: Home }>(unit, `query ($id: ID!) { home(id: $id) { ${HOME} } }`, { id });
  return data.home;
}

/** Where the answer's first error says the fault is. */
export function faultyFields({ errors }: Answer<unknown>): string[] {
  return (errors[0]?.extensions.fields ?? []).map(({ path }) => path);
}
