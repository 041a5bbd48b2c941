import type { Criterion } from './criterion.words.js';
import { listed } from './sentence.words.js';

const names = new Intl.DisplayNames(['sv'], { type: 'language' });

export const language: Criterion = {
  status: (profile, { requirement }) => {
    if (profile.languages.length === 0) return 'unknown';
    return profile.languages.includes(requirement?.option ?? '') ? 'met' : 'not_met';
  },
  sentence: (profile, { requirement }) => {
    const asked = requirement?.option ?? '';
    if (profile.languages.length === 0) return `Hemmets språk är inte angivna. Fråga enheten om ${nameOf(asked)}.`;
    if (profile.languages.includes(asked)) return `I hemmet talas ${nameOf(asked)}.`;
    return `I hemmet talas ${listed(profile.languages.slice(0, 8).map(nameOf))}, inte ${nameOf(asked)}.`;
  },
};

function nameOf(code: string): string {
  return /^[a-z]{2,3}$/.test(code) ? (names.of(code) ?? code) : code;
}
