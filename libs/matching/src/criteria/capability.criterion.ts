import { CAPABILITY_BANDS, type CapabilityArea, type CapabilityBand } from '#libs/kernel';
import type { Criterion } from './criterion.words.js';

const AREAS: Readonly<Record<CapabilityArea, string>> = {
  substance: 'missbruk och kriminalitet',
  trauma: 'trauma och våld',
  npf: 'neuropsykiatriska funktionsnedsättningar',
  school: 'skolstöd',
  protection: 'skyddsbehov',
};
const EXPERIENCE: Readonly<Record<CapabilityBand, string>> = {
  none: 'ingen uppgiven erfarenhet',
  some: 'viss erfarenhet',
  strong: 'god erfarenhet',
};

/** Some experience where good is asked for is partly: worth a question, and no obstacle. */
export function capability(area: CapabilityArea): Criterion {
  return {
    status: ({ capabilities }, { requirement }) => {
      const offered = capabilities[area];
      if (isEnough(offered, requirement?.level)) return 'met';
      return offered === 'none' ? 'not_met' : 'partly';
    },
    sentence: ({ capabilities }, { requirement }) => {
      const offered = capabilities[area];
      const told = `Hemmet har ${EXPERIENCE[offered]} av ${AREAS[area]}`;
      return offered === 'none' || isEnough(offered, requirement?.level)
        ? `${told}.`
        : `${told}, behovet är ${EXPERIENCE[requirement?.level ?? 'some']}. Fråga enheten vad hemmet har klarat tidigare.`;
    },
  };
}

function isEnough(offered: CapabilityBand, asked: CapabilityBand | null | undefined): boolean {
  return CAPABILITY_BANDS.indexOf(offered) >= CAPABILITY_BANDS.indexOf(asked ?? 'some');
}
