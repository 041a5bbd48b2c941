/// <reference lib="dom" />
import type { Browser } from 'playwright-core';
import { reach, type } from '../e2e/keyboard.js';
import { Person } from '../e2e/person.js';
import { startSamhem, type RunningSamhem } from '../e2e/running-samhem.js';
import { startBrowser } from '../support/browser.js';

jest.setTimeout(120_000);

const CASE = 'SN 2026-8401';
const UNMET_CASE = 'SN 2026-8402';

describe('the homes of a need, by keyboard alone', () => {
  let samhem: RunningSamhem;
  let browser: Browser;
  let solna: Person;

  beforeAll(async () => {
    [samhem, browser] = await Promise.all([startSamhem(), startBrowser()]);
    solna = await Person.signIn(browser, samhem.url, 'familjepoolen.0184.caseworker');
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await samhem?.stop();
  }, 60_000);

  const region = (name: string) => solna.page.getByRole('region', { name });
  const outside = () => solna.page.getByRole('list', { name: 'Hem som inte står i listan, närmast först' });
  const suggestions = () => solna.page.getByRole('list', { name: 'Förslag på hem, i ordning' });
  const matched = () => solna.page.getByRole('button', { name: 'Matcha igen' }).waitFor();
  const saved = () =>
    samhem.look<{ version: number; strength: string }>(
      `select n.version, r.strength from samhem.needs n join samhem.need_requirements r on r.need_id = n.id
       where n.case_number = $1 and r.kind = 'step_free'`,
      [CASE],
    );

  async function register(caseNumber: string, kind: string, musts: readonly string[]): Promise<void> {
    const start = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(
      Date.now() + 7 * 86_400_000,
    );
    await solna.goTo('/behov/nytt');
    await type(solna, { Ärendenummer: caseNumber, Uppdragstyp: kind, 'Ålder från': '8', 'Ålder till': '11' });
    await type(solna, { 'Önskad start': start, 'Förväntad längd': 'Kort', Angelägenhet: 'Snart' });
    for (const must of musts) {
      const choice = solna.page.getByRole('group', { name: must, exact: true }).getByRole('radio', { name: 'Krav' });
      await choice.focus();
      await solna.page.keyboard.press('Space');
    }
    await reach(solna, 'button', 'Registrera behov');
    await solna.page.keyboard.press('Enter');
    await solna.page.getByRole('heading', { level: 1, name: `Behov ${caseNumber}` }).waitFor();
    await matched();
  }

  it('says of each suggestion what speaks for it, and of each other home why it is not there', async () => {
    await register(CASE, 'Familjehem', ['Stegfritt', 'Vuxen hemma dagtid']);
    await suggestions().getByText('Talar för').first().waitFor();
    const first = outside().getByRole('listitem').first();
    await first.getByText('Bryter mot 1 krav').waitFor();
    await solna.looksRight('behov-hem');
    const before = await outside().getByRole('link').count();
    const more = region('Hem som inte står i listan').getByRole('button', { name: 'Visa fler' });
    await more.focus();
    await solna.page.keyboard.press('Enter');
    await outside().getByRole('link').nth(before).waitFor();
    expect(await more.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('says the same at the profile, for the need one comes from, and leads back', async () => {
    await outside().getByRole('link').first().focus();
    await solna.page.keyboard.press('Enter');
    const asked = region('Anmäl intresse');
    await asked.getByRole('status').getByText('Bryter mot 1 krav').waitFor();
    await solna.looksRight('profil-varfor-inte');
    await reach(solna, 'link', 'Till behovet');
    await solna.page.keyboard.press('Enter');
    await solna.page.getByRole('heading', { level: 1, name: `Behov ${CASE}` }).waitFor();
  });

  it('says which musts would open more, and opens the need with the change typed and nothing saved', async () => {
    const opening = region('Om ett krav blev ett önskemål').getByRole('link', {
      name: 'Ändra till önskemål: Stegfritt',
      exact: true,
    });
    await opening.focus();
    await solna.page.keyboard.press('Enter');
    await solna.sees('Ifyllt som önskemål i stället för krav: Stegfritt. Inget är ändrat förrän du sparar.');
    const wish = solna.page
      .getByRole('group', { name: 'Stegfritt', exact: true })
      .getByRole('radio', { name: 'Önskemål' });
    expect(await wish.isChecked()).toBe(true);
    expect(await saved()).toEqual([{ version: 1, strength: 'must' }]);
    await solna.looksRight('behov-andra-onskemal');
    await reach(solna, 'button', 'Spara ändringarna');
    await solna.page.keyboard.press('Enter');
    await solna.page.getByRole('heading', { level: 1, name: `Behov ${CASE}` }).waitFor();
    await matched();
    expect(await saved()).toEqual([{ version: 2, strength: 'should' }]);
    await suggestions().getByText('Uppfyller inte det som efterfrågas: stegfritt.').first().waitFor();
    await solna.looksRight('behov-hem-fler');
  });

  it('says of a need that nobody can meet that the unit knows, since when and what follows', async () => {
    await register(UNMET_CASE, 'Kontaktperson', []);
    await solna.sees('Inget hem uppfyller alla krav just nu');
    // The region's own run follows the need's, and the page asks until it has.
    await solna.sees('Rekryteringsenheten ser att inget hem i regionen kan möta behovet');
    await solna.sees(/går behovet vidare till enhetens chef/);
    await solna.sees('Uppdragstypen kan inte bli ett önskemål.');
    await solna.looksRight('behov-utan-hem');
  });

  it('fits a narrow screen without sideways scroll, and leaves the console silent', async () => {
    await solna.page.setViewportSize({ width: 320, height: 800 });
    for (const picture of ['behov-utan-hem-smal', 'behov-hem-smal']) {
      const { scrollWidth, clientWidth } = await solna.page.evaluate(() => document.documentElement);
      expect([picture, scrollWidth]).toEqual([picture, clientWidth]);
      await solna.looksRight(picture);
      await solna.goTo('/behov');
      await solna.page.getByRole('link', { name: CASE }).click();
      await outside().waitFor();
    }
    expect(solna.complaints).toEqual([]);
  });
});
