import Typography from '@mui/material/Typography';
import type { HomeFactsFragment, ProfileFactsFragment } from '../../graphql/graphql';
import { useIntention } from '../../client/use-intention';
import { IntentionMessage } from '../../ui/intention-message';
import { useNotice } from '../../ui/notice';
import { focusMainHeading } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { ProfileFacts } from '../../ui/profile-facts';
import { ReasonDialog } from '../../ui/reason-dialog';
import { SavingButton } from '../../ui/saving-button';
import { publishProfile, withdrawProfile } from './homes.operations';
import { t } from './homes.texts';

/** The projection exactly as a member meets it, before and after it is published. */
export function ProfilePanel({ home, profile }: { home: HomeFactsFragment; profile: ProfileFactsFragment }) {
  const isPublished = home.profileId != null;
  return (
    <Panel title={t('profile.title')} actions={isPublished ? <Withdraw homeId={home.id} /> : undefined}>
      <Typography sx={{ mb: 2 }}>{isPublished ? t('profile.published') : t('profile.preview')}</Typography>
      <ProfileFacts profile={profile} />
      {!isPublished && <Publish homeId={home.id} />}
    </Panel>
  );
}

function Publish({ homeId }: { homeId: string }) {
  const intention = useIntention(publishProfile);
  const notice = useNotice();
  const publish = async () => {
    if (!(await intention.run({ homeId }))) return;
    notice(t('profile.publishDone'));
    focusMainHeading();
  };
  return (
    <>
      <IntentionMessage error={intention.error} onRetry={() => void publish()} />
      <SavingButton isSaving={intention.isPending} onClick={() => void publish()}>
        {t('profile.publish')}
      </SavingButton>
    </>
  );
}

function Withdraw({ homeId }: { homeId: string }) {
  const intention = useIntention(withdrawProfile);
  const notice = useNotice();
  return (
    <ReasonDialog
      opener={t('profile.withdraw')}
      title={t('profile.withdrawTitle')}
      text={t('profile.withdrawText')}
      confirm={t('profile.withdraw')}
      intention={intention}
      onConfirm={async () => {
        const result = await intention.run({ homeId });
        if (result) notice(t('profile.withdrawDone'));
        return result;
      }}
    />
  );
}
