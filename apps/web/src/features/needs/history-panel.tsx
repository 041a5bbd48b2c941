import { useConnection } from '../../client/use-data';
import type { NeedHistoryQuery } from '../../graphql/graphql';
import { ConnectionList } from '../../ui/connection-list';
import { Panel } from '../../ui/panel';
import { TimelineList, type TimelineLine } from '../../ui/timeline-list';
import { needHistoryQuery } from './needs.operations';
import { t } from './needs.texts';

type Change = NeedHistoryQuery['needHistory']['nodes'][number];

export function linesOf(changes: Change[]): TimelineLine[] {
  return changes.map(({ id, changedAt, actorName, sentence }) => ({ id, occurredAt: changedAt, actorName, sentence }));
}

/** What each field was before it was changed, by whom and when. */
export function HistoryPanel({ id }: { id: string }) {
  const list = useConnection(needHistoryQuery, { id, first: 10 }, (data) => data.needHistory);
  return (
    <Panel title={t('history.title')}>
      <ConnectionList list={list} empty={t('history.empty')}>
        {(changes) => <TimelineList lines={linesOf(changes)} />}
      </ConnectionList>
    </Panel>
  );
}
