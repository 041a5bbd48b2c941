import { graphql } from '../../graphql/gql';

export const contactFacts = graphql(`
  fragment ContactFacts on ContactMunicipality {
    municipality {
      id
      name
    }
    contact {
      id
      name
    }
    intervalDays
    lastTalkOn
    nextTalkOn
    openNeeds
  }
`);

export const contactsQuery = graphql(`
  query Contacts {
    contactMunicipalities {
      ...ContactFacts
    }
    statedWants {
      assignmentType
      ageBand
      capabilityArea
      zone {
        code
        name
      }
      wanted
      withinMonths
      municipalities
    }
  }
`);

export const unitStaffQuery = graphql(`
  query UnitStaff {
    unitStaff {
      id
      name
    }
  }
`);

export const carriedQuery = graphql(`
  query CarriedMunicipality($municipalityId: ID!) {
    contactMunicipality(municipalityId: $municipalityId) {
      municipality {
        id
        name
      }
      contact {
        id
        name
      }
      intervalDays
      lastTalkOn
      nextTalkOn
      needs {
        id
        caseNumber
        assignmentType
        childrenCount
        ageFrom
        ageTo
        urgency
        startOn
        waitedDays
      }
      talks {
        id
        heldOn
        form
        participants
        note
        recordedByName
        wants {
          assignmentType
          ageBand
          capabilityArea
          zone {
            code
            name
          }
          wanted
          withinMonths
        }
      }
    }
  }
`);

export const myContactQuery = graphql(`
  query MyContact {
    myContact {
      id
      name
    }
  }
`);

export const assignContact = graphql(`
  mutation AssignContact($municipalityId: ID!, $userId: ID) {
    assignContact(municipalityId: $municipalityId, userId: $userId) {
      openNeeds
    }
  }
`);

export const setTalkInterval = graphql(`
  mutation SetTalkInterval($municipalityId: ID!, $days: Int!) {
    setTalkInterval(municipalityId: $municipalityId, days: $days) {
      intervalDays
    }
  }
`);

export const recordTalk = graphql(`
  mutation RecordTalk($input: RecordTalkInput!) {
    recordTalk(input: $input) {
      nextTalkOn
    }
  }
`);
