import Typography from '@mui/material/Typography';
import { useMe } from '../../client/me';
import { useData } from '../../client/use-data';
import { CardGrid } from '../../ui/card-grid';
import { LinkButton } from '../../ui/link-button';
import { Page } from '../../ui/page';
import { Door } from './door';
import { FigureDoors } from './figure-doors';
import { TasksDoor } from './tasks-door';
import { RecruitmentDoor } from './recruitment-door';
import { unitStartQuery } from './start.operations';
import { counted, t } from './start.texts';

function BrokeringDoor() {
  const { brokeringCases } = useData(unitStartQuery, { first: 100 });
  const { nodes, pageInfo } = brokeringCases;
  const withInterests = nodes.filter(({ interests }) => interests.length > 0);
  const waiting = nodes.flatMap(({ interests }) => interests).filter(({ interest }) => interest.status === 'EXPRESSED');
  const open = <LinkButton to="/formedling">{t('unit.openBrokering')}</LinkButton>;
  return (
    <Door title={t('unit.brokering')} text={t('unit.brokeringText')} actions={open}>
      <div>
        <Typography sx={{ fontWeight: 600 }}>
          {counted(t('unit.cases', { count: withInterests.length }), pageInfo.hasNextPage)}
        </Typography>
        <Typography>{counted(t('unit.waiting', { count: waiting.length }), pageInfo.hasNextPage)}</Typography>
      </div>
    </Door>
  );
}

function HomesDoor() {
  const { total, published } = useData(unitStartQuery, { first: 100 }).homeCount;
  const actions = (
    <>
      <LinkButton to="/hemregister">{t('unit.openHomes')}</LinkButton>
      <LinkButton to="/hemregister/nytt" quiet>
        {t('unit.registerHome')}
      </LinkButton>
    </>
  );
  return (
    <Door title={t('unit.homes')} text={t('unit.homesText')} actions={actions}>
      <div>
        <Typography sx={{ fontWeight: 600 }}>{t('unit.homeCount', { count: total })}</Typography>
        <Typography>{t('unit.published', { count: published })}</Typography>
      </div>
    </Door>
  );
}

function GapDoor() {
  const { proposalRun: run, recruitmentGap } = useData(unitStartQuery, { first: 100 });
  const actions = (
    <>
      <LinkButton to="/behovsgap">{t('unit.openGap')}</LinkButton>
      <LinkButton to="/samordning" quiet>
        {t('unit.openCoordination')}
      </LinkButton>
    </>
  );
  return (
    <Door title={t('unit.gap')} text={t('unit.gapText')} actions={actions}>
      <div>
        <Typography sx={{ fontWeight: 600 }}>
          {run ? t('unit.unmet', { count: run.unmet }) : t('unit.notCounted')}
        </Typography>
        {run && <Typography>{t('unit.proposed', { count: run.proposed })}</Typography>}
        {recruitmentGap.compass[0] && <Typography sx={{ mt: 1 }}>{recruitmentGap.compass[0]}</Typography>}
      </div>
    </Door>
  );
}

export function UnitStart() {
  const { region } = useMe();
  return (
    <Page title={t('title')} lead={t('unit.lead', { region: region.name })}>
      <CardGrid label={t('title')} minWidth={340}>
        <TasksDoor />
        <RecruitmentDoor />
        <GapDoor />
        <BrokeringDoor />
        <HomesDoor />
        <FigureDoors />
      </CardGrid>
    </Page>
  );
}
