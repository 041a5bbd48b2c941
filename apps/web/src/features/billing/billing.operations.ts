import { graphql } from '../../graphql/gql';

export const costSplitOf = graphql(`
  query CostSplitOf($year: Int!, $countedOn: LocalDate!) {
    costSplit(year: $year) {
      id
      year
      version
      budget
      countedOn
      computedAt
      isDemonstration
      shares {
        municipality {
          id
          name
        }
        residentChildren
        placedChildren
        residentAmount
        placedAmount
        share
        explanation
        isDemonstration
        residentSource
        placedSource
      }
    }
    countSnapshots(countedOn: $countedOn) {
      municipality {
        id
        name
      }
      version
      residentChildren
      residentSource
      placedElsewhere
      placedInPool
      placedChildren
      placedSource
      isDemonstration
      takenAt
    }
  }
`);

export const takeCountSnapshot = graphql(`
  mutation TakeCountSnapshot($year: Int!) {
    takeCountSnapshot(year: $year) {
      version
    }
  }
`);

export const computeCostSplit = graphql(`
  mutation ComputeCostSplit($year: Int!, $budget: Ore!) {
    computeCostSplit(year: $year, budget: $budget) {
      id
      version
    }
  }
`);
