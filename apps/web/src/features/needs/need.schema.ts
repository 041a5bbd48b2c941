import { Temporal } from 'temporal-polyfill';
import type { RegisterNeedInput } from '../../graphql/graphql';
import type { RequirementKind } from '../../graphql/enums';
import { today } from '../../ui/format';
import { day, oneOf, whole, z } from '../../ui/form/check';
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

/** The server's rules again, so that most mistakes are seen before anything is sent. */
export const needSchema = z
  .object({
    caseNumber: z
      .string()
      .trim()
      .regex(/^[\p{L}\p{N}](?:[\p{L}\p{N} ./:-]{0,38}[\p{L}\p{N}])?$/u, t('check.caseNumber')),
    assignmentType: oneOf(words.assignmentType, t('check.choose')),
    childrenCount: whole(1, 6),
    ageFrom: whole(0, 18),
    ageTo: whole(0, 20),
    startOn: day().refine(isReasonableStart, t('check.start')),
    expectedLength: oneOf(words.expectedLength, t('check.choose')),
    urgency: oneOf(words.urgency, t('check.choose')),
    networkSearch: oneOf(words.networkSearch, t('check.choose')),
    requirements: rows,
  })
  .refine((need) => need.ageFrom <= need.ageTo, { path: ['ageTo'], message: t('check.ageOrder') })
  .refine((need) => need.ageFrom > need.ageTo || need.ageTo - need.ageFrom >= 2, {
    path: ['ageTo'],
    message: t('check.ageSpan'),
  });

export type TypedNeed = z.input<typeof needSchema>;
export type CheckedNeed = z.output<typeof needSchema>;

const emptyRow: RequirementRow = { strength: '', level: 'SOME', option: '' };

/** Empty texts where something must be chosen: nothing is assumed about a child. */
export const emptyNeed = {
  caseNumber: '',
  assignmentType: '',
  childrenCount: '1',
  ageFrom: '',
  ageTo: '',
  startOn: '',
  expectedLength: '',
  urgency: '',
  networkSearch: '',
  requirements: Object.fromEntries(kinds.map((kind) => [kind, emptyRow])),
} as unknown as TypedNeed;

function sentKinds(requirements: TypedNeed['requirements']): RequirementKind[] {
  return kinds.filter((kind) => requirements[kind]?.strength);
}

export function needInput({ requirements, ...facts }: CheckedNeed): RegisterNeedInput {
  const sent = sentKinds(requirements).map((kind) => {
    const { strength, level, option } = requirements[kind] as RequirementRow;
    return {
      kind,
      strength: strength || 'SHOULD',
      level: needsLevel(kind) ? level || null : null,
      option: needsOption(kind) ? option : null,
    };
  });
  return { ...facts, requirements: sent };
}

/** The server counts the sent requirements; the form names them by kind. */
export function needField(path: string, typed: TypedNeed): string {
  const [, index, part] = /^requirements\.(\d+)(?:\.(\w+))?$/.exec(path) ?? [];
  if (index === undefined) return path;
  return `requirements.${sentKinds(typed.requirements)[Number(index)]}.${part ?? 'strength'}`;
}
