import { graphql } from '../../graphql/gql';

export const proposalRun = graphql(`
  query ProposalRunNow {
    proposalRun {
      id
      profile
      ruleVersion
      weightVersion
      needs
      homes
      proposed
      unmet
      finishedAt
      isStale
      lastGap
      lastNightAt
    }
    fairShares {
      municipality
      received
      entitled
      openNeeds
    }
  }
`);

export const proposalsChanged = graphql(`
  subscription ProposalsChanged {
    proposalsChanged
  }
`);

export const waitingFacts = graphql(`
  fragment WaitingFacts on ProposalNeed {
    id
    caseNumber
    municipality {
      id
      name
    }
    waitedDays
    clocks {
      kind
      status
      deadlineOn
      daysLeft
    }
  }
`);

export const decisionFacts = graphql(`
  fragment DecisionFacts on ProposalDecision {
    id
    choice
    reason
    note
    homeNumber
    decidedAt
    decidedByName
  }
`);

export const proposalLines = graphql(`
  query ProposalLines($first: Int!, $after: String) {
    proposalLines(first: $first, after: $after) {
      nodes {
        need {
          ...WaitingFacts
        }
        home {
          id
          number
          freePlaces
          zone {
            name
          }
        }
        isDecided
        pluses
        minuses
        readerKnowsFamily
        openFacts
        interestStatus
        alternatives {
          home {
            id
            number
            zone {
              name
            }
          }
          pluses
          minuses
          readerKnowsFamily
          effect
          concerns
        }
        decisions {
          ...DecisionFacts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const unmetNeeds = graphql(`
  query UnmetNeeds($first: Int!, $after: String) {
    unmetNeeds(first: $first, after: $after) {
      nodes {
        need {
          ...WaitingFacts
        }
        eligibleHomes
        blocking {
          code
          homes
        }
        decisions {
          ...DecisionFacts
        }
        taskDueOn
        taskAssignedToName
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const decideProposal = graphql(`
  mutation DecideProposal($input: DecideProposalInput!) {
    decideProposal(input: $input) {
      id
    }
  }
`);

export const undoDecision = graphql(`
  mutation UndoProposalDecision($id: ID!) {
    undoProposalDecision(id: $id) {
      id
    }
  }
`);

export const recruitmentGap = graphql(`
  query RecruitmentGapOf($zoneCode: String) {
    recruitmentGap(zoneCode: $zoneCode) {
      rows {
        assignmentType
        ageBand
        capability
        wantedChildren
        freePlaces
        unmetChildren
        worth
      }
      compass
      countedAt
      compassAt
    }
  }
`);

export const recruitmentTargets = graphql(`
  query RecruitmentTargets {
    recruitmentTargets {
      id
      assignmentType
      ageBand
      capability
      zoneName
      homes
      published
      byOn
      setAt
      setByName
    }
  }
`);

export const setRecruitmentTarget = graphql(`
  mutation SetRecruitmentTarget($input: RecruitmentTargetInput!) {
    setRecruitmentTarget(input: $input) {
      id
    }
  }
`);

export const endRecruitmentTarget = graphql(`
  mutation EndRecruitmentTarget($id: ID!) {
    endRecruitmentTarget(id: $id) {
      id
    }
  }
`);

export const weightChoice = graphql(`
  query WeightChoiceNow {
    weightChoice {
      inForce
      decisions {
        id
        profile
        decidedOn
        decisionReference
        inForceFrom
        recordedAt
        recordedByName
      }
      figures {
        profile
        nights
        proposed
        inTime
        pastLimitProposed
        pastLimitLeft
      }
    }
  }
`);

export const recordWeightDecision = graphql(`
  mutation RecordWeightDecision($input: WeightDecisionInput!) {
    recordWeightDecision(input: $input) {
      inForce
    }
  }
`);
