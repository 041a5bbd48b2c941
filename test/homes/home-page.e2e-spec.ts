/// <reference lib="dom" />
import type { Browser } from 'playwright-core';
import { Person } from '../e2e/person.js';
import { startSamhem, type RunningSamhem } from '../e2e/running-samhem.js';
import { startBrowser } from '../support/browser.js';

jest.setTimeout(240_000);

describe('a recruiter with a home of her own', () => {
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

  it('fills in the form; a reload keeps the offer and nothing that identifies the family', async () => {
    await unit.goTo('/hemregister/nytt');
    await unit.fill({ Förnamn: 'Prova', Efternamn: 'Påhittad', 'Ålder från': '6', 'Ålder till': '14' });
    await unit.press('Lägg till person');
    await unit.fill({ 'Personens förnamn': 'Prova', 'Skäl: Skolstöd': 'Hemligt skäl' });
    await unit.page.getByLabel('Rymningar').check();
    const kept = await unit.page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
    expect(kept).toContain('RUNNING_AWAY');
    expect(kept).not.toMatch(/Prova|Påhittad|Hemligt/);
    await unit.page.reload();
    await unit.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await unit.page.getByLabel('Ålder från', { exact: true }).inputValue()).toBe('6');
    expect(await unit.page.getByLabel('Rymningar').isChecked()).toBe(true);
    expect(await unit.page.getByLabel('Förnamn', { exact: true }).inputValue()).toBe('');
  });

  it('registers it by keyboard, and a wrong personal number gets its error and the focus', async () => {
    await unit.fill({
      Förnamn: 'Prova',
      Efternamn: 'Påhittad',
      Gatuadress: 'Provgatan 1',
      Postnummer: '191 40',
      Postort: 'Sollentuna',
    });
    await unit.choose({ Kommun: 'Sollentuna', Område: 'Södra området' });
    await unit.page.getByRole('button', { name: 'Lägg till person' }).focus();
    await unit.page.keyboard.press('Enter');
    await unit.fill({
      'Personens förnamn': 'Prova',
      'Personens efternamn': 'Påhittad',
      'Personnummer (valfritt)': '19900118-9812',
    });
    await unit.page.keyboard.press('Enter');
    await unit.sees('stämmer inte');
    const focused = unit.page.locator(':focus');
    expect(await focused.getAttribute('name')).toBe('household.persons.0.personalNumber');
    await unit.looksRight('hem-registrera');
    await focused.fill('19900118-9811');
    await unit.page.keyboard.press('Enter');
    await unit.sees(/Hem \d+ är registrerat/);
    await unit.looksRight('hem-nytt');
  });

  it('sees who it is after saying why, and changes it', async () => {
    await unit.fill({ 'Varför behöver du uppgifterna?': 'rätta adressen' });
    await unit.press('Visa uppgifterna');
    await unit.sees('Vuxen 1: Prova Påhittad, 19900118-9811');
    await unit.press('Ändra uppgifterna');
    await unit.looksRight('hem-identitet');
    await unit.fill({ Gatuadress: 'Nya gatan 2' });
    await unit.press('Spara uppgifterna');
    await unit.sees('Uppgifterna är ändrade.');
    expect(await unit.page.getByText('Nya gatan').count()).toBe(0);
  });

  it('changes the offer and the places', async () => {
    await unit.page.getByRole('link', { name: 'Ändra erbjudandet' }).click();
    await unit.page.getByRole('heading', { level: 1, name: /Ändra erbjudandet/ }).waitFor();
    await unit.choose({ 'Umgänge med föräldrar': 'Välkommet' });
    await unit.looksRight('hem-erbjudande');
    await unit.press('Spara ändringarna');
    await unit.sees('Erbjudandet är ändrat.');
    await unit.sees('Välkommet');
    await unit.fill({ 'Antal platser': '3' });
    await unit.press('Ändra antalet platser');
    await unit.sees('3 av 3 lediga, 0 reserverade');
  });

  it('writes down two words that differ and settles them', async () => {
    const say = async (who: string, from: string, ...rest: [to: string]) => {
      await unit.choose({ Uppgift: 'Ålder', 'Vem har sagt det?': who });
      const form = unit.page.getByRole('region', { name: 'Skriv in vad någon har sagt' });
      await form.getByLabel('Ålder från').fill(from);
      await form.getByLabel('Ålder till').fill(rest[0]);
      await unit.press('Skriv in');
      await unit.page.getByRole('cell', { name: new RegExp(`${from}–${rest[0]} år`) }).waitFor();
    };
    await say('Familjen', '4', '16');
    await say('Rekryteraren', '7', '12');
    await unit.goTo(new URL(unit.page.url()).pathname);
    await unit.sees('Säger olika');
    await unit.looksRight('hem-ord');
    await unit.choose({ 'Vad gäller?': '7–12 år (Rekryteraren)', 'Hur vet vi det?': 'Hembesök' });
    await unit.press('Avgör');
    await unit.sees('Det är avgjort och står i erbjudandet.');
    await unit.sees(/7–12 år: Hembesök/);
  });

  it('hears that the family takes no child for now, and finds the home in the list', async () => {
    await unit.press('Tar inte emot barn tills vidare');
    await unit.page.getByRole('dialog').getByRole('button', { name: 'Tar inte emot barn tills vidare' }).click();
    await unit.sees('Familjen har svarat att den inte tar emot barn tills vidare.');
    const number = /\d+/.exec((await unit.page.getByRole('heading', { level: 1 }).textContent()) ?? '')![0];
    await unit.goTo('/hemregister');
    await unit.fill({ 'Hemmets nummer': number });
    await unit.page.getByText('Tar inte emot tills vidare').waitFor();
    await unit.page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 1);
    expect(await unit.page.getByLabel('Hemmets nummer').inputValue()).toBe(number);
    await unit.looksRight('hemregister-sokt');
    await unit.page.getByRole('link', { name: `Hem ${number}`, exact: true }).click();
  });

  it('lets it leave the pool with a reason, and on a phone nothing is wider than the screen', async () => {
    await unit.press('Hemmet lämnar poolen');
    const dialog = unit.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Hemmet lämnar poolen' }).click();
    await dialog.getByText('Välj ett skäl.').waitFor();
    await unit.choose({ Skäl: 'Familjen har flyttat' });
    await dialog.getByRole('button', { name: 'Hemmet lämnar poolen' }).click();
    await unit.sees(/Hemmet lämnade poolen .* Skäl: Familjen har flyttat/);
    await unit.looksRight('hem-lamnat');
    await unit.page.setViewportSize({ width: 320, height: 700 });
    for (const path of ['/hemregister', '/hemregister/nytt']) {
      await unit.goTo(path);
      expect(await unit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });

  it('finds the demonstration’s mails from the sign-in page', async () => {
    await unit.page.goto(`${samhem.url}/demonstration/brev`);
    await unit.page.getByRole('heading', { level: 1, name: 'Brev i demonstrationen' }).waitFor();
    await unit.looksRight('demonstration-brev');
  });

  it('leaves the console silent', () => expect(unit.complaints).toEqual([]));
});
