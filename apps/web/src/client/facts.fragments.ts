import { graphql } from '../graphql/gql';

/** Facts that several features show; a feature never imports another feature's fragments. */
export const profileFacts = graphql(`
  fragment ProfileFacts on Profile {
    id
    assignmentType
    ageBands
    zone {
      code
      name
    }
    freePlaces
    hasOwnChildren
    hasAnimals
    isStepFree
    offersOwnRoom
    hasDaytimeAdult
    languages
    capabilities {
      area
      band
    }
    available
    isOnMarket
  }
`);

export const profileDetails = graphql(`
  fragment ProfileDetailFacts on ProfileDetails {
    freePlaces
    capabilities {
      area
      band
    }
    experience
    contactWithParents
    siblingGroups
    description
  }
`);

export const needFacts = graphql(`
  fragment NeedFacts on Need {
    id
    caseNumber
    municipality {
      id
      name
    }
    status
    assignmentType
    childrenCount
    ageFrom
    ageTo
    startOn
    expectedLength
    urgency
    networkSearch
    registeredAt
    waitedDays
    endedAt
    endedReason
    requirements {
      kind
      strength
      level
      option
    }
  }
`);

export const interestFacts = graphql(`
  fragment InterestFacts on Interest {
    id
    status
    municipality {
      id
      name
    }
    needId
    caseNumber
    profileId
    expressedAt
    changedAt
    reasonCode
    reasonNote
  }
`);

/** A need in a list: what it is, how long it has waited, and which legal time is running. */
export const needRow = graphql(`
  fragment NeedRow on Need {
    id
    caseNumber
    status
    assignmentType
    childrenCount
    ageFrom
    ageTo
    startOn
    urgency
    isNetworkSearchMissing
    waitedDays
    pausedReason
    endedReason
    clocks {
      kind
      status
      deadlineOn
      daysLeft
    }
  }
`);
