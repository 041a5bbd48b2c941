/// <reference lib="dom" />
import type { Browser, Locator } from 'playwright-core';
import { tabTo } from '../applications/telephone.js';
import { Person } from '../e2e/person.js';
import { startSamhem, type RunningSamhem } from '../e2e/running-samhem.js';
import { startBrowser } from '../support/browser.js';

jest.setTimeout(240_000);
const MOST_TABS = 300;
const CONTROLS = ['button', 'a[href]', 'input', 'select', 'textarea', 'summary']
  .map((control) => `main ${control}:not([aria-hidden])`)
  .join();

describe('a home’s page, by keyboard alone', () => {
  let samhem: RunningSamhem;
  let browser: Browser;
  let unit: Person;
  let home: { id: string; number: number };

  beforeAll(async () => {
    [samhem, browser] = await Promise.all([startSamhem(), startBrowser()]);
    unit = await Person.signIn(browser, samhem.url, 'familjepoolen.unit.recruiter');
    [home] = (await samhem.look<{ id: string; number: number }>(
      `select h.id, h.number from samhem.homes h join samhem.publications u on u.region_id = h.region_id and u.home_id = h.id
       join samhem.regions r on r.id = h.region_id and r.code = 'familjepoolen'
       where u.withdrawn_at is null and exists (select from samhem.profiles p where p.publication_id = u.id and p.is_shown and p.on_market
         and p.market_until > current_date + 5) and not exists (select from samhem.interests i where i.publication_id = u.id)
       order by h.number limit 1`,
    )) as [{ id: string; number: number }];
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await samhem?.stop();
  }, 60_000);

  const main = () => unit.page.locator('main');
  const enter = async (target: Locator) => {
    await target.waitFor();
    await unit.page.evaluate(() => document.querySelector<HTMLElement>('main h1')?.focus());
    await tabTo(unit, target);
    await unit.page.keyboard.press('Enter');
  };

  it('lets Tab reach every control there is', async () => {
    await unit.goTo(`/hemregister/${home.id}`);
    await unit.sees(/Profilen är publicerad och får visas till och med/);
    await unit.page.getByRole('heading', { name: 'Registerkontroller' }).waitFor();
    await unit.page.getByRole('heading', { name: 'Samtycken' }).waitFor();
    await unit.looksRight('hem-tangentbord');
    expect(await unreachedByTab(unit)).toEqual([]);
  });

  it('withdraws the profile when the family asks, and says what is missing first', async () => {
    await enter(main().getByRole('button', { name: 'Dra tillbaka', exact: true }));
    const dialog = unit.page.getByRole('dialog');
    await tabTo(unit, dialog.getByRole('button', { name: 'Dra tillbaka' }));
    await unit.page.keyboard.press('Enter');
    const ground = dialog.getByRole('combobox');
    expect(await ground.evaluate((element) => element === document.activeElement)).toBe(true);
    await unit.looksRight('hem-dra-tillbaka');
    await unit.page.keyboard.type('Familjen');
    await tabTo(unit, dialog.getByRole('button', { name: 'Dra tillbaka' }));
    await unit.page.keyboard.press('Enter');
    await unit.sees('Profilen är tillbakadragen.');
    await unit.sees('Profilen är inte publicerad. Så här skulle den se ut för kommunerna.');
    const shown = await samhem.look(
      `select from samhem.profiles p join samhem.publications u on u.id = p.publication_id where u.home_id = $1 and p.is_shown`,
      [home.id],
    );
    expect(shown).toEqual([]);
  });

  it('writes a text, sees what would tell who the family is, and takes it away', async () => {
    await enter(main().getByRole('textbox', { name: 'Text', exact: true }));
    await unit.page.keyboard.press('Control+A');
    await unit.page.keyboard.type('Ring 070-174 06 05 om du undrar.');
    await enter(main().getByRole('button', { name: 'Spara och granska' }));
    await unit.sees('1 ställe kan säga vilka familjen är:');
    await unit.looksRight('hem-text-markerad');
    await enter(main().getByRole('textbox', { name: 'Text', exact: true }));
    await unit.page.keyboard.press('Control+A');
    await unit.page.keyboard.type('Ett lugnt hem med vana av tonåringar.');
    await enter(main().getByRole('button', { name: 'Spara och granska' }));
    await unit.sees('Granskningen hittade inget som säger vilka familjen är.');
  });

  it('records the family’s yes and publishes anew', async () => {
    await unit.sees('Texten har ändrats sedan familjen godkände');
    await enter(main().getByRole('button', { name: 'Anteckna godkännandet' }));
    await unit.sees('Godkännandet är antecknat.');
    await enter(main().getByRole('button', { name: 'Publicera profilen' }));
    await unit.sees(/Profilen är publicerad och får visas till och med/);
    await unit.looksRight('hem-publicerat-igen');
  });

  it('leaves the console silent', () => expect(unit.complaints).toEqual([]));
});

/** Names of the controls of the page that the Tab key never came to; of a group of radio buttons it comes to one. */
async function unreachedByTab({ page }: Person): Promise<string[]> {
  await page.evaluate((controls) => {
    document.querySelectorAll<HTMLElement>(controls).forEach((control) => (control.dataset['seen'] = 'no'));
    (document.activeElement as HTMLElement | null)?.blur();
  }, CONTROLS);
  let wasInside = false;
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await page.keyboard.press('Tab');
    const isInside = await page.evaluate(() => {
      const active = document.activeElement as HTMLElement | null;
      if (active?.dataset['seen']) active.dataset['seen'] = 'yes';
      return active?.closest('main') !== null;
    });
    if (wasInside && !isInside) break;
    wasInside ||= isInside;
  }
  return page.evaluate((controls) => {
    const radios = (name: string) => [...document.querySelectorAll<HTMLElement>(`input[type=radio][name="${name}"]`)];
    return [...document.querySelectorAll<HTMLInputElement>(controls)]
      .filter((control) => control.dataset['seen'] === 'no' && !control.disabled && control.checkVisibility())
      .filter(({ type, name }) => type !== 'radio' || !radios(name).some((radio) => radio.dataset['seen'] === 'yes'))
      .map((control) => control.outerHTML.slice(0, 120));
  }, CONTROLS);
}
