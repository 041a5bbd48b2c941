import { randomUUID } from 'node:crypto';
import { AttemptLimiter, Clock, TenantDb, actAs, applicantActor } from '#libs/platform';
import { givenTwoRegions, type GivenRegion } from '../givens/index.js';
import { startWorld, type World } from '../support/world.js';
import { formInput, givenApplication, openForm, submit, wait } from './form.js';

let world: World;
let region: GivenRegion;
let helsingborg: GivenRegion;

beforeAll(async () => {
  world = await startWorld();
  ({ familjepoolen: region, helsingborg } = await givenTwoRegions(world.api));
}, 60_000);
afterAll(() => world?.close());

// Every test comes from the same address.
afterEach(() => Object.assign(world.api.get(AttemptLimiter), { counts: new Map() }));

const counted = async () => {
  const [row] = await world.look<{ count: number }>('select count(*)::int as count from samhem.applications');
  return row!.count;
};

describe('an expression of interest', () => {
  it('is kept unconfirmed, with who it is sealed and what was agreed to dated', async () => {
    const { id } = await givenApplication(world, {
      contact: { personalNumber: '19900101-2385', ownWords: 'Vi har gård.' },
    });
    const [row] = await world.look<Record<string, unknown>>(
      `select a.status, a.source, a.assignment_types, w.adults, w.limits, i.municipality_code, i.personal_number_hash is not null as hashed,
         encode(i.family_name, 'escape') || encode(i.own_words, 'escape') || encode(i.personal_number, 'escape') as sealed,
         (select array_agg(c.kind || ' ' || c.text_version order by c.kind) from samhem.application_consents c where c.application_id = a.id) as agreed
       from samhem.applications a join samhem.application_answers w on w.application_id = a.id
       join samhem.application_identities i on i.application_id = a.id where a.id = $1`,
      [id],
    );
    expect(row).toMatchObject({
      ...{ status: 'unconfirmed', source: 'meeting', assignment_types: ['foster_home', 'contact_family'] },
      ...{ adults: 2, limits: ['intensive_nursing'], hashed: true },
      agreed: ['all_adults 2026-11-25', 'personal_data 2026-11-25', 'register_checks 2026-11-25'],
    });
    expect(String(row!['sealed'])).not.toMatch(/Provsson|gård|19900101/);
  });

  it('is answered by a mail that names nobody, once however often the job runs', async () => {
    const { mail, id } = await givenApplication(world);
    expect(`${mail.subject} ${mail.text}`).not.toMatch(/Provsson|Påhittad|070|Familj\d/);
    expect(mail.text).toContain(`${world.settings.publicUrl}/anmalan/#`);
    const [event] = await world.look<{ id: string }>(
      `select id from samhem.event_log where type = 'ApplicationSubmitted' and application_id = $1`,
      [id],
    );
    expect(mail.key).toBe(event!.id);
    expect(world.mails.to(mail.to)).toHaveLength(1);
  });

  it('sent again with the same key, after a lost answer, is the same one', async () => {
    const input = await formInput(world);
    const before = await counted();
    const answers = [await submit(world, input), await submit(world, input)];
    expect(answers.map(({ text }) => text)).toEqual([answers[0]!.text, answers[0]!.text]);
    expect(await counted()).toBe(before + 1);
  });

  it('may be sent from a browser in which somebody of the unit is signed in', async () => {
    const before = await counted();
    expect((await submit(world, await formInput(world), { user: region.recruiter })).codes).toEqual([]);
    expect(await counted()).toBe(before + 1);
    const [last] = await world.look<{ scope: string; user_id: null }>(
      `select scope, user_id from samhem.event_log where type = 'ApplicationSubmitted' order by id desc limit 1`,
    );
    expect(last).toEqual({ scope: 'applicant', user_id: null });
  });

  it('may be sent to a region that exists, and to no other', async () => {
    const input = await formInput(world);
    expect((await submit(world, input, { code: 'nagonstans' })).codes).toEqual(['NOT_FOUND']);
  });
});

