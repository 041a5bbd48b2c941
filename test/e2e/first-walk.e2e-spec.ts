import type { Browser } from 'playwright-core';
import { startBrowser } from '../support/browser.js';
import { Person } from './person.js';
import { startSamhem, type RunningSamhem } from './running-samhem.js';

/** A language no demonstration home offers, so that the walk's own home is the one that is found. */
const LANGUAGE = 'armeniska';
jest.setTimeout(240_000);

const YEAR = new Date().getFullYear();

describe('the first walk: a need meets a home, from sign-in to shared cost', () => {
  let samhem: RunningSamhem;
  let browser: Browser;
  let unit: Person;
  let solna: Person;
  let sigtuna: Person;
  let steering: Person;

  beforeAll(async () => {
    [samhem, browser] = await Promise.all([startSamhem(), startBrowser()]);
    unit = await Person.signIn(browser, samhem.url, 'familjepoolen.unit.unit_manager');
    solna = await Person.signIn(browser, samhem.url, 'familjepoolen.0184.caseworker');
    sigtuna = await Person.signIn(browser, samhem.url, 'familjepoolen.0191.caseworker');
    steering = await Person.signIn(browser, samhem.url, 'familjepoolen.0184.steering_member');
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await samhem?.stop();
  }, 60_000);

  it('has a front door', async () => {
    const somebody = await Person.visit(browser, samhem.url);
    await somebody.goTo('/');
    await somebody.looksRight('logga-in');
    expect(somebody.complaints).toEqual([]);
    await somebody.leave();
  });

  it('lets the unit register a home and publish its avidentified profile', async () => {
    await unit.goTo('/hemregister');
    await unit.looksRight('hemregister');
    await unit.goTo('/hemregister/nytt');
    await unit.press('Registrera hemmet');
    await unit.sees('Fyll i uppgiften.');
    await unit.looksRight('registrera-hem-fel');
    await registerHome(unit);
    await unit.sees(/Hem \d+ är registrerat/);
    await unit.looksRight('hem');
    await unit.sees('Familjen har inte samtyckt till att någon kommun får se profilen.');
    await unit.fill({ Text: 'Familjen Påhittad har ett lugnt hem.' });
    await unit.press('Spara och granska');
    await unit.sees('1 ställe kan säga vilka familjen är:');
    await unit.fill({ Text: 'Ett lugnt hem med vana av tonåringar.' });
    await unit.press('Spara och granska');
    await unit.sees('Granskningen hittade inget som säger vilka familjen är.');
    await unit.sees('Du har skrivit texten. En kollega läser och släpper den.');
    await unit.press('Anteckna godkännandet');
    await unit.sees(/Vuxen 1 i hushållet godkände det som visas/);
    await makeConsentedAndChecked(samhem);
    await unit.page.reload();
    await unit.press('Publicera profilen');
    await unit.sees(/Profilen är publicerad och får visas till och med/);
    await unit.sees('Solna ser profilen');
    await unit.looksRight('hem-publicerat');
    expect(await unit.page.getByText('Påhittad').count()).toBe(0);
  });

  it('shows the identity only for a purpose, and logs it', async () => {
    await unit.fill({ 'Varför behöver du uppgifterna?': 'ringa familjen om intresse' });
    await unit.press('Visa uppgifterna');
    await unit.sees('Provgatan 1, 19140 Sollentuna');
    const rows = await samhem.look(
      `select * from samhem.read_log where subject_kind = 'home_identity' and purpose = 'ringa familjen om intresse'`,
    );
    expect(rows).toHaveLength(1);
  });

  it('explains the matches of a need while they are computed', async () => {
    for (const [person, caseNumber] of [
      [solna, 'SN 2026-7001'],
      [sigtuna, 'SIG 2026-7002'],
    ] as const) {
      await person.goTo('/behov');
      await person.looksRight('behov');
      await person.goTo('/behov/nytt');
      await person.looksRight('behov-nytt');
      await registerNeed(person, caseNumber);
      await person.page.getByRole('list', { name: 'Förslag på hem, i ordning' }).waitFor();
      await person.sees('Uppfyllt');
      await person.looksRight('behov-matchat');
    }
  });

  it('lets members browse with filters and express interest', async () => {
    await solna.goTo('/profiler');
    await solna.looksRight('profiler');
    // The language is hidden, since no five homes share it: hidden is unknown, and unknown is in the list.
    await solna.goTo('/profiler?typ=EMERGENCY_FOSTER_HOME&sprak=hy');
    await solna.sees('En uppgift som inte visas räknas som okänd');
    for (const [person, code] of [
      [solna, '0184'],
      [sigtuna, '0191'],
    ] as const) {
      await person.goTo(`/profiler/${await profileFor(samhem, code)}`);
      await person.page.getByRole('heading', { level: 1, name: /Jourhem/ }).waitFor();
      await person.looksRight('profil');
      await person.page.getByLabel('Behov', { exact: true }).selectOption({ index: 1 });
      await person.press('Anmäl intresse');
      await person.sees('Intresset är anmält');
      await openNeed(person);
      await person.looksRight('behov-intresse');
    }
  });

  it('lets the unit weigh the interests side by side and broker one', async () => {
    await unit.goTo('/formedling');
    await unit.sees('Solna, SN 2026-7001');
    await unit.sees('Sigtuna, SIG 2026-7002');
    await unit.looksRight('formedling');
    const card = unit.page
      .getByRole('listitem')
      .filter({ has: unit.page.getByRole('heading', { name: 'Solna, SN 2026-7001' }) });
    await card.getByRole('button', { name: 'Överväg' }).click();
    await card.getByRole('button', { name: 'Familjen är tillfrågad' }).click();
    await card.getByRole('button', { name: 'Förmedla kontakt' }).click();
    await unit.looksRight('formedling-dialog');
    await unit.page.getByRole('dialog').getByRole('button', { name: 'Förmedla kontakt' }).click();
    await unit.sees('Kontakten är förmedlad till Solna.');
  });

  it('tells the others, with a reason', async () => {
    await openNeed(sigtuna);
    await sigtuna.sees('En annan kommuns intresse gick före');
    await sigtuna.looksRight('behov-avbojt');
  });

  it('lets the member record the placement, once however often it is pressed', async () => {
    await openNeed(solna);
    await solna.page.getByRole('link', { name: 'Registrera placering' }).first().click();
    await solna.fill({
      'Placeringens första dag': `${YEAR}-10-26`,
      Beslutsdag: `${YEAR}-10-20`,
      'Beslutets beteckning': `SN ${YEAR}-10-20 § 45`,
    });
    await solna.looksRight('placering-ny');
    await solna.page.getByRole('button', { name: 'Registrera placering' }).dblclick();
    await solna.sees(`SN ${YEAR}-10-20 § 45`);
    await solna.looksRight('placeringar');
    const rows = await samhem.look(
      `select 1 from samhem.placements where decision_reference = 'SN ${YEAR}-10-20 § 45'`,
    );
    expect(rows).toHaveLength(1);
  });

  it('feeds the placed count into the cost split', async () => {
    await unit.goTo(`/kostnadsfordelning?ar=${YEAR + 1}`);
    await unit.press('Ta ny avstämning');
    await unit.sees('Avstämningen är tagen.');
    await unit.fill({ 'Årets budget i kronor': '6 250 000' });
    await unit.press('Fördela kostnaden');
    await unit.sees('Kostnaden är fördelad.');
    await unit.looksRight('kostnadsfordelning-enheten');
    const [solnaCount] = await samhem.look<{ placed_in_pool: number }>(
      `select s.placed_in_pool from samhem.count_snapshots s join samhem.municipalities m on m.region_id = s.region_id and m.id = s.municipality_id
       where m.code = '0184' and s.counted_on = '${YEAR}-11-01' order by s.version desc limit 1`,
    );
    expect(solnaCount!.placed_in_pool).toBeGreaterThanOrEqual(1);
  });

  it('shows the steering group the split and the usage, and no child', async () => {
    await steering.goTo(`/kostnadsfordelning?ar=${YEAR + 1}`);
    await steering.sees('6 250 000,00 kr');
    await steering.looksRight('kostnadsfordelning');
    await steering.goTo('/nyttjande');
    await steering.sees('Hela regionen');
    await steering.looksRight('nyttjande');
    expect(await steering.page.content()).not.toContain('SN 2026-7001');
  });

  it('keeps the history where it belongs', async () => {
    await openNeed(solna);
    await solna.sees(/[Pp]lacering/);
    await unit.goTo('/');
    await unit.looksRight('start-enheten');
    await solna.goTo('/');
    await solna.looksRight('start-kommunen');
    await steering.goTo('/');
    await steering.looksRight('start-styrgruppen');
  });

  it('leaves the console silent', () => {
    expect([unit, solna, sigtuna, steering].flatMap((person) => person.complaints)).toEqual([]);
  });
});

