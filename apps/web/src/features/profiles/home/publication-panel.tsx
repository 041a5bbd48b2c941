import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useIntention } from '../../../client/use-intention';
import type { HomeProfileFactsFragment } from '../../../graphql/graphql';
import { dayInWords } from '../../../ui/format';
import { IntentionMessage } from '../../../ui/intention-message';
import { useNotice } from '../../../ui/notice';
import { focusMainHeading } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { ProfileDetails, ProfileFacts } from '../../../ui/profile-facts';
import { ReasonDialog } from '../../../ui/reason-dialog';
import { SavingButton } from '../../../ui/saving-button';
import { publishProfile, withdrawProfile } from './home-profile.operations';
import { t } from './home-profile.texts';
import { Readers } from './readers';

const timeOf = (instant: string) =>
  new Date(instant).toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit' });

/** Exactly what a member meets, before and after it is published, and why not more. */
export function PublicationPanel({ profile }: { profile: HomeProfileFactsFragment }) {
  const { id: homeId, publishedAt, withdrawAt, obstacles, shown } = profile;
  const isPublished = publishedAt != null;
  return (
    <Panel title={t('title')} actions={isPublished && !withdrawAt ? <Withdraw homeId={homeId} /> : undefined}>
      <Standing profile={profile} />
      {shown ? <Shown profile={profile} shown={shown} /> : <Typography>{t('nothing')}</Typography>}
      <Readers profile={profile} />
      {!isPublished && obstacles.length > 0 && (
        <Sentences title={t('obstacles')} sentences={obstacles.map((one) => one.message)} isOpen />
      )}
      {!isPublished && obstacles.length === 0 && <Publish homeId={homeId} label={t('publish')} />}
      {withdrawAt && <Publish homeId={homeId} label={t('withdraw.stay')} />}
    </Panel>
  );
}

function Standing({ profile }: { profile: HomeProfileFactsFragment }) {
  const { publishedAt, withdrawAt, offMarketAt, marketUntil, withheld } = profile;
  if (!publishedAt) return <Typography sx={{ mb: 2 }}>{t('preview')}</Typography>;
  return (
    <Box sx={{ mb: 2, display: 'grid', gap: 1 }}>
      <Typography>
        {withheld ? t('publishedHidden') : t('published', { day: marketUntil ? dayInWords(marketUntil) : '' })}
      </Typography>
      {withheld && <Alert severity="warning">{withheld}</Alert>}
      {offMarketAt && <Alert severity="info">{t('offMarket', { time: timeOf(offMarketAt) })}</Alert>}
      {withdrawAt && <Alert severity="info">{t('withdraw.planned', { time: timeOf(withdrawAt) })}</Alert>}
    </Box>
  );
}

type ShownProfile = NonNullable<HomeProfileFactsFragment['shown']>;

function Shown({ profile, shown }: { profile: HomeProfileFactsFragment; shown: ShownProfile }) {
  const { hidden, hiddenDetails } = profile;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <ProfileFacts profile={shown} />
      {hidden.length > 0 && <Sentences title={t('hiddenTitle')} sentences={hidden} />}
      {shown.details && (
        <Box component="details">
          <summary>{t('more')}</summary>
          <Box sx={{ mt: 2, display: 'grid', gap: 2 }}>
            <ProfileDetails details={shown.details} />
            {hiddenDetails.length > 0 && <Sentences title={t('hiddenTitle')} sentences={hiddenDetails} />}
          </Box>
        </Box>
      )}
    </Box>
  );
}

function Sentences({ title, sentences, isOpen = false }: { title: string; sentences: string[]; isOpen?: boolean }) {
  return (
    <Box component="details" open={isOpen} sx={{ mt: 1 }}>
      <summary>
        {title} ({sentences.length})
      </summary>
      <Box component="ul" sx={{ mt: 1, mb: 0, pl: 3 }}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </Box>
    </Box>
  );
}

function Publish({ homeId, label }: { homeId: string; label: string }) {
  const intention = useIntention(publishProfile);
  const notice = useNotice();
  const publish = async () => {
    if (!(await intention.run({ homeId }))) return;
    notice(t('publishDone'));
    focusMainHeading();
  };
  return (
    <Box sx={{ mt: 2 }}>
      <IntentionMessage error={intention.error} onRetry={() => void publish()} />
      <SavingButton isSaving={intention.isPending} onClick={() => void publish()}>
        {label}
      </SavingButton>
    </Box>
  );
}

function Withdraw({ homeId }: { homeId: string }) {
  const intention = useIntention(withdrawProfile);
  const notice = useNotice();
  return (
    <ReasonDialog
      opener={t('withdraw.action')}
      title={t('withdraw.title')}
      text={t('withdraw.text')}
      confirm={t('withdraw.action')}
      reasons={[
        { value: 'FAMILY' as const, label: t('withdraw.family') },
        { value: 'UNIT' as const, label: t('withdraw.unit') },
      ]}
      intention={intention}
      onConfirm={async ({ reason: ground }) => {
        const result = await intention.run({ homeId, ground });
        if (result && !result.withdrawProfile.withdrawAt) notice(t('withdraw.done'));
        return result;
      }}
    />
  );
}
