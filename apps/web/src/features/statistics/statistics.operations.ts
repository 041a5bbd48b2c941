import { graphql } from '../../graphql/gql';

export const usageReportOf = graphql(`
  query UsageReportOf($from: LocalDate!, $to: LocalDate!) {
    usageReport(from: $from, to: $to) {
      from
      to
      rows {
        municipality {
          id
          name
        }
        figures {
          ...UsageFigures
        }
      }
      total {
        ...UsageFigures
      }
      definitions {
        term
        text
      }
    }
  }
`);

export const usageFigures = graphql(`
  fragment UsageFigures on UsageFigures {
    needs {
      value
      text
    }
    interests {
      value
      text
    }
    brokered {
      value
      text
    }
    placed {
      value
      text
    }
    medianWaitingDays {
      value
      text
    }
  }
`);
