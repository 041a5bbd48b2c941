/// <reference lib="dom" />
import type { Locator } from 'playwright-core';
import type { Person } from '../e2e/person.js';

const MOST_TABS = 80;

/** Goes to the element with the Tab key alone. */
export async function tabTo({ page }: Person, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`not reached by Tab: ${String(target)}`);
}

/** Reaches it by Tab and presses Enter, or Space for what is ticked. */
export async function press(person: Person, role: 'button' | 'link', name: string | RegExp): Promise<void> {
  await tabTo(person, person.page.getByRole(role, { name, exact: typeof name === 'string' }).first());
  await person.page.keyboard.press('Enter');
}

export async function tick(person: Person, ...labels: readonly (string | RegExp)[]): Promise<void> {
  for (const label of labels) {
    await tabTo(person, person.page.getByRole('checkbox', { name: label }).first());
    await person.page.keyboard.press('Space');
  }
}

/** In the group with that question: Tab to it, and the arrow down to the answer. */
export async function choose(person: Person, question: string | RegExp, answer: string): Promise<void> {
  const group = person.page.getByRole('group', { name: question });
  await tabTo(person, group.getByRole('radio').first());
  await person.page.keyboard.press('Space');
  for (let steps = 0; !(await group.getByRole('radio', { name: answer, exact: true }).isChecked()); steps += 1) {
    if (steps > 10) throw new Error(`no answer ${answer}`);
    await person.page.keyboard.press('ArrowDown');
  }
}

export async function type(person: Person, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(fields)) {
    await tabTo(person, person.page.getByLabel(label, { exact: true }));
    await person.page.keyboard.type(text);
  }
}

/** In a list: the arrow down to the option. */
export async function pick(person: Person, label: string, option: string): Promise<void> {
  const list = person.page.getByLabel(label, { exact: true });
  await tabTo(person, list);
  for (let steps = 0; (await list.locator('option:checked').innerText()) !== option; steps += 1) {
    if (steps > 20) throw new Error(`no option ${option}`);
    await person.page.keyboard.press('ArrowDown');
  }
}

/** No WCAG 2.2 AA violation, and nothing beside the screen of a small telephone. */
export async function looksRight(person: Person, name: string): Promise<void> {
  await person.looksRight(name);
  const width = await person.page.evaluate(() => document.documentElement.scrollWidth);
  if (width > 320) throw new Error(`${name}: ${width} px wide`);
}
