/// <reference lib="dom" />
import type { Browser, Locator } from 'playwright-core';
import { Person } from '../e2e/person.js';
import { until } from '../e2e/pool-walk.js';
import { startSamhem, type RunningSamhem } from '../e2e/running-samhem.js';
import { startBrowser } from '../support/browser.js';

jest.setTimeout(240_000);

let samhem: RunningSamhem;
let browser: Browser;
let manager: Person;

beforeAll(async () => {
  [samhem, browser] = await Promise.all([startSamhem(), startBrowser()]);
  // A page that is open already is told of the next change, not of the night.
  await until('the night’s certificate', async () => {
    const nights = `select 1 from samhem.proposal_runs where gap_millionths is not null`;
    return (await samhem.look(nights)).length > 0;
  });
  manager = await Person.signIn(browser, samhem.url, 'familjepoolen.unit.unit_manager');
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await samhem?.stop();
}, 60_000);

/** By keyboard alone: the thing has the focus and the key does the rest. */
async function use(thing: Locator, ...keys: string[]): Promise<void> {
  await thing.focus();
  for (const key of keys) await manager.page.keyboard.press(key);
}
const inDialog = (name: string) => manager.page.getByRole('dialog', { name });
const noSidewaysScroll = async () => {
  await manager.page.setViewportSize({ width: 320, height: 800 });
  const wide = await manager.page.evaluate(() => document.documentElement.scrollWidth);
  await manager.page.setViewportSize({ width: 1280, height: 900 });
  expect(wide).toBeLessThanOrEqual(320);
};

describe('the manager at the coordination page', () => {
  const list = () => manager.page.getByRole('list', { name: 'Förslag, rad för rad' });

  it('finds the gap on the start page, and the proposal behind it', async () => {
    await manager.sees('behov saknar förslag på hem');
    await manager.looksRight('enhetens-hem');
    await use(manager.page.getByRole('link', { name: 'Öppna samordningen' }), 'Enter');
    await manager.page.getByRole('heading', { level: 1, name: 'Samordning' }).waitFor();
    await list().getByRole('listitem').first().waitFor();
    await manager.sees('Talar för');
    await manager.sees(/från det bästa möjliga/);
    await manager.looksRight('samordning');
    await noSidewaysScroll();
  });

  it('is asked for a reason, and gets the focus at the field that lacks it', async () => {
    await use(list().getByRole('button', { name: 'Godkänn' }).first(), 'Enter');
    const dialog = inDialog('Godkänn förslaget');
    await dialog.waitFor();
    await use(dialog.getByRole('button', { name: 'Godkänn' }), 'Enter');
    await dialog.getByText('Välj').first().waitFor();
    expect(await manager.page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
    await manager.looksRight('samordning-godkann');
    await manager.page.keyboard.press('ArrowDown');
    await manager.page.keyboard.press('Enter');
    await use(dialog.getByRole('button', { name: 'Godkänn' }), 'Enter');
    await manager.sees('Förslaget är godkänt.');
    await list().getByText('Beslutad').first().waitFor();
    await manager.sees('Beslut om behovet');
  });

  it('refuses one line and takes it back', async () => {
    await use(list().getByRole('button', { name: 'Avvisa' }).first(), 'Enter');
    const dialog = inDialog('Avvisa förslaget');
    await dialog.getByRole('combobox').selectOption({ label: 'Hemmet behövs för ett annat behov' });
    await use(dialog.getByRole('button', { name: 'Avvisa' }), 'Enter');
    await manager.sees('Förslaget är avvisat och räknas om.');
    await manager.sees(/Avvisat: hem \d+/);
    const refused = manager.page.getByRole('listitem').filter({ hasText: 'Avvisat: hem' }).last();
    await use(refused.getByRole('button', { name: 'Ångra beslutet' }), 'Enter');
    await manager.sees('Beslutet är ångrat och förslaget räknas om.');
    await manager.looksRight('samordning-beslutad');
  });
});

describe('the manager at the gap', () => {
  it('reads the compass and the table, and chooses a zone that stays in the address', async () => {
    await manager.goTo('/behovsgap');
    await manager.sees('Rekryteringskompass');
    await manager.sees(/^Ett (familje|jour)hem för/);
    await manager.looksRight('behovsgap');
    await noSidewaysScroll();
    await use(manager.page.getByLabel('Område').first(), 'ArrowDown');
    await manager.page.waitForURL(/omrade=/);
    await manager.page.getByRole('region', { name: /^Sökt mot ledigt per/ }).waitFor();
  });

  it('sets a target by keyboard; what is missing gets its error and the focus', async () => {
    const form = manager.page.getByRole('region', { name: 'Sätt ett mål' });
    await use(form.getByRole('button', { name: 'Sätt målet' }), 'Enter');
    await manager.sees('Skriv ett heltal mellan 1 och 200.');
    expect(await manager.page.locator(':focus').getAttribute('name')).toBe('homes');
    await manager.looksRight('behovsgap-fel');
    await manager.page.keyboard.type('4');
    await use(form.getByLabel('Ska vara nått senast'));
    await manager.page.keyboard.type(`${new Date().getFullYear() + 1}-12-01`);
    await manager.page.keyboard.press('Enter');
    await manager.sees('Målet är satt.');
    await manager.sees('0 av 4');
    await manager.looksRight('behovsgap-mal');
  });
});

describe('the choice of weights', () => {
  it('is explained, and the steering group’s decision is recorded by keyboard', async () => {
    await manager.goTo('/fordelningsprofil');
    await manager.sees(
      'De andra profilerna når fler barn i tid genom att låta dem som just har passerat gränsen vänta.',
    );
    await manager.looksRight('fordelningsprofil');
    await noSidewaysScroll();
    const form = manager.page.getByRole('region', { name: 'Anteckna styrgruppens beslut' });
    await use(form.getByRole('button', { name: 'Anteckna beslutet' }), 'Enter');
    await manager.sees('Ange paragraf eller diarienummer.');
    await manager.looksRight('fordelningsprofil-fel');
    await use(form.getByLabel('Profil'), 'ArrowDown');
    await use(form.getByLabel('Beslutsdatum'));
    await manager.page.keyboard.type('2026-11-01');
    await use(form.getByLabel('Paragraf eller diarienummer'));
    await manager.page.keyboard.type('SG § 12');
    await manager.page.keyboard.press('Enter');
    await manager.sees('Beslutet är antecknat.');
    await manager.sees('Gäller nu: Trygg');
    await manager.looksRight('fordelningsprofil-beslut');
  });

  it('is seen by the steering group, which has no form', async () => {
    const steering = await Person.signIn(browser, samhem.url, 'familjepoolen.0184.steering_member');
    await steering.goTo('/fordelningsprofil');
    await steering.sees('SG § 12');
    expect(await steering.page.getByRole('button', { name: 'Anteckna beslutet' }).count()).toBe(0);
    await steering.looksRight('fordelningsprofil-styrgrupp');
    expect(steering.complaints).toEqual([]);
  });

  it('has said nothing in the console', () => expect(manager.complaints).toEqual([]));
});
