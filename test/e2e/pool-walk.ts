/// <reference lib="dom" />
import type { Locator } from 'playwright-core';
import { choose, pick, press, tick, type } from '../applications/telephone.js';
import type { Person } from './person.js';
import type { RunningSamhem } from './running-samhem.js';

export const FAMILY = { name: 'Påhittad', email: 'vandrarfamiljen@example.se' };
export const CHECKS = [
  'Belastningsregistret',
  'Misstankeregistret',
  'Kronofogden',
  'Socialtjänsten',
  'Försäkringskassan',
] as const;

const REAL_FILLING_MS = 4_000;
const heading = (person: Person, name: string | RegExp) => person.page.getByRole('heading', { name }).first().waitFor();

/** The four steps of the public form, until the mail is on its way. */
export async function applies(family: Person, url: string): Promise<void> {
  await family.page.goto(`${url}/`);
  await press(family, 'link', 'Läs om att bli familjehem');
  await press(family, 'link', 'Familjepoolen');
  await press(family, 'link', 'Anmäl intresse');
  await tick(family, /^Familjehem/, '7–12 år');
  await choose(family, 'Kan ni tänka er syskon?', 'Ja');
  await choose(family, 'När kan ni börja?', 'Så snart vi är godkända');
  await press(family, 'button', 'Fortsätt');
  await heading(family, 'Steg 2 av 4: Ert hem');
  await type(family, { 'Hur många vuxna ska ha uppdraget?': '2' });
  await choose(family, /Bor någon annan/, 'Nej');
  await choose(family, 'Hur bor ni?', 'Radhus eller parhus');
  await type(family, { 'Hur många rum har ni, utöver köket?': '5' });
  await choose(family, 'Kan barnet få ett eget rum?', 'Ja');
  await choose(family, /trappsteg/, 'Nej');
  await pick(family, 'I vilket område bor ni?', 'Södra området');
  await press(family, 'button', 'Fortsätt');
  await heading(family, 'Steg 3 av 4: Erfarenhet');
  await choose(family, /uppdrag för socialtjänsten/, 'Nej, vi är nya');
  await choose(family, 'Hur hörde ni talas om oss?', 'Genom en familj som redan har uppdrag');
  await press(family, 'button', 'Fortsätt');
  await heading(family, 'Steg 4 av 4: Kontaktuppgifter');
  await type(family, { Förnamn: 'Prova', Efternamn: FAMILY.name, 'E-post': FAMILY.email, Telefon: '070-174 06 05' });
  await pick(family, 'Kommun', 'Sollentuna');
  await tick(family, /Jag har läst/, /Jag vet att enheten/, /Alla vuxna i hemmet/);
  await family.page.waitForTimeout(REAL_FILLING_MS);
  await press(family, 'button', 'Skicka intresseanmälan');
  await heading(family, 'Ett steg kvar: bekräfta i ert e-postbrev');
}

/** By the link in the mail, once it has come. */
export async function confirms(family: Person, samhem: RunningSamhem): Promise<void> {
  const link = await until('a mail with a link', async () => {
    const mail = samhem.mails().findLast((text) => text.includes(FAMILY.email));
    return mail && /http\S+\/anmalan\/#[\w-]{43}/.exec(mail)?.[0];
  });
  await family.page.goto(link);
  await family.page.reload();
  await press(family, 'button', 'Bekräfta anmälan');
  await family.sees('Tack! Anmälan är bekräftad.');
}

/** The card that came last, in the column's lists of references. */
export async function newestCard(unit: Person): Promise<string> {
  const references = await column(unit, 'Intresseanmälan').getByRole('heading', { level: 3 }).allTextContents();
  const numbers = references.map((reference) => Number(/^A-(\d+)$/.exec(reference)?.[1] ?? 0));
  return `A-${Math.max(...numbers)}`;
}

export const column = (unit: Person, step: string): Locator =>
  unit.page.getByRole('region', { name: new RegExp(`^${step} \\(`) });

/** From the board, or from the case's own page. */
export async function moves(unit: Person, reference: string, step: string): Promise<void> {
  const ways = ['Flytta till…', `Flytta till… ${reference}`].map((name) =>
    unit.page.getByRole('button', { name, exact: true }),
  );
  await ways[0]!.or(ways[1]!).click();
  await unit.page.getByRole('dialog').getByRole('radio', { name: step }).check();
  await unit.page.getByRole('dialog').getByRole('button', { name: 'Flytta', exact: true }).click();
  await unit.sees(`${reference} är flyttat till ${step}.`);
}