describe('an expression of interest is refused, at its field,', () => {
  it.each<[string, Parameters<typeof formInput>[1], string]>([
    ['without a name', { contact: { familyName: '  ' } }, 'contact.familyName'],
    ['with an emoji for a name', { contact: { givenNames: '😀' } }, 'contact.givenNames'],
    ['with a telephone number that cannot be called', { contact: { phone: '070-1' } }, 'contact.phone'],
    ['with half a mail address', { contact: { email: 'familj@example' } }, 'contact.email'],
    ['with two mail addresses', { contact: { email: 'a@example.se, b@example.se' } }, 'contact.email'],
    ['with a mistyped personal number', { contact: { personalNumber: '19900101-2384' } }, 'contact.personalNumber'],
    ['with too many words', { contact: { ownWords: 'x'.repeat(1_001) } }, 'contact.ownWords'],
    ['from a municipality elsewhere', { contact: { municipalityCode: '2584' } }, 'contact.municipalityCode'],
    ['with no assignment', { assignmentTypes: [] }, 'assignmentTypes'],
    ['with no adult', { answers: { adults: 0 } }, 'answers.adults'],
    ['with 21 rooms', { answers: { rooms: 21 } }, 'answers.rooms'],
    ['in a zone elsewhere', { answers: { zoneCode: 'mars' } }, 'answers.zoneCode'],
    ['in a language there is not', { answers: { languages: ['xx'] } }, 'answers.languages'],
    ['for no age', { answers: { wantedBands: [] } }, 'answers.wantedBands'],
    ['from last year on', { answers: { availableFrom: '2020-01-01' } }, 'answers.availableFrom'],
    ['without a consent', { consents: [] }, 'consents'],
    ['with an old text', { consents: [{ kind: 'ALL_ADULTS', version: '2020-01-01' }] }, 'consents'],
  ])('%s', async (_, parts, field) => {
    const before = await counted();
    const { codes, errors } = await submit(world, await formInput(world, parts));
    expect(codes).toEqual(['INVALID_INPUT']);
    expect(errors[0]!.extensions.fields!.map(({ path }) => path)).toEqual([field]);
    expect(errors[0]!.extensions.fields![0]!.message).toMatch(/^[A-ZÅÄÖ].*\.$/);
    expect(await counted()).toBe(before);
  });
});

describe('a program', () => {
  it.each<[string, (input: Record<string, unknown>) => unknown]>([
    ['that fills in what people do not see', (input) => ({ ...input, website: 'https://example.com' })],
    [
      'with a ticket of its own making',
      (input) => ({ ...input, ticket: `${Date.now().toString(36)}.${'0'.repeat(32)}` }),
    ],
    ['without a ticket', (input) => ({ ...input, ticket: '' })],
  ])('%s gets the answer of a family, and is thrown away', async (_, change) => {
    const input = await formInput(world);
    const family = await submit(world, await formInput(world));
    const before = await counted();
    const program = await submit(world, change(input) as Record<string, unknown>);
    expect([program.status, program.text]).toEqual([family.status, family.text]);
    await world.settled();
    expect(await counted()).toBe(before);
    expect(world.mails.to((input['contact'] as { email: string }).email)).toEqual([]);
  });

  it('that is faster than anybody reads is thrown away', async () => {
    const input = await formInput(world);
    const { ticket } = await openForm(world);
    wait(world, 2);
    const before = await counted();
    expect((await submit(world, { ...input, ticket })).data.submitApplication).toBe(true);
    expect(await counted()).toBe(before);
  });

  it('cannot keep a ticket: a family that had the page open for days is asked to send again', async () => {
    const input = await formInput(world);
    wait(world, 49 * 3_600);
    const { codes } = await submit(world, {
      ...input,
      answers: { ...(input['answers'] as object), availableFrom: world.clock.today() },
    });
    expect(codes).toEqual(['FORM_EXPIRED']);
  });

  it('cannot use the ticket of another region', async () => {
    const input = await formInput(world, {}, 'familjen-helsingborg');
    const before = await counted();
    const own = await formInput(world);
    expect((await submit(world, { ...own, ticket: input['ticket'] })).data.submitApplication).toBe(true);
    expect(await counted()).toBe(before);
  });

  it('gets no further than twenty an hour from one address, and everybody may again later', async () => {
    const input = await formInput(world);
    const sent = [];
    for (let time = 0; time < 21; time += 1) sent.push((await submit(world, { ...input, key: randomUUID() })).codes[0]);
    expect(sent.slice(0, 20).filter(Boolean)).toEqual([]);
    expect(sent[20]).toBe('TOO_MANY_ATTEMPTS');
    wait(world, 3_601);
    expect((await submit(world, { ...input, key: randomUUID() })).codes).toEqual([]);
  });

  it('sends at most three mails a day to an address it has found, and is not told', async () => {
    const contact = { email: 'utsatt@example.se' };
    for (let time = 0; time < 5; time += 1) {
      expect((await submit(world, await formInput(world, { contact }))).data.submitApplication).toBe(true);
      await world.settled();
    }
    expect(world.mails.to('utsatt@example.se')).toHaveLength(3);
    world.clock.advanceDays(2);
    await submit(world, await formInput(world, { contact: { email: 'Utsatt@Example.se' } }));
    await world.settled();
    expect(world.mails.to('Utsatt@Example.se')).toHaveLength(1);
  });

  it.each([
    ['a form of another site', 'application/x-www-form-urlencoded', 'query=mutation'],
    ['a simple request of another site', 'text/plain', '{"query":"{ publicRegions { code } }"}'],
    ['a file of another site', 'multipart/form-data; boundary=x', '--x--'],
  ])('cannot send it as %s', async (_, type, body) => {
    const response = await fetch(`${world.url}/graphql`, { method: 'POST', headers: { 'content-type': type }, body });
    expect(response.status).toBe(400);
  });

  it('cannot send more than a form can hold', async () => {
    const body = JSON.stringify({ query: '{ publicRegions { code } }', variables: { filler: 'x'.repeat(110_000) } });
    const headers = { 'content-type': 'application/json' };
    expect((await fetch(`${world.url}/graphql`, { method: 'POST', headers, body })).status).toBe(413);
  });
});

