import { addDays, type FieldProblem, type LocalDate } from '#libs/kernel';
import type { ClockFacts } from './need.words.js';

/** Older than this, a date is taken to be a slip of the pen. */
const OLDEST_FACT_DAYS = 5 * 365;

type Given = Partial<ClockFacts>;
type Field = keyof ClockFacts;
/** Says the sentence when the condition holds. */
type Fault = [isFault: unknown, field: Field, message: string];

/** All facts are optional; those that are given must agree with each other and with the calendar. */
export function clockFactProblems(facts: Given, today: LocalDate): FieldProblem[] {
  const faults = [...dayFaults(facts, today), ...investigationFaults(facts), ...emergencyFaults(facts)];
  const seen = new Set<Field>();
  return faults.flatMap(([isFault, field, message]) => {
    if (!isFault || seen.has(field)) return [];
    seen.add(field);
    return [{ path: `clockFacts.${field}`, message }];
  });
}

const PAST = [
  'investigationOpenedOn',
  'investigationClosedOn',
  'emergencyPlacedOn',
  'emergencyExtensionDecidedOn',
] as const;

function dayFaults(facts: Given, today: LocalDate): Fault[] {
  const oldest = addDays(today, -OLDEST_FACT_DAYS);
  const latest = addDays(today, OLDEST_FACT_DAYS);
  const isBefore = (day: LocalDate | null | undefined) => day && day < oldest;
  return [
    ...PAST.map((field): Fault => [(facts[field] ?? today) > today, field, 'Datumet kan inte ligga efter i dag.']),
    ...PAST.map((field): Fault => [
      isBefore(facts[field]),
      field,
      'Datumet är mer än fem år gammalt. Kontrollera det.',
    ]),
    ...(['investigationExtendedTo', 'emergencyExtendedTo'] as const).map((field): Fault => [
      (facts[field] ?? today) > latest,
      field,
      'Datumet ligger mer än fem år fram. Kontrollera det.',
    ]),
  ];
}

function investigationFaults(facts: Given): Fault[] {
  const { investigationOpenedOn: opened, investigationClosedOn: closed, investigationExtendedTo: extended } = facts;
  const reason = facts.investigationExtensionReason;
  return [
    [!opened && (closed || extended), 'investigationOpenedOn', 'Ange när utredningen inleddes.'],
    [opened && closed && closed < opened, 'investigationClosedOn', 'Utredningen kan inte avslutas innan den inleddes.'],
    [
      opened && extended && extended <= opened,
      'investigationExtendedTo',
      'Förlängningen ska gälla till en senare dag.',
    ],
    [!extended && reason, 'investigationExtendedTo', 'Ange vilken dag utredningen är förlängd till.'],
    [extended && !reason, 'investigationExtensionReason', 'Ange skälet till att utredningen förlängdes.'],
  ];
}

function emergencyFaults(facts: Given): Fault[] {
  const { emergencyPlacedOn: placed, emergencyExtendedTo: extended, emergencyExtensionDecidedOn: decided } = facts;
  const { emergencyLaw: law, emergencyExtensionReason: reason, emergencyExtensionDecidedBy: by } = facts;
  const isExtended = extended || reason || decided || by;
  return [
    [!placed && (law || isExtended), 'emergencyPlacedOn', 'Ange när barnet placerades i jourhem.'],
    [isExtended && !extended, 'emergencyExtendedTo', 'Ange vilken dag tiden i jourhem är förlängd till.'],
    [placed && extended && extended <= placed, 'emergencyExtendedTo', 'Förlängningen ska gälla till en senare dag.'],
    [isExtended && !reason, 'emergencyExtensionReason', 'Ange det särskilda skälet.'],
    [isExtended && !decided, 'emergencyExtensionDecidedOn', 'Ange när förlängningen beslutades.'],
    [isExtended && !by, 'emergencyExtensionDecidedBy', 'Ange vem som beslutade.'],
  ];
}
