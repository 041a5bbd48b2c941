import { graphql } from '../../graphql/gql';

export const memberStartQuery = graphql(`
  query MemberStart($first: Int!) {
    needs(first: $first, status: OPEN) {
      nodes {
        ...NeedRow
      }
      pageInfo {
        hasNextPage
      }
    }
    pausedNeeds: needs(first: $first, status: PAUSED) {
      nodes {
        ...NeedRow
      }
    }
    interests(first: $first) {
      nodes {
        id
        status
        needId
        caseNumber
        changedAt
      }
    }
  }
`);

export const unitStartQuery = graphql(`
  query UnitStart($first: Int!) {
    proposalRun {
      id
      proposed
      unmet
    }
    recruitmentGap {
      compass
    }
    homeCount {
      total
      published
    }
    brokeringCases(first: $first) {
      nodes {
        homeId
        interests {
          interest {
            id
            status
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

export const recruitmentStartQuery = graphql(`
  query RecruitmentStart {
    recruitmentOverview {
      paused
      columns {
        step
        total
        cards {
          id
          reference
          waitsFor
          sinceDays
        }
      }
    }
  }
`);
