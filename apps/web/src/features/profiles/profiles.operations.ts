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

export const profileCount = graphql(`
  query ProfileCount($filter: ProfileFilter) {
    profileCount(filter: $filter) {
      count
    }
  }
`);

export const profilesChanged = graphql(`
  subscription ProfilesChanged {
    profilesChanged
  }
`);

export const profileQuery = graphql(`
  query Profile($id: ID!) {
    profile(id: $id) {
      ...ProfileFacts
      details {
        ...ProfileDetailFacts
      }
    }
  }
`);

export const declareConflict = graphql(`
  mutation DeclareConflict($profileId: ID!) {
    declareConflict(profileId: $profileId)
  }
`);