const WALKS_HOME = `select h.region_id, h.id, h.adults from samhem.homes h join samhem.regions r on r.id = h.region_id
  where r.code = 'familjepoolen' order by h.number desc limit 1`;

/** What other pages of the unit are for. */
async function makeConsentedAndChecked({ look }: RunningSamhem): Promise<void> {
  await look(`insert into samhem.consents (region_id, home_id, municipality_id, given_on, written_reference, recorded_at)
    select h.region_id, h.id, m.id, current_date, 'Dnr 7', now() from (${WALKS_HOME}) h
    join samhem.municipalities m on m.region_id = h.region_id`);
  await look(`insert into samhem.register_checks (region_id, home_id, adult, kind, checked_on, outcome, due_on, recorded_at)
    select h.region_id, h.id, adult, kind, current_date, 'no_obstacle', current_date + 365, now() from (${WALKS_HOME}) h
    cross join generate_series(1, h.adults) adult cross join unnest(array['police_record', 'suspicion_register',
      'enforcement_authority', 'social_services', 'social_insurance']) kind`);
}

/** Under which id the municipality meets the walk's home. */
async function profileFor({ look }: RunningSamhem, code: string): Promise<string> {
  const [profile] = await look<{ id: string }>(`select p.id from (${WALKS_HOME}) h
    join samhem.publications u on u.home_id = h.id join samhem.profiles p on p.publication_id = u.id
    join samhem.municipalities m on m.id = p.municipality_id where m.code = '${code}'`);
  return profile!.id;
}

