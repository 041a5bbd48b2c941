import { graphql } from '../../graphql/gql';

export const profilesQuery = graphql(`
  query Profiles($first: Int!, $after: String, $filter: ProfileFilter) {
    profiles(first: $first, after: $after, filter: $filter) {
      nodes {
        ...ProfileFacts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const profileQuery = graphql(`
  query Profile($id: ID!) {
    profile(id: $id) {
      ...ProfileFacts
    }
  }
`);
