import type { CapabilityArea, CapabilityBand } from '#libs/kernel';
import type { Criterion, MarketProfile } from './criterion.words.js';

type ShownBand = NonNullable<MarketProfile['capabilities'][CapabilityArea]>;

const AREAS: Readonly<Record<CapabilityArea, string>> = {
  substance: 'missbruk och kriminalitet',
  trauma: 'trauma och våld',
  npf: 'neuropsykiatriska funktionsnedsättningar',
  school: 'skolstöd',
  protection: 'skyddsbehov',
};
const EXPERIENCE: Readonly<Record<ShownBand, string>> = {
  none: 'ingen uppgiven erfarenhet',
  some: 'viss erfarenhet',
  strong: 'god erfarenhet',
  some_or_more: 'viss eller god erfarenhet',
};

/** Some experience where good is asked for is partly: worth a question, and no obstacle. Some or good is then unknown. */
export function capability(area: CapabilityArea): Criterion {
  return {
    status: ({ capabilities }, { requirement }) => {
      const offered = capabilities[area];
      if (offered === null) return 'unknown';
      if (offered === 'none') return 'not_met';
      if (offered === 'strong' || !asksForGood(requirement?.level)) return 'met';
      return offered === 'some' ? 'partly' : 'unknown';
    },
    sentence: ({ capabilities }, { requirement }) => {
      const offered = capabilities[area];
      if (offered === null) return `Hemmets erfarenhet av ${AREAS[area]} visas inte. Fråga enheten.`;
      const told = `Hemmet har ${EXPERIENCE[offered]} av ${AREAS[area]}`;
      return offered === 'none' || offered === 'strong' || !asksForGood(requirement?.level)
        ? `${told}.`
        : `${told}, behovet är ${EXPERIENCE.strong}. Fråga enheten vad hemmet har klarat tidigare.`;
    },
  };
}

function asksForGood(level: CapabilityBand | null | undefined): boolean {
  return level === 'strong';
}