async function openNeed(person: Person): Promise<void> {
  await person.goTo('/behov?status=all');
  await person.page
    .getByRole('link', { name: /2026-700[12]/ })
    .first()
    .click();
  await person.page.getByRole('heading', { level: 1, name: /2026-700[12]/ }).waitFor();
}

async function registerHome(unit: Person): Promise<void> {
  await unit.fill({
    Förnamn: 'Prova och Testa',
    Efternamn: 'Påhittad',
    Gatuadress: 'Provgatan 1',
    Postnummer: '191 40',
    Postort: 'Sollentuna',
    'Antal platser': '1',
    'Ålder från': '6',
    'Ålder till': '14',
  });
  await unit.choose({ Kommun: 'Sollentuna', Område: 'Södra området', Uppdragstyp: 'Jourhem' });
  await unit.choose({ 'Neuropsykiatriska funktionsnedsättningar': '2' });
  await unit.page.getByLabel('Språk utöver svenska (valfritt)').fill(LANGUAGE);
  await unit.page.getByRole('option', { name: LANGUAGE }).click();
  await unit.press('Registrera hemmet');
}

async function registerNeed(person: Person, caseNumber: string): Promise<void> {
  await person.fill({
    Ärendenummer: caseNumber,
    'Antal barn som placeras tillsammans': '1',
    'Ålder från': '7',
    'Ålder till': '10',
    'Önskad start': `${YEAR}-12-01`,
  });
  await person.choose({
    Uppdragstyp: 'Jourhem',
    'Förväntad längd': 'Upp till ett år',
    Angelägenhet: 'Snart',
    'Sökning i barnets nätverk': 'Genomförd utan lösning',
  });
  await person.page.getByRole('radiogroup', { name: 'Språk' }).getByRole('radio', { name: 'Krav' }).check();
  await person.page.getByLabel('Vilket språk').selectOption({ label: LANGUAGE });
  await person.page
    .getByRole('radiogroup', { name: 'Neuropsykiatriska funktionsnedsättningar' })
    .getByRole('radio', { name: 'Önskemål' })
    .check();
  await person.press('Registrera behov');
  await person.page.getByRole('heading', { level: 1, name: new RegExp(caseNumber) }).waitFor();
}
