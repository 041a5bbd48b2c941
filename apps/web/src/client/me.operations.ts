import { graphql } from '../graphql/gql';

export const meQuery = graphql(`
  query Me {
    me {
      id
      displayName
      scope
      roles
      municipality {
        id
        code
        name
      }
      region {
        id
        name
        unitName
        zones {
          code
          name
        }
        municipalities {
          id
          code
          name
          isHost
        }
      }
    }
  }
`);
