import { Temporal } from 'temporal-polyfill';
import type { ChangeNeedInput, NeedQuery, RegisterNeedInput } from '../../graphql/graphql';
import type { RequirementKind } from '../../graphql/enums';
import { today } from '../../ui/format';
import { day, oneOf, oneOfOrNone, optionalDay, whole, z } from '../../ui/form/check';
import { words } from '../../ui/words';
import { t } from './needs.texts';

export const placeKinds = ['ZONE', 'LANGUAGE'] as const;
export const capabilityKinds = [
  'CAPABILITY_SUBSTANCE',
  'CAPABILITY_TRAUMA',
  'CAPABILITY_NPF',
  'CAPABILITY_SCHOOL',
  'CAPABILITY_PROTECTION',
] as const;
export const homeKinds = ['OWN_ROOM', 'NO_OTHER_CHILDREN', 'NO_ANIMALS', 'STEP_FREE', 'DAYTIME_ADULT'] as const;
const kinds: RequirementKind[] = [...placeKinds, ...capabilityKinds, ...homeKinds];

export interface RequirementRow {
  strength: '' | 'MUST' | 'SHOULD';
  level: '' | 'SOME' | 'STRONG';
  option: string;
}

const needsOption = (kind: string) => kind === 'ZONE' || kind === 'LANGUAGE';
const needsLevel = (kind: string) => kind.startsWith('CAPABILITY_');

function isReasonableStart(date: string): boolean {
  const now = Temporal.PlainDate.from(today());
  return date >= now.subtract({ days: 365 }).toString() && date <= now.add({ days: 730 }).toString();
}

const row = z.object({
  strength: z.enum(['', 'MUST', 'SHOULD']),
  level: z.enum(['', 'SOME', 'STRONG']),
  option: z.string(),
});

const rows = z.record(z.string(), row).superRefine((typed, context) => {
  for (const [kind, { strength, level, option }] of Object.entries(typed)) {
    if (!strength) continue;
    if (needsLevel(kind) && !level)
      context.addIssue({ code: 'custom', path: [kind, 'level'], message: t('check.level') });
    if (needsOption(kind) && !option) {
      const message = kind === 'ZONE' ? t('check.zone') : t('check.language');
      context.addIssue({ code: 'custom', path: [kind, 'option'], message });
    }
  }
});

const clockFacts = z.object({
  investigationOpenedOn: optionalDay(),
  investigationExtendedTo: optionalDay(),
  investigationExtensionReason: oneOfOrNone(words.investigationExtensionReason),
  investigationClosedOn: optionalDay(),
  emergencyPlacedOn: optionalDay(),
  emergencyLaw: oneOfOrNone(words.emergencyLaw),
  emergencyExtendedTo: optionalDay(),
  emergencyExtensionReason: oneOfOrNone(words.emergencyExtensionReason),
  emergencyExtensionDecidedOn: optionalDay(),
  emergencyExtensionDecidedBy: oneOfOrNone(words.extensionDecider),
});

/**
 * The server's rules again, so that most mistakes are seen before anything is sent.
 * @param keptStart a start that is there already may stay, however far back it has come to lie
 */
export const needSchema = (keptStart?: string) =>
  z
    .object({
      /** What was read when the form was opened; a new need has none. */
      version: z.number(),
      caseNumber: z
        .string()
        .trim()
        .regex(/^[\p{L}\p{N}](?:[\p{L}\p{N} ./:-]{0,38}[\p{L}\p{N}])?$/u, t('check.caseNumber')),
      assignmentType: oneOf(words.assignmentType, t('check.choose')),
      childrenCount: whole(1, 6),
      ageFrom: whole(0, 18),
      ageTo: whole(0, 20),
      startOn: day().refine((date) => date === keptStart || isReasonableStart(date), t('check.start')),
      expectedLength: oneOf(words.expectedLength, t('check.choose')),
      urgency: oneOf(words.urgency, t('check.choose')),
      networkSearch: oneOf(words.networkSearch, t('check.choose')),
      networkSearchOn: optionalDay(),
      networkSearchGave: oneOfOrNone(words.networkSearchResult),
      clockFacts,
      requirements: rows,
    })
    .refine((need) => need.ageFrom <= need.ageTo, { path: ['ageTo'], message: t('check.ageOrder') })
    .refine((need) => need.ageFrom > need.ageTo || need.ageTo - need.ageFrom >= 2, {
      path: ['ageTo'],
      message: t('check.ageSpan'),
    });

