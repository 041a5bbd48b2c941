import { graphql } from '../../graphql/gql';

export const meetingList = graphql(`
  query MeetingList($first: Int!, $after: String) {
    informationMeetings(first: $first, after: $after) {
      nodes {
        id
        startsAt
        isOnline
        place
        seats
        language
        cancelledAt
        hasBegun
        invited
        coming
        attended
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const meetingQuery = graphql(`
  query MeetingOf($id: ID!) {
    informationMeeting(id: $id) {
      id
      startsAt
      isOnline
      place
      seats
      language
      cancelledAt
      hasBegun
      invited
      coming
      attended
      invitations {
        caseId
        reference
        step
        invitedAt
        mailedAt
        answer
        attended
        followUp
        followedUpOn
      }
      invitable {
        caseId
        reference
        step
        since
      }
    }
  }
`);

export const caseMeetings = graphql(`
  query CaseMeetings($caseId: ID!) {
    caseMeetings(caseId: $caseId) {
      answer
      attended
      followUp
      meeting {
        id
        startsAt
        cancelledAt
      }
    }
  }
`);

export const planMeeting = graphql(`
  mutation PlanMeeting($input: PlanMeetingInput!) {
    planMeeting(input: $input) {
      id
    }
  }
`);

export const cancelMeeting = graphql(`
  mutation CancelMeeting($id: ID!) {
    cancelMeeting(id: $id) {
      id
    }
  }
`);

export const inviteToMeeting = graphql(`
  mutation InviteToMeeting($meetingId: ID!, $caseIds: [ID!]!) {
    inviteToMeeting(meetingId: $meetingId, caseIds: $caseIds) {
      id
      invited
    }
  }
`);

export const answerInvitation = graphql(`
  mutation AnswerInvitation($meetingId: ID!, $caseId: ID!, $answer: MeetingAnswer!) {
    answerMeetingInvitation(meetingId: $meetingId, caseId: $caseId, answer: $answer) {
      id
    }
  }
`);

export const recordAttendance = graphql(`
  mutation RecordAttendance($meetingId: ID!, $caseId: ID!, $attended: Boolean!) {
    recordMeetingAttendance(meetingId: $meetingId, caseId: $caseId, attended: $attended) {
      id
    }
  }
`);

export const followUpMeeting = graphql(`
  mutation FollowUpMeeting($meetingId: ID!, $caseId: ID!, $followUp: FollowUp!, $reason: CaseReason) {
    followUpMeeting(meetingId: $meetingId, caseId: $caseId, followUp: $followUp, reason: $reason) {
      id
    }
  }
`);
