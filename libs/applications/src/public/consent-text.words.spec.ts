import { createHash } from 'node:crypto';
import { CONSENT_KINDS } from '../application.words.js';
import { CONSENT_TEXTS, currentConsentTexts } from './consent-text.words.js';

/** Digests of the texts that have been published. A line is added with a new version, and none is ever changed. */
const PUBLISHED: Readonly<Record<string, string>> = {
  'personal_data 2026-11-25': 'fa667e7ec323c28d',
  'register_checks 2026-11-25': '8bab63730ae4d3d9',
  'all_adults 2026-11-25': '',
};
const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

describe('the texts families agree to', () => {
  it('stand as they were published', () =>
    expect(
      Object.fromEntries(CONSENT_TEXTS.map(({ kind, version, text }) => [`${kind} ${version}`, digest(text)])),
    ).toEqual(PUBLISHED));

  it('are there for every kind', () =>
    expect(currentConsentTexts().map(({ kind }) => kind)).toEqual([...CONSENT_KINDS]));

  it('are shown in their latest version', () => {
    const older = { kind: 'all_adults', version: '2026-01-01', text: 'Förr.' } as const;
    const newer = { kind: 'all_adults', version: '2027-01-01', text: 'Sedan.' } as const;
    expect(currentConsentTexts([older, newer])).toEqual([newer]);
    expect(currentConsentTexts([newer, older])).toEqual([newer]);
  });
});