export type TypedNeed = z.input<ReturnType<typeof needSchema>>;
export type CheckedNeed = z.output<ReturnType<typeof needSchema>>;

const emptyRow: RequirementRow = { strength: '', level: 'SOME', option: '' };
const emptyRows = Object.fromEntries(kinds.map((kind) => [kind, emptyRow]));

/** Empty texts where something must be chosen: nothing is assumed about a child. A search nobody has spoken of is not begun. */
export const emptyNeed = {
  version: 0,
  caseNumber: '',
  assignmentType: '',
  childrenCount: '1',
  ageFrom: '',
  ageTo: '',
  startOn: '',
  expectedLength: '',
  urgency: '',
  networkSearch: 'NOT_STARTED',
  networkSearchOn: '',
  networkSearchGave: '',
  clockFacts: Object.fromEntries(Object.keys(clockFacts.shape).map((fact) => [fact, ''])),
  requirements: emptyRows,
} as unknown as TypedNeed;

/** A need as the form shows it. */
export function typedNeed(need: NeedQuery['need']): TypedNeed {
  const facts = Object.keys(clockFacts.shape) as (keyof TypedNeed['clockFacts'])[];
  const asked = need.requirements.map(({ kind, strength, level, option }) => [
    kind,
    { strength, level: level ?? emptyRow.level, option: option ?? '' },
  ]);
  return {
    version: need.version,
    caseNumber: need.caseNumber,
    assignmentType: need.assignmentType,
    childrenCount: String(need.childrenCount),
    ageFrom: String(need.ageFrom),
    ageTo: String(need.ageTo),
    startOn: need.startOn,
    expectedLength: need.expectedLength,
    urgency: need.urgency,
    networkSearch: need.networkSearch,
    networkSearchOn: need.networkSearchOn ?? '',
    networkSearchGave: need.networkSearchGave ?? '',
    clockFacts: Object.fromEntries(facts.map((fact) => [fact, need.clockFacts[fact] ?? ''])) as TypedNeed['clockFacts'],
    requirements: { ...emptyRows, ...Object.fromEntries(asked) },
  };
}

function sentKinds(requirements: TypedNeed['requirements']): RequirementKind[] {
  return kinds.filter((kind) => requirements[kind]?.strength);
}

export function needInput({ version: _read, ...need }: CheckedNeed): RegisterNeedInput {
  const { requirements, networkSearchOn, networkSearchGave, ...facts } = need;
  const hasSearched = facts.networkSearch !== 'NOT_STARTED';
  const sent = sentKinds(requirements).map((kind) => {
    const { strength, level, option } = requirements[kind] as RequirementRow;
    return {
      kind,
      strength: strength || 'SHOULD',
      level: needsLevel(kind) ? level || null : null,
      option: needsOption(kind) ? option : null,
    };
  });
  return {
    ...facts,
    networkSearchOn: hasSearched ? networkSearchOn : null,
    networkSearchGave: hasSearched ? networkSearchGave : null,
    requirements: sent,
  };
}

export function changeInput(need: CheckedNeed): ChangeNeedInput {
  const { caseNumber: _stays, ...input } = needInput(need);
  return { ...input, version: need.version };
}

/** The server counts the sent requirements; the form names them by kind. */
export function needField(path: string, typed: TypedNeed): string {
  const [, index, part] = /^requirements\.(\d+)(?:\.(\w+))?$/.exec(path) ?? [];
  if (index === undefined) return path;
  return `requirements.${sentKinds(typed.requirements)[Number(index)]}.${part ?? 'strength'}`;
}
