import type { RequirementKind, RequirementStatus } from '#libs/needs';
import { placesTold } from '../criteria/places.criterion.js';
import { listed } from '../criteria/sentence.words.js';
import { ELSEWHERE, NEUTRAL, WEIGHTS, placesFit, type Part } from '../suitability.rules.js';
import type { Judged, Question } from './standing.rules.js';
import { ASKED_NAMES } from './standing.words.js';

/** What speaks for a home and what against it: at most two each, the strongest first. Swedish and ready to show. */
export interface Strengths {
  readonly pluses: readonly string[];
  readonly minuses: readonly string[];
}

const MOST_TOLD = 2;

/** Parts of the order that pull a home up or down, by weight. What is not asked for or not known pulls neither way. */
export function strengthsOf(home: Judged, question: Question): Strengths {
  const pull = (part: Part) => WEIGHTS[part] * (home.parts[part] - NEUTRAL);
  const parts = (Object.keys(WEIGHTS) as Part[]).sort((a, b) => Math.abs(pull(b)) - Math.abs(pull(a)));
  const tell = (some: Part[]) =>
    some.slice(0, MOST_TOLD).map((part) => SENTENCES[part](home, question, home.parts[part] > NEUTRAL));
  return {
    pluses: tell(parts.filter((part) => pull(part) > 0)),
    minuses: tell(parts.filter((part) => pull(part) < 0)),
  };
}

type Tell = (home: Judged, question: Question, isPlus: boolean) => string;

const SENTENCES: Readonly<Record<Part, Tell>> = {
  age: ({ parts }, { need }) => {
    const ages = `${need.ageFrom}–${need.ageTo} år`;
    if (parts.age === 1) return `Tar emot hela åldersspannet, ${ages}.`;
    if (parts.age === 0) return `Tar inte emot ${ages}.`;
    return parts.age > NEUTRAL
      ? `Tar emot de flesta åldrarna i ${ages}.`
      : `Tar emot bara några av åldrarna i ${ages}.`;
  },
  capabilities: (home, question, isPlus) => {
    const all = askedOfTheHome(home, question);
    const met = all.filter(({ status }) => status === 'met');
    const lacking = all.filter(({ status }) => status === 'not_met');
    if (!isPlus) return `Uppfyller inte det som efterfrågas: ${namesOf(lacking)}.`;
    return met.length === all.length
      ? `Uppfyller det som efterfrågas: ${namesOf(met)}.`
      : `Uppfyller ${met.length} av ${all.length} saker som efterfrågas: ${namesOf(met)}.`;
  },
  distance: (_home, _question, isPlus) =>
    isPlus ? 'Ligger i det område som efterfrågas.' : 'Ligger inte i det område som efterfrågas.',
  language: (_home, _question, isPlus) =>
    isPlus ? 'Talar det språk som efterfrågas.' : 'Talar inte det språk som efterfrågas.',
  experience: (_home, _question, isPlus) => (isPlus ? 'Har lång erfarenhet.' : 'Har kort erfarenhet.'),
  capacity: (home, question, isPlus) => capacitySentence(home, question, isPlus),
};

function askedOfTheHome({ statuses }: Judged, { asked }: Question) {
  return asked
    .map(({ kind }, index) => ({ kind, status: statuses[index] as RequirementStatus }))
    .filter(({ kind }) => !ELSEWHERE.includes(kind));
}

function namesOf(some: readonly { readonly kind: string }[]): string {
  return listed(some.map(({ kind }) => ASKED_NAMES[kind as RequirementKind] ?? kind));
}

/** Of free places and start, whichever pulls the way that is told. */
function capacitySentence({ profile, statuses }: Judged, { need, asked }: Question, isPlus: boolean): string {
  const fit = placesFit(profile, need);
  const start = statuses[asked.findIndex(({ kind }) => kind === 'start')];
  const { least, mayBeMore } = placesTold(profile);
  const said = isPlus
    ? [start === 'met' && 'ledigt i tid', fit === 1 && !mayBeMore && 'ingen plats blir tom']
    : [start === 'not_met' && 'ledigt först efter önskad start', fit < NEUTRAL && tooMany(least - need.childrenCount)];
  const sentence = listed(said.filter((one) => one !== false)) || 'platserna räcker';
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function tooMany(empty: number): string {
  return `minst ${empty === 2 ? 'två' : empty} platser blir tomma`;
}
