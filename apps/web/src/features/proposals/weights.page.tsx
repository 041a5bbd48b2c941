import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useMe } from '../../client/me';
import { useData } from '../../client/use-data';
import type { WeightChoiceNowQuery } from '../../graphql/graphql';
import { type Column, DataTable } from '../../ui/data-table';
import { DateText } from '../../ui/date-text';
import { EmptyState } from '../../ui/empty-state';
import { type Fact, Facts } from '../../ui/facts';
import { Page as Frame } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { weightChoice } from './proposals.operations';
import { t } from './proposals.texts';
import { proposalWords } from './proposals.words';
import { WeightForm } from './weight-form';

type Choice = WeightChoiceNowQuery['weightChoice'];
type Figures = Choice['figures'][number];
type Decision = Choice['decisions'][number];

const explained: Fact[] = [
  [proposalWords.weightProfile.LIKA, t('weights.lika')],
  [proposalWords.weightProfile.TRYGG, t('weights.trygg')],
  [proposalWords.weightProfile.BALANS, t('weights.balans')],
  [proposalWords.weightProfile.FRIST, t('weights.frist')],
];

/** The steering group's choice of weights: what each means, what it would have meant, and what is decided. */
export function Page() {
  const { weightChoice: choice } = useData(weightChoice, {});
  const isManager = useMe().roles.includes('UNIT_MANAGER');
  return (
    <Frame title={t('weights.title')} lead={t('weights.lead')}>
      <Typography sx={{ fontWeight: 650, fontSize: '1.2rem' }}>
        {t('weights.inForce', { profile: proposalWords.weightProfile[choice.inForce] })}
      </Typography>
      <Panel title={t('weights.explained')}>
        <Facts minWidth={260} facts={explained} />
        <Alert severity="warning" role="note" sx={{ mt: 2 }}>
          {t('weights.warning')}
        </Alert>
      </Panel>
      <FiguresPanel figures={choice.figures} />
      <DecisionsPanel decisions={choice.decisions} />
      {isManager && <WeightForm />}
    </Frame>
  );
}

const told = (count: number | null | undefined) => count ?? t('weights.few');
const figureColumns: Column<Figures>[] = [
  { title: t('weights.profile'), cell: ({ profile }) => proposalWords.weightProfile[profile] },
  { title: t('weights.proposed'), cell: ({ proposed }) => told(proposed), isNumber: true },
  { title: t('weights.inTime'), cell: ({ inTime }) => told(inTime), isNumber: true },
  { title: t('weights.pastProposed'), cell: ({ pastLimitProposed }) => told(pastLimitProposed), isNumber: true },
  { title: t('weights.pastLeft'), cell: ({ pastLimitLeft }) => told(pastLimitLeft), isNumber: true },
];

function FiguresPanel({ figures }: { figures: Figures[] }) {
  const nights = Math.max(0, ...figures.map((one) => one.nights));
  return (
    <Panel title={t('weights.figures')}>
      {nights === 0 ? (
        <p>{t('weights.noFigures')}</p>
      ) : (
        <>
          <p>{t('weights.figuresText', { count: nights })}</p>
          <DataTable
            caption={t('weights.figures')}
            columns={figureColumns}
            rows={figures}
            keyOf={({ profile }) => profile}
          />
        </>
      )}
    </Panel>
  );
}

const decisionColumns: Column<Decision>[] = [
  { title: t('weights.profile'), cell: ({ profile }) => proposalWords.weightProfile[profile] },
  { title: t('weights.decidedOn'), cell: ({ decidedOn }) => <DateText value={decidedOn} /> },
  { title: t('weights.reference'), cell: ({ decisionReference }) => decisionReference },
  { title: t('weights.from'), cell: ({ inForceFrom }) => <DateText value={inForceFrom} /> },
  { title: t('weights.by'), cell: ({ recordedByName }) => recordedByName },
];

function DecisionsPanel({ decisions }: { decisions: Decision[] }) {
  return (
    <Panel title={t('weights.decisions')}>
      {decisions.length === 0 ? (
        <EmptyState title={t('weights.noDecisions')} text={t('weights.noDecisionsText')} />
      ) : (
        <DataTable caption={t('weights.decisions')} columns={decisionColumns} rows={decisions} keyOf={({ id }) => id} />
      )}
    </Panel>
  );
}
