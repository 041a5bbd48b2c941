import type { Browser } from 'playwright-core';
import { startBrowser } from '../support/browser.js';
import { reach, type } from '../e2e/keyboard.js';
import { Person } from '../e2e/person.js';
import { startSamhem, type RunningSamhem } from '../e2e/running-samhem.js';

jest.setTimeout(240_000);

const CASE = 'SN 2026-8101';

/** Days from today by the calendar in Sweden, as the form wants them. */
function day(offset: number): string {
  const swedish = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });
  return swedish.format(Date.now() + offset * 86_400_000);
}

describe('the need’s page, by keyboard alone', () => {
  let samhem: RunningSamhem;
  let browser: Browser;
  let solna: Person;
  let colleague: Person;

  beforeAll(async () => {
    [samhem, browser] = await Promise.all([startSamhem(), startBrowser()]);
    solna = await Person.signIn(browser, samhem.url, 'familjepoolen.0184.caseworker');
    colleague = await Person.signIn(browser, samhem.url, 'familjepoolen.0184.coordinator');
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await samhem?.stop();
  }, 60_000);

  const focused = () => solna.page.evaluate(() => document.activeElement?.getAttribute('name'));

  it('tells what is missing at its field, and puts the focus on the first', async () => {
    await solna.goTo('/behov/nytt');
    await solna.looksRight('behov-nytt-tomt');
    await reach(solna, 'button', 'Registrera behov');
    await solna.page.keyboard.press('Enter');
    await solna.sees('Ange ärendenumret: högst 40');
    expect(await focused()).toBe('caseNumber');
    await solna.looksRight('behov-nytt-fel');
  });

  it('registers a need without a search in the network, and marks it', async () => {
    await type(solna, { Ärendenummer: CASE, Uppdragstyp: 'Jourhem', 'Ålder från': '7', 'Ålder till': '12' });
    await type(solna, { 'Önskad start': day(7), 'Förväntad längd': 'Kort', Angelägenhet: 'Planerat' });
    await solna.page.reload();
    expect(await solna.page.getByLabel('Ärendenummer', { exact: true }).inputValue()).toBe(CASE);
    await type(solna, { 'Utredningen inleddes': day(-110), 'Placerat i jourhem sedan': day(-100), Enligt: 'LVU' });
    await solna.looksRight('behov-nytt-ifyllt');
    await reach(solna, 'button', 'Registrera behov');
    await solna.page.keyboard.press('Enter');
    await solna.page.getByRole('heading', { level: 1, name: `Behov ${CASE}` }).waitFor();
    await solna.sees('Nätverkssökning saknas');
    await solna.sees('SoL (2025:400) 20 kap. 3 §, gäller från 2025-07-01');
    await solna.page.getByRole('heading', { level: 3, name: 'Tid i jourhem' }).waitFor();
    await solna.sees('Beräknad dag: utredningen pågår.');
    await solna.page.getByRole('button', { name: 'Matcha igen' }).waitFor();
    await solna.looksRight('behov-tider');
  });

  it('changes it, and tells what it was before', async () => {
    await reach(solna, 'link', 'Ändra behovet');
    await solna.page.keyboard.press('Enter');
    await solna.page.getByRole('heading', { level: 1, name: `Ändra behov ${CASE}` }).waitFor();
    await type(solna, { Angelägenhet: 'Akut', 'Sökning i barnets nätverk': 'Genomförd utan lösning' });
    await type(solna, { 'Vad sökningen gav (frivilligt)': 'Tillfrågade tackade nej', 'Förlängd till': day(60) });
    await solna.looksRight('behov-andra');
    await reach(solna, 'button', 'Spara ändringarna');
    await solna.page.keyboard.press('Enter');
    await solna.sees('Ange skälet till att utredningen förlängdes.');
    expect(await focused()).toBe('clockFacts.investigationExtensionReason');
    await solna.looksRight('behov-andra-fel');
    await type(solna, { 'Skäl för förlängningen': 'Utlåtande väntas' });
    await reach(solna, 'button', 'Spara ändringarna');
    await solna.page.keyboard.press('Enter');
    await solna.sees('Angelägenhet ändrades från planerat till akut.');
    await solna.sees('Resultat av sökningen i nätverket angavs: tillfrågade tackade nej.');
    expect(await solna.page.getByText('Nätverkssökning saknas').count()).toBe(0);
    await solna.looksRight('behov-historik');
  });

  it('tells when a colleague has saved meanwhile, and loses nothing that was typed', async () => {
    await reach(solna, 'link', 'Ändra behovet');
    await solna.page.keyboard.press('Enter');
    await type(solna, { 'Ålder till': '14' });
    await saveLength(colleague);
    await reach(solna, 'button', 'Spara ändringarna');
    await solna.page.keyboard.press('Enter');
    await solna.sees('Behovet har ändrats sedan du öppnade det. Inget du har skrivit är borta.');
    await solna.sees('Förväntad längd ändrades från kort till längre än ett år.');
    expect(await solna.page.getByLabel('Ålder till', { exact: true }).inputValue()).toBe('14');
    await solna.looksRight('behov-andra-krock');
    await type(solna, { 'Förväntad längd': 'Längre än ett år' });
    await reach(solna, 'button', 'Jag har sett ändringarna');
    await solna.page.keyboard.press('Enter');
    expect(await solna.page.evaluate(() => document.activeElement?.textContent)).toBe('Spara ändringarna');
    await solna.page.keyboard.press('Enter');
    await solna.sees('Ålder ändrades från 7–12 år till 7–14 år.');
    const [saved] = await samhem.look(
      'select age_to, expected_length, version from samhem.needs where case_number = $1',
      [CASE],
    );
    expect(saved).toEqual({ age_to: 14, expected_length: 'long', version: 4 });
  });

  it('pauses it: no suggestion is shown as holding', async () => {
    await answer(solna, { opener: 'Pausa behovet', reason: 'Ett hem prövas', picture: 'behov-pausa' });
    await solna.sees('Så länge behovet är pausat matchas det inte');
    expect(await solna.page.getByRole('list', { name: 'Förslag på hem, i ordning' }).count()).toBe(0);
    await solna.sees('Behovet pausades: ett hem prövas.');
    await solna.looksRight('behov-pausat');
    await solna.goTo('/behov?status=PAUSED');
    await solna.page.getByRole('link', { name: CASE }).waitFor();
    await solna.looksRight('behov-lista-pausade');
    await solna.goTo('/');
    await solna.page.getByRole('heading', { name: 'Tider som närmar sig eller har passerat' }).waitFor();
    await solna.looksRight('start-tider');
  });

  it('resumes it: it is matched again', async () => {
    await solna.goTo('/behov?status=PAUSED');
    await reach(solna, 'link', CASE);
    await solna.page.keyboard.press('Enter');
    await answer(solna, { opener: 'Återuppta behovet', reason: 'Hemmet blev inte av', picture: 'behov-ateruppta' });
    await solna.sees('Behovet återupptogs: hemmet blev inte av.');
    await solna.page.getByRole('button', { name: 'Matcha igen' }).waitFor();
    await solna.looksRight('behov-aterupptaget');
  });

  it('ends it on a day, and asks again when the day is none it can have ended on', async () => {
    await reach(solna, 'button', 'Avsluta behovet');
    await solna.page.keyboard.press('Enter');
    const dialog = solna.page.getByRole('dialog');
    await dialog.waitFor();
    await type(solna, { Skäl: 'Placerat på annat håll', 'Avslutat den': day(3) });
    await solna.page.keyboard.press('Enter');
    await solna.sees('Behovet kan inte avslutas efter i dag.');
    expect(await solna.page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(day(3));
    await solna.looksRight('behov-avsluta-fel');
    await type(solna, { 'Avslutat den': day(0) });
    await solna.page.keyboard.press('Enter');
    await solna.sees('Behovet avslutades: placerat på annat håll.');
    await solna.looksRight('behov-avslutat');
    expect(await solna.page.getByRole('link', { name: 'Ändra behovet' }).count()).toBe(0);
  });

  it('fits a narrow screen without sideways scroll', async () => {
    await solna.page.setViewportSize({ width: 320, height: 800 });
    for (const path of ['/', '/behov', '/behov/nytt', new URL(solna.page.url()).pathname]) {
      await solna.goTo(path);
      const { scrollWidth, clientWidth } = await solna.page.evaluate(() => document.documentElement);
      expect([path, scrollWidth]).toEqual([path, clientWidth]);
    }
    await solna.looksRight('behov-smal');
  });

  it('leaves the console silent', () => {
    expect([solna, colleague].flatMap((person) => person.complaints)).toEqual([]);
  });
});

async function answer(person: Person, asked: { opener: string; reason: string; picture: string }): Promise<void> {
  await reach(person, 'button', asked.opener);
  await person.page.keyboard.press('Enter');
  const dialog = person.page.getByRole('dialog');
  await dialog.waitFor();
  await person.looksRight(asked.picture);
  await type(person, { Skäl: asked.reason });
  // The page behind is out of reach, so the button is the dialog's own.
  await reach(person, 'button', asked.opener);
  await person.page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
}

/** The colleague saves another length. */
async function saveLength(person: Person): Promise<void> {
  await person.goTo('/behov');
  await person.page.getByRole('link', { name: CASE }).click();
  await person.page.getByRole('link', { name: 'Ändra behovet' }).click();
  await person.choose({ 'Förväntad längd': 'Längre än ett år' });
  await person.press('Spara ändringarna');
  await person.sees('Förväntad längd ändrades från kort till längre än ett år.');
}
