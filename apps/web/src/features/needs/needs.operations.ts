import { graphql } from '../../graphql/gql';

export const needsQuery = graphql(`
  query Needs($first: Int!, $after: String, $status: NeedStatus) {
    needs(first: $first, after: $after, status: $status) {
      nodes {
        ...NeedRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Everything the need's own page and form show. */
export const needQuery = graphql(`
  query Need($id: ID!) {
    need(id: $id) {
      ...NeedFacts
      version
      changedAt
      pausedAt
      pausedReason
      endedOn
      networkSearchOn
      networkSearchGave
      isNetworkSearchMissing
      clockFacts {
        investigationOpenedOn
        investigationExtendedTo
        investigationExtensionReason
        investigationClosedOn
        emergencyPlacedOn
        emergencyLaw
        emergencyExtendedTo
        emergencyExtensionReason
        emergencyExtensionDecidedOn
        emergencyExtensionDecidedBy
      }
      clocks {
        kind
        status
        deadlineOn
        daysLeft
        explanation
        isProjected
        rule {
          months
          citation
          validFrom
          validTo
        }
      }
    }
  }
`);

export const needHistoryQuery = graphql(`
  query NeedHistory($id: ID!, $first: Int!, $after: String) {
    needHistory(id: $id, first: $first, after: $after) {
      nodes {
        id
        version
        changedAt
        actorName
        sentence
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** What others have saved since a form was opened. */
export const needMeanwhileQuery = graphql(`
  query NeedMeanwhile($id: ID!, $first: Int!) {
    need(id: $id) {
      id
      version
      status
    }
    needHistory(id: $id, first: $first) {
      nodes {
        id
        version
        changedAt
        actorName
        sentence
      }
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

export const changeNeed = graphql(`
  mutation ChangeNeed($id: ID!, $input: ChangeNeedInput!) {
    changeNeed(id: $id, input: $input) {
      id
      version
    }
  }
`);

export const pauseNeed = graphql(`
  mutation PauseNeed($id: ID!, $reason: NeedPauseReason!) {
    pauseNeed(id: $id, reason: $reason) {
      id
      status
    }
  }
`);

export const resumeNeed = graphql(`
  mutation ResumeNeed($id: ID!, $reason: NeedResumeReason!) {
    resumeNeed(id: $id, reason: $reason) {
      id
      status
    }
  }
`);

export const endNeed = graphql(`
  mutation EndNeed($id: ID!, $reason: NeedEndReason!, $endedOn: LocalDate) {
    endNeed(id: $id, reason: $reason, endedOn: $endedOn) {
      id
      status
    }
  }
`);
