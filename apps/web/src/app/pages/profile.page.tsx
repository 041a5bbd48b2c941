import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useParams, useSearchParams } from 'react-router';
import { useData } from '../../client/use-data';
import { InterestForNeedPanel } from '../../features/interests/interest-for-need-panel';
import { HomeStanding } from '../../features/matching/home-standing';
import { KnowFamilyPanel } from '../../features/profiles/know-family-panel';
import { profileQuery } from '../../features/profiles/profiles.operations';
import { t } from '../../features/profiles/profiles.texts';
import { Page as Frame } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { ProfileDetails, ProfileFacts, profileTitle } from '../../ui/profile-facts';

/** One profile, and the way from it to an interest. */
export function Page() {
  const { id = '' } = useParams();
  const { profile } = useData(profileQuery, { id });
  const [search] = useSearchParams();
  const fromNeedId = search.get('behov');
  const isOffered = profile.isOnMarket;
  const back = fromNeedId
    ? { to: `/behov/${encodeURIComponent(fromNeedId)}`, label: t('one.backToNeed') }
    : { to: '/profiler', label: t('one.back') };
  return (
    <Frame title={profileTitle(profile)} lead={t('one.lead')} back={back}>
      {!isOffered && (
        <Alert severity="warning" role="note">
          {t('one.withdrawn')}
        </Alert>
      )}
      <Panel title={t('one.facts')}>
        <ProfileFacts profile={profile} />
        <Typography color="textSecondary" sx={{ mt: 2, maxWidth: '70ch' }}>
          {t('one.hiddenText')}
        </Typography>
      </Panel>
      {profile.details && (
        <Panel title={t('one.details')}>
          <ProfileDetails details={profile.details} />
        </Panel>
      )}
      <InterestForNeedPanel
        profileId={id}
        isOffered={isOffered}
        fromNeedId={fromNeedId}
        about={(needId) => <HomeStanding needId={needId} profileId={id} />}
      />
      <KnowFamilyPanel profileId={id} />
    </Frame>
  );
}
