import { graphql } from '../../../graphql/gql';

export const homeProfileFacts = graphql(`
  fragment HomeProfileFacts on HomeProfile {
    id
    obstacles {
      path
      message
    }
    publishedAt
    withdrawAt
    offMarketAt
    marketUntil
    withheld
    shown {
      ...ProfileFacts
      details {
        ...ProfileDetailFacts
      }
    }
    hidden
    hiddenDetails
    readers {
      municipalityId
      municipality
      profileId
      shownMore
    }
    conflicts {
      readerId
      municipality
      name
      declaredAt
    }
    text {
      version
      body
      writtenAt
      writtenBy
      isWrittenByMe
      releasedAt
      releasedBy
      hits {
        position
        length
        kind
        message
      }
    }
    approval {
      approvedOn
      adult
      isStanding
    }
  }
`);

export const homeProfileQuery = graphql(`
  query HomeProfile($homeId: ID!) {
    homeProfile(homeId: $homeId) {
      ...HomeProfileFacts
    }
  }
`);

export const publishProfile = graphql(`
  mutation PublishProfile($homeId: ID!) {
    publishProfile(homeId: $homeId) {
      ...HomeProfileFacts
    }
  }
`);

export const withdrawProfile = graphql(`
  mutation WithdrawProfile($homeId: ID!, $ground: WithdrawalGround!) {
    withdrawProfile(homeId: $homeId, ground: $ground) {
      ...HomeProfileFacts
    }
  }
`);

export const writeProfileText = graphql(`
  mutation WriteProfileText($homeId: ID!, $body: String!) {
    writeProfileText(homeId: $homeId, body: $body) {
      ...HomeProfileFacts
    }
  }
`);

export const releaseProfileText = graphql(`
  mutation ReleaseProfileText($homeId: ID!, $version: Int!) {
    releaseProfileText(homeId: $homeId, version: $version) {
      ...HomeProfileFacts
    }
  }
`);

export const approveProfile = graphql(`
  mutation ApproveProfile($homeId: ID!, $approvedOn: LocalDate!, $adult: Int!) {
    approveProfile(homeId: $homeId, approvedOn: $approvedOn, adult: $adult) {
      ...HomeProfileFacts
    }
  }
`);

export const undoConflict = graphql(`
  mutation UndoConflict($homeId: ID!, $readerId: ID!) {
    undoConflict(homeId: $homeId, readerId: $readerId) {
      id
    }
  }
`);
