import type { AgeBand, AssignmentType } from '#libs/kernel';
import type { KindCapability } from '../proposal.words.js';
import type { HomeKind } from './kind.rules.js';

/** What one more home of a kind is worth, in thousandths of what placing a child is worth. */
export interface WorthRow extends HomeKind {
  readonly worth: number;
  readonly couldHelp: number;
}

const TYPES: Readonly<Record<AssignmentType, string>> = {
  foster_home: 'familjehem',
  emergency_foster_home: 'jourhem',
  contact_family: 'kontaktfamilj',
  contact_person: 'kontaktperson',
};
const CHILDREN: Readonly<Record<AgeBand, string>> = {
  '0-6': 'små barn (0–6 år)',
  '7-12': 'barn 7–12 år',
  '13-17': 'tonåringar (13–17 år)',
  '18-20': 'unga vuxna (18–20 år)',
};
const EXPERIENCE: Readonly<Record<KindCapability, string>> = {
  none: '',
  substance: ' med erfarenhet av missbruk och kriminalitet',
  trauma: ' med erfarenhet av trauma och våld',
  npf: ' med erfarenhet av neuropsykiatriska funktionsnedsättningar',
  school: ' med erfarenhet av skolstöd',
  protection: ' med erfarenhet av skyddsbehov',
};
const ARTICLE: Readonly<Record<AssignmentType, string>> = {
  foster_home: 'Ett',
  emergency_foster_home: 'Ett',
  contact_family: 'En',
  contact_person: 'En',
};
const WORTH: Readonly<Record<AssignmentType, string>> = {
  foster_home: 'värt',
  emergency_foster_home: 'värt',
  contact_family: 'värd',
  contact_person: 'värd',
};
/** Below this a home more changes next to nothing. */
const LEAST_WORTH = 20;
const MOST_SENTENCES = 5;
/** Above this the number says no more than "many". */
const MOST_TIMES = 50;

/**
 * The compass in plain words: the kinds that are worth most, each against the same type of home for small children, or against the
 * one that is worth least when it is for small children itself. At most five, each type and band once.
 */
export function compassSentences(rows: readonly WorthRow[]): string[] {
  const told = new Set<string>();
  return [...rows]
    .filter(({ worth }) => worth >= LEAST_WORTH)
    .sort((a, b) => b.worth - a.worth || Number(a.capability !== 'none') - Number(b.capability !== 'none'))
    .filter(({ assignmentType, ageBand }) => {
      const key = `${assignmentType} ${ageBand}`;
      return !told.has(key) && told.add(key);
    })
    .slice(0, MOST_SENTENCES)
    .map((row, place) => sentenceOf(row, { rows, isFirst: place === 0 }));
}

function sentenceOf(row: WorthRow, { rows, isFirst }: { rows: readonly WorthRow[]; isFirst: boolean }): string {
  const { assignmentType, ageBand, capability } = row;
  const subject = `${ARTICLE[assignmentType]} ${TYPES[assignmentType]} för ${CHILDREN[ageBand]}${EXPERIENCE[capability]}`;
  const other = ageBand === '0-6' ? '7-12' : '0-6';
  const against = worthOf(rows, assignmentType, other);
  if (against < LEAST_WORTH) {
    if (!isFirst) return `${subject} skulle också hjälpa.`;
    const who = CHILDREN[other];
    return `${subject} behövs mest: ${aMore(assignmentType)} för ${who} skulle inte hjälpa något behov som väntar nu.`;
  }
  const times = row.worth / against;
  if (times < 1.2)
    return `${subject} är ${WORTH[assignmentType]} ungefär lika mycket som ${aMore(assignmentType)} för ${CHILDREN[other]}.`;
  return `${subject} är ${WORTH[assignmentType]} lika mycket som ${inWords(times)} platser för ${CHILDREN[other]}.`;
}

function worthOf(rows: readonly WorthRow[], assignmentType: AssignmentType, ageBand: AgeBand): number {
  const same = rows.filter((row) => row.assignmentType === assignmentType && row.ageBand === ageBand);
  return Math.max(0, ...same.filter(({ capability }) => capability === 'none').map(({ worth }) => worth));
}

const aMore = (type: AssignmentType) => `${ARTICLE[type].toLowerCase()} ${TYPES[type]} till`;

const NUMBERS = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];

function inWords(times: number): string {
  if (times > MOST_TIMES) return `mer än ${MOST_TIMES}`;
  const halves = Math.round(times * 2) / 2;
  if (halves < 3 && halves !== Math.round(halves)) return halves === 1.5 ? 'en och en halv' : 'två och en halv';
  const whole = Math.max(2, Math.round(times));
  return NUMBERS[whole] ?? String(whole);
}
