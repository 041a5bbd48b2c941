import * as z from 'zod';
import { Temporal } from 'temporal-polyfill';

// Zod compiles checks with new Function when it may; under the strict policy even asking is reported in the console.
z.config({ jitless: true });

export { z };

/** Text as typed → trimmed text. */
export const text = (max: number, missing: string) =>
  z.string().trim().min(1, missing).max(max, `Skriv högst ${max} tecken.`);

export const optionalText = (max: number) => z.string().trim().max(max, `Skriv högst ${max} tecken.`);

/** Digits as typed → number. */
export const whole = (min: number, max: number) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,6}$/, `Skriv ett heltal mellan ${min} och ${max}.`)
    .transform(Number)
    .refine((value) => value >= min && value <= max, `Skriv ett heltal mellan ${min} och ${max}.`);

function isDay(value: string): boolean {
  try {
    return (
      /^\d{4}-\d{2}-\d{2}$/.test(value) && Temporal.PlainDate.from(value, { overflow: 'reject' }).toString() === value
    );
  } catch {
    return false;
  }
}

/** A calendar day that exists, as åååå-mm-dd. */
export const day = () => z.string().trim().refine(isDay, 'Skriv ett datum som finns, som 2026-11-22.');

/** One of the keys of a word group; '' (nothing chosen) gives the message. */
export const oneOf = <Value extends string>(group: Record<Value, string>, missing: string) =>
  z.enum(Object.keys(group) as [Value, ...Value[]], missing);

/** A day, or nothing: '' → null. */
export const optionalDay = () =>
  z
    .string()
    .trim()
    .refine((value) => value === '' || isDay(value), 'Skriv ett datum som finns, som 2026-11-22.')
    .transform((value) => value || null);

/** One of the keys of a word group, or nothing: '' → null. */
export const oneOfOrNone = <Value extends string>(group: Record<Value, string>) =>
  z.enum(['', ...(Object.keys(group) as Value[])]).transform((value) => (value || null) as Value | null);
