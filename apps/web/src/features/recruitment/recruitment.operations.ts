import { graphql } from '../../graphql/gql';

export const cardFacts = graphql(`
  fragment CardFacts on RecruitmentCard {
    id
    reference
    step
    resumesTo
    since
    sinceDays
    waitsFor
    carriedBy
    carriedByName
    source
    reason
    mayMoveTo
  }
`);

export const recruitmentBoard = graphql(`
  query RecruitmentBoard($part: BoardPart!, $mine: Boolean!, $source: CaseSource, $whole: CaseState) {
    recruitmentBoard(part: $part, mine: $mine, source: $source, whole: $whole) {
      step
      total
      cards {
        ...CardFacts
      }
    }
  }
`);

export const recruitmentCase = graphql(`
  query RecruitmentCaseOf($id: ID!) {
    recruitmentCase(id: $id) {
      id
      reference
      step
      resumesTo
      since
      sinceDays
      waitsFor
      carriedBy
      carriedByName
      source
      reason
      mayMoveTo
      applicationId
      homeId
      openedAt
      moves {
        id
        movedAt
        movedByName
        from
        to
        reason
      }
    }
    recruitmentCarriers {
      id
      name
    }
  }
`);

export const moveCase = graphql(`
  mutation MoveCase($id: ID!, $to: CaseState!, $from: CaseState, $reason: CaseReason) {
    moveCase(id: $id, to: $to, from: $from, reason: $reason) {
      id
      reference
      step
    }
  }
`);

export const takeCase = graphql(`
  mutation TakeCase($id: ID!) {
    takeCase(id: $id) {
      id
    }
  }
`);

export const assignCase = graphql(`
  mutation AssignCase($id: ID!, $userId: ID) {
    assignCase(id: $id, userId: $userId) {
      id
      carriedByName
    }
  }
`);

export const recruitmentFunnel = graphql(`
  query RecruitmentFunnel($from: LocalDate!, $to: LocalDate!) {
    recruitmentFunnel(from: $from, to: $to) {
      source
      steps {
        step
        reached
        medianDays
      }
    }
  }
`);

export const caseChecks = graphql(`
  query CaseChecks($homeId: ID!) {
    homeChecks(homeId: $homeId) {
      homeId
      obstacles
    }
  }
`);

export const familyOf = graphql(`
  query FamilyOf($id: ID!, $purpose: String!) {
    applicationIdentity(id: $id, purpose: $purpose) {
      applicationId
      givenNames
      familyName
      phone
      email
    }
  }
`);

export const registrationDraft = graphql(`
  query RegistrationDraft($applicationId: ID!) {
    registrationDraft(applicationId: $applicationId) {
      reference
      familyName
      givenNames
      phone
      email
      municipalityCode
    }
  }
`);

export const registerHomeFromApplication = graphql(`
  mutation RegisterHomeFromApplication($applicationId: ID!, $input: RegisterHomeInput!) {
    registerHomeFromApplication(applicationId: $applicationId, input: $input) {
      id
      reference
    }
  }
`);
