import { graphql } from '../../graphql/gql';

export const homeFacts = graphql(`
  fragment HomeFacts on Home {
    id
    number
    regi
    status
    registeredAt
    publicationId
    withdrawnOn
    withdrawalReason
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
      availabilityHoldsUntil
      isAvailable
      experience
      contactWithParents
      takesSiblingGroups
      rooms
      limits
      support
    }
  }
`);

export const homeList = graphql(`
  query HomeList($first: Int!, $after: String, $status: HomeStatus, $number: Int) {
    homes(first: $first, after: $after, status: $status, number: $number) {
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
      persons {
        id
        role
        position
        givenNames
        familyName
        personalNumber
      }
      knownWords {
        kind
        value
      }
      capabilityReasons {
        area
        reason
      }
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

export const confirmAvailability = graphql(`
  mutation ConfirmAvailability($homeId: ID!, $availableFrom: LocalDate!) {
    confirmAvailability(homeId: $homeId, availableFrom: $availableFrom) {
      id
    }
  }
`);

export const homeOfferOf = graphql(`
  query HomeOfferOf($id: ID!) {
    home(id: $id) {
      ...HomeFacts
    }
  }
`);

export const changeOffer = graphql(`
  mutation ChangeOffer($input: ChangeOfferInput!) {
    changeOffer(input: $input) {
      id
    }
  }
`);

export const changePlaces = graphql(`
  mutation ChangePlaces($homeId: ID!, $places: Int!) {
    changePlaces(homeId: $homeId, places: $places) {
      id
    }
  }
`);

export const changeIdentity = graphql(`
  mutation ChangeIdentity($input: ChangeIdentityInput!) {
    changeIdentity(input: $input) {
      id
    }
  }
`);

export const declineAvailability = graphql(`
  mutation DeclineAvailability($homeId: ID!) {
    declineAvailability(homeId: $homeId) {
      id
    }
  }
`);

export const withdrawHome = graphql(`
  mutation WithdrawHome($homeId: ID!, $reason: HomeWithdrawalReason!) {
    withdrawHome(homeId: $homeId, reason: $reason) {
      id
    }
  }
`);
