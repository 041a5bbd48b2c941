/// <reference lib="dom" />
import type { Browser } from 'playwright-core';
import { Person } from '../e2e/person.js';
import { startSamhem, type RunningSamhem } from '../e2e/running-samhem.js';
import { startBrowser } from '../support/browser.js';

jest.setTimeout(240_000);

/** Everything is done by keyboard: no click in this file after the sign-in. */
describe('the board by keyboard alone', () => {
  let samhem: RunningSamhem;
  let browser: Browser;
  let unit: Person;

  beforeAll(async () => {
    [samhem, browser] = await Promise.all([startSamhem(), startBrowser()]);
    unit = await Person.signIn(browser, samhem.url, 'familjepoolen.unit.recruiter');
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await samhem?.stop();
  }, 60_000);

  const press = async (key: string, times = 1) => {
    for (let time = 0; time < times; time += 1) await unit.page.keyboard.press(key);
  };
  const button = (name: string | RegExp) => unit.page.getByRole('button', { name }).first();
  const enter = async (name: string | RegExp) => {
    await button(name).focus();
    await press('Enter');
  };
  const column = (name: string) => unit.page.getByRole('region', { name: new RegExp(`^${name} \\(`) });
  const namesNobody = async () =>
    expect(await unit.page.locator('main').innerText()).not.toMatch(/example\.se|Sagostigen|070/);
  const references = async (name: string) => column(name).getByRole('heading', { level: 3 }).allTextContents();

  it('tells on the first page how many are on their way, and who has stood longest', async () => {
    await unit.goTo('/');
    await unit.sees('Har stått längst');
    await unit.looksRight('rekrytering-start');
    await unit.page.getByRole('link', { name: 'Öppna rekryteringen' }).focus();
    await press('Enter');
    await unit.page.getByRole('heading', { level: 1, name: 'Rekrytering' }).waitFor();
  });

  it('shows every step with its cards, never a name', async () => {
    await unit.looksRight('rekrytering');
    for (const step of [
      'Intresseanmälan',
      'Informationsträff',
      'Första bedömning',
      'Registerkontroller',
      'Hemutredning',
    ]) {
      expect((await references(step)).length).toBeGreaterThan(0);
    }
    await namesNobody();
  });

  it('shows the whole of a column when asked, and its first again', async () => {
    const checks = column('Registerkontroller');
    const rest = (name: string | RegExp) => checks.getByRole('button', { name });
    expect(await references('Registerkontroller')).toHaveLength(12);
    await rest(/^Visa \d+ till$/).focus();
    await press('Enter');
    await rest('Visa färre').waitFor();
    await unit.sees('Väntar på två registerkontroller: socialtjänsten, Försäkringskassan');
    const total = Number(/\d+/.exec((await checks.getByRole('heading', { level: 2 }).textContent())!)![0]);
    expect(await references('Registerkontroller')).toHaveLength(total);
    await namesNobody();
    await unit.looksRight('rekrytering-hel-kolumn');
    await unit.page.reload();
    await rest('Visa färre').focus();
    await press('Enter');
    await rest(/^Visa \d+ till$/).waitFor();
    expect(await references('Registerkontroller')).toHaveLength(12);
    expect(await unit.page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Visa \d+ till$/);
  });

  it('moves a card by its menu, asks for a reason where it leaves the way, and follows it with the focus', async () => {
    const [first] = await references('Intresseanmälan');
    await enter(`Flytta till… ${first}`);
    await unit.page.getByRole('dialog').waitFor();
    await unit.looksRight('rekrytering-flytta');
    await enter(/^Flytta$/);
    await unit.sees('Välj vart ärendet ska flyttas.');
    await unit.page.getByRole('radio', { name: 'Pausat' }).focus();
    await press('Space');
    await enter(/^Flytta$/);
    await unit.sees('Välj ett skäl.');
    await unit.looksRight('rekrytering-flytta-skal');
    await unit.page.getByRole('radio', { name: 'Första bedömning' }).focus();
    await press('Space');
    await enter(/^Flytta$/);
    await unit.sees(`${first} är flyttat till Första bedömning.`);
    expect(await references('Första bedömning')).toContain(first);
    await unit.page.waitForFunction(() => document.activeElement?.id.startsWith('case-'));
  });

  it('moves a card by keyboard drag, and says so in Swedish', async () => {
    const [card] = await references('Intresseanmälan');
    await button(`Dra ${card}`).focus();
    await press('Space');
    await unit.page.getByText(`Du har lyft ${card} i Intresseanmälan.`).waitFor({ state: 'attached' });
    await press('ArrowRight');
    await unit.page.getByText(`${card} är över Informationsträff.`).waitFor({ state: 'attached' });
    await unit.looksRight('rekrytering-drag');
    // A picture of the whole page changes the window's size, and that ends a drag: it is begun anew.
    await button(`Dra ${card}`).focus();
    await press('Space');
    await unit.page.getByText(`Du har lyft ${card} i Intresseanmälan.`).waitFor({ state: 'attached' });
    await press('ArrowRight');
    await unit.page.getByText(`${card} är över Informationsträff.`).waitFor({ state: 'attached' });
    await press('Space');
    await unit.sees(`${card} är flyttat till Informationsträff.`);
    expect(await references('Informationsträff')).toContain(card);
  });

  it('keeps the filter in the address, and says what to do when nothing is left', async () => {
    await unit.goTo('/rekrytering?visa=pausade');
    await unit.sees('Pausat: återupptas i första bedömning');
    await unit.looksRight('rekrytering-pausade');
    await unit.goTo('/rekrytering?visa=avslutade');
    await unit.sees('Skäl: Familjen svarar inte');
    await unit.goTo('/rekrytering?kalla=MENTOR_FAMILY&mina=ja&visa=avslutade');
    await unit.sees('Inga ärenden i urvalet');
    await unit.looksRight('rekrytering-tom');
  });

  it('screens a family in nine areas, with a note that is shown only when asked for', async () => {
    await unit.goTo('/rekrytering');
    await column('Första bedömning').getByRole('link', { name: /^A-/ }).last().focus();
    await press('Enter');
    await unit.page.getByRole('heading', { level: 1, name: /^A-/ }).waitFor();
    await unit.looksRight('rekrytering-arende');
    const area = unit.page.getByRole('form', { name: 'Hälsa och ork' });
    await area.getByRole('radio', { name: 'Behöver utredas' }).focus();
    await press('Space');
    await area.getByLabel('Anteckning (bara för enheten)').focus();
    await unit.page.keyboard.type('Ringer om läkarintyg.');
    await area.getByRole('button', { name: 'Spara' }).focus();
    await press('Enter');
    await unit.sees('Hälsa och ork är bedömt.');
    expect(await unit.page.getByText('Ringer om läkarintyg.').count()).toBe(0);
    await enter('Visa anteckningarna');
    await unit.sees('Anteckning: Ringer om läkarintyg.');
    await enter('Gå vidare med familjen');
    await unit.sees(/delar är kvar innan du kan gå vidare\./);
    await unit.looksRight('rekrytering-bedomning');
  });

  it('registers the home, begun with what the family has told', async () => {
    await unit.goTo('/rekrytering');
    await column('Första bedömning').getByRole('link', { name: /^A-/ }).first().focus();
    await press('Enter');
    await unit.page.getByRole('heading', { level: 1, name: /^A-/ }).waitFor();
    await unit.page.getByRole('link', { name: 'Registrera hemmet' }).focus();
    await press('Enter');
    await unit.page.getByRole('heading', { level: 1, name: /^Registrera hemmet från A-/ }).waitFor();
    expect(await unit.page.getByLabel('Efternamn', { exact: true }).first().inputValue()).not.toBe('');
    await unit.looksRight('rekrytering-registrera');
    await unit.fill({ Gatuadress: 'Provgatan 1', Postnummer: '191 40', Postort: 'Sollentuna' });
    await unit.fill({ 'Antal platser': '1', 'Ålder från': '6', 'Ålder till': '14' });
    await unit.choose({ Område: 'Södra området', Uppdragstyp: 'Familjehem' });
    await enter('Registrera hemmet');
    await unit.sees(/Hem \d+ är registrerat. Nu väntar registerkontrollerna./);
    await unit.sees('Väntar på fem registerkontroller');
  });

  it('shows who the family is for a purpose', async () => {
    await unit.page.getByLabel('Varför behöver du uppgifterna?').focus();
    await unit.page.keyboard.type('ringa om träffen');
    await press('Enter');
    await unit.sees(/@example\.se/);
    await unit.looksRight('rekrytering-familj');
  });

  it('invites many families to a meeting at once', async () => {
    await unit.goTo('/rekrytering/traffar');
    await unit.looksRight('traffar');
    await unit.page
      .getByRole('link', { name: /^\d{4}-/ })
      .first()
      .focus();
    await press('Enter');
    await unit.page.getByRole('heading', { level: 2, name: 'Bjud in familjer' }).waitFor();
    await enter('Bjud in markerade');
    await unit.sees('Markera minst en familj.');
    await enter('Markera alla');
    await enter('Bjud in markerade');
    await unit.sees(/familjer är inbjudna\./);
    await unit.looksRight('traff');
    await enter(/^A-\d+ kommer$/);
    await unit.sees('Antecknat.');
  });

  it('plans a meeting, with each fault at its field', async () => {
    await unit.goTo('/rekrytering/traffar/ny');
    await enter('Planera träffen');
    await unit.sees('Skriv ett datum som finns, som 2026-11-22.');
    await unit.looksRight('traff-ny-fel');
    await unit.fill({ Dag: '2020-01-01', 'Plats, eller hur man ansluter': 'Provgatan 1' });
    await enter('Planera träffen');
    await unit.sees('Träffen ska ligga framåt i tiden.');
  });

  it('is one list on a phone, without sideways scroll', async () => {
    await unit.page.setViewportSize({ width: 320, height: 900 });
    for (const path of ['/rekrytering', '/rekrytering/traffar']) {
      await unit.goTo(path);
      const wide = await unit.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      expect([path, wide]).toEqual([path, false]);
      await unit.looksRight(`smal${path.replaceAll('/', '-')}`);
    }
    await unit.page.setViewportSize({ width: 1280, height: 900 });
  });

  it('never made the console speak', () => expect(unit.complaints).toEqual([]));
});
