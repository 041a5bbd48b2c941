import { graphql } from '../../graphql/gql';

export const homeFacts = graphql(`
  fragment HomeFacts on Home {
    id
    number
    regi
    status
    registeredAt
    profileId
    places {
      total
      free
      reserved
    }
    offer {
      assignmentType
      ageFrom
      ageTo
      zone {
        code
        name
      }
      hasOwnChildren
      hasAnimals
      isStepFree
      offersOwnRoom
      hasDaytimeAdult
      languages
      capabilities {
        area
        level
      }
      availableFrom
      availabilityConfirmedOn
    }
  }
`);

export const homeList = graphql(`
  query HomeList($first: Int!, $after: String, $status: HomeStatus) {
    homes(first: $first, after: $after, status: $status) {
      nodes {
        ...HomeFacts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const homeOf = graphql(`
  query HomeOf($id: ID!) {
    home(id: $id) {
      ...HomeFacts
    }
    profilePreview(homeId: $id) {
      ...ProfileFacts
    }
  }
`);

export const homeIdentity = graphql(`
  query HomeIdentity($homeId: ID!, $purpose: String!) {
    homeIdentity(homeId: $homeId, purpose: $purpose) {
      familyName
      givenNames
      street
      postalCode
      locality
      municipalityCode
      phone
      email
    }
  }
`);

export const registerHome = graphql(`
  mutation RegisterHome($input: RegisterHomeInput!) {
    registerHome(input: $input) {
      id
      number
    }
  }
`);

export const publishProfile = graphql(`
  mutation PublishProfile($homeId: ID!) {
    publishProfile(homeId: $homeId) {
      id
    }
  }
`);

export const withdrawProfile = graphql(`
  mutation WithdrawProfile($homeId: ID!) {
    withdrawProfile(homeId: $homeId) {
      id
    }
  }
`);

export const confirmAvailability = graphql(`
  mutation ConfirmAvailability($homeId: ID!, $availableFrom: LocalDate!) {
    confirmAvailability(homeId: $homeId, availableFrom: $availableFrom) {
      id
    }
  }
`);
