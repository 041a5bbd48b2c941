import { graphql } from '../../graphql/gql';

export const consentsQuery = graphql(`
  query Consents($homeId: ID!) {
    consents(homeId: $homeId) {
      id
      municipalityId
      municipality
      givenOn
      writtenReference
      revokedAt
      revokedBy
    }
  }
`);

export const giveConsent = graphql(`
  mutation GiveConsent($homeId: ID!, $municipalityIds: [ID!]!, $givenOn: LocalDate!, $writtenReference: String!) {
    giveConsent(
      homeId: $homeId
      municipalityIds: $municipalityIds
      givenOn: $givenOn
      writtenReference: $writtenReference
    ) {
      id
    }
  }
`);

export const revokeConsent = graphql(`
  mutation RevokeConsent($homeId: ID!, $municipalityIds: [ID!]) {
    revokeConsent(homeId: $homeId, municipalityIds: $municipalityIds) {
      id
    }
  }
`);
