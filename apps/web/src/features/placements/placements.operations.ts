import { graphql } from '../../graphql/gql';

export const placementsQuery = graphql(`
  query Placements($first: Int!, $after: String) {
    placements(first: $first, after: $after) {
      nodes {
        id
        caseNumber
        needId
        assignmentType
        childrenCount
        startsOn
        endsOn
        decisionOn
        decisionReference
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const interestToPlaceQuery = graphql(`
  query InterestToPlace($first: Int!, $needId: ID) {
    interests(first: $first, needId: $needId) {
      nodes {
        id
        status
        needId
        caseNumber
      }
    }
  }
`);

export const recordPlacement = graphql(`
  mutation RecordPlacement($input: RecordPlacementInput!) {
    recordPlacement(input: $input) {
      id
    }
  }
`);
