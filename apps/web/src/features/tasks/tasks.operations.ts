import { graphql } from '../../graphql/gql';

export const taskFacts = graphql(`
  fragment TaskFacts on Task {
    id
    kind
    homeId
    homeNumber
    applicationId
    municipalityId
    municipality
    assignedTo
    assignedToName
    openedAt
    dueOn
    mayBeFinished
    isManagers
    concernsName
    changesCount
    sinceAt
  }
`);

export const taskList = graphql(`
  query TaskList($first: Int!, $after: String, $mine: Boolean) {
    tasks(first: $first, after: $after, mine: $mine) {
      nodes {
        ...TaskFacts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const takeTask = graphql(`
  mutation TakeTask($id: ID!) {
    takeTask(id: $id) {
      id
    }
  }
`);

export const finishTask = graphql(`
  mutation FinishTask($id: ID!, $note: String) {
    finishTask(id: $id, note: $note) {
      id
    }
  }
`);
