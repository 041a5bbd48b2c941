import { useParams } from 'react-router';
import { useData } from '../../client/use-data';
import { ChecksPanel } from '../../features/checks/checks-panel';
import { ConsentsPanel } from '../../features/families/consents-panel';
import { AvailabilityPanel } from '../../features/homes/availability-panel';
import { homeOf } from '../../features/homes/homes.operations';
import { t } from '../../features/homes/homes.texts';
import { IdentityPanel } from '../../features/homes/identity-panel';
import { OfferPanel } from '../../features/homes/offer-panel';
import { WithdrawPanel } from '../../features/homes/withdraw-panel';
import { HomeProfilePanels } from '../../features/profiles/home/home-profile-panels';
import { WordsPanel } from '../../features/words/words-panel';
import { Page as Frame } from '../../ui/page';
import { HomeStatusChip } from '../../ui/status-chip';
import { TimelinePanel } from '../../ui/timeline-panel';

/** Everything about one home; each feature brings its own panel. */
export function Page() {
  const { id = '' } = useParams();
  const { home } = useData(homeOf, { id });
  const isInPool = home.status !== 'WITHDRAWN';
  return (
    <Frame
      title={t('home.title', { number: home.number })}
      lead={<HomeStatusChip status={home.status} />}
      back={{ to: '/hemregister', label: t('home.back') }}
    >
      <OfferPanel home={home} />
      {isInPool && <HomeProfilePanels homeId={home.id} />}
      <AvailabilityPanel home={home} />
      <WordsPanel homeId={home.id} isInPool={isInPool} />
      <ChecksPanel homeId={home.id} />
      <ConsentsPanel homeId={home.id} />
      <IdentityPanel homeId={home.id} isInPool={isInPool} />
      <WithdrawPanel home={home} />
      <TimelinePanel subject="HOME" id={home.id} />
    </Frame>
  );
}
