import { graphql } from '../../graphql/gql';

export const homeChecks = graphql(`
  query HomeChecks($homeId: ID!) {
    homeChecks(homeId: $homeId) {
      homeId
      adults
      obstacles
      latest {
        id
        adult
        kind
        checkedOn
        outcome
        dueOn
        recordedByName
        assessedOn
        assessment
      }
    }
  }
`);

export const recordCheck = graphql(`
  mutation RecordCheck($input: RecordCheckInput!) {
    recordCheck(input: $input) {
      homeId
    }
  }
`);

export const assessCheck = graphql(`
  mutation AssessCheck($checkId: ID!, $assessment: CheckAssessment!) {
    assessCheck(checkId: $checkId, assessment: $assessment) {
      homeId
    }
  }
`);
