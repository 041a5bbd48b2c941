import { randomUUID } from 'node:crypto';
import type { Mail } from '#libs/platform';
import type { Answer, TestUser, World } from '../support/world.js';

/** The expression of interest as the page sends it; parts given replace parts. */
export interface FormParts {
  readonly answers?: Record<string, unknown>;
  readonly contact?: Record<string, unknown>;
  readonly [field: string]: unknown;
}

export interface OpenForm {
  readonly ticket: string;
  readonly zones: readonly { readonly code: string; readonly name: string }[];
  readonly consentTexts: readonly { readonly kind: string; readonly version: string; readonly text: string }[];
  readonly region: {
    readonly code: string;
    readonly name: string;
    readonly municipalities: readonly { code: string }[];
  };
}

export const REGION = 'familjepoolen';
const FORM = `query ($code: String!) { applicationForm(regionCode: $code) {
  ticket zones { code name } consentTexts { kind version text } region { code name municipalities { code } } } }`;
const SUBMIT = `mutation ($code: String!, $input: SubmitApplicationInput!) { submitApplication(regionCode: $code, input: $input) }`;

export async function openForm(world: World, code = REGION): Promise<OpenForm> {
  return (await world.ask<{ applicationForm: OpenForm }>(null, FORM, { code })).data.applicationForm;
}

/** Time goes on by so many seconds. */
export function wait(world: World, seconds: number): void {
  world.clock.set(new Date(world.clock.milliseconds() + seconds * 1_000).toISOString());
}

let families = 0;

/** A foster family of two in the region's first zone, that has read the page for a minute. Every one is another family. */
export async function formInput(world: World, parts: FormParts = {}, code = REGION): Promise<Record<string, unknown>> {
  const form = await openForm(world, code);
  wait(world, 60);
  families += 1;
  const { answers, contact, ...rest } = parts;
  return {
    key: randomUUID(),
    ticket: form.ticket,
    website: '',
    source: 'MEETING',
    assignmentTypes: ['FOSTER_HOME', 'CONTACT_FAMILY'],
    consents: form.consentTexts.map(({ kind, version }) => ({ kind, version })),
    ...rest,
    answers: {
      ...{ adults: 2, childrenBands: ['AGE_7_12'], hasOthers: false, housingType: 'HOUSE', rooms: 5 },
      ...{ offersOwnRoom: true, isStepFree: false, zoneCode: form.zones[0]!.code, animals: ['DOG'] },
      ...{ languages: ['sv', 'fi'], wantedBands: ['AGE_7_12', 'AGE_13_17'], takesSiblings: true },
      ...{ experience: 'NEW', limits: ['INTENSIVE_NURSING'], availableFrom: world.clock.today() },
      ...answers,
    },
    contact: {
      givenNames: 'Påhittad',
      familyName: 'Provsson',
      phone: `070-174 06 ${String(5 + (families % 95)).padStart(2, '0')}`,
      email: `Familj${families}@example.se`,
      municipalityCode: form.region.municipalities[0]!.code,
      ...contact,
    },
  };
}

export function submit(
  world: World,
  input: Record<string, unknown>,
  { code = REGION, user = null }: { code?: string; user?: TestUser | null } = {},
): Promise<Answer<{ submitApplication: boolean }>> {
  return world.ask(user, SUBMIT, { code, input });
}

/** A family that has sent the form and got its mail. */
export async function givenApplication(world: World, parts: FormParts = {}, code = REGION): Promise<GivenApplication> {
  const input = await formInput(world, parts, code);
  const { errors } = await submit(world, input, { code });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  await world.settled();
  const { email } = input['contact'] as { email: string };
  const mail = world.mails.to(email).at(-1)!;
  const [row] = await world.look<{ id: string }>(
    'select id from samhem.applications order by submitted_at desc, id limit 1',
  );
  return { id: row!.id, token: tokenIn(mail), mail, input };
}

export interface GivenApplication {
  readonly id: string;
  readonly token: string;
  readonly mail: Mail;
  readonly input: Record<string, unknown>;
}

/** The secret of the link in a mail. */
export function tokenIn({ text }: Mail): string {
  return /\/#([A-Za-z0-9_-]{43})\n/.exec(text)![1]!;
}

export interface Own {
  readonly status: string;
  readonly becameHome: boolean;
  readonly unitName: string;
}

const OWN = 'status becameHome unitName regionCode assignmentTypes submittedAt';

export const showOwn = (world: World, token: string) =>
  world.ask<{ own: Own }>(null, `query ($token: String!) { own: ownApplication(token: $token) { ${OWN} } }`, { token });

export const confirmOwn = (world: World, token: string) =>
  world.ask<{ own: Own }>(null, `mutation ($token: String!) { own: confirmOwnApplication(token: $token) { ${OWN} } }`, {
    token,
  });

export const withdrawOwn = (world: World, token: string) =>
  world.ask<{ own: Own }>(
    null,
    `mutation ($token: String!) { own: withdrawOwnApplication(token: $token) { ${OWN} } }`,
    {
      token,
    },
  );

/** A family that has also followed its link. */
export async function givenConfirmed(world: World, parts: FormParts = {}, code = REGION): Promise<GivenApplication> {
  const application = await givenApplication(world, parts, code);
  await confirmOwn(world, application.token);
  return application;
}
