import { graphql } from '../../graphql/gql';

export const screeningQuery = graphql(`
  query ScreeningOf($caseId: ID!) {
    screening(caseId: $caseId) {
      caseId
      areas {
        area
        assessment
        hasNote
        assessedOn
        assessedByName
      }
      conclusion
      concludedOn
      concludedByName
    }
  }
`);

export const screeningNotes = graphql(`
  query ScreeningNotes($caseId: ID!) {
    screeningNotes(caseId: $caseId) {
      area
      note
    }
  }
`);

export const assessArea = graphql(`
  mutation AssessArea($caseId: ID!, $area: ScreeningArea!, $assessment: AreaAssessment!, $note: String) {
    assessArea(caseId: $caseId, area: $area, assessment: $assessment, note: $note) {
      caseId
    }
  }
`);

export const concludeScreening = graphql(`
  mutation ConcludeScreening($caseId: ID!, $conclusion: ScreeningConclusion!, $reason: CaseReason) {
    concludeScreening(caseId: $caseId, conclusion: $conclusion, reason: $reason) {
      caseId
    }
  }
`);

export const homeStudyQuery = graphql(`
  query HomeStudyOf($caseId: ID!) {
    homeStudy(caseId: $caseId) {
      caseId
      items {
        item
        adult
        doneOn
        doneByName
      }
      conclusion
      concludedOn
      concludedByName
    }
  }
`);

export const markStudyItem = graphql(`
  mutation MarkStudyItem($caseId: ID!, $item: StudyItem!, $adult: Int!, $doneOn: LocalDate) {
    markStudyItem(caseId: $caseId, item: $item, adult: $adult, doneOn: $doneOn) {
      caseId
    }
  }
`);

export const concludeHomeStudy = graphql(`
  mutation ConcludeHomeStudy($caseId: ID!, $conclusion: StudyConclusion!, $reason: CaseReason) {
    concludeHomeStudy(caseId: $caseId, conclusion: $conclusion, reason: $reason) {
      caseId
    }
  }
`);
