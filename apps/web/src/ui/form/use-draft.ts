import { useEffect } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';

const place = (name: string) => `draft:${name}`;

export function readDraft<Values>(name: string | undefined, defaults: Values): Values {
  try {
    const kept = name && sessionStorage.getItem(place(name));
    return kept ? { ...defaults, ...(JSON.parse(kept) as Partial<Values>) } : defaults;
  } catch {
    return defaults;
  }
}

export function forgetDraft(name: string | undefined): void {
  if (name) sessionStorage.removeItem(place(name));
}

/**
 * What is typed survives a reload or an ended session in this tab, and nowhere else.
 * @param secret top fields that are never kept: what identifies somebody
 */
export function useDraft<Values extends FieldValues>(
  form: UseFormReturn<Values, unknown, never>,
  name: string | undefined,
  secret: readonly string[],
): void {
  useEffect(() => {
    if (!name) return undefined;
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => sessionStorage.setItem(place(name), JSON.stringify(withoutSecrets(values, secret))),
    });
  }, [form, name, secret]);
}

function withoutSecrets(values: FieldValues, secret: readonly string[]): FieldValues {
  return Object.fromEntries(Object.entries(values).filter(([field]) => !secret.includes(field)));
}
