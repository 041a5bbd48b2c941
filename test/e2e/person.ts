/// <reference lib="dom" />
import { mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Shorter than a test may take, so that it is told what was waited for. */
const PATIENCE_MS = 30_000;
const ARTEFACTS = 'test/artefacts';

/** Somebody at a browser of their own, signed in through the real issuer; everything the console says is kept. */
export class Person {
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly url: string,
  ) {
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('console', (message) => this.complaints.push(`${message.type()}: ${message.text()} (${page.url()})`));
    page.on('pageerror', (error) => this.complaints.push(`pageerror: ${error.message} (${page.url()})`));
  }

  /** @param subject the demonstration user's name at the issuer, e.g. familjepoolen.0184.caseworker */
  static async signIn(browser: Browser, url: string, subject: string): Promise<Person> {
    const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1280, height: 900 } });
    const person = new Person(await context.newPage(), url);
    await person.page.goto(url);
    await person.page
      .getByRole('link', { name: 'Logga in' })
      .or(person.page.getByRole('button', { name: 'Logga in' }))
      .first()
      .click();
    await person.page.locator(`button[formaction$="/${subject}"]`).click();
    await person.page.getByRole('navigation', { name: 'Huvudmeny' }).first().waitFor();
    return person;
  }

  /** Somebody with a telephone, signed in nowhere. */
  static async visit(browser: Browser, url: string): Promise<Person> {
    const context = await browser.newContext({
      locale: 'sv-SE',
      viewport: { width: 320, height: 640 },
      hasTouch: true,
    });
    return new Person(await context.newPage(), url);
  }

  async goTo(path: string): Promise<void> {
    await this.page.goto(this.url + path);
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }

  /** No WCAG 2.2 AA violation as the page stands, and a picture of it is kept. */
  async looksRight(name: string): Promise<void> {
    mkdirSync(ARTEFACTS, { recursive: true });
    await this.page.evaluate(() => {
      // What turns round and round, such as a progress bar, never finishes.
      const ending = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
      return Promise.all(ending.map((animation) => animation.finished.catch(() => undefined)));
    });
    await this.page.screenshot({ path: `${ARTEFACTS}/${name}.png`, fullPage: true });
    const axe = new AxeBuilder({ page: this.page }).setLegacyMode().options({ resultTypes: ['violations'] });
    const { violations } = await axe.withTags(WCAG).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    if (found.length > 0) throw new Error(`${name}: ${found.join('\n')}`);
  }

  async fill(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(fields)) await this.page.getByLabel(label, { exact: true }).fill(value);
  }

  async choose(choices: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, option] of Object.entries(choices)) {
      await this.page.getByLabel(label, { exact: true }).selectOption({ label: option });
    }
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).first().click();
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.page
      .getByText(text)
      .first()
      .waitFor()
      .catch(async (error: unknown) => {
        const shown = await this.page.locator('body').innerText();
        throw new Error(`${String(error)}\n${this.page.url()} says:\n${shown}`, { cause: error });
      });
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }
}
