import { useMe } from '../../client/me';
import { CardGrid } from '../../ui/card-grid';
import { EmptyState } from '../../ui/empty-state';
import { Page as Frame } from '../../ui/page';
import { FigureDoors } from '../start/figure-doors';
import { MemberStart } from '../start/member-start';
import { t } from '../start/start.texts';
import { UnitStart } from '../start/unit-start';

function SteeringStart() {
  const { region } = useMe();
  return (
    <Frame title={t('title')} lead={t('steering.lead', { region: region.name })}>
      <CardGrid label={t('title')} minWidth={340}>
        <FigureDoors />
      </CardGrid>
    </Frame>
  );
}

function ReviewerStart() {
  return (
    <Frame title={t('title')} lead={t('reviewer.lead')}>
      <EmptyState title={t('reviewer.title')} text={t('reviewer.text')} />
    </Frame>
  );
}

/** Everybody's first page: what waits for one's own role. */
export function Page() {
  const { scope } = useMe();
  if (scope === 'MEMBER') return <MemberStart />;
  if (scope === 'UNIT') return <UnitStart />;
  return scope === 'STEERING' ? <SteeringStart /> : <ReviewerStart />;
}
