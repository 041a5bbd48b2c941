/// <reference lib="dom" />
import { createHash, randomBytes } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { Person } from '../e2e/person.js';
import { startSamhem, type RunningSamhem } from '../e2e/running-samhem.js';
import { startBrowser } from '../support/browser.js';
import { choose, looksRight, pick, press, tabTo, tick, type } from './telephone.js';

jest.setTimeout(240_000);
const EMAIL = 'provfamiljen@example.se';

describe('a family on the public pages, by keyboard on a small screen', () => {
  let samhem: RunningSamhem;
  let browser: Browser;
  let family: Person;

  beforeAll(async () => {
    [samhem, browser] = await Promise.all([startSamhem(), startBrowser()]);
    family = await Person.visit(browser, samhem.url);
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await samhem?.stop();
  }, 60_000);

  const heading = (name: string | RegExp) => family.page.getByRole('heading', { name }).first().waitFor();
  const statuses = () =>
    samhem.look<{ status: string }>('select status from samhem.applications order by submitted_at desc limit 1');
  const stored = () => family.page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  const open = async (address: string) => {
    await family.page.goto(address);
    await family.page.reload();
    await family.page.getByRole('heading', { level: 1 }).waitFor();
  };

  it('finds its region from the sign-in page and reads what it is about', async () => {
    await family.page.goto(`${samhem.url}/`);
    await press(family, 'link', 'Läs om att bli familjehem');
    await heading('Bli familjehem – var bor ni?');
    await looksRight(family, 'familj-region');
    await press(family, 'link', 'Familjepoolen');
    await heading('Bli familjehem i Familjepoolen');
    await looksRight(family, 'familj-information');
  });

  it('tests itself, and nothing leaves the page', async () => {
    await press(family, 'link', 'Gör självtestet först');
    await heading('Självtest: är det något för er?');
    const asked: string[] = [];
    family.page.on('request', (request) => asked.push(request.url()));
    const statements = family.page.getByRole('group');
    const count = await statements.count();
    for (let index = 0; index < count - 1; index += 1) {
      await tabTo(family, statements.nth(index).getByRole('radio').first());
      await family.page.keyboard.press('Space');
      if (index === 0) await family.page.keyboard.press('ArrowDown');
    }
    await press(family, 'button', 'Visa vad svaren betyder');
    await family.sees('Prata ihop er först.');
    await family.sees('Ett påstående är inte besvarade.');
    await looksRight(family, 'familj-sjalvtest');
    expect([asked, await stored()]).toEqual([[], '[{},{}]']);
  });

  it('is told what is missing, at the first field', async () => {
    await press(family, 'link', 'Anmäl intresse');
    await heading('Steg 1 av 4: Uppdraget');
    await press(family, 'button', 'Fortsätt');
    await family.sees('4 svar behöver rättas');
    const first = family.page.getByRole('checkbox', { name: /^Familjehem/ });
    expect(await first.evaluate((element) => element === document.activeElement)).toBe(true);
    await looksRight(family, 'familj-anmalan-fel');
  });

  it('answers step by step, and a reload or the back button loses nothing', async () => {
    await tick(family, /^Familjehem/, /^Kontaktfamilj/, '7–12 år');
    await choose(family, 'Kan ni tänka er syskon?', 'Ja');
    await choose(family, 'När kan ni börja?', 'Så snart vi är godkända');
    await press(family, 'button', 'Fortsätt');
    await heading('Steg 2 av 4: Ert hem');
    await family.page.reload();
    await heading('Steg 2 av 4: Ert hem');
    await family.page.goBack();
    await heading('Steg 1 av 4: Uppdraget');
    expect(await family.page.getByRole('checkbox', { name: /^Kontaktfamilj/ }).isChecked()).toBe(true);
    await family.page.goForward();
    await heading('Steg 2 av 4: Ert hem');
    await fillHome(family);
    await looksRight(family, 'familj-anmalan-hem');
    await press(family, 'button', 'Fortsätt');
    await heading('Steg 3 av 4: Erfarenhet');
    await choose(family, /uppdrag för socialtjänsten/, 'Nej, vi är nya');
    await tick(family, /droger eller alkohol/);
    await choose(family, 'Hur hörde ni talas om oss?', 'Genom en familj som redan har uppdrag');
    await looksRight(family, 'familj-anmalan-erfarenhet');
    await press(family, 'button', 'Fortsätt');
    await heading('Steg 4 av 4: Kontaktuppgifter');
  });

  it('writes who it is, which the browser does not keep', async () => {
    await type(family, { Förnamn: 'Prova', Efternamn: 'Påhittad', 'E-post': EMAIL, Telefon: '12' });
    await type(family, { 'Personnummer (frivilligt)': '19900101-2385' });
    expect(await stored()).toContain('CONTACT_FAMILY');
    expect(await stored()).not.toMatch(/Prova|Påhittad|provfamiljen|19900101/);
    await press(family, 'button', 'Skicka intresseanmälan');
    await family.sees('3 svar behöver rättas');
    await looksRight(family, 'familj-anmalan-kontakt-fel');
    await family.page.reload();
    await heading('Steg 4 av 4: Kontaktuppgifter');
    expect(await family.page.getByLabel('E-post').inputValue()).toBe('');
  });

  it('sends it, hears from the server what is wrong with a field, and sends it again', async () => {
    await type(family, { Förnamn: 'Prova', Efternamn: 'Påhittad', 'E-post': EMAIL, Telefon: '070-000000000000' });
    await pick(family, 'Kommun', 'Solna');
    await tick(family, /Jag har läst/, /Jag vet att enheten/, /Alla vuxna i hemmet/);
    await press(family, 'button', 'Skicka intresseanmälan');
    await family.sees('Skriv ett telefonnummer som går att ringa');
    await family.page.getByLabel('Telefon').fill('070-174 06 05');
    await family.page.waitForTimeout(4_000);
    await press(family, 'button', 'Skicka intresseanmälan');
    await heading('Ett steg kvar: bekräfta i ert e-postbrev');
    await looksRight(family, 'familj-skickat');
    expect(await stored()).toBe('[{},{}]');
    expect(await statuses()).toEqual([{ status: 'unconfirmed' }]);
  });

  it('confirms by the link in its mail, which the page’s own address does not send on', async () => {
    await open(await linkIn(samhem));
    await looksRight(family, 'familj-bekrafta');
    expect(await statuses()).toEqual([{ status: 'unconfirmed' }]);
    const sent: string[] = [];
    family.page.on('request', (request) => sent.push(`${request.url()} ${request.headers()['referer'] ?? ''}`));
    await press(family, 'button', 'Bekräfta anmälan');
    await family.sees('Tack! Anmälan är bekräftad.');
    await looksRight(family, 'familj-bekraftad');
    expect(await statuses()).toEqual([{ status: 'confirmed' }]);
    expect(sent.join()).not.toContain((await linkIn(samhem)).split('#')[1]);
  });

  it('withdraws, asked twice, and the link is then as good as none', async () => {
    await press(family, 'button', 'Återta anmälan');
    await looksRight(family, 'familj-aterta');
    await press(family, 'button', 'Ja, återta anmälan');
    await family.sees('Anmälan är återtagen.');
    await looksRight(family, 'familj-atertagen');
    expect(await statuses()).toEqual([{ status: 'withdrawn' }]);
    await open(await linkIn(samhem));
    await family.sees('Länken går inte att öppna.');
    await looksRight(family, 'familj-dod-lank');
  });

  it('answers on its own page when its home is in the pool', async () => {
    await open(`${samhem.url}/min-familj/#${await givenOwnLink(samhem)}`);
    await family.sees('Det här kan kommunerna se');
    await looksRight(family, 'min-familj');
    await press(family, 'button', 'Svara');
    await family.sees('Välj ett svar.');
    await choose(family, 'Ert svar i dag', 'Nej, inte just nu');
    await press(family, 'button', 'Svara');
    await family.sees('Tack! Ingen plats hos er visas som ledig.');
    await press(family, 'button', /^Ta tillbaka för Solna/);
    await looksRight(family, 'min-familj-samtycke');
    await press(family, 'button', 'Ja, ta tillbaka');
    await family.sees('Samtycket för Solna är återkallat.');
    await press(family, 'button', 'Be enheten ringa');
    await family.sees('Enheten har fått er fråga');
    await looksRight(family, 'min-familj-svarat');
    const tasks = await samhem.look(`select 1 from samhem.tasks where kind = 'contact_family' and done_at is null`);
    const consents = await samhem.look(
      `select 1 from samhem.consents where written_reference = 'Prov 1' and revoked_by = 'family'`,
    );
    expect([tasks.length, consents.length]).toEqual([1, 1]);
  });

  it('leaves the console silent', () => expect(family.complaints).toEqual([]));
});

