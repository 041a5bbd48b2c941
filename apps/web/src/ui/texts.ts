import i18next from 'i18next';

type Tree = { [key: string]: string | Tree };
type Keys<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Keys<T[K]>}` }[keyof T & string];
type WithoutPlural<K> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K;
/** A count is a number: i18next chooses the plural by it. */
type Values = { count?: number } & { [name: string]: string | number | undefined };

void i18next.init({
  lng: 'sv',
  fallbackLng: 'sv',
  resources: {},
  interpolation: { escapeValue: false },
  showSupportNotice: false,
  initAsync: false,
});

/**
 * The Swedish texts of one feature and the typed function that reads them: `t('list.title', { count: 2 })`.
 * Another language is one more bundle under the same namespace. Plurals end in _one and _other.
 */
export function defineTexts<const T extends Tree>(namespace: string, swedish: T) {
  i18next.addResourceBundle('sv', namespace, swedish);
  return (key: WithoutPlural<Keys<T>>, values: Values = {}): string =>
    String(i18next.t(key, { ...values, ns: namespace }));
}
