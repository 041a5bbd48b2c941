// ISO 639-1 codes of the languages most often asked for; the browser knows their Swedish names.
const codes =
  'am ar bs de en es et fa fi fr hr hu hy ka ku lt lv pl ps pt ro ru se so sq sr sv sw th ti tr uk ur vi zh'.split(' ');
const ownNames: Record<string, string> = { ps: 'pashto' };
const names = new Intl.DisplayNames('sv', { type: 'language', fallback: 'code' });

/** 'ar' → 'arabiska'. */
export function languageName(code: string): string {
  return ownNames[code] ?? names.of(code) ?? code;
}

export const languageOptions = codes
  .map((code) => ({ value: code, label: languageName(code) }))
  .sort((a, b) => a.label.localeCompare(b.label, 'sv'));
