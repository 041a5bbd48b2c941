import { graphql } from '../../../graphql/gql';

export const brokeringCases = graphql(`
  query BrokeringCases($first: Int!, $after: String) {
    brokeringCases(first: $first, after: $after) {
      nodes {
        homeId
        homeNumber
        places {
          total
          free
          reserved
        }
        profile {
          ...ProfileFacts
        }
        interests {
          interest {
            ...InterestFacts
          }
          need {
            ...NeedFacts
          }
          profile {
            id
            details {
              ...ProfileDetailFacts
            }
          }
          requirements {
            kind
            strength
            status
            sentence
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const showMore = graphql(`
  mutation ShowMore($id: ID!) {
    showMore(id: $id) {
      ...InterestFacts
    }
  }
`);

export const considerInterest = graphql(`
  mutation ConsiderInterest($id: ID!) {
    considerInterest(id: $id) {
      ...InterestFacts
    }
  }
`);

export const askFamily = graphql(`
  mutation AskFamily($id: ID!) {
    askFamily(id: $id) {
      ...InterestFacts
    }
  }
`);

export const declineInterest = graphql(`
  mutation DeclineInterest($id: ID!, $reason: InterestReason!, $note: String) {
    declineInterest(id: $id, reason: $reason, note: $note) {
      ...InterestFacts
    }
  }
`);

export const brokerContact = graphql(`
  mutation BrokerContact($id: ID!, $note: String) {
    brokerContact(id: $id, note: $note) {
      ...InterestFacts
    }
  }
`);
