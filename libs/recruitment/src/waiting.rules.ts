import { addDays, type LocalDate } from '#libs/kernel';
import {
  SCREENING_AREA_COUNT,
  STEP_NAMES,
  type CaseState,
  type CaseStep,
  type ScreeningConclusion,
  type StudyConclusion,
  type StudyItem,
} from './case.words.js';

/** The last meeting the family was invited to and that was not cancelled. */
export interface LastMeeting {
  readonly on: LocalDate;
  readonly answer: 'coming' | 'not_coming' | null;
  readonly attended: boolean | null;
  readonly isFollowedUp: boolean;
}

/** What the sentence of a case is made of. */
export interface WaitingFacts {
  readonly step: CaseState;
  readonly resumesTo: CaseStep | null;
  readonly meeting: LastMeeting | null;
  readonly screening: { readonly areas: number; readonly conclusion: ScreeningConclusion | null };
  /** Null until the home is registered. */
  readonly home: HomeFacts | null;
  readonly study: { readonly done: number; readonly conclusion: StudyConclusion | null };
}

export interface HomeFacts {
  readonly adults: number;
  readonly hasOwnChildren: boolean;
  /** Names of the registers whose check is missing, overdue or found something. */
  readonly checks: readonly string[];
  readonly availabilityConfirmedOn: LocalDate;
  readonly openTasks: readonly string[];
}

/** Days after which an availability that nobody confirms counts for nothing. */
export const AVAILABILITY_DAYS = 30;
/** So many registers are named; more are counted. */
const MOST_NAMED = 3;
const NUMBERS = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];

/** What the case waits for, in plain Swedish; null when it waits for nothing. */
export function waitsFor(facts: WaitingFacts, today: LocalDate): string | null {
  const sentences: Readonly<Record<CaseState, () => string | null>> = {
    application: () => meetingSentence(facts, today) ?? 'Väntar på att någon tar kontakt med familjen',
    information_meeting: () => meetingSentence(facts, today) ?? 'Väntar på inbjudan till en informationsträff',
    first_screening: () => screeningSentence(facts),
    register_checks: () =>
      checksSentence(facts.home) ?? 'Registerkontrollerna är klara: väntar på att hemutredningen börjar',
    home_study: () => checksSentence(facts.home) ?? studySentence(facts),
    ready: () => readySentence(facts, today),
    published: () => publishedSentence(facts.home, today),
    paused: () => `Pausat: återupptas i ${STEP_NAMES[facts.resumesTo ?? 'application'].toLowerCase()}`,
    declined: () => null,
    withdrawn: () => null,
  };
  return sentences[facts.step]();
}

function meetingSentence({ meeting }: WaitingFacts, today: LocalDate): string | null {
  if (!meeting || meeting.isFollowedUp) return null;
  const day = dayInWords(meeting.on, today);
  if (meeting.answer === 'not_coming') return 'Familjen kan inte komma: väntar på en ny informationsträff';
  if (meeting.attended === false) return 'Familjen kom inte: väntar på en ny informationsträff';
  if (meeting.attended) return `Väntar på uppföljning av informationsträffen ${day}`;
  if (meeting.on < today) return `Väntar på närvaro från informationsträffen ${day}`;
  return meeting.answer === 'coming'
    ? `Väntar på informationsträffen ${day}`
    : `Väntar på svar om informationsträff ${day}`;
}

function screeningSentence({ screening, home }: WaitingFacts): string {
  const left = SCREENING_AREA_COUNT - screening.areas;
  if (screening.conclusion === 'go_on')
    return home ? 'Väntar på registerkontroller' : 'Väntar på att hemmet registreras';
  if (left === 0) return 'Väntar på beslut efter den första bedömningen';
  return left === SCREENING_AREA_COUNT
    ? 'Väntar på första bedömning'
    : `Väntar på första bedömning: ${left === 1 ? 'ett område' : `${counted(left)} områden`} kvar`;
}

function checksSentence(home: HomeFacts | null): string | null {
  const names = home?.checks ?? [];
  if (names.length === 0) return null;
  const what = names.length === 1 ? 'registerkontroll' : 'registerkontroller';
  const which = names.length > MOST_NAMED ? '' : `: ${names.join(', ')}`;
  return `Väntar på ${counted(names.length)} ${what}${which}`;
}

function studySentence({ study, home }: WaitingFacts): string {
  if (study.conclusion === 'suitable') return 'Hemutredningen är klar: väntar på att markeras som klart';
  const all = home ? requiredItems(home).length : 0;
  const left = Math.max(0, all - study.done);
  if (left === 0) return 'Väntar på slutsats av hemutredningen';
  return `Väntar på hemutredningen: ${counted(left)} av ${counted(all)} delar kvar`;
}

function readySentence({ home }: WaitingFacts, today: LocalDate): string {
  if (home?.openTasks.includes('review_text')) return 'Väntar på att en andra person läser texten';
  return checksSentence(home) ?? availabilitySentence(home, today) ?? 'Väntar på att profilen publiceras';
}

function publishedSentence(home: HomeFacts | null, today: LocalDate): string | null {
  if (home?.openTasks.includes('profile_withheld')) return 'Profilen visas inte: väntar på åtgärd';
  return checksSentence(home) ?? availabilitySentence(home, today);
}

function availabilitySentence(home: HomeFacts | null, today: LocalDate): string | null {
  const isExpired = home !== null && home.availabilityConfirmedOn < addDays(today, -AVAILABILITY_DAYS);
  return isExpired ? 'Familjen har inte bekräftat tillgänglighet' : null;
}

/** What a small home study has to hold for the home: an item, and the adult a talk is with (0 = the whole home). */
export function requiredItems({
  adults,
  hasOwnChildren,
}: Pick<HomeFacts, 'adults' | 'hasOwnChildren'>): { item: StudyItem; adult: number }[] {
  const talks = Array.from({ length: adults }, (_, index) => ({ item: 'adult_talk' as const, adult: index + 1 }));
  const whole = (item: StudyItem) => ({ item, adult: 0 });
  const children = hasOwnChildren ? [whole('children_heard')] : [];
  return [whole('home_visit'), whole('housing_seen'), ...talks, ...children, whole('references')];
}

function counted(number: number): string {
  return NUMBERS[number] ?? String(number);
}

const MONTHS = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');

/** 3 december, with the year when it is another year than today's. */
export function dayInWords(date: LocalDate, today: LocalDate): string {
  const [year, month, day] = date.split('-') as [string, string, string];
  const words = `${Number(day)} ${MONTHS[Number(month) - 1]}`;
  return today.startsWith(year) ? words : `${words} ${year}`;
}
