import { useConnection } from '../client/use-data';
import { graphql } from '../graphql/gql';
import type { TimelineSubject } from '../graphql/graphql';
import { ConnectionList } from './connection-list';
import { Panel } from './panel';
import { TimelineList } from './timeline-list';
import { t } from './ui.texts';

const timelineQuery = graphql(`
  query Timeline($subject: TimelineSubject!, $id: ID!, $first: Int!, $after: String) {
    timeline(subject: $subject, id: $id, first: $first, after: $after) {
      nodes {
        id
        occurredAt
        actorName
        sentence
        note
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The history of a need or a home, straight from the event log. */
export function TimelinePanel({ subject, id }: { subject: TimelineSubject; id: string }) {
  const list = useConnection(timelineQuery, { subject, id, first: 20 }, (data) => data.timeline);
  return (
    <Panel title={t('timeline.heading')}>
      <ConnectionList list={list} empty={t('timeline.empty')}>
        {(lines) => <TimelineList lines={lines} />}
      </ConnectionList>
    </Panel>
  );
}
