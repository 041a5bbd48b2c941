import { graphql } from '../../graphql/gql';

export const needOutlookQuery = graphql(`
  query NeedOutlook($needId: ID!) {
    needOutlook(needId: $needId) {
      needId
      considered
      eligible
      keptAway {
        kind
        homes
        alone
        because
      }
      widenings {
        kinds
        opens
      }
      unmet {
        since
        escalatedAt
        escalatesOn
      }
    }
  }
`);

export const homesOutsideQuery = graphql(`
  query HomesOutsideList($needId: ID!, $first: Int!, $after: String) {
    homesOutsideList(needId: $needId, first: $first, after: $after) {
      nodes {
        profile {
          ...ProfileFacts
        }
        state
        sentence
        broken {
          kind
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

export const homeStandingQuery = graphql(`
  query HomeStanding($needId: ID!, $profileId: ID!) {
    homeStanding(needId: $needId, profileId: $profileId) {
      state
      sentence
      broken {
        kind
        sentence
      }
    }
  }
`);

export const matchStrengthsQuery = graphql(`
  query MatchStrengths($needId: ID!) {
    matchStrengths(needId: $needId) {
      profileId
      pluses
      minuses
    }
  }
`);