async function fillHome(family: Person): Promise<void> {
  await type(family, { 'Hur många vuxna ska ha uppdraget?': '2' });
  await tick(family, '13–17 år');
  await choose(family, /Bor någon annan/, 'Nej');
  await choose(family, 'Hur bor ni?', 'Radhus eller parhus');
  await type(family, { 'Hur många rum har ni, utöver köket?': '5' });
  await choose(family, 'Kan barnet få ett eget rum?', 'Ja');
  await choose(family, /trappsteg/, 'Nej');
  await pick(family, 'I vilket område bor ni?', 'Södra området');
  await tick(family, 'Hund', 'finska');
}

/** The link in the last mail to the family, once it has come. */
async function linkIn(samhem: RunningSamhem): Promise<string> {
  for (let time = 0; time < 100; time += 1) {
    const mail = samhem.mails().findLast((text) => text.includes(EMAIL));
    const link = mail && /http\S+\/anmalan\/#[\w-]{43}/.exec(mail)?.[0];
    if (link) return link;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('no mail came');
}

/** A link to one of the demonstration's homes, which has consented for Solna alone. */
async function givenOwnLink(samhem: RunningSamhem): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(token).digest('hex');
  const [home] = await samhem.look<{ region: string; id: string; solna: string }>(
    `select h.region_id as region, h.id, m.id as solna from samhem.homes h
     join samhem.municipalities m on m.region_id = h.region_id and m.code = '0184' where h.status = 'published' order by h.number limit 1`,
  );
  await samhem.look(
    'update samhem.consents set revoked_at = now(), revoked_by = $2 where home_id = $1 and revoked_at is null',
    [home!.id, 'unit'],
  );
  await samhem.look(
    `insert into samhem.consents (region_id, home_id, municipality_id, given_on, written_reference, recorded_at)
     values ($1, $2, $3, current_date, 'Prov 1', now())`,
    [home!.region, home!.id, home!.solna],
  );
  await samhem.look(
    `insert into samhem.personal_links (region_id, id, purpose, home_id, token_hash, created_at, expires_at)
     values ($1, uuidv7(), 'home', $2, $3, now(), now() + interval '1 day')`,
    [home!.region, home!.id, hash],
  );
  return token;
}
