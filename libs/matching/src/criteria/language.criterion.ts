import type { Criterion } from './criterion.words.js';
import { listed } from './sentence.words.js';

const names = new Intl.DisplayNames(['sv'], { type: 'language' });
/** Told instead of the languages themselves: one or more besides Swedish. */
const OTHER = 'other';

export const language: Criterion = {
  status: ({ languages }, { requirement }) => {
    const asked = requirement?.option ?? '';
    if (languages === null || languages.length === 0) return 'unknown';
    if (languages.includes(asked)) return 'met';
    return asked !== 'sv' && languages.includes(OTHER) ? 'unknown' : 'not_met';
  },
  sentence: (profile, { requirement }) => {
    const asked = nameOf(requirement?.option ?? '');
    const { languages } = profile;
    if (languages === null) return `Hemmets språk visas inte. Fråga enheten om ${asked}.`;
    if (languages.length === 0) return `Hemmets språk är inte angivna. Fråga enheten om ${asked}.`;
    if (languages.includes(requirement?.option ?? '')) return `I hemmet talas ${asked}.`;
    const spoken = listed(languages.slice(0, 8).map(nameOf));
    return languages.includes(OTHER) && requirement?.option !== 'sv'
      ? `I hemmet talas ${spoken}. Fråga enheten om ${asked}.`
      : `I hemmet talas ${spoken}, inte ${asked}.`;
  },
};

function nameOf(code: string): string {
  if (code === OTHER) return 'något annat språk';
  return /^[a-z]{2,3}$/.test(code) ? (names.of(code) ?? code) : code;
}
