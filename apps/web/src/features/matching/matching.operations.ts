import { graphql } from '../../graphql/gql';

export const matchRunQuery = graphql(`
  query MatchRun($needId: ID!) {
    matchRun(needId: $needId) {
      needId
      status
      startedAt
      finishedAt
      profilesConsidered
      matchesFound
    }
  }
`);

export const matchesQuery = graphql(`
  query Matches($needId: ID!, $first: Int!, $after: String) {
    matches(needId: $needId, first: $first, after: $after) {
      nodes {
        rank
        profile {
          ...ProfileFacts
        }
        requirements {
          kind
          strength
          status
          sentence
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const requestMatching = graphql(`
  mutation RequestMatching($needId: ID!) {
    requestMatching(needId: $needId) {
      needId
      status
    }
  }
`);

export const matchProgress = graphql(`
  subscription MatchProgress($needId: ID!) {
    matchProgress(needId: $needId) {
      needId
      status
      percent
    }
  }
`);
