import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { HomeProfileFactsFragment } from '../../../graphql/graphql';
import { day, z } from '../../../ui/form/check';
import { FormDay, FormNumber } from '../../../ui/form/fields';
import { FieldRow, IntentForm } from '../../../ui/form/intent-form';
import { useIntentForm } from '../../../ui/form/use-intent-form';
import { dayInWords, today } from '../../../ui/format';
import { useNotice } from '../../../ui/notice';
import { Panel } from '../../../ui/panel';
import { approveProfile } from './home-profile.operations';
import { t } from './home-profile.texts';

type Approval = NonNullable<HomeProfileFactsFragment['approval']>;

const schema = z.object({ approvedOn: day(), adult: z.string().regex(/^\s*[1-6]\s*$/, t('approval.adultWrong')) });

function sentenceFor(approval: Approval | null): string {
  if (!approval) return t('approval.none');
  const said = { day: dayInWords(approval.approvedOn), adult: approval.adult };
  return approval.isStanding ? t('approval.standing', said) : t('approval.stale', said);
}

/** That the family has said yes to what is shown: who and when. */
export function ApprovalPanel({ homeId, approval }: { homeId: string; approval: Approval | null }) {
  const notice = useNotice();
  const using = useIntentForm({
    operation: approveProfile,
    schema,
    defaults: { approvedOn: today(), adult: '1' },
    toVariables: ({ approvedOn, adult }) => ({ homeId, approvedOn, adult: Number(adult) }),
    onDone: () => notice(t('approval.saved')),
  });
  return (
    <Panel title={t('approval.title')}>
      <Stack sx={{ gap: 2 }}>
        <Typography sx={{ maxWidth: '70ch' }}>{t('approval.lead')}</Typography>
        <Typography sx={{ fontWeight: 600 }}>{sentenceFor(approval)}</Typography>
        <IntentForm using={using} submitLabel={t('approval.save')}>
          <FieldRow>
            <FormDay name="approvedOn" label={t('approval.day')} />
            <FormNumber name="adult" label={t('approval.adult')} hint={t('approval.adultHint')} />
          </FieldRow>
        </IntentForm>
      </Stack>
    </Panel>
  );
}
