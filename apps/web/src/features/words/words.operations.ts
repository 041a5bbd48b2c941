import { graphql } from '../../graphql/gql';

export const homeWordFacts = graphql(`
  fragment HomeWordFacts on HomeWord {
    fact
    familyValue
    familyOn
    recruiterValue
    recruiterOn
    recruiterName
    settledValue
    settledReason
    settledAt
    settledByName
    isOpen
  }
`);

export const homeWords = graphql(`
  query HomeWords($homeId: ID!) {
    homeWords(homeId: $homeId) {
      ...HomeWordFacts
    }
  }
`);

export const recordWord = graphql(`
  mutation RecordWord($input: RecordWordInput!) {
    recordWord(input: $input) {
      fact
    }
  }
`);

export const settleWord = graphql(`
  mutation SettleWord($input: SettleWordInput!) {
    settleWord(input: $input) {
      fact
    }
  }
`);
