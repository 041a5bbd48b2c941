import { graphql } from '../../graphql/gql';

export const interestsQuery = graphql(`
  query Interests($first: Int!, $after: String, $needId: ID) {
    interests(first: $first, after: $after, needId: $needId) {
      nodes {
        ...InterestFacts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const openNeedsQuery = graphql(`
  query OpenNeedsForInterest($first: Int!) {
    needs(first: $first, status: OPEN) {
      nodes {
        id
        caseNumber
        assignmentType
        childrenCount
        ageFrom
        ageTo
      }
    }
  }
`);

export const profileNameQuery = graphql(`
  query ProfileName($id: ID!) {
    profile(id: $id) {
      id
      assignmentType
      zone {
        code
        name
      }
    }
  }
`);

export const expressInterest = graphql(`
  mutation ExpressInterest($needId: ID!, $profileId: ID!) {
    expressInterest(needId: $needId, profileId: $profileId) {
      id
      status
    }
  }
`);

export const withdrawInterest = graphql(`
  mutation WithdrawInterest($id: ID!, $reason: InterestReason!) {
    withdrawInterest(id: $id, reason: $reason) {
      id
      status
    }
  }
`);