describe('a family that applies', () => {
  it('is not told whether it is known already', async () => {
    const contact = { personalNumber: '19900101-2385', email: 'kand@example.se', phone: '070-174 06 05' };
    const [first, again, stranger] = [
      await submit(world, await formInput(world, { contact })),
      await submit(world, await formInput(world, { contact })),
      await submit(world, await formInput(world)),
    ];
    expect([again.text, stranger.text]).toEqual([first.text, first.text]);
  });

  it('reads nothing at all but the region it applies in, and changes nothing', async () => {
    await givenApplication(world);
    const db = world.api.get(TenantDb);
    const tables = await world.look<{ name: string }>(
      `select table_name as name from information_schema.table_privileges
       where table_schema = 'samhem' and grantee = 'samhem_app' and privilege_type = 'SELECT' order by 1`,
    );
    const seen: string[] = [];
    for (const { name } of tables) {
      const rows = await actAs(applicantActor(region.id), () => db.query(`select 1 from samhem.${name} limit 1`));
      if (rows.length > 0) seen.push(name);
    }
    expect(tables.length).toBeGreaterThan(40);
    expect(seen).toEqual(['agreements', 'municipalities', 'municipality_figures', 'regions', 'zones']);
    const [, changed] = (await actAs(applicantActor(region.id), () =>
      db.query(`update samhem.applications set status = 'confirmed'`),
    )) as unknown as [unknown, number];
    expect(changed).toBe(0);
  });

  it('cannot read back what it adds', async () => {
    const add = `insert into samhem.applications (region_id, id, status, source, assignment_types, submitted_at)
      values ($1, $2, 'unconfirmed', 'web', '{foster_home}', $3)`;
    const db = world.api.get(TenantDb);
    const values = () => [region.id, randomUUID(), world.api.get(Clock).now()];
    const adding = (sql: string) => actAs(applicantActor(region.id), () => db.query(sql, values()));
    await expect(adding(add)).resolves.toBeDefined();
    await expect(adding(`${add} returning id`)).rejects.toThrow('row-level security');
  });

  it('adds nothing in another region than its own', async () => {
    const { token } = await givenApplication(world, {}, 'familjen-helsingborg');
    const rows = await world.look<{ code: string }>(
      `select r.code from samhem.personal_links l join samhem.regions r on r.id = l.region_id
       where l.token_hash = encode(sha256($1::bytea), 'hex')`,
      [token],
    );
    expect(rows).toEqual([{ code: 'familjen-helsingborg' }]);
    const foreign = `insert into samhem.applications (region_id, id, status, source, assignment_types, submitted_at)
      values ($1, $2, 'unconfirmed', 'web', '{foster_home}', $3)`;
    const values = [helsingborg.id, randomUUID(), world.clock.now()];
    await expect(
      actAs(applicantActor(region.id), () => world.api.get(TenantDb).query(foreign, values)),
    ).rejects.toThrow('row-level security');
  });
});
