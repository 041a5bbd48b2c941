import Alert from '@mui/material/Alert';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { queryKeyOf, useConnection, useData } from '../../client/use-data';
import { useSubscription } from '../../client/use-subscription';
import type { ProposalRunNowQuery } from '../../graphql/graphql';
import { CardGrid } from '../../ui/card-grid';
import { ConnectionList } from '../../ui/connection-list';
import { DataTable, type Column } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { type Fact, Facts } from '../../ui/facts';
import { minuteOf } from '../../ui/format';
import { Page as Frame } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { TextLink } from '../../ui/text-link';
import { LinePanel } from './line-panel';
import { proposalLines, proposalRun, proposalsChanged, unmetNeeds } from './proposals.operations';
import { t } from './proposals.texts';
import { proposalWords } from './proposals.words';
import { UnmetPanel } from './unmet-panel';

type Run = NonNullable<ProposalRunNowQuery['proposalRun']>;
type Share = ProposalRunNowQuery['fairShares'][number];

/** Only while the socket is broken. */
const EAGER_MS = 2_000;

/** The latest run, read again when a run waits and when one is there. */
function useRun() {
  const client = useQueryClient();
  const { latest, isBroken } = useSubscription(proposalsChanged, {});
  const now = useData(proposalRun, {}, { refetchInterval: () => (isBroken ? EAGER_MS : false) });
  useEffect(() => {
    if (latest) void client.invalidateQueries({ queryKey: queryKeyOf(proposalRun, {}) });
  }, [client, latest]);
  return now;
}

/** A new run has other lines: they are asked for again, while the ones that are shown stay until the answer is there. */
function useLinesOf(runId: string | undefined) {
  const client = useQueryClient();
  const shown = useRef(runId);
  useEffect(() => {
    if (shown.current === runId) return;
    shown.current = runId;
    for (const operation of [proposalLines, unmetNeeds]) {
      void client.invalidateQueries({
        queryKey: queryKeyOf(operation as typeof proposalLines, { first: 0 }).slice(0, 1),
      });
    }
  }, [client, runId]);
}

/** The regional proposal: every line with its reasons, what it could not help, and whether it is fair. */
export function Page() {
  const { proposalRun: run, fairShares } = useRun();
  useLinesOf(run?.id);
  return (
    <Frame title={t('title')} lead={t('lead')}>
      <div role="status">{run?.isStale && <Alert severity="info">{t('run.stale')}</Alert>}</div>
      {run ? (
        <>
          <Lines />
          <UnmetPanel />
        </>
      ) : (
        <EmptyState title={t('lines.emptyTitle')} text={t('lines.noRun')} />
      )}
      <FairShares shares={fairShares} />
      {run && <RunFacts run={run} />}
    </Frame>
  );
}

function Lines() {
  const list = useConnection(proposalLines, { first: 12 }, (data) => data.proposalLines);
  return (
    <Panel bare title={t('lines.title')}>
      <ConnectionList list={list} empty={<EmptyState title={t('lines.emptyTitle')} text={t('lines.emptyText')} />}>
        {(lines) => (
          <CardGrid label={t('lines.title')} minWidth={340}>
            {lines.map((line) => (
              <LinePanel key={line.need.id} line={line} />
            ))}
          </CardGrid>
        )}
      </ConnectionList>
    </Panel>
  );
}

const oneDecimal = (value: number) => value.toFixed(1).replace('.', ',').replace('-', '−');
const shareColumns: Column<Share>[] = [
  { title: t('fair.municipality'), cell: ({ municipality }) => municipality },
  { title: t('fair.received'), cell: ({ received }) => received, isNumber: true },
  { title: t('fair.entitled'), cell: ({ entitled }) => oneDecimal(entitled), isNumber: true },
  { title: t('fair.difference'), cell: ({ received, entitled }) => oneDecimal(received - entitled), isNumber: true },
  { title: t('fair.open'), cell: ({ openNeeds }) => openNeeds, isNumber: true },
];

function FairShares({ shares }: { shares: Share[] }) {
  return (
    <Panel title={t('fair.title')}>
      <p>{t('fair.lead')}</p>
      <DataTable caption={t('fair.title')} columns={shareColumns} rows={shares} keyOf={(one) => one.municipality} />
    </Panel>
  );
}

function RunFacts({ run }: { run: Run }) {
  const night =
    run.lastGap == null || !run.lastNightAt
      ? t('run.noGap')
      : t('run.gap', { percent: (100 * run.lastGap).toFixed(2).replace('.', ','), when: minuteOf(run.lastNightAt) });
  const facts: Fact[] = [
    [t('run.counted'), minuteOf(run.finishedAt)],
    [t('run.needs'), run.needs],
    [t('run.homes'), run.homes],
    [t('run.proposed'), run.proposed],
    [t('run.unmet'), run.unmet],
    [t('run.profile'), proposalWords.weightProfile[run.profile]],
    [t('run.rules'), t('run.versions', { rules: run.ruleVersion, weights: run.weightVersion })],
    [t('run.certificate'), night, 'wide'],
  ];
  return (
    <Panel title={t('run.title')} actions={<TextLink to="/fordelningsprofil">{t('run.profileLink')}</TextLink>}>
      <Facts facts={facts} />
    </Panel>
  );
}
