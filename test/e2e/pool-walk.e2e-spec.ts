import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { looksRight } from '../applications/telephone.js';
import { startBrowser } from '../support/browser.js';
import { Person } from './person.js';
import {
  FAMILY,
  applies,
  ask,
  column,
  confirms,
  followsMarket,
  givesConsent,
  market,
  moves,
  newestCard,
  recordsChecks,
  registersHome,
  screens,
  studies,
  until,
} from './pool-walk.js';
import { startSamhem, type RunningSamhem } from './running-samhem.js';

jest.setTimeout(240_000);

const YEAR = new Date().getFullYear();
const SOLNA = '0184';
const SOLLENTUNA = '0163';
const SIGTUNA = '0191';

/** What of the market and of the statistics a reader can ask for. */
const COUNT = '{ profileCount { count } }';
const FIGURES = '{ needs { text } interests { text } brokered { text } placed { text } medianWaitingDays { text } }';
const USAGE = `{ usageReport(from: "${YEAR}-01-01", to: "${YEAR}-12-31") { rows { municipality { code } figures ${FIGURES} } total ${FIGURES} } }`;
const PROFILE = 'query ($id: ID!) { profile(id: $id) { id } }';

describe('a family on its way from the public form to the market', () => {
  let samhem: RunningSamhem;
  let browser: Browser;
  let family: Person;
  let recruiter: Person;
  let manager: Person;
  let solna: Person;
  let sigtuna: Person;
  let helsingborg: Person;
  let steering: Person;
  let steeringElsewhere: Person;
  const begun = new Date();
  let card: string;
  let casePage: string;
  let home: string;
  let heard: Record<'solna' | 'sigtuna' | 'helsingborg', () => number>;
  let before: Awaited<ReturnType<typeof allThatOthersSee>>;

  beforeAll(async () => {
    [samhem, browser] = await Promise.all([startSamhem(), startBrowser()]);
    const signIn = (subject: string) => Person.signIn(browser, samhem.url, subject);
    family = await Person.visit(browser, samhem.url);
    recruiter = await signIn('familjepoolen.unit.recruiter');
    manager = await signIn('familjepoolen.unit.unit_manager');
    solna = await signIn(`familjepoolen.${SOLNA}.caseworker`);
    sigtuna = await signIn(`familjepoolen.${SIGTUNA}.caseworker`);
    helsingborg = await signIn('familjen-helsingborg.1283.caseworker');
    steering = await signIn(`familjepoolen.${SOLNA}.steering_member`);
    steeringElsewhere = await signIn('familjen-helsingborg.1283.steering_member');
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await samhem?.stop();
  }, 60_000);

  /** Under which id each municipality meets the walk's home. */
  async function profileIds(): Promise<Record<string, string>> {
    const rows = await samhem.look<{ code: string; id: string }>(
      `select m.code, p.id from samhem.publications u join samhem.profiles p on p.publication_id = u.id
       join samhem.municipalities m on m.id = p.municipality_id where u.home_id = $1`,
      [home],
    );
    return Object.fromEntries(rows.map(({ code, id }) => [code, id]));
  }

  /** Lists, counts and statistics of those whom the family has not said yes to. */
  async function allThatOthersSee() {
    const lists = [];
    for (const person of [sigtuna, helsingborg]) {
      lists.push(await market(person), await ask(person, COUNT), await ask(person, USAGE));
    }
    return [...lists, await ask(steering, USAGE), await ask(steeringElsewhere, USAGE)];
  }

  const atHome = async (person: Person) => {
    await person.goTo(`/hemregister/${home}`);
    await person.page.getByRole('heading', { level: 2, name: 'Registerkontroller' }).waitFor();
  };

  it('the family tells of itself and confirms by the link in its mail', async () => {
    await applies(family, samhem.url);
    await looksRight(family, 'vandring-skickat');
    await confirms(family, samhem);
    await looksRight(family, 'vandring-bekraftad');
  });

  it('the recruiter finds the card, moves it and screens the family', async () => {
    await recruiter.goTo('/rekrytering');
    card = await until('the new card', async () => {
      const [last] = await samhem.look<{ number: number }>(
        `select max(c.number)::int as number from samhem.recruitment_cases c join samhem.applications a
           on a.region_id = c.region_id and a.id = c.application_id where a.submitted_at > $1`,
        [begun],
      );
      await recruiter.page.reload();
      await column(recruiter, 'Intresseanmälan').waitFor();
      const newest = await newestCard(recruiter);
      return newest === `A-${last!.number}` && newest;
    });
    await moves(recruiter, card, 'Första bedömning');
    await column(recruiter, 'Första bedömning').getByRole('link', { name: card, exact: true }).click();
    await recruiter.page.getByRole('heading', { level: 1, name: card }).waitFor();
    casePage = new URL(recruiter.page.url()).pathname;
    await screens(recruiter);
    await recruiter.looksRight('vandring-bedomd');
  });

  it('registers the home from the case, with its checks and consents', async () => {
    await registersHome(recruiter);
    await recruiter.page.getByRole('link', { name: 'Öppna hemmets sida' }).click();
    await recruiter.page.getByRole('heading', { level: 1, name: /^Hem \d+$/ }).waitFor();
    home = recruiter.page.url().split('/').at(-1)!;
    for (const adult of ['Vuxen 1', 'Vuxen 2']) await recordsChecks(recruiter, adult);
    await recruiter.sees('Alla kontroller är i ordning.');
    await givesConsent(recruiter, 'Solna', 'Sollentuna');
    await recruiter.looksRight('vandring-hem');
  });

  it('writes a text, is shown that it names the family, and writes another', async () => {
    await recruiter.fill({ Text: `Familjen ${FAMILY.name} har ett lugnt hem.` });
    await recruiter.press('Spara och granska');
    await recruiter.sees('1 ställe kan säga vilka familjen är:');
    expect(await recruiter.page.locator('mark').allTextContents()).toEqual([FAMILY.name]);
    await recruiter.looksRight('vandring-text-markerad');
    await recruiter.fill({ Text: 'Familjen har ett lugnt hem och gott om tid.' });
    await recruiter.press('Spara och granska');
    await recruiter.sees('Granskningen hittade inget som säger vilka familjen är.');
    await recruiter.press('Anteckna godkännandet');
    await recruiter.sees(/Vuxen 1 i hushållet godkände det som visas/);
  });

  it('does not let out her own text; a second reader does', async () => {
    await recruiter.sees('Du har skrivit texten. En kollega läser och släpper den.');
    expect(await recruiter.page.getByRole('button', { name: 'Släpp texten' }).count()).toBe(0);
    const release = 'mutation ($homeId: ID!) { releaseProfileText(homeId: $homeId, version: 2) { id } }';
    const refused = await ask(recruiter, release, { homeId: home });
    expect(refused.errors).toMatchObject([{ extensions: { code: 'OWN_TEXT' } }]);
    await atHome(manager);
    await manager.sees('Texten är inte släppt och visas inte för någon.');
    await manager.press('Släpp texten');
    await manager.sees(/Släppt av /);
    await manager.looksRight('vandring-slappt');
  });

  it('is not published before the home study is over', async () => {
    await atHome(recruiter);
    await recruiter.sees('Ärendet på rekryteringstavlan är inte klart: hemutredningen avslutas först.');
    const reference = await recruiter.page.getByRole('heading', { level: 1 }).innerText();
    await recruiter.goTo(casePage);
    await moves(recruiter, reference, 'Hemutredning');
    await studies(recruiter);
    await recruiter.looksRight('vandring-utredd');
    await moves(recruiter, reference, 'Klart att publicera');
  });

  it('is published, and its card stands there', async () => {
    const [solnas, sigtunas, helsingborgs] = [
      await followsMarket(solna),
      await followsMarket(sigtuna),
      await followsMarket(helsingborg),
    ];
    heard = { solna: solnas, sigtuna: sigtunas, helsingborg: helsingborgs };
    before = await allThatOthersSee();
    await atHome(recruiter);
    await recruiter.press('Publicera profilen');
    await recruiter.sees(/Profilen är publicerad och får visas till och med/);
    await recruiter.sees('Solna ser profilen');
    await recruiter.looksRight('vandring-publicerad');
    expect(Object.keys(await profileIds()).sort()).toEqual([SOLLENTUNA, SOLNA]);
    const number = await recruiter.page.getByRole('heading', { level: 1 }).innerText();
    await until('the published card', async () => {
      await recruiter.goTo('/rekrytering');
      await column(recruiter, 'Publicerat').waitFor();
      return (await column(recruiter, 'Publicerat').getByRole('link', { name: number, exact: true }).count()) === 1;
    });
  });

  it('is found by the municipality that the family has said yes to', async () => {
    const id = (await profileIds())[SOLNA]!;
    await until('the news', async () => heard.solna() > 1);
    expect(await market(solna)).toContain(id);
    await solna.goTo(`/profiler/${id}`);
    await solna.page.getByRole('heading', { level: 1, name: /Familjehem/ }).waitFor();
    await solna.looksRight('vandring-profil');
    expect(await solna.page.content()).not.toMatch(new RegExp(`${FAMILY.name}|Provgatan|vandrarfamiljen`));
  });

  it.each([
    ['another municipality', () => sigtuna],
    ['another region', () => helsingborg],
  ])('is not there for %s, whatever id it guesses', async (_, who) => {
    const person = who();
    const nobodys = await ask(person, PROFILE, { id: randomUUID() });
    expect(nobodys.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    const ids = Object.values(await profileIds());
    for (const id of [...ids, home]) {
      expect(await ask(person, PROFILE, { id })).toEqual(nobodys);
      await person.goTo(`/profiler/${id}`);
      await person.page.getByRole('heading', { level: 1, name: 'Sidan finns inte' }).waitFor();
    }
    await person.looksRight('vandring-finns-inte');
    const list = await market(person);
    expect(list.length).toBeGreaterThan(0);
    expect(list.filter((id) => ids.includes(id))).toEqual([]);
  });

  it('is another id for each municipality, which is no use to the other', async () => {
    const { [SOLLENTUNA]: sollentunas } = await profileIds();
    expect((await ask(solna, PROFILE, { id: sollentunas })).errors).toMatchObject([
      { extensions: { code: 'NOT_FOUND' } },
    ]);
  });

  it('changes nothing in the lists, counts and statistics of the others, and their lists are told nothing', async () => {
    expect(await allThatOthersSee()).toEqual(before);
    expect(before[2]).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect(before.slice(-2)).toMatchObject([{ data: { usageReport: {} } }, { data: { usageReport: {} } }]);
    expect([heard.sigtuna(), heard.helsingborg()]).toEqual([1, 1]);
    const told = await samhem.look<{ code: string }>(
      `select distinct m.code from samhem.event_log e join samhem.municipalities m on m.id = e.municipality_id
       where e.type = 'MarketChanged' and e.occurred_at >= (select published_at from samhem.publications where home_id = $1)`,
      [home],
    );
    expect(told.map(({ code }) => code).sort()).toEqual([SOLLENTUNA, SOLNA]);
  });

  it('leaves the console silent', () => {
    const all = [family, recruiter, manager, solna, sigtuna, helsingborg, steering, steeringElsewhere];
    expect(all.flatMap((person) => person.complaints)).toEqual([]);
  });
});