/** Nine areas, each with its own form, and the conclusion. */
export async function screens(unit: Person): Promise<void> {
  const areas = unit.page.getByRole('form').filter({ has: unit.page.getByRole('radio', { name: 'Tillräckligt' }) });
  for (let index = 0; index < 9; index += 1) {
    const area = areas.nth(index);
    await area.getByRole('radio', { name: 'Tillräckligt' }).check();
    await area.getByRole('button', { name: 'Spara' }).click();
    await unit.sees(`${await area.getByRole('heading').innerText()} är bedömt.`);
  }
  await unit.sees('Alla områden är bedömda.');
  await unit.press('Gå vidare med familjen');
  await unit.sees('Slutsats: familjen går vidare.');
}

/** The form has begun with what the family told; the rest and two adults are filled in. */
export async function registersHome(unit: Person): Promise<void> {
  await unit.page.getByRole('link', { name: 'Registrera hemmet' }).click();
  await heading(unit, /^Registrera hemmet från A-/);
  await unit.fill({ Gatuadress: 'Provgatan 1', Postnummer: '191 40', Postort: 'Sollentuna' });
  for (const [index, name] of ['Prova', 'Testa'].entries()) {
    await unit.press('Lägg till person');
    const person = unit.page.getByRole('group', { name: `Person ${index + 1}` });
    await person.getByLabel('Personens förnamn').fill(name);
    await person.getByLabel('Personens efternamn').fill(FAMILY.name);
  }
  await unit.fill({ 'Antal platser': '1', 'Ålder från': '6', 'Ålder till': '14' });
  await unit.choose({ Område: 'Södra området', Uppdragstyp: 'Familjehem' });
  await unit.press('Registrera hemmet');
  await unit.sees(/Hem \d+ är registrerat. Nu väntar registerkontrollerna./);
}

export async function recordsChecks(unit: Person, adult: string): Promise<void> {
  for (const register of CHECKS) {
    await unit.choose({ 'Vilken vuxen': adult, Register: register });
    await unit.page.getByRole('radio', { name: 'Inget hinder' }).check();
    const answered = unit.page.waitForResponse((response) => /RecordCheck/.test(response.request().postData() ?? ''));
    await unit.press('Spara kontrollen');
    await answered;
    await until(
      'an empty form',
      async () => (await unit.page.getByLabel('Register', { exact: true }).inputValue()) === '',
    );
  }
}

/** Every part of the home study marked as done, and its conclusion; the case's page is open. */
export async function studies(unit: Person): Promise<void> {
  const parts = unit.page.getByRole('button', { name: /^Anteckna (?!godkännandet)/ });
  const saving = unit.page.getByRole('button', { name: 'Sparar' });
  await parts.first().waitFor();
  for (let left = await parts.count(); left > 0; left -= 1) {
    await parts.first().click();
    await until('the part to be marked', async () => (await parts.count()) < left && (await saving.count()) === 0);
  }
  await unit.press('Avsluta: hemmet är lämpligt');
  await unit.sees('Slutsats: hemmet är lämpligt.');
}

export async function givesConsent(unit: Person, ...municipalities: readonly string[]): Promise<void> {
  for (const name of municipalities) await unit.page.getByRole('checkbox', { name, exact: true }).check();
  await unit.fill({ 'Var samtycket finns': 'DNR 2026-31' });
  await unit.press('Spara samtycket');
  await unit.sees('Samtycket är sparat.');
}

/** Asks again until there is something. @throws Error after a minute */
export async function until<Found>(what: string, ask: () => Promise<Found | undefined | false>): Promise<Found> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline;) {
    const found = await ask();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`waited in vain for ${what}`);
}

export interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions: { code: string } }[];
}

/** Asks the api from within the person's page, with the session that the browser has. */
export async function ask<Data>(person: Person, query: string, variables: object = {}): Promise<Answer<Data>> {
  return person.page.evaluate(async (body) => {
    const headers = {
      'content-type': 'application/json',
      'x-samhem-request': '1',
      'idempotency-key': crypto.randomUUID(),
    };
    return (await fetch('/graphql', { method: 'POST', headers, body })).json() as Promise<never>;
  }, JSON.stringify({ query, variables }));
}

interface ProfilePage {
  profiles: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}
const PROFILES = `query ($after: String) { profiles(first: 50, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`;

/** Every profile of the person's market, to the last page. */
export async function market(person: Person): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | undefined; ;) {
    const { data } = await ask<ProfilePage>(person, PROFILES, { after });
    ids.push(...data!.profiles.nodes.map(({ id }) => id));
    if (!data!.profiles.pageInfo.hasNextPage) return ids;
    after = data!.profiles.pageInfo.endCursor;
  }
}

/** Opens the list and counts how often its subscription has been told. */
export async function followsMarket(person: Person): Promise<() => number> {
  let heard = 0;
  person.page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      const text = String(payload);
      if (text.includes('"next"') && text.includes('profilesChanged')) heard += 1;
    }),
  );
  await person.goTo('/profiler');
  await until('the subscription', async () => heard > 0);
  return () => heard;
}
