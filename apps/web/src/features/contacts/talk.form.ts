import type { RecordTalkMutationVariables } from '../../graphql/graphql';
import type { TalkParticipant } from '../../graphql/enums';
import { day, oneOf, optionalText, whole, z } from '../../ui/form/check';
import { today } from '../../ui/format';
import { words } from '../../ui/words';
import { t } from './contacts.texts';

/** As many as the server takes. */
export const MOST_WANTS = 40;

const want = z.object({
  assignmentType: oneOf(words.assignmentType, t('assign.choose')),
  ageBand: oneOf(words.ageBand, t('assign.choose')),
  capabilityArea: z.union([z.literal(''), oneOf(words.capabilityArea, t('assign.choose'))]),
  zoneCode: z.string(),
  wanted: whole(1, 99),
  withinMonths: z.string(),
});

/** The same paths as the server's fields, so that its errors land where they belong. */
export const schema = z.object({
  heldOn: day(),
  form: oneOf(words.talkForm, t('talk.formMissing')),
  participants: z.array(z.string()).min(1, t('talk.participantsMissing')),
  wants: z.array(want),
  note: optionalText(1_000),
});
type Typed = z.input<typeof schema>;

export const emptyWant: Typed['wants'][number] = {
  assignmentType: 'FOSTER_HOME',
  ageBand: 'AGE_13_17',
  capabilityArea: '',
  zoneCode: '',
  wanted: '1',
  withinMonths: '6',
};

export const emptyTalk = (): Typed =>
  ({ heldOn: today(), form: '', participants: [], wants: [emptyWant], note: '' }) as unknown as Typed;

export function toVariables(municipalityId: string, talk: z.output<typeof schema>): RecordTalkMutationVariables {
  return {
    input: {
      ...talk,
      municipalityId,
      participants: talk.participants as TalkParticipant[],
      note: talk.note || null,
      wants: talk.wants.map((row) => ({
        ...row,
        capabilityArea: row.capabilityArea || null,
        zoneCode: row.zoneCode || null,
        withinMonths: Number(row.withinMonths),
      })),
    },
  };
}
