import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { csvOf, homeCells } from '../imports/file.js';
import { startBrowser } from '../support/browser.js';
import { Person } from './person.js';
import { startSamhem, type RunningSamhem } from './running-samhem.js';

jest.setTimeout(240_000);

const FILES = 'test/artefacts/files';

describe('the unit’s work around the homes, by keyboard alone', () => {
  let samhem: RunningSamhem;
  let browser: Browser;
  let unit: Person;
  let solna: Person;

  beforeAll(async () => {
    mkdirSync(FILES, { recursive: true });
    [samhem, browser] = await Promise.all([startSamhem(), startBrowser()]);
    unit = await Person.signIn(browser, samhem.url, 'familjepoolen.unit.unit_manager');
    solna = await Person.signIn(browser, samhem.url, 'familjepoolen.0184.caseworker');
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await samhem?.stop();
  }, 60_000);

  /** Presses Tab until the focus is there: a keyboard has no other way. */
  async function reach(
    person: Person,
    role: 'button' | 'link' | 'checkbox' | 'radio' | 'textbox' | 'combobox',
    name: string | RegExp,
  ) {
    const wanted = person.page.getByRole(role, { name, exact: typeof name === 'string' }).first();
    await wanted.waitFor();
    for (let step = 0; step < 400; step += 1) {
      if (await wanted.evaluate((element) => element === element.ownerDocument.activeElement)) return;
      await person.page.keyboard.press('Tab');
    }
    throw new Error(`no way by keyboard to ${role} ${String(name)}`);
  }
  const press = async (person: Person, ...rest: [role: Parameters<typeof reach>[1], name: string | RegExp]) => {
    await reach(person, ...rest);
    await person.page.keyboard.press(rest[0] === 'checkbox' || rest[0] === 'radio' ? 'Space' : 'Enter');
  };
  const type = async (person: Person, ...rest: [name: string | RegExp, text: string]) => {
    await reach(person, 'textbox', rest[0]);
    await person.page.keyboard.press('Control+A');
    await person.page.keyboard.type(rest[1]);
  };
  const pick = async (person: Person, ...rest: [name: string, option: string]) => {
    await reach(person, 'combobox', rest[0]);
    await person.page.keyboard.type(rest[1]);
  };
  const choose = async (name: string, content: Buffer) => {
    writeFileSync(`${FILES}/${name}`, content);
    await unit.page.getByLabel('Fil med hem').setInputFiles(`${FILES}/${name}`);
  };

  it('imports a list: refused with a reason, previewed, chosen, registered', async () => {
    await unit.goTo('/hemregister');
    await press(unit, 'link', 'Importera lista');
    await unit.page.getByRole('heading', { level: 1, name: 'Importera hem' }).waitFor();
    await unit.looksRight('importera');
    await press(unit, 'button', 'Granska filen');
    await unit.sees('Välj en fil.');
    expect(await unit.page.getByLabel('Fil med hem').evaluate((input) => input === document.activeElement)).toBe(true);
    await choose('fel.csv', Buffer.from('a;b\r\n1;2\r\n'));
    await press(unit, 'button', 'Granska filen');
    await unit.sees(/Inga rubriker känns igen/);
    await unit.looksRight('importera-fel-fil');
    const rows = Array.from({ length: 500 }, (_, number) =>
      homeCells(500 + number, number % 10 === 3 ? { Postnummer: '12' } : {}),
    );
    await choose('hem.csv', csvOf(rows.map((row) => ({ ...row, '=Egen kolumn': 'x' }))));
    await press(unit, 'button', 'Granska filen');
    await unit.sees('500 rader: 450 nya, 0 finns redan, 50 med fel.');
    await unit.looksRight('importera-granska');
    await pick(unit, 'Visa', 'Med fel');
    await unit.sees('Postnummer: Ange postnummer med fem siffror, till exempel 123 45.');
    await unit.looksRight('importera-granska-fel');
    await press(unit, 'button', 'Välj inga');
    await press(unit, 'button', /^Importera 0/);
    await unit.sees('Välj minst en ny rad att importera.');
    await pick(unit, 'Visa', 'Alla');
    await press(unit, 'checkbox', 'Välj rad 2');
    await press(unit, 'checkbox', 'Välj rad 3');
    await press(unit, 'button', 'Importera 2 hem');
    await unit.sees('2 hem är registrerade.');
    await unit.looksRight('importera-klart');
  });

  it('shows the same list as known the next time', async () => {
    await press(unit, 'button', 'Importera en fil till');
    await choose('hem.csv', csvOf([homeCells(500), homeCells(501), homeCells(502)]));
    await press(unit, 'button', 'Granska filen');
    await unit.sees('3 rader: 1 nya, 2 finns redan, 0 med fel.');
  });

  it('records and assesses a register check on the home’s page', async () => {
    await unit.goTo('/hemregister');
    await press(unit, 'link', /^Hem \d+$/);
    await unit.page.getByRole('heading', { name: 'Registerkontroller' }).waitFor();
    await unit.sees(/Registerutdraget sparas aldrig/);
    await press(unit, 'button', 'Spara kontrollen');
    await unit.sees('Välj register.');
    await unit.looksRight('hem-kontroller-fel');
    await pick(unit, 'Register', 'Belastningsregistret');
    await press(unit, 'radio', 'Inget hinder');
    await unit.page.keyboard.press('ArrowDown');
    await press(unit, 'button', 'Spara kontrollen');
    await unit.sees('Kontrollen är sparad.');
    await press(unit, 'button', 'Lämplig');
    await unit.page.getByRole('dialog').getByText('Bedömningen kan inte ändras.').waitFor();
    await unit.looksRight('hem-kontroller-bedom');
    await press(unit, 'button', 'Bedöm som lämplig');
    await unit.sees('Bedömd som lämplig');
    await unit.looksRight('hem-kontroller');
  });

  it('gives consent for two municipalities by one paper, and revokes one', async () => {
    await press(unit, 'button', 'Spara samtycket');
    await unit.sees('Välj minst en kommun.');
    await press(unit, 'checkbox', 'Solna');
    await press(unit, 'checkbox', 'Sigtuna');
    await type(unit, 'Var samtycket finns', 'DNR 2026-17');
    await press(unit, 'button', 'Spara samtycket');
    await unit.sees('Samtycket är sparat.');
    await press(unit, 'button', 'Återkalla Solna');
    await unit.looksRight('hem-samtycken-aterkalla');
    await press(unit, 'button', 'Återkalla samtycket');
    await unit.sees('1 återkallat samtycke');
    await unit.looksRight('hem-samtycken');
  });

  it('assigns a contact municipality, sees its needs and writes down a talk', async () => {
    await unit.goTo('/kontaktkommuner');
    await unit.looksRight('kontaktkommuner');
    await press(unit, 'button', 'Spara kontaktpersonen');
    await unit.sees('Välj kommun.');
    await pick(unit, 'Kommun', 'Solna');
    const me = (
      await samhem.look<{ name: string }>(
        `select u.display_name as name from samhem.users u where u.subject = 'familjepoolen.unit.unit_manager'`,
      )
    )[0]!.name;
    await pick(unit, 'Kontaktperson', me);
    await press(unit, 'button', 'Spara kontaktpersonen');
    await unit.page.getByRole('heading', { level: 2, name: 'Solna' }).waitFor();
    await unit.looksRight('kontaktkommuner-mina');
    await unit.page.evaluate(() => document.querySelector<HTMLElement>('main h1')?.focus());
    await press(unit, 'link', 'Öppna Solna');
    await unit.page.getByRole('heading', { level: 1, name: 'Solna' }).waitFor();
    await press(unit, 'link', 'Skriv in samtal');
    await unit.page.getByRole('heading', { level: 1, name: 'Samtal med Solna' }).waitFor();
    await press(unit, 'button', 'Spara samtalet');
    await unit.sees('Välj form.');
    await unit.looksRight('samtal-fel');
    await press(unit, 'radio', 'Besök');
    await unit.page.keyboard.press('ArrowDown');
    await press(unit, 'checkbox', 'Samordnare');
    await press(unit, 'button', 'Lägg till en rad');
    await press(unit, 'button', 'Ta bort rad 2');
    await type(unit, 'Antal hem', '3');
    await unit.looksRight('samtal');
    await press(unit, 'button', 'Spara samtalet');
    await unit.sees('Samtalet är sparat.');
    await unit.page.getByRole('heading', { level: 1, name: 'Solna' }).waitFor();
    await unit.looksRight('kontaktkommun');
  });

  it('tells the member who its contact is', async () => {
    await solna.goTo('/');
    await solna.sees(/^.*Er kontaktperson på .* är /);
    await solna.looksRight('hem-kommun-kontaktperson');
  });

  it('lists what is to be done, lets a task be taken, and fits a small screen', async () => {
    await unit.goTo('/');
    await unit.looksRight('hem-enheten-uppgifter');
    await press(unit, 'link', 'Öppna listan');
    await unit.page.getByRole('heading', { level: 1, name: 'Att göra' }).waitFor();
    await unit.looksRight('att-gora');
    await press(unit, 'button', /^Ta uppgiften/);
    await unit.sees('Uppgiften är din.');
    await pick(unit, 'Visa', 'Mina');
    await unit.page.getByRole('cell', { name: 'Du', exact: true }).first().waitFor();
    await unit.page.setViewportSize({ width: 320, height: 800 });
    for (const [path, name] of [
      ['/att-gora', 'att-gora-320'],
      ['/hemregister/importera', 'importera-320'],
      ['/kontaktkommuner', 'kontaktkommuner-320'],
    ] as const) {
      await unit.goTo(path);
      await unit.looksRight(name);
      expect(await unit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });

  it('says nothing in the console but that the wrong file was refused', () => {
    const refused = /status of 400 .*importera/;
    expect([...unit.complaints, ...solna.complaints].filter((line) => !refused.test(line))).toEqual([]);
  });
});
