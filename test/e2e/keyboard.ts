/// <reference lib="dom" />
import type { Person } from './person.js';

/** Goes on with Tab until the focus is there, as somebody without a mouse does. */
export async function reach({ page }: Person, role: 'button' | 'link', name: string): Promise<void> {
  const target = page.getByRole(role, { name, exact: true }).first();
  await target.waitFor();
  for (let step = 0; step < 150; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${name} is not reached by Tab`);
}

/** Into fields by their labels: text is typed, a choice is made by typing how it begins. */
export async function type({ page }: Person, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) {
    const field = page.getByLabel(label, { exact: true });
    await field.focus();
    const isChoice = await field.evaluate((element) => element.tagName === 'SELECT');
    if (!isChoice) await page.keyboard.press('ControlOrMeta+A');
    // A Swedish letter is no key of the browser's keyboard, and a list is not looked up by what is pasted.
    await page.keyboard.type(isChoice ? /^[ -~]+/.exec(value)![0] : value);
    if (!isChoice) continue;
    const chosen = await field.evaluate((element: HTMLSelectElement) => element.selectedOptions[0]?.text);
    if (!chosen?.startsWith(value)) throw new Error(`${label}: ${chosen} is chosen, not ${value}`);
  }
}
