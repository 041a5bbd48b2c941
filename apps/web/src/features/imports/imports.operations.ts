import { graphql } from '../../graphql/gql';

export const importList = graphql(`
  query HomeImports($first: Int!, $after: String) {
    homeImports(first: $first, after: $after) {
      nodes {
        id
        importedAt
        importedByName
        rowsRead
        homesRegistered
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
