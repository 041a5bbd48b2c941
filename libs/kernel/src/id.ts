declare const brand: unique symbol;

/** A UUID that names one kind of thing: an `Id<'Need'>` is not accepted where an `Id<'Home'>` is asked for. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function isUuid(text: string): boolean {
  return UUID.test(text);
}
