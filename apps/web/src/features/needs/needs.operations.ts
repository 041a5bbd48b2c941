import { graphql } from '../../graphql/gql';

export const needsQuery = graphql(`
  query Needs($first: Int!, $after: String, $status: NeedStatus) {
    needs(first: $first, after: $after, status: $status) {
      nodes {
        id
        caseNumber
        status
        assignmentType
        childrenCount
        ageFrom
        ageTo
        startOn
        urgency
        waitedDays
        endedReason
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const needQuery = graphql(`
  query Need($id: ID!) {
    need(id: $id) {
      ...NeedFacts
    }
  }
`);

export const registerNeed = graphql(`
  mutation RegisterNeed($input: RegisterNeedInput!) {
    registerNeed(input: $input) {
      id
    }
  }
`);

export const endNeed = graphql(`
  mutation EndNeed($id: ID!, $reason: NeedEndReason!) {
    endNeed(id: $id, reason: $reason) {
      id
      status
    }
  }
`);
