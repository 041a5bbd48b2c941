/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query MemberStart($first: Int!) {\n    needs(first: $first, status: OPEN) {\n      nodes {\n        ...NeedRow\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    pausedNeeds: needs(first: $first, status: PAUSED) {\n      nodes {\n        ...NeedRow\n      }\n    }\n    interests(first: $first) {\n      nodes {\n        id\n        status\n        needId\n        caseNumber\n        changedAt\n      }\n    }\n  }\n": typeof types.MemberStartDocument,
    "\n  query UnitStart($first: Int!) {\n    proposalRun {\n      id\n      proposed\n      unmet\n    }\n    recruitmentGap {\n      compass\n    }\n    homeCount {\n      total\n      published\n    }\n    brokeringCases(first: $first) {\n      nodes {\n        homeId\n        interests {\n          interest {\n            id\n            status\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": typeof types.UnitStartDocument,
    "\n  query RecruitmentStart {\n    recruitmentOverview {\n      paused\n      columns {\n        step\n        total\n        cards {\n          id\n          reference\n          waitsFor\n          sinceDays\n        }\n      }\n    }\n  }\n": typeof types.RecruitmentStartDocument,
    "\n  fragment ProfileFacts on Profile {\n    id\n    assignmentType\n    ageBands\n    zone {\n      code\n      name\n    }\n    freePlaces\n    hasOwnChildren\n    hasAnimals\n    isStepFree\n    offersOwnRoom\n    hasDaytimeAdult\n    languages\n    capabilities {\n      area\n      band\n    }\n    available\n    isOnMarket\n  }\n": typeof types.ProfileFactsFragmentDoc,
    "\n  fragment ProfileDetailFacts on ProfileDetails {\n    freePlaces\n    capabilities {\n      area\n      band\n    }\n    experience\n    contactWithParents\n    siblingGroups\n    description\n  }\n": typeof types.ProfileDetailFactsFragmentDoc,
    "\n  fragment NeedFacts on Need {\n    id\n    caseNumber\n    municipality {\n      id\n      name\n    }\n    status\n    assignmentType\n    childrenCount\n    ageFrom\n    ageTo\n    startOn\n    expectedLength\n    urgency\n    networkSearch\n    registeredAt\n    waitedDays\n    endedAt\n    endedReason\n    requirements {\n      kind\n      strength\n      level\n      option\n    }\n  }\n": typeof types.NeedFactsFragmentDoc,
    "\n  fragment InterestFacts on Interest {\n    id\n    status\n    municipality {\n      id\n      name\n    }\n    needId\n    caseNumber\n    profileId\n    expressedAt\n    changedAt\n    reasonCode\n    reasonNote\n  }\n": typeof types.InterestFactsFragmentDoc,
    "\n  fragment NeedRow on Need {\n    id\n    caseNumber\n    status\n    assignmentType\n    childrenCount\n    ageFrom\n    ageTo\n    startOn\n    urgency\n    isNetworkSearchMissing\n    waitedDays\n    pausedReason\n    endedReason\n    clocks {\n      kind\n      status\n      deadlineOn\n      daysLeft\n    }\n  }\n": typeof types.NeedRowFragmentDoc,
    "\n  query Me {\n    me {\n      id\n      displayName\n      scope\n      roles\n      municipality {\n        id\n        code\n        name\n      }\n      region {\n        id\n        name\n        unitName\n        zones {\n          code\n          name\n        }\n        municipalities {\n          id\n          code\n          name\n          isHost\n        }\n      }\n    }\n  }\n": typeof types.MeDocument,
    "\n  query CostSplitOf($year: Int!, $countedOn: LocalDate!) {\n    costSplit(year: $year) {\n      id\n      year\n      version\n      budget\n      countedOn\n      computedAt\n      isDemonstration\n      shares {\n        municipality {\n          id\n          name\n        }\n        residentChildren\n        placedChildren\n        residentAmount\n        placedAmount\n        share\n        explanation\n        isDemonstration\n        residentSource\n        placedSource\n      }\n    }\n    countSnapshots(countedOn: $countedOn) {\n      municipality {\n        id\n        name\n      }\n      version\n      residentChildren\n      residentSource\n      placedElsewhere\n      placedInPool\n      placedChildren\n      placedSource\n      isDemonstration\n      takenAt\n    }\n  }\n": typeof types.CostSplitOfDocument,
    "\n  mutation TakeCountSnapshot($year: Int!) {\n    takeCountSnapshot(year: $year) {\n      version\n    }\n  }\n": typeof types.TakeCountSnapshotDocument,
    "\n  mutation ComputeCostSplit($year: Int!, $budget: Ore!) {\n    computeCostSplit(year: $year, budget: $budget) {\n      id\n      version\n    }\n  }\n": typeof types.ComputeCostSplitDocument,
    "\n  query HomeChecks($homeId: ID!) {\n    homeChecks(homeId: $homeId) {\n      homeId\n      adults\n      obstacles\n      latest {\n        id\n        adult\n        kind\n        checkedOn\n        outcome\n        dueOn\n        recordedByName\n        assessedOn\n        assessment\n      }\n    }\n  }\n": typeof types.HomeChecksDocument,
    "\n  mutation RecordCheck($input: RecordCheckInput!) {\n    recordCheck(input: $input) {\n      homeId\n    }\n  }\n": typeof types.RecordCheckDocument,
    "\n  mutation AssessCheck($checkId: ID!, $assessment: CheckAssessment!) {\n    assessCheck(checkId: $checkId, assessment: $assessment) {\n      homeId\n    }\n  }\n": typeof types.AssessCheckDocument,
    "\n  fragment ContactFacts on ContactMunicipality {\n    municipality {\n      id\n      name\n    }\n    contact {\n      id\n      name\n    }\n    intervalDays\n    lastTalkOn\n    nextTalkOn\n    openNeeds\n  }\n": typeof types.ContactFactsFragmentDoc,
    "\n  query Contacts {\n    contactMunicipalities {\n      ...ContactFacts\n    }\n    statedWants {\n      assignmentType\n      ageBand\n      capabilityArea\n      zone {\n        code\n        name\n      }\n      wanted\n      withinMonths\n      municipalities\n    }\n  }\n": typeof types.ContactsDocument,
    "\n  query UnitStaff {\n    unitStaff {\n      id\n      name\n    }\n  }\n": typeof types.UnitStaffDocument,
    "\n  query CarriedMunicipality($municipalityId: ID!) {\n    contactMunicipality(municipalityId: $municipalityId) {\n      municipality {\n        id\n        name\n      }\n      contact {\n        id\n        name\n      }\n      intervalDays\n      lastTalkOn\n      nextTalkOn\n      needs {\n        id\n        caseNumber\n        assignmentType\n        childrenCount\n        ageFrom\n        ageTo\n        urgency\n        startOn\n        waitedDays\n      }\n      talks {\n        id\n        heldOn\n        form\n        participants\n        note\n        recordedByName\n        wants {\n          assignmentType\n          ageBand\n          capabilityArea\n          zone {\n            code\n            name\n          }\n          wanted\n          withinMonths\n        }\n      }\n    }\n  }\n": typeof types.CarriedMunicipalityDocument,
    "\n  query MyContact {\n    myContact {\n      id\n      name\n    }\n  }\n": typeof types.MyContactDocument,
    "\n  mutation AssignContact($municipalityId: ID!, $userId: ID) {\n    assignContact(municipalityId: $municipalityId, userId: $userId) {\n      openNeeds\n    }\n  }\n": typeof types.AssignContactDocument,
    "\n  mutation SetTalkInterval($municipalityId: ID!, $days: Int!) {\n    setTalkInterval(municipalityId: $municipalityId, days: $days) {\n      intervalDays\n    }\n  }\n": typeof types.SetTalkIntervalDocument,
    "\n  mutation RecordTalk($input: RecordTalkInput!) {\n    recordTalk(input: $input) {\n      nextTalkOn\n    }\n  }\n": typeof types.RecordTalkDocument,
    "\n  query Consents($homeId: ID!) {\n    consents(homeId: $homeId) {\n      id\n      municipalityId\n      municipality\n      givenOn\n      writtenReference\n      revokedAt\n      revokedBy\n    }\n  }\n": typeof types.ConsentsDocument,
    "\n  mutation GiveConsent($homeId: ID!, $municipalityIds: [ID!]!, $givenOn: LocalDate!, $writtenReference: String!) {\n    giveConsent(\n      homeId: $homeId\n      municipalityIds: $municipalityIds\n      givenOn: $givenOn\n      writtenReference: $writtenReference\n    ) {\n      id\n    }\n  }\n": typeof types.GiveConsentDocument,
    "\n  mutation RevokeConsent($homeId: ID!, $municipalityIds: [ID!]) {\n    revokeConsent(homeId: $homeId, municipalityIds: $municipalityIds) {\n      id\n    }\n  }\n": typeof types.RevokeConsentDocument,
    "\n  fragment HomeFacts on Home {\n    id\n    number\n    regi\n    status\n    registeredAt\n    publicationId\n    withdrawnOn\n    withdrawalReason\n    places {\n      total\n      free\n      reserved\n    }\n    offer {\n      assignmentType\n      ageFrom\n      ageTo\n      zone {\n        code\n        name\n      }\n      hasOwnChildren\n      hasAnimals\n      isStepFree\n      offersOwnRoom\n      hasDaytimeAdult\n      languages\n      capabilities {\n        area\n        level\n      }\n      availableFrom\n      availabilityConfirmedOn\n      availabilityHoldsUntil\n      isAvailable\n      experience\n      contactWithParents\n      takesSiblingGroups\n      rooms\n      limits\n      support\n    }\n  }\n": typeof types.HomeFactsFragmentDoc,
    "\n  query HomeList($first: Int!, $after: String, $status: HomeStatus, $number: Int) {\n    homes(first: $first, after: $after, status: $status, number: $number) {\n      nodes {\n        ...HomeFacts\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.HomeListDocument,
    "\n  query HomeOf($id: ID!) {\n    home(id: $id) {\n      ...HomeFacts\n    }\n  }\n": typeof types.HomeOfDocument,
    "\n  query HomeIdentity($homeId: ID!, $purpose: String!) {\n    homeIdentity(homeId: $homeId, purpose: $purpose) {\n      familyName\n      givenNames\n      street\n      postalCode\n      locality\n      municipalityCode\n      phone\n      email\n      persons {\n        id\n        role\n        position\n        givenNames\n        familyName\n        personalNumber\n      }\n      knownWords {\n        kind\n        value\n      }\n      capabilityReasons {\n        area\n        reason\n      }\n    }\n  }\n": typeof types.HomeIdentityDocument,
    "\n  mutation RegisterHome($input: RegisterHomeInput!) {\n    registerHome(input: $input) {\n      id\n      number\n    }\n  }\n": typeof types.RegisterHomeDocument,
    "\n  mutation ConfirmAvailability($homeId: ID!, $availableFrom: LocalDate!) {\n    confirmAvailability(homeId: $homeId, availableFrom: $availableFrom) {\n      id\n    }\n  }\n": typeof types.ConfirmAvailabilityDocument,
    "\n  query HomeOfferOf($id: ID!) {\n    home(id: $id) {\n      ...HomeFacts\n    }\n  }\n": typeof types.HomeOfferOfDocument,
    "\n  mutation ChangeOffer($input: ChangeOfferInput!) {\n    changeOffer(input: $input) {\n      id\n    }\n  }\n": typeof types.ChangeOfferDocument,
    "\n  mutation ChangePlaces($homeId: ID!, $places: Int!) {\n    changePlaces(homeId: $homeId, places: $places) {\n      id\n    }\n  }\n": typeof types.ChangePlacesDocument,
    "\n  mutation ChangeIdentity($input: ChangeIdentityInput!) {\n    changeIdentity(input: $input) {\n      id\n    }\n  }\n": typeof types.ChangeIdentityDocument,
    "\n  mutation DeclineAvailability($homeId: ID!) {\n    declineAvailability(homeId: $homeId) {\n      id\n    }\n  }\n": typeof types.DeclineAvailabilityDocument,
    "\n  mutation WithdrawHome($homeId: ID!, $reason: HomeWithdrawalReason!) {\n    withdrawHome(homeId: $homeId, reason: $reason) {\n      id\n    }\n  }\n": typeof types.WithdrawHomeDocument,
    "\n  query HomeImports($first: Int!, $after: String) {\n    homeImports(first: $first, after: $after) {\n      nodes {\n        id\n        importedAt\n        importedByName\n        rowsRead\n        homesRegistered\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.HomeImportsDocument,
    "\n  query BrokeringCases($first: Int!, $after: String) {\n    brokeringCases(first: $first, after: $after) {\n      nodes {\n        homeId\n        homeNumber\n        places {\n          total\n          free\n          reserved\n        }\n        profile {\n          ...ProfileFacts\n        }\n        interests {\n          interest {\n            ...InterestFacts\n          }\n          need {\n            ...NeedFacts\n          }\n          profile {\n            id\n            details {\n              ...ProfileDetailFacts\n            }\n          }\n          requirements {\n            kind\n            strength\n            status\n            sentence\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.BrokeringCasesDocument,
    "\n  mutation ShowMore($id: ID!) {\n    showMore(id: $id) {\n      ...InterestFacts\n    }\n  }\n": typeof types.ShowMoreDocument,
    "\n  mutation ConsiderInterest($id: ID!) {\n    considerInterest(id: $id) {\n      ...InterestFacts\n    }\n  }\n": typeof types.ConsiderInterestDocument,
    "\n  mutation AskFamily($id: ID!) {\n    askFamily(id: $id) {\n      ...InterestFacts\n    }\n  }\n": typeof types.AskFamilyDocument,
    "\n  mutation DeclineInterest($id: ID!, $reason: InterestReason!, $note: String) {\n    declineInterest(id: $id, reason: $reason, note: $note) {\n      ...InterestFacts\n    }\n  }\n": typeof types.DeclineInterestDocument,
    "\n  mutation BrokerContact($id: ID!, $note: String) {\n    brokerContact(id: $id, note: $note) {\n      ...InterestFacts\n    }\n  }\n": typeof types.BrokerContactDocument,
    "\n  query Interests($first: Int!, $after: String, $needId: ID) {\n    interests(first: $first, after: $after, needId: $needId) {\n      nodes {\n        ...InterestFacts\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.InterestsDocument,
    "\n  query OpenNeedsForInterest($first: Int!) {\n    needs(first: $first, status: OPEN) {\n      nodes {\n        id\n        caseNumber\n        assignmentType\n        childrenCount\n        ageFrom\n        ageTo\n      }\n    }\n  }\n": typeof types.OpenNeedsForInterestDocument,
    "\n  query ProfileName($id: ID!) {\n    profile(id: $id) {\n      id\n      assignmentType\n      zone {\n        code\n        name\n      }\n    }\n  }\n": typeof types.ProfileNameDocument,
    "\n  mutation ExpressInterest($needId: ID!, $profileId: ID!) {\n    expressInterest(needId: $needId, profileId: $profileId) {\n      id\n      status\n    }\n  }\n": typeof types.ExpressInterestDocument,
    "\n  mutation WithdrawInterest($id: ID!, $reason: InterestReason!) {\n    withdrawInterest(id: $id, reason: $reason) {\n      id\n      status\n    }\n  }\n": typeof types.WithdrawInterestDocument,
    "\n  query MatchRun($needId: ID!) {\n    matchRun(needId: $needId) {\n      needId\n      status\n      startedAt\n      finishedAt\n      profilesConsidered\n      matchesFound\n    }\n  }\n": typeof types.MatchRunDocument,
    "\n  query Matches($needId: ID!, $first: Int!, $after: String) {\n    matches(needId: $needId, first: $first, after: $after) {\n      nodes {\n        rank\n        profile {\n          ...ProfileFacts\n        }\n        requirements {\n          kind\n          strength\n          status\n          sentence\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MatchesDocument,
    "\n  mutation RequestMatching($needId: ID!) {\n    requestMatching(needId: $needId) {\n      needId\n      status\n    }\n  }\n": typeof types.RequestMatchingDocument,
    "\n  subscription MatchProgress($needId: ID!) {\n    matchProgress(needId: $needId) {\n      needId\n      status\n      percent\n    }\n  }\n": typeof types.MatchProgressDocument,
    "\n  query NeedOutlook($needId: ID!) {\n    needOutlook(needId: $needId) {\n      needId\n      considered\n      eligible\n      keptAway {\n        kind\n        homes\n        alone\n        because\n      }\n      widenings {\n        kinds\n        opens\n      }\n      unmet {\n        since\n        escalatedAt\n        escalatesOn\n      }\n    }\n  }\n": typeof types.NeedOutlookDocument,
    "\n  query HomesOutsideList($needId: ID!, $first: Int!, $after: String) {\n    homesOutsideList(needId: $needId, first: $first, after: $after) {\n      nodes {\n        profile {\n          ...ProfileFacts\n        }\n        state\n        sentence\n        broken {\n          kind\n          sentence\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.HomesOutsideListDocument,
    "\n  query HomeStanding($needId: ID!, $profileId: ID!) {\n    homeStanding(needId: $needId, profileId: $profileId) {\n      state\n      sentence\n      broken {\n        kind\n        sentence\n      }\n    }\n  }\n": typeof types.HomeStandingDocument,
    "\n  query MatchStrengths($needId: ID!) {\n    matchStrengths(needId: $needId) {\n      profileId\n      pluses\n      minuses\n    }\n  }\n": typeof types.MatchStrengthsDocument,
    "\n  query MeetingList($first: Int!, $after: String) {\n    informationMeetings(first: $first, after: $after) {\n      nodes {\n        id\n        startsAt\n        isOnline\n        place\n        seats\n        language\n        cancelledAt\n        hasBegun\n        invited\n        coming\n        attended\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MeetingListDocument,
    "\n  query MeetingOf($id: ID!) {\n    informationMeeting(id: $id) {\n      id\n      startsAt\n      isOnline\n      place\n      seats\n      language\n      cancelledAt\n      hasBegun\n      invited\n      coming\n      attended\n      invitations {\n        caseId\n        reference\n        step\n        invitedAt\n        mailedAt\n        answer\n        attended\n        followUp\n        followedUpOn\n      }\n      invitable {\n        caseId\n        reference\n        step\n        since\n      }\n    }\n  }\n": typeof types.MeetingOfDocument,
    "\n  query CaseMeetings($caseId: ID!) {\n    caseMeetings(caseId: $caseId) {\n      answer\n      attended\n      followUp\n      meeting {\n        id\n        startsAt\n        cancelledAt\n      }\n    }\n  }\n": typeof types.CaseMeetingsDocument,
    "\n  mutation PlanMeeting($input: PlanMeetingInput!) {\n    planMeeting(input: $input) {\n      id\n    }\n  }\n": typeof types.PlanMeetingDocument,
    "\n  mutation CancelMeeting($id: ID!) {\n    cancelMeeting(id: $id) {\n      id\n    }\n  }\n": typeof types.CancelMeetingDocument,
    "\n  mutation InviteToMeeting($meetingId: ID!, $caseIds: [ID!]!) {\n    inviteToMeeting(meetingId: $meetingId, caseIds: $caseIds) {\n      id\n      invited\n    }\n  }\n": typeof types.InviteToMeetingDocument,
    "\n  mutation AnswerInvitation($meetingId: ID!, $caseId: ID!, $answer: MeetingAnswer!) {\n    answerMeetingInvitation(meetingId: $meetingId, caseId: $caseId, answer: $answer) {\n      id\n    }\n  }\n": typeof types.AnswerInvitationDocument,
    "\n  mutation RecordAttendance($meetingId: ID!, $caseId: ID!, $attended: Boolean!) {\n    recordMeetingAttendance(meetingId: $meetingId, caseId: $caseId, attended: $attended) {\n      id\n    }\n  }\n": typeof types.RecordAttendanceDocument,
    "\n  mutation FollowUpMeeting($meetingId: ID!, $caseId: ID!, $followUp: FollowUp!, $reason: CaseReason) {\n    followUpMeeting(meetingId: $meetingId, caseId: $caseId, followUp: $followUp, reason: $reason) {\n      id\n    }\n  }\n": typeof types.FollowUpMeetingDocument,
    "\n  query Needs($first: Int!, $after: String, $status: NeedStatus) {\n    needs(first: $first, after: $after, status: $status) {\n      nodes {\n        ...NeedRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.NeedsDocument,
    "\n  query Need($id: ID!) {\n    need(id: $id) {\n      ...NeedFacts\n      version\n      changedAt\n      pausedAt\n      pausedReason\n      endedOn\n      networkSearchOn\n      networkSearchGave\n      isNetworkSearchMissing\n      clockFacts {\n        investigationOpenedOn\n        investigationExtendedTo\n        investigationExtensionReason\n        investigationClosedOn\n        emergencyPlacedOn\n        emergencyLaw\n        emergencyExtendedTo\n        emergencyExtensionReason\n        emergencyExtensionDecidedOn\n        emergencyExtensionDecidedBy\n      }\n      clocks {\n        kind\n        status\n        deadlineOn\n        daysLeft\n        explanation\n        isProjected\n        rule {\n          months\n          citation\n          validFrom\n          validTo\n        }\n      }\n    }\n  }\n": typeof types.NeedDocument,
    "\n  query NeedHistory($id: ID!, $first: Int!, $after: String) {\n    needHistory(id: $id, first: $first, after: $after) {\n      nodes {\n        id\n        version\n        changedAt\n        actorName\n        sentence\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.NeedHistoryDocument,
    "\n  query NeedMeanwhile($id: ID!, $first: Int!) {\n    need(id: $id) {\n      id\n      version\n      status\n    }\n    needHistory(id: $id, first: $first) {\n      nodes {\n        id\n        version\n        changedAt\n        actorName\n        sentence\n      }\n    }\n  }\n": typeof types.NeedMeanwhileDocument,
    "\n  mutation RegisterNeed($input: RegisterNeedInput!) {\n    registerNeed(input: $input) {\n      id\n    }\n  }\n": typeof types.RegisterNeedDocument,
    "\n  mutation ChangeNeed($id: ID!, $input: ChangeNeedInput!) {\n    changeNeed(id: $id, input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.ChangeNeedDocument,
    "\n  mutation PauseNeed($id: ID!, $reason: NeedPauseReason!) {\n    pauseNeed(id: $id, reason: $reason) {\n      id\n      status\n    }\n  }\n": typeof types.PauseNeedDocument,
    "\n  mutation ResumeNeed($id: ID!, $reason: NeedResumeReason!) {\n    resumeNeed(id: $id, reason: $reason) {\n      id\n      status\n    }\n  }\n": typeof types.ResumeNeedDocument,
    "\n  mutation EndNeed($id: ID!, $reason: NeedEndReason!, $endedOn: LocalDate) {\n    endNeed(id: $id, reason: $reason, endedOn: $endedOn) {\n      id\n      status\n    }\n  }\n": typeof types.EndNeedDocument,
    "\n  query Placements($first: Int!, $after: String) {\n    placements(first: $first, after: $after) {\n      nodes {\n        id\n        caseNumber\n        needId\n        assignmentType\n        childrenCount\n        startsOn\n        endsOn\n        decisionOn\n        decisionReference\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PlacementsDocument,
    "\n  query InterestToPlace($first: Int!, $needId: ID) {\n    interests(first: $first, needId: $needId) {\n      nodes {\n        id\n        status\n        needId\n        caseNumber\n      }\n    }\n  }\n": typeof types.InterestToPlaceDocument,
    "\n  mutation RecordPlacement($input: RecordPlacementInput!) {\n    recordPlacement(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordPlacementDocument,
    "\n  fragment HomeProfileFacts on HomeProfile {\n    id\n    obstacles {\n      path\n      message\n    }\n    publishedAt\n    withdrawAt\n    offMarketAt\n    marketUntil\n    withheld\n    shown {\n      ...ProfileFacts\n      details {\n        ...ProfileDetailFacts\n      }\n    }\n    hidden\n    hiddenDetails\n    readers {\n      municipalityId\n      municipality\n      profileId\n      shownMore\n    }\n    conflicts {\n      readerId\n      municipality\n      name\n      declaredAt\n    }\n    text {\n      version\n      body\n      writtenAt\n      writtenBy\n      isWrittenByMe\n      releasedAt\n      releasedBy\n      hits {\n        position\n        length\n        kind\n        message\n      }\n    }\n    approval {\n      approvedOn\n      adult\n      isStanding\n    }\n  }\n": typeof types.HomeProfileFactsFragmentDoc,
    "\n  query HomeProfile($homeId: ID!) {\n    homeProfile(homeId: $homeId) {\n      ...HomeProfileFacts\n    }\n  }\n": typeof types.HomeProfileDocument,
    "\n  mutation PublishProfile($homeId: ID!) {\n    publishProfile(homeId: $homeId) {\n      ...HomeProfileFacts\n    }\n  }\n": typeof types.PublishProfileDocument,
    "\n  mutation WithdrawProfile($homeId: ID!, $ground: WithdrawalGround!) {\n    withdrawProfile(homeId: $homeId, ground: $ground) {\n      ...HomeProfileFacts\n    }\n  }\n": typeof types.WithdrawProfileDocument,
    "\n  mutation WriteProfileText($homeId: ID!, $body: String!) {\n    writeProfileText(homeId: $homeId, body: $body) {\n      ...HomeProfileFacts\n    }\n  }\n": typeof types.WriteProfileTextDocument,
    "\n  mutation ReleaseProfileText($homeId: ID!, $version: Int!) {\n    releaseProfileText(homeId: $homeId, version: $version) {\n      ...HomeProfileFacts\n    }\n  }\n": typeof types.ReleaseProfileTextDocument,
    "\n  mutation ApproveProfile($homeId: ID!, $approvedOn: LocalDate!, $adult: Int!) {\n    approveProfile(homeId: $homeId, approvedOn: $approvedOn, adult: $adult) {\n      ...HomeProfileFacts\n    }\n  }\n": typeof types.ApproveProfileDocument,
    "\n  mutation UndoConflict($homeId: ID!, $readerId: ID!) {\n    undoConflict(homeId: $homeId, readerId: $readerId) {\n      id\n    }\n  }\n": typeof types.UndoConflictDocument,
    "\n  query Profiles($first: Int!, $after: String, $filter: ProfileFilter) {\n    profiles(first: $first, after: $after, filter: $filter) {\n      nodes {\n        ...ProfileFacts\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ProfilesDocument,
    "\n  query ProfileCount($filter: ProfileFilter) {\n    profileCount(filter: $filter) {\n      count\n    }\n  }\n": typeof types.ProfileCountDocument,
    "\n  subscription ProfilesChanged {\n    profilesChanged\n  }\n": typeof types.ProfilesChangedDocument,
    "\n  query Profile($id: ID!) {\n    profile(id: $id) {\n      ...ProfileFacts\n      details {\n        ...ProfileDetailFacts\n      }\n    }\n  }\n": typeof types.ProfileDocument,
    "\n  mutation DeclareConflict($profileId: ID!) {\n    declareConflict(profileId: $profileId)\n  }\n": typeof types.DeclareConflictDocument,
    "\n  query ProposalRunNow {\n    proposalRun {\n      id\n      profile\n      ruleVersion\n      weightVersion\n      needs\n      homes\n      proposed\n      unmet\n      finishedAt\n      isStale\n      lastGap\n      lastNightAt\n    }\n    fairShares {\n      municipality\n      received\n      entitled\n      openNeeds\n    }\n  }\n": typeof types.ProposalRunNowDocument,
    "\n  subscription ProposalsChanged {\n    proposalsChanged\n  }\n": typeof types.ProposalsChangedDocument,
    "\n  fragment WaitingFacts on ProposalNeed {\n    id\n    caseNumber\n    municipality {\n      id\n      name\n    }\n    waitedDays\n    clocks {\n      kind\n      status\n      deadlineOn\n      daysLeft\n    }\n  }\n": typeof types.WaitingFactsFragmentDoc,
    "\n  fragment DecisionFacts on ProposalDecision {\n    id\n    choice\n    reason\n    note\n    homeNumber\n    decidedAt\n    decidedByName\n  }\n": typeof types.DecisionFactsFragmentDoc,
    "\n  query ProposalLines($first: Int!, $after: String) {\n    proposalLines(first: $first, after: $after) {\n      nodes {\n        need {\n          ...WaitingFacts\n        }\n        home {\n          id\n          number\n          freePlaces\n          zone {\n            name\n          }\n        }\n        isDecided\n        pluses\n        minuses\n        readerKnowsFamily\n        openFacts\n        interestStatus\n        alternatives {\n          home {\n            id\n            number\n            zone {\n              name\n            }\n          }\n          pluses\n          minuses\n          readerKnowsFamily\n          effect\n          concerns\n        }\n        decisions {\n          ...DecisionFacts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ProposalLinesDocument,
    "\n  query UnmetNeeds($first: Int!, $after: String) {\n    unmetNeeds(first: $first, after: $after) {\n      nodes {\n        need {\n          ...WaitingFacts\n        }\n        eligibleHomes\n        blocking {\n          code\n          homes\n        }\n        decisions {\n          ...DecisionFacts\n        }\n        taskDueOn\n        taskAssignedToName\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.UnmetNeedsDocument,
    "\n  mutation DecideProposal($input: DecideProposalInput!) {\n    decideProposal(input: $input) {\n      id\n    }\n  }\n": typeof types.DecideProposalDocument,
    "\n  mutation UndoProposalDecision($id: ID!) {\n    undoProposalDecision(id: $id) {\n      id\n    }\n  }\n": typeof types.UndoProposalDecisionDocument,
    "\n  query RecruitmentGapOf($zoneCode: String) {\n    recruitmentGap(zoneCode: $zoneCode) {\n      rows {\n        assignmentType\n        ageBand\n        capability\n        wantedChildren\n        freePlaces\n        unmetChildren\n        worth\n      }\n      compass\n      countedAt\n      compassAt\n    }\n  }\n": typeof types.RecruitmentGapOfDocument,
    "\n  query RecruitmentTargets {\n    recruitmentTargets {\n      id\n      assignmentType\n      ageBand\n      capability\n      zoneName\n      homes\n      published\n      byOn\n      setAt\n      setByName\n    }\n  }\n": typeof types.RecruitmentTargetsDocument,
    "\n  mutation SetRecruitmentTarget($input: RecruitmentTargetInput!) {\n    setRecruitmentTarget(input: $input) {\n      id\n    }\n  }\n": typeof types.SetRecruitmentTargetDocument,
    "\n  mutation EndRecruitmentTarget($id: ID!) {\n    endRecruitmentTarget(id: $id) {\n      id\n    }\n  }\n": typeof types.EndRecruitmentTargetDocument,
    "\n  query WeightChoiceNow {\n    weightChoice {\n      inForce\n      decisions {\n        id\n        profile\n        decidedOn\n        decisionReference\n        inForceFrom\n        recordedAt\n        recordedByName\n      }\n      figures {\n        profile\n        nights\n        proposed\n        inTime\n        pastLimitProposed\n        pastLimitLeft\n      }\n    }\n  }\n": typeof types.WeightChoiceNowDocument,
    "\n  mutation RecordWeightDecision($input: WeightDecisionInput!) {\n    recordWeightDecision(input: $input) {\n      inForce\n    }\n  }\n": typeof types.RecordWeightDecisionDocument,
    "\n  fragment CardFacts on RecruitmentCard {\n    id\n    reference\n    step\n    resumesTo\n    since\n    sinceDays\n    waitsFor\n    carriedBy\n    carriedByName\n    source\n    reason\n    mayMoveTo\n  }\n": typeof types.CardFactsFragmentDoc,
    "\n  query RecruitmentBoard($part: BoardPart!, $mine: Boolean!, $source: CaseSource, $whole: CaseState) {\n    recruitmentBoard(part: $part, mine: $mine, source: $source, whole: $whole) {\n      step\n      total\n      cards {\n        ...CardFacts\n      }\n    }\n  }\n": typeof types.RecruitmentBoardDocument,
    "\n  query RecruitmentCaseOf($id: ID!) {\n    recruitmentCase(id: $id) {\n      id\n      reference\n      step\n      resumesTo\n      since\n      sinceDays\n      waitsFor\n      carriedBy\n      carriedByName\n      source\n      reason\n      mayMoveTo\n      applicationId\n      homeId\n      openedAt\n      moves {\n        id\n        movedAt\n        movedByName\n        from\n        to\n        reason\n      }\n    }\n    recruitmentCarriers {\n      id\n      name\n    }\n  }\n": typeof types.RecruitmentCaseOfDocument,
    "\n  mutation MoveCase($id: ID!, $to: CaseState!, $from: CaseState, $reason: CaseReason) {\n    moveCase(id: $id, to: $to, from: $from, reason: $reason) {\n      id\n      reference\n      step\n    }\n  }\n": typeof types.MoveCaseDocument,
    "\n  mutation TakeCase($id: ID!) {\n    takeCase(id: $id) {\n      id\n    }\n  }\n": typeof types.TakeCaseDocument,
    "\n  mutation AssignCase($id: ID!, $userId: ID) {\n    assignCase(id: $id, userId: $userId) {\n      id\n      carriedByName\n    }\n  }\n": typeof types.AssignCaseDocument,
    "\n  query RecruitmentFunnel($from: LocalDate!, $to: LocalDate!) {\n    recruitmentFunnel(from: $from, to: $to) {\n      source\n      steps {\n        step\n        reached\n        medianDays\n      }\n    }\n  }\n": typeof types.RecruitmentFunnelDocument,
    "\n  query CaseChecks($homeId: ID!) {\n    homeChecks(homeId: $homeId) {\n      homeId\n      obstacles\n    }\n  }\n": typeof types.CaseChecksDocument,
    "\n  query FamilyOf($id: ID!, $purpose: String!) {\n    applicationIdentity(id: $id, purpose: $purpose) {\n      applicationId\n      givenNames\n      familyName\n      phone\n      email\n    }\n  }\n": typeof types.FamilyOfDocument,
    "\n  query RegistrationDraft($applicationId: ID!) {\n    registrationDraft(applicationId: $applicationId) {\n      reference\n      familyName\n      givenNames\n      phone\n      email\n      municipalityCode\n    }\n  }\n": typeof types.RegistrationDraftDocument,
    "\n  mutation RegisterHomeFromApplication($applicationId: ID!, $input: RegisterHomeInput!) {\n    registerHomeFromApplication(applicationId: $applicationId, input: $input) {\n      id\n      reference\n    }\n  }\n": typeof types.RegisterHomeFromApplicationDocument,
    "\n  query ScreeningOf($caseId: ID!) {\n    screening(caseId: $caseId) {\n      caseId\n      areas {\n        area\n        assessment\n        hasNote\n        assessedOn\n        assessedByName\n      }\n      conclusion\n      concludedOn\n      concludedByName\n    }\n  }\n": typeof types.ScreeningOfDocument,
    "\n  query ScreeningNotes($caseId: ID!) {\n    screeningNotes(caseId: $caseId) {\n      area\n      note\n    }\n  }\n": typeof types.ScreeningNotesDocument,
    "\n  mutation AssessArea($caseId: ID!, $area: ScreeningArea!, $assessment: AreaAssessment!, $note: String) {\n    assessArea(caseId: $caseId, area: $area, assessment: $assessment, note: $note) {\n      caseId\n    }\n  }\n": typeof types.AssessAreaDocument,
    "\n  mutation ConcludeScreening($caseId: ID!, $conclusion: ScreeningConclusion!, $reason: CaseReason) {\n    concludeScreening(caseId: $caseId, conclusion: $conclusion, reason: $reason) {\n      caseId\n    }\n  }\n": typeof types.ConcludeScreeningDocument,
    "\n  query HomeStudyOf($caseId: ID!) {\n    homeStudy(caseId: $caseId) {\n      caseId\n      items {\n        item\n        adult\n        doneOn\n        doneByName\n      }\n      conclusion\n      concludedOn\n      concludedByName\n    }\n  }\n": typeof types.HomeStudyOfDocument,
    "\n  mutation MarkStudyItem($caseId: ID!, $item: StudyItem!, $adult: Int!, $doneOn: LocalDate) {\n    markStudyItem(caseId: $caseId, item: $item, adult: $adult, doneOn: $doneOn) {\n      caseId\n    }\n  }\n": typeof types.MarkStudyItemDocument,
    "\n  mutation ConcludeHomeStudy($caseId: ID!, $conclusion: StudyConclusion!, $reason: CaseReason) {\n    concludeHomeStudy(caseId: $caseId, conclusion: $conclusion, reason: $reason) {\n      caseId\n    }\n  }\n": typeof types.ConcludeHomeStudyDocument,
    "\n  query UsageReportOf($from: LocalDate!, $to: LocalDate!) {\n    usageReport(from: $from, to: $to) {\n      from\n      to\n      rows {\n        municipality {\n          id\n          name\n        }\n        figures {\n          ...UsageFigures\n        }\n      }\n      total {\n        ...UsageFigures\n      }\n      definitions {\n        term\n        text\n      }\n    }\n  }\n": typeof types.UsageReportOfDocument,
    "\n  fragment UsageFigures on UsageFigures {\n    needs {\n      value\n      text\n    }\n    interests {\n      value\n      text\n    }\n    brokered {\n      value\n      text\n    }\n    placed {\n      value\n      text\n    }\n    medianWaitingDays {\n      value\n      text\n    }\n  }\n": typeof types.UsageFiguresFragmentDoc,
    "\n  fragment TaskFacts on Task {\n    id\n    kind\n    homeId\n    homeNumber\n    applicationId\n    municipalityId\n    municipality\n    assignedTo\n    assignedToName\n    openedAt\n    dueOn\n    mayBeFinished\n    isManagers\n    concernsName\n    changesCount\n    sinceAt\n  }\n": typeof types.TaskFactsFragmentDoc,
    "\n  query TaskList($first: Int!, $after: String, $mine: Boolean) {\n    tasks(first: $first, after: $after, mine: $mine) {\n      nodes {\n        ...TaskFacts\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.TaskListDocument,
    "\n  mutation TakeTask($id: ID!) {\n    takeTask(id: $id) {\n      id\n    }\n  }\n": typeof types.TakeTaskDocument,
    "\n  mutation FinishTask($id: ID!, $note: String) {\n    finishTask(id: $id, note: $note) {\n      id\n    }\n  }\n": typeof types.FinishTaskDocument,
    "\n  fragment HomeWordFacts on HomeWord {\n    fact\n    familyValue\n    familyOn\n    recruiterValue\n    recruiterOn\n    recruiterName\n    settledValue\n    settledReason\n    settledAt\n    settledByName\n    isOpen\n  }\n": typeof types.HomeWordFactsFragmentDoc,
    "\n  query HomeWords($homeId: ID!) {\n    homeWords(homeId: $homeId) {\n      ...HomeWordFacts\n    }\n  }\n": typeof types.HomeWordsDocument,
    "\n  mutation RecordWord($input: RecordWordInput!) {\n    recordWord(input: $input) {\n      fact\n    }\n  }\n": typeof types.RecordWordDocument,
    "\n  mutation SettleWord($input: SettleWordInput!) {\n    settleWord(input: $input) {\n      fact\n    }\n  }\n": typeof types.SettleWordDocument,
    "query PublicRegions {\n  publicRegions {\n    code\n    name\n    unitName\n    municipalities {\n      id\n      name\n    }\n  }\n}\n\nquery ApplicationForm($regionCode: String!) {\n  applicationForm(regionCode: $regionCode) {\n    ticket\n    region {\n      code\n      name\n      unitName\n      municipalities {\n        id\n        code\n        name\n      }\n    }\n    zones {\n      code\n      name\n    }\n    consentTexts {\n      kind\n      version\n      text\n    }\n  }\n}\n\nmutation SubmitApplication($regionCode: String!, $input: SubmitApplicationInput!) {\n  submitApplication(regionCode: $regionCode, input: $input)\n}\n\nfragment OwnApplicationFacts on OwnApplication {\n  status\n  submittedAt\n  assignmentTypes\n  unitName\n  regionCode\n  becameHome\n}\n\nquery OwnApplication($token: String!) {\n  ownApplication(token: $token) {\n    ...OwnApplicationFacts\n  }\n}\n\nmutation ConfirmOwnApplication($token: String!) {\n  confirmOwnApplication(token: $token) {\n    ...OwnApplicationFacts\n  }\n}\n\nmutation WithdrawOwnApplication($token: String!) {\n  withdrawOwnApplication(token: $token) {\n    ...OwnApplicationFacts\n  }\n}\n\nfragment FamilyPageFacts on FamilyPage {\n  unitName\n  isPublished\n  assignmentType\n  ageBands\n  zone\n  offersOwnRoom\n  isStepFree\n  hasAnimals\n  hasOwnChildren\n  languages\n  takesChildren\n  availableFrom\n  availabilityConfirmedOn\n  confirmedUntil\n  consents {\n    municipalityId\n    municipality\n    givenOn\n    stands\n  }\n  hasAskedForContact\n}\n\nquery FamilyPage($token: String!) {\n  familyPage(token: $token) {\n    ...FamilyPageFacts\n  }\n}\n\nmutation ConfirmFamilyAvailability($token: String!, $availableFrom: LocalDate!) {\n  confirmFamilyAvailability(token: $token, availableFrom: $availableFrom) {\n    ...FamilyPageFacts\n  }\n}\n\nmutation DeclineFamilyAvailability($token: String!) {\n  declineFamilyAvailability(token: $token) {\n    ...FamilyPageFacts\n  }\n}\n\nmutation RevokeFamilyConsent($token: String!, $municipalityIds: [ID!]) {\n  revokeFamilyConsent(token: $token, municipalityIds: $municipalityIds) {\n    ...FamilyPageFacts\n  }\n}\n\nmutation AskForContact($token: String!) {\n  askForContact(token: $token) {\n    ...FamilyPageFacts\n  }\n}": typeof types.PublicRegionsDocument,
    "\n  query Timeline($subject: TimelineSubject!, $id: ID!, $first: Int!, $after: String) {\n    timeline(subject: $subject, id: $id, first: $first, after: $after) {\n      nodes {\n        id\n        occurredAt\n        actorName\n        sentence\n        note\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.TimelineDocument,
};
const documents: Documents = {
    "\n  query MemberStart($first: Int!) {\n    needs(first: $first, status: OPEN) {\n      nodes {\n        ...NeedRow\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    pausedNeeds: needs(first: $first, status: PAUSED) {\n      nodes {\n        ...NeedRow\n      }\n    }\n    interests(first: $first) {\n      nodes {\n        id\n        status\n        needId\n        caseNumber\n        changedAt\n      }\n    }\n  }\n": types.MemberStartDocument,
    "\n  query UnitStart($first: Int!) {\n    proposalRun {\n      id\n      proposed\n      unmet\n    }\n    recruitmentGap {\n      compass\n    }\n    homeCount {\n      total\n      published\n    }\n    brokeringCases(first: $first) {\n      nodes {\n        homeId\n        interests {\n          interest {\n            id\n            status\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": types.UnitStartDocument,
    "\n  query RecruitmentStart {\n    recruitmentOverview {\n      paused\n      columns {\n        step\n        total\n        cards {\n          id\n          reference\n          waitsFor\n          sinceDays\n        }\n      }\n    }\n  }\n": types.RecruitmentStartDocument,
    "\n  fragment ProfileFacts on Profile {\n    id\n    assignmentType\n    ageBands\n    zone {\n      code\n      name\n    }\n    freePlaces\n    hasOwnChildren\n    hasAnimals\n    isStepFree\n    offersOwnRoom\n    hasDaytimeAdult\n    languages\n    capabilities {\n      area\n      band\n    }\n    available\n    isOnMarket\n  }\n": types.ProfileFactsFragmentDoc,
    "\n  fragment ProfileDetailFacts on ProfileDetails {\n    freePlaces\n    capabilities {\n      area\n      band\n    }\n    experience\n    contactWithParents\n    siblingGroups\n    description\n  }\n": types.ProfileDetailFactsFragmentDoc,
    "\n  fragment NeedFacts on Need {\n    id\n    caseNumber\n    municipality {\n      id\n      name\n    }\n    status\n    assignmentType\n    childrenCount\n    ageFrom\n    ageTo\n    startOn\n    expectedLength\n    urgency\n    networkSearch\n    registeredAt\n    waitedDays\n    endedAt\n    endedReason\n    requirements {\n      kind\n      strength\n      level\n      option\n    }\n  }\n": types.NeedFactsFragmentDoc,
    "\n  fragment InterestFacts on Interest {\n    id\n    status\n    municipality {\n      id\n      name\n    }\n    needId\n    caseNumber\n    profileId\n    expressedAt\n    changedAt\n    reasonCode\n    reasonNote\n  }\n": types.InterestFactsFragmentDoc,
    "\n  fragment NeedRow on Need {\n    id\n    caseNumber\n    status\n    assignmentType\n    childrenCount\n    ageFrom\n    ageTo\n    startOn\n    urgency\n    isNetworkSearchMissing\n    waitedDays\n    pausedReason\n    endedReason\n    clocks {\n      kind\n      status\n      deadlineOn\n      daysLeft\n    }\n  }\n": types.NeedRowFragmentDoc,
    "\n  query Me {\n    me {\n      id\n      displayName\n      scope\n      roles\n      municipality {\n        id\n        code\n        name\n      }\n      region {\n        id\n        name\n        unitName\n        zones {\n          code\n          name\n        }\n        municipalities {\n          id\n          code\n          name\n          isHost\n        }\n      }\n    }\n  }\n": types.MeDocument,
    "\n  query CostSplitOf($year: Int!, $countedOn: LocalDate!) {\n    costSplit(year: $year) {\n      id\n      year\n      version\n      budget\n      countedOn\n      computedAt\n      isDemonstration\n      shares {\n        municipality {\n          id\n          name\n        }\n        residentChildren\n        placedChildren\n        residentAmount\n        placedAmount\n        share\n        explanation\n        isDemonstration\n        residentSource\n        placedSource\n      }\n    }\n    countSnapshots(countedOn: $countedOn) {\n      municipality {\n        id\n        name\n      }\n      version\n      residentChildren\n      residentSource\n      placedElsewhere\n      placedInPool\n      placedChildren\n      placedSource\n      isDemonstration\n      takenAt\n    }\n  }\n": types.CostSplitOfDocument,
    "\n  mutation TakeCountSnapshot($year: Int!) {\n    takeCountSnapshot(year: $year) {\n      version\n    }\n  }\n": types.TakeCountSnapshotDocument,
    "\n  mutation ComputeCostSplit($year: Int!, $budget: Ore!) {\n    computeCostSplit(year: $year, budget: $budget) {\n      id\n      version\n    }\n  }\n": types.ComputeCostSplitDocument,
    "\n  query HomeChecks($homeId: ID!) {\n    homeChecks(homeId: $homeId) {\n      homeId\n      adults\n      obstacles\n      latest {\n        id\n        adult\n        kind\n        checkedOn\n        outcome\n        dueOn\n        recordedByName\n        assessedOn\n        assessment\n      }\n    }\n  }\n": types.HomeChecksDocument,
    "\n  mutation RecordCheck($input: RecordCheckInput!) {\n    recordCheck(input: $input) {\n      homeId\n    }\n  }\n": types.RecordCheckDocument,
    "\n  mutation AssessCheck($checkId: ID!, $assessment: CheckAssessment!) {\n    assessCheck(checkId: $checkId, assessment: $assessment) {\n      homeId\n    }\n  }\n": types.AssessCheckDocument,
    "\n  fragment ContactFacts on ContactMunicipality {\n    municipality {\n      id\n      name\n    }\n    contact {\n      id\n      name\n    }\n    intervalDays\n    lastTalkOn\n    nextTalkOn\n    openNeeds\n  }\n": types.ContactFactsFragmentDoc,
    "\n  query Contacts {\n    contactMunicipalities {\n      ...ContactFacts\n    }\n    statedWants {\n      assignmentType\n      ageBand\n      capabilityArea\n      zone {\n        code\n        name\n      }\n      wanted\n      withinMonths\n      municipalities\n    }\n  }\n": types.ContactsDocument,
    "\n  query UnitStaff {\n    unitStaff {\n      id\n      name\n    }\n  }\n": types.UnitStaffDocument,
    "\n  query CarriedMunicipality($municipalityId: ID!) {\n    contactMunicipality(municipalityId: $municipalityId) {\n      municipality {\n        id\n        name\n      }\n      contact {\n        id\n        name\n      }\n      intervalDays\n      lastTalkOn\n      nextTalkOn\n      needs {\n        id\n        caseNumber\n        assignmentType\n        childrenCount\n        ageFrom\n        ageTo\n        urgency\n        startOn\n        waitedDays\n      }\n      talks {\n        id\n        heldOn\n        form\n        participants\n        note\n        recordedByName\n        wants {\n          assignmentType\n          ageBand\n          capabilityArea\n          zone {\n            code\n            name\n          }\n          wanted\n          withinMonths\n        }\n      }\n    }\n  }\n": types.CarriedMunicipalityDocument,
    "\n  query MyContact {\n    myContact {\n      id\n      name\n    }\n  }\n": types.MyContactDocument,
    "\n  mutation AssignContact($municipalityId: ID!, $userId: ID) {\n    assignContact(municipalityId: $municipalityId, userId: $userId) {\n      openNeeds\n    }\n  }\n": types.AssignContactDocument,
    "\n  mutation SetTalkInterval($municipalityId: ID!, $days: Int!) {\n    setTalkInterval(municipalityId: $municipalityId, days: $days) {\n      intervalDays\n    }\n  }\n": types.SetTalkIntervalDocument,
    "\n  mutation RecordTalk($input: RecordTalkInput!) {\n    recordTalk(input: $input) {\n      nextTalkOn\n    }\n  }\n": types.RecordTalkDocument,
    "\n  query Consents($homeId: ID!) {\n    consents(homeId: $homeId) {\n      id\n      municipalityId\n      municipality\n      givenOn\n      writtenReference\n      revokedAt\n      revokedBy\n    }\n  }\n": types.ConsentsDocument,
    "\n  mutation GiveConsent($homeId: ID!, $municipalityIds: [ID!]!, $givenOn: LocalDate!, $writtenReference: String!) {\n    giveConsent(\n      homeId: $homeId\n      municipalityIds: $municipalityIds\n      givenOn: $givenOn\n      writtenReference: $writtenReference\n    ) {\n      id\n    }\n  }\n": types.GiveConsentDocument,
    "\n  mutation RevokeConsent($homeId: ID!, $municipalityIds: [ID!]) {\n    revokeConsent(homeId: $homeId, municipalityIds: $municipalityIds) {\n      id\n    }\n  }\n": types.RevokeConsentDocument,
    "\n  fragment HomeFacts on Home {\n    id\n    number\n    regi\n    status\n    registeredAt\n    publicationId\n    withdrawnOn\n    withdrawalReason\n    places {\n      total\n      free\n      reserved\n    }\n    offer {\n      assignmentType\n      ageFrom\n      ageTo\n      zone {\n        code\n        name\n      }\n      hasOwnChildren\n      hasAnimals\n      isStepFree\n      offersOwnRoom\n      hasDaytimeAdult\n      languages\n      capabilities {\n        area\n        level\n      }\n      availableFrom\n      availabilityConfirmedOn\n      availabilityHoldsUntil\n      isAvailable\n      experience\n      contactWithParents\n      takesSiblingGroups\n      rooms\n      limits\n      support\n    }\n  }\n": types.HomeFactsFragmentDoc,
    "\n  query HomeList($first: Int!, $after: String, $status: HomeStatus, $number: Int) {\n    homes(first: $first, after: $after, status: $status, number: $number) {\n      nodes {\n        ...HomeFacts\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.HomeListDocument,
    "\n  query HomeOf($id: ID!) {\n    home(id: $id) {\n      ...HomeFacts\n    }\n  }\n": types.HomeOfDocument,
    "\n  query HomeIdentity($homeId: ID!, $purpose: String!) {\n    homeIdentity(homeId: $homeId, purpose: $purpose) {\n      familyName\n      givenNames\n      street\n      postalCode\n      locality\n      municipalityCode\n      phone\n      email\n      persons {\n        id\n        role\n        position\n        givenNames\n        familyName\n        personalNumber\n      }\n      knownWords {\n        kind\n        value\n      }\n      capabilityReasons {\n        area\n        reason\n      }\n    }\n  }\n": types.HomeIdentityDocument,
    "\n  mutation RegisterHome($input: RegisterHomeInput!) {\n    registerHome(input: $input) {\n      id\n      number\n    }\n  }\n": types.RegisterHomeDocument,
    "\n  mutation ConfirmAvailability($homeId: ID!, $availableFrom: LocalDate!) {\n    confirmAvailability(homeId: $homeId, availableFrom: $availableFrom) {\n      id\n    }\n  }\n": types.ConfirmAvailabilityDocument,
    "\n  query HomeOfferOf($id: ID!) {\n    home(id: $id) {\n      ...HomeFacts\n    }\n  }\n": types.HomeOfferOfDocument,
    "\n  mutation ChangeOffer($input: ChangeOfferInput!) {\n    changeOffer(input: $input) {\n      id\n    }\n  }\n": types.ChangeOfferDocument,
    "\n  mutation ChangePlaces($homeId: ID!, $places: Int!) {\n    changePlaces(homeId: $homeId, places: $places) {\n      id\n    }\n  }\n": types.ChangePlacesDocument,
    "\n  mutation ChangeIdentity($input: ChangeIdentityInput!) {\n    changeIdentity(input: $input) {\n      id\n    }\n  }\n": types.ChangeIdentityDocument,
    "\n  mutation DeclineAvailability($homeId: ID!) {\n    declineAvailability(homeId: $homeId) {\n      id\n    }\n  }\n": types.DeclineAvailabilityDocument,
    "\n  mutation WithdrawHome($homeId: ID!, $reason: HomeWithdrawalReason!) {\n    withdrawHome(homeId: $homeId, reason: $reason) {\n      id\n    }\n  }\n": types.WithdrawHomeDocument,
    "\n  query HomeImports($first: Int!, $after: String) {\n    homeImports(first: $first, after: $after) {\n      nodes {\n        id\n        importedAt\n        importedByName\n        rowsRead\n        homesRegistered\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.HomeImportsDocument,
    "\n  query BrokeringCases($first: Int!, $after: String) {\n    brokeringCases(first: $first, after: $after) {\n      nodes {\n        homeId\n        homeNumber\n        places {\n          total\n          free\n          reserved\n        }\n        profile {\n          ...ProfileFacts\n        }\n        interests {\n          interest {\n            ...InterestFacts\n          }\n          need {\n            ...NeedFacts\n          }\n          profile {\n            id\n            details {\n              ...ProfileDetailFacts\n            }\n          }\n          requirements {\n            kind\n            strength\n            status\n            sentence\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.BrokeringCasesDocument,
    "\n  mutation ShowMore($id: ID!) {\n    showMore(id: $id) {\n      ...InterestFacts\n    }\n  }\n": types.ShowMoreDocument,
    "\n  mutation ConsiderInterest($id: ID!) {\n    considerInterest(id: $id) {\n      ...InterestFacts\n    }\n  }\n": types.ConsiderInterestDocument,
    "\n  mutation AskFamily($id: ID!) {\n    askFamily(id: $id) {\n      ...InterestFacts\n    }\n  }\n": types.AskFamilyDocument,
    "\n  mutation DeclineInterest($id: ID!, $reason: InterestReason!, $note: String) {\n    declineInterest(id: $id, reason: $reason, note: $note) {\n      ...InterestFacts\n    }\n  }\n": types.DeclineInterestDocument,
    "\n  mutation BrokerContact($id: ID!, $note: String) {\n    brokerContact(id: $id, note: $note) {\n      ...InterestFacts\n    }\n  }\n": types.BrokerContactDocument,
    "\n  query Interests($first: Int!, $after: String, $needId: ID) {\n    interests(first: $first, after: $after, needId: $needId) {\n      nodes {\n        ...InterestFacts\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.InterestsDocument,
    "\n  query OpenNeedsForInterest($first: Int!) {\n    needs(first: $first, status: OPEN) {\n      nodes {\n        id\n        caseNumber\n        assignmentType\n        childrenCount\n        ageFrom\n        ageTo\n      }\n    }\n  }\n": types.OpenNeedsForInterestDocument,
    "\n  query ProfileName($id: ID!) {\n    profile(id: $id) {\n      id\n      assignmentType\n      zone {\n        code\n        name\n      }\n    }\n  }\n": types.ProfileNameDocument,
    "\n  mutation ExpressInterest($needId: ID!, $profileId: ID!) {\n    expressInterest(needId: $needId, profileId: $profileId) {\n      id\n      status\n    }\n  }\n": types.ExpressInterestDocument,
    "\n  mutation WithdrawInterest($id: ID!, $reason: InterestReason!) {\n    withdrawInterest(id: $id, reason: $reason) {\n      id\n      status\n    }\n  }\n": types.WithdrawInterestDocument,
    "\n  query MatchRun($needId: ID!) {\n    matchRun(needId: $needId) {\n      needId\n      status\n      startedAt\n      finishedAt\n      profilesConsidered\n      matchesFound\n    }\n  }\n": types.MatchRunDocument,
    "\n  query Matches($needId: ID!, $first: Int!, $after: String) {\n    matches(needId: $needId, first: $first, after: $after) {\n      nodes {\n        rank\n        profile {\n          ...ProfileFacts\n        }\n        requirements {\n          kind\n          strength\n          status\n          sentence\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MatchesDocument,
    "\n  mutation RequestMatching($needId: ID!) {\n    requestMatching(needId: $needId) {\n      needId\n      status\n    }\n  }\n": types.RequestMatchingDocument,
    "\n  subscription MatchProgress($needId: ID!) {\n    matchProgress(needId: $needId) {\n      needId\n      status\n      percent\n    }\n  }\n": types.MatchProgressDocument,
    "\n  query NeedOutlook($needId: ID!) {\n    needOutlook(needId: $needId) {\n      needId\n      considered\n      eligible\n      keptAway {\n        kind\n        homes\n        alone\n        because\n      }\n      widenings {\n        kinds\n        opens\n      }\n      unmet {\n        since\n        escalatedAt\n        escalatesOn\n      }\n    }\n  }\n": types.NeedOutlookDocument,
    "\n  query HomesOutsideList($needId: ID!, $first: Int!, $after: String) {\n    homesOutsideList(needId: $needId, first: $first, after: $after) {\n      nodes {\n        profile {\n          ...ProfileFacts\n        }\n        state\n        sentence\n        broken {\n          kind\n          sentence\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.HomesOutsideListDocument,
    "\n  query HomeStanding($needId: ID!, $profileId: ID!) {\n    homeStanding(needId: $needId, profileId: $profileId) {\n      state\n      sentence\n      broken {\n        kind\n        sentence\n      }\n    }\n  }\n": types.HomeStandingDocument,
    "\n  query MatchStrengths($needId: ID!) {\n    matchStrengths(needId: $needId) {\n      profileId\n      pluses\n      minuses\n    }\n  }\n": types.MatchStrengthsDocument,
    "\n  query MeetingList($first: Int!, $after: String) {\n    informationMeetings(first: $first, after: $after) {\n      nodes {\n        id\n        startsAt\n        isOnline\n        place\n        seats\n        language\n        cancelledAt\n        hasBegun\n        invited\n        coming\n        attended\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MeetingListDocument,
    "\n  query MeetingOf($id: ID!) {\n    informationMeeting(id: $id) {\n      id\n      startsAt\n      isOnline\n      place\n      seats\n      language\n      cancelledAt\n      hasBegun\n      invited\n      coming\n      attended\n      invitations {\n        caseId\n        reference\n        step\n        invitedAt\n        mailedAt\n        answer\n        attended\n        followUp\n        followedUpOn\n      }\n      invitable {\n        caseId\n        reference\n        step\n        since\n      }\n    }\n  }\n": types.MeetingOfDocument,
    "\n  query CaseMeetings($caseId: ID!) {\n    caseMeetings(caseId: $caseId) {\n      answer\n      attended\n      followUp\n      meeting {\n        id\n        startsAt\n        cancelledAt\n      }\n    }\n  }\n": types.CaseMeetingsDocument,
    "\n  mutation PlanMeeting($input: PlanMeetingInput!) {\n    planMeeting(input: $input) {\n      id\n    }\n  }\n": types.PlanMeetingDocument,
    "\n  mutation CancelMeeting($id: ID!) {\n    cancelMeeting(id: $id) {\n      id\n    }\n  }\n": types.CancelMeetingDocument,
    "\n  mutation InviteToMeeting($meetingId: ID!, $caseIds: [ID!]!) {\n    inviteToMeeting(meetingId: $meetingId, caseIds: $caseIds) {\n      id\n      invited\n    }\n  }\n": types.InviteToMeetingDocument,
    "\n  mutation AnswerInvitation($meetingId: ID!, $caseId: ID!, $answer: MeetingAnswer!) {\n    answerMeetingInvitation(meetingId: $meetingId, caseId: $caseId, answer: $answer) {\n      id\n    }\n  }\n": types.AnswerInvitationDocument,
    "\n  mutation RecordAttendance($meetingId: ID!, $caseId: ID!, $attended: Boolean!) {\n    recordMeetingAttendance(meetingId: $meetingId, caseId: $caseId, attended: $attended) {\n      id\n    }\n  }\n": types.RecordAttendanceDocument,
    "\n  mutation FollowUpMeeting($meetingId: ID!, $caseId: ID!, $followUp: FollowUp!, $reason: CaseReason) {\n    followUpMeeting(meetingId: $meetingId, caseId: $caseId, followUp: $followUp, reason: $reason) {\n      id\n    }\n  }\n": types.FollowUpMeetingDocument,
    "\n  query Needs($first: Int!, $after: String, $status: NeedStatus) {\n    needs(first: $first, after: $after, status: $status) {\n      nodes {\n        ...NeedRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.NeedsDocument,
    "\n  query Need($id: ID!) {\n    need(id: $id) {\n      ...NeedFacts\n      version\n      changedAt\n      pausedAt\n      pausedReason\n      endedOn\n      networkSearchOn\n      networkSearchGave\n      isNetworkSearchMissing\n      clockFacts {\n        investigationOpenedOn\n        investigationExtendedTo\n        investigationExtensionReason\n        investigationClosedOn\n        emergencyPlacedOn\n        emergencyLaw\n        emergencyExtendedTo\n        emergencyExtensionReason\n        emergencyExtensionDecidedOn\n        emergencyExtensionDecidedBy\n      }\n      clocks {\n        kind\n        status\n        deadlineOn\n        daysLeft\n        explanation\n        isProjected\n        rule {\n          months\n          citation\n          validFrom\n          validTo\n        }\n      }\n    }\n  }\n": types.NeedDocument,
    "\n  query NeedHistory($id: ID!, $first: Int!, $after: String) {\n    needHistory(id: $id, first: $first, after: $after) {\n      nodes {\n        id\n        version\n        changedAt\n        actorName\n        sentence\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.NeedHistoryDocument,
    "\n  query NeedMeanwhile($id: ID!, $first: Int!) {\n    need(id: $id) {\n      id\n      version\n      status\n    }\n    needHistory(id: $id, first: $first) {\n      nodes {\n        id\n        version\n        changedAt\n        actorName\n        sentence\n      }\n    }\n  }\n": types.NeedMeanwhileDocument,
    "\n  mutation RegisterNeed($input: RegisterNeedInput!) {\n    registerNeed(input: $input) {\n      id\n    }\n  }\n": types.RegisterNeedDocument,
    "\n  mutation ChangeNeed($id: ID!, $input: ChangeNeedInput!) {\n    changeNeed(id: $id, input: $input) {\n      id\n      version\n    }\n  }\n": types.ChangeNeedDocument,
    "\n  mutation PauseNeed($id: ID!, $reason: NeedPauseReason!) {\n    pauseNeed(id: $id, reason: $reason) {\n      id\n      status\n    }\n  }\n": types.PauseNeedDocument,
    "\n  mutation ResumeNeed($id: ID!, $reason: NeedResumeReason!) {\n    resumeNeed(id: $id, reason: $reason) {\n      id\n      status\n    }\n  }\n": types.ResumeNeedDocument,
    "\n  mutation EndNeed($id: ID!, $reason: NeedEndReason!, $endedOn: LocalDate) {\n    endNeed(id: $id, reason: $reason, endedOn: $endedOn) {\n      id\n      status\n    }\n  }\n": types.EndNeedDocument,
    "\n  query Placements($first: Int!, $after: String) {\n    placements(first: $first, after: $after) {\n      nodes {\n        id\n        caseNumber\n        needId\n        assignmentType\n        childrenCount\n        startsOn\n        endsOn\n        decisionOn\n        decisionReference\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PlacementsDocument,
    "\n  query InterestToPlace($first: Int!, $needId: ID) {\n    interests(first: $first, needId: $needId) {\n      nodes {\n        id\n        status\n        needId\n        caseNumber\n      }\n    }\n  }\n": types.InterestToPlaceDocument,
    "\n  mutation RecordPlacement($input: RecordPlacementInput!) {\n    recordPlacement(input: $input) {\n      id\n    }\n  }\n": types.RecordPlacementDocument,
    "\n  fragment HomeProfileFacts on HomeProfile {\n    id\n    obstacles {\n      path\n      message\n    }\n    publishedAt\n    withdrawAt\n    offMarketAt\n    marketUntil\n    withheld\n    shown {\n      ...ProfileFacts\n      details {\n        ...ProfileDetailFacts\n      }\n    }\n    hidden\n    hiddenDetails\n    readers {\n      municipalityId\n      municipality\n      profileId\n      shownMore\n    }\n    conflicts {\n      readerId\n      municipality\n      name\n      declaredAt\n    }\n    text {\n      version\n      body\n      writtenAt\n      writtenBy\n      isWrittenByMe\n      releasedAt\n      releasedBy\n      hits {\n        position\n        length\n        kind\n        message\n      }\n    }\n    approval {\n      approvedOn\n      adult\n      isStanding\n    }\n  }\n": types.HomeProfileFactsFragmentDoc,
    "\n  query HomeProfile($homeId: ID!) {\n    homeProfile(homeId: $homeId) {\n      ...HomeProfileFacts\n    }\n  }\n": types.HomeProfileDocument,
    "\n  mutation PublishProfile($homeId: ID!) {\n    publishProfile(homeId: $homeId) {\n      ...HomeProfileFacts\n    }\n  }\n": types.PublishProfileDocument,
    "\n  mutation WithdrawProfile($homeId: ID!, $ground: WithdrawalGround!) {\n    withdrawProfile(homeId: $homeId, ground: $ground) {\n      ...HomeProfileFacts\n    }\n  }\n": types.WithdrawProfileDocument,
    "\n  mutation WriteProfileText($homeId: ID!, $body: String!) {\n    writeProfileText(homeId: $homeId, body: $body) {\n      ...HomeProfileFacts\n    }\n  }\n": types.WriteProfileTextDocument,
    "\n  mutation ReleaseProfileText($homeId: ID!, $version: Int!) {\n    releaseProfileText(homeId: $homeId, version: $version) {\n      ...HomeProfileFacts\n    }\n  }\n": types.ReleaseProfileTextDocument,
    "\n  mutation ApproveProfile($homeId: ID!, $approvedOn: LocalDate!, $adult: Int!) {\n    approveProfile(homeId: $homeId, approvedOn: $approvedOn, adult: $adult) {\n      ...HomeProfileFacts\n    }\n  }\n": types.ApproveProfileDocument,
    "\n  mutation UndoConflict($homeId: ID!, $readerId: ID!) {\n    undoConflict(homeId: $homeId, readerId: $readerId) {\n      id\n    }\n  }\n": types.UndoConflictDocument,
    "\n  query Profiles($first: Int!, $after: String, $filter: ProfileFilter) {\n    profiles(first: $first, after: $after, filter: $filter) {\n      nodes {\n        ...ProfileFacts\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ProfilesDocument,
    "\n  query ProfileCount($filter: ProfileFilter) {\n    profileCount(filter: $filter) {\n      count\n    }\n  }\n": types.ProfileCountDocument,
    "\n  subscription ProfilesChanged {\n    profilesChanged\n  }\n": types.ProfilesChangedDocument,
    "\n  query Profile($id: ID!) {\n    profile(id: $id) {\n      ...ProfileFacts\n      details {\n        ...ProfileDetailFacts\n      }\n    }\n  }\n": types.ProfileDocument,
    "\n  mutation DeclareConflict($profileId: ID!) {\n    declareConflict(profileId: $profileId)\n  }\n": types.DeclareConflictDocument,
    "\n  query ProposalRunNow {\n    proposalRun {\n      id\n      profile\n      ruleVersion\n      weightVersion\n      needs\n      homes\n      proposed\n      unmet\n      finishedAt\n      isStale\n      lastGap\n      lastNightAt\n    }\n    fairShares {\n      municipality\n      received\n      entitled\n      openNeeds\n    }\n  }\n": types.ProposalRunNowDocument,
    "\n  subscription ProposalsChanged {\n    proposalsChanged\n  }\n": types.ProposalsChangedDocument,
    "\n  fragment WaitingFacts on ProposalNeed {\n    id\n    caseNumber\n    municipality {\n      id\n      name\n    }\n    waitedDays\n    clocks {\n      kind\n      status\n      deadlineOn\n      daysLeft\n    }\n  }\n": types.WaitingFactsFragmentDoc,
    "\n  fragment DecisionFacts on ProposalDecision {\n    id\n    choice\n    reason\n    note\n    homeNumber\n    decidedAt\n    decidedByName\n  }\n": types.DecisionFactsFragmentDoc,
    "\n  query ProposalLines($first: Int!, $after: String) {\n    proposalLines(first: $first, after: $after) {\n      nodes {\n        need {\n          ...WaitingFacts\n        }\n        home {\n          id\n          number\n          freePlaces\n          zone {\n            name\n          }\n        }\n        isDecided\n        pluses\n        minuses\n        readerKnowsFamily\n        openFacts\n        interestStatus\n        alternatives {\n          home {\n            id\n            number\n            zone {\n              name\n            }\n          }\n          pluses\n          minuses\n          readerKnowsFamily\n          effect\n          concerns\n        }\n        decisions {\n          ...DecisionFacts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ProposalLinesDocument,
    "\n  query UnmetNeeds($first: Int!, $after: String) {\n    unmetNeeds(first: $first, after: $after) {\n      nodes {\n        need {\n          ...WaitingFacts\n        }\n        eligibleHomes\n        blocking {\n          code\n          homes\n        }\n        decisions {\n          ...DecisionFacts\n        }\n        taskDueOn\n        taskAssignedToName\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.UnmetNeedsDocument,
    "\n  mutation DecideProposal($input: DecideProposalInput!) {\n    decideProposal(input: $input) {\n      id\n    }\n  }\n": types.DecideProposalDocument,
    "\n  mutation UndoProposalDecision($id: ID!) {\n    undoProposalDecision(id: $id) {\n      id\n    }\n  }\n": types.UndoProposalDecisionDocument,
    "\n  query RecruitmentGapOf($zoneCode: String) {\n    recruitmentGap(zoneCode: $zoneCode) {\n      rows {\n        assignmentType\n        ageBand\n        capability\n        wantedChildren\n        freePlaces\n        unmetChildren\n        worth\n      }\n      compass\n      countedAt\n      compassAt\n    }\n  }\n": types.RecruitmentGapOfDocument,
    "\n  query RecruitmentTargets {\n    recruitmentTargets {\n      id\n      assignmentType\n      ageBand\n      capability\n      zoneName\n      homes\n      published\n      byOn\n      setAt\n      setByName\n    }\n  }\n": types.RecruitmentTargetsDocument,
    "\n  mutation SetRecruitmentTarget($input: RecruitmentTargetInput!) {\n    setRecruitmentTarget(input: $input) {\n      id\n    }\n  }\n": types.SetRecruitmentTargetDocument,
    "\n  mutation EndRecruitmentTarget($id: ID!) {\n    endRecruitmentTarget(id: $id) {\n      id\n    }\n  }\n": types.EndRecruitmentTargetDocument,
    "\n  query WeightChoiceNow {\n    weightChoice {\n      inForce\n      decisions {\n        id\n        profile\n        decidedOn\n        decisionReference\n        inForceFrom\n        recordedAt\n        recordedByName\n      }\n      figures {\n        profile\n        nights\n        proposed\n        inTime\n        pastLimitProposed\n        pastLimitLeft\n      }\n    }\n  }\n": types.WeightChoiceNowDocument,
    "\n  mutation RecordWeightDecision($input: WeightDecisionInput!) {\n    recordWeightDecision(input: $input) {\n      inForce\n    }\n  }\n": types.RecordWeightDecisionDocument,
    "\n  fragment CardFacts on RecruitmentCard {\n    id\n    reference\n    step\n    resumesTo\n    since\n    sinceDays\n    waitsFor\n    carriedBy\n    carriedByName\n    source\n    reason\n    mayMoveTo\n  }\n": types.CardFactsFragmentDoc,
    "\n  query RecruitmentBoard($part: BoardPart!, $mine: Boolean!, $source: CaseSource, $whole: CaseState) {\n    recruitmentBoard(part: $part, mine: $mine, source: $source, whole: $whole) {\n      step\n      total\n      cards {\n        ...CardFacts\n      }\n    }\n  }\n": types.RecruitmentBoardDocument,
    "\n  query RecruitmentCaseOf($id: ID!) {\n    recruitmentCase(id: $id) {\n      id\n      reference\n      step\n      resumesTo\n      since\n      sinceDays\n      waitsFor\n      carriedBy\n      carriedByName\n      source\n      reason\n      mayMoveTo\n      applicationId\n      homeId\n      openedAt\n      moves {\n        id\n        movedAt\n        movedByName\n        from\n        to\n        reason\n      }\n    }\n    recruitmentCarriers {\n      id\n      name\n    }\n  }\n": types.RecruitmentCaseOfDocument,
    "\n  mutation MoveCase($id: ID!, $to: CaseState!, $from: CaseState, $reason: CaseReason) {\n    moveCase(id: $id, to: $to, from: $from, reason: $reason) {\n      id\n      reference\n      step\n    }\n  }\n": types.MoveCaseDocument,
    "\n  mutation TakeCase($id: ID!) {\n    takeCase(id: $id) {\n      id\n    }\n  }\n": types.TakeCaseDocument,
    "\n  mutation AssignCase($id: ID!, $userId: ID) {\n    assignCase(id: $id, userId: $userId) {\n      id\n      carriedByName\n    }\n  }\n": types.AssignCaseDocument,
    "\n  query RecruitmentFunnel($from: LocalDate!, $to: LocalDate!) {\n    recruitmentFunnel(from: $from, to: $to) {\n      source\n      steps {\n        step\n        reached\n        medianDays\n      }\n    }\n  }\n": types.RecruitmentFunnelDocument,
    "\n  query CaseChecks($homeId: ID!) {\n    homeChecks(homeId: $homeId) {\n      homeId\n      obstacles\n    }\n  }\n": types.CaseChecksDocument,
    "\n  query FamilyOf($id: ID!, $purpose: String!) {\n    applicationIdentity(id: $id, purpose: $purpose) {\n      applicationId\n      givenNames\n      familyName\n      phone\n      email\n    }\n  }\n": types.FamilyOfDocument,
    "\n  query RegistrationDraft($applicationId: ID!) {\n    registrationDraft(applicationId: $applicationId) {\n      reference\n      familyName\n      givenNames\n      phone\n      email\n      municipalityCode\n    }\n  }\n": types.RegistrationDraftDocument,
    "\n  mutation RegisterHomeFromApplication($applicationId: ID!, $input: RegisterHomeInput!) {\n    registerHomeFromApplication(applicationId: $applicationId, input: $input) {\n      id\n      reference\n    }\n  }\n": types.RegisterHomeFromApplicationDocument,
    "\n  query ScreeningOf($caseId: ID!) {\n    screening(caseId: $caseId) {\n      caseId\n      areas {\n        area\n        assessment\n        hasNote\n        assessedOn\n        assessedByName\n      }\n      conclusion\n      concludedOn\n      concludedByName\n    }\n  }\n": types.ScreeningOfDocument,
    "\n  query ScreeningNotes($caseId: ID!) {\n    screeningNotes(caseId: $caseId) {\n      area\n      note\n    }\n  }\n": types.ScreeningNotesDocument,
    "\n  mutation AssessArea($caseId: ID!, $area: ScreeningArea!, $assessment: AreaAssessment!, $note: String) {\n    assessArea(caseId: $caseId, area: $area, assessment: $assessment, note: $note) {\n      caseId\n    }\n  }\n": types.AssessAreaDocument,
    "\n  mutation ConcludeScreening($caseId: ID!, $conclusion: ScreeningConclusion!, $reason: CaseReason) {\n    concludeScreening(caseId: $caseId, conclusion: $conclusion, reason: $reason) {\n      caseId\n    }\n  }\n": types.ConcludeScreeningDocument,
    "\n  query HomeStudyOf($caseId: ID!) {\n    homeStudy(caseId: $caseId) {\n      caseId\n      items {\n        item\n        adult\n        doneOn\n        doneByName\n      }\n      conclusion\n      concludedOn\n      concludedByName\n    }\n  }\n": types.HomeStudyOfDocument,
    "\n  mutation MarkStudyItem($caseId: ID!, $item: StudyItem!, $adult: Int!, $doneOn: LocalDate) {\n    markStudyItem(caseId: $caseId, item: $item, adult: $adult, doneOn: $doneOn) {\n      caseId\n    }\n  }\n": types.MarkStudyItemDocument,
    "\n  mutation ConcludeHomeStudy($caseId: ID!, $conclusion: StudyConclusion!, $reason: CaseReason) {\n    concludeHomeStudy(caseId: $caseId, conclusion: $conclusion, reason: $reason) {\n      caseId\n    }\n  }\n": types.ConcludeHomeStudyDocument,
    "\n  query UsageReportOf($from: LocalDate!, $to: LocalDate!) {\n    usageReport(from: $from, to: $to) {\n      from\n      to\n      rows {\n        municipality {\n          id\n          name\n        }\n        figures {\n          ...UsageFigures\n        }\n      }\n      total {\n        ...UsageFigures\n      }\n      definitions {\n        term\n        text\n      }\n    }\n  }\n": types.UsageReportOfDocument,
    "\n  fragment UsageFigures on UsageFigures {\n    needs {\n      value\n      text\n    }\n    interests {\n      value\n      text\n    }\n    brokered {\n      value\n      text\n    }\n    placed {\n      value\n      text\n    }\n    medianWaitingDays {\n      value\n      text\n    }\n  }\n": types.UsageFiguresFragmentDoc,
    "\n  fragment TaskFacts on Task {\n    id\n    kind\n    homeId\n    homeNumber\n    applicationId\n    municipalityId\n    municipality\n    assignedTo\n    assignedToName\n    openedAt\n    dueOn\n    mayBeFinished\n    isManagers\n    concernsName\n    changesCount\n    sinceAt\n  }\n": types.TaskFactsFragmentDoc,
    "\n  query TaskList($first: Int!, $after: String, $mine: Boolean) {\n    tasks(first: $first, after: $after, mine: $mine) {\n      nodes {\n        ...TaskFacts\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.TaskListDocument,
    "\n  mutation TakeTask($id: ID!) {\n    takeTask(id: $id) {\n      id\n    }\n  }\n": types.TakeTaskDocument,
    "\n  mutation FinishTask($id: ID!, $note: String) {\n    finishTask(id: $id, note: $note) {\n      id\n    }\n  }\n": types.FinishTaskDocument,
    "\n  fragment HomeWordFacts on HomeWord {\n    fact\n    familyValue\n    familyOn\n    recruiterValue\n    recruiterOn\n    recruiterName\n    settledValue\n    settledReason\n    settledAt\n    settledByName\n    isOpen\n  }\n": types.HomeWordFactsFragmentDoc,
    "\n  query HomeWords($homeId: ID!) {\n    homeWords(homeId: $homeId) {\n      ...HomeWordFacts\n    }\n  }\n": types.HomeWordsDocument,
    "\n  mutation RecordWord($input: RecordWordInput!) {\n    recordWord(input: $input) {\n      fact\n    }\n  }\n": types.RecordWordDocument,
    "\n  mutation SettleWord($input: SettleWordInput!) {\n    settleWord(input: $input) {\n      fact\n    }\n  }\n": types.SettleWordDocument,
    "query PublicRegions {\n  publicRegions {\n    code\n    name\n    unitName\n    municipalities {\n      id\n      name\n    }\n  }\n}\n\nquery ApplicationForm($regionCode: String!) {\n  applicationForm(regionCode: $regionCode) {\n    ticket\n    region {\n      code\n      name\n      unitName\n      municipalities {\n        id\n        code\n        name\n      }\n    }\n    zones {\n      code\n      name\n    }\n    consentTexts {\n      kind\n      version\n      text\n    }\n  }\n}\n\nmutation SubmitApplication($regionCode: String!, $input: SubmitApplicationInput!) {\n  submitApplication(regionCode: $regionCode, input: $input)\n}\n\nfragment OwnApplicationFacts on OwnApplication {\n  status\n  submittedAt\n  assignmentTypes\n  unitName\n  regionCode\n  becameHome\n}\n\nquery OwnApplication($token: String!) {\n  ownApplication(token: $token) {\n    ...OwnApplicationFacts\n  }\n}\n\nmutation ConfirmOwnApplication($token: String!) {\n  confirmOwnApplication(token: $token) {\n    ...OwnApplicationFacts\n  }\n}\n\nmutation WithdrawOwnApplication($token: String!) {\n  withdrawOwnApplication(token: $token) {\n    ...OwnApplicationFacts\n  }\n}\n\nfragment FamilyPageFacts on FamilyPage {\n  unitName\n  isPublished\n  assignmentType\n  ageBands\n  zone\n  offersOwnRoom\n  isStepFree\n  hasAnimals\n  hasOwnChildren\n  languages\n  takesChildren\n  availableFrom\n  availabilityConfirmedOn\n  confirmedUntil\n  consents {\n    municipalityId\n    municipality\n    givenOn\n    stands\n  }\n  hasAskedForContact\n}\n\nquery FamilyPage($token: String!) {\n  familyPage(token: $token) {\n    ...FamilyPageFacts\n  }\n}\n\nmutation ConfirmFamilyAvailability($token: String!, $availableFrom: LocalDate!) {\n  confirmFamilyAvailability(token: $token, availableFrom: $availableFrom) {\n    ...FamilyPageFacts\n  }\n}\n\nmutation DeclineFamilyAvailability($token: String!) {\n  declineFamilyAvailability(token: $token) {\n    ...FamilyPageFacts\n  }\n}\n\nmutation RevokeFamilyConsent($token: String!, $municipalityIds: [ID!]) {\n  revokeFamilyConsent(token: $token, municipalityIds: $municipalityIds) {\n    ...FamilyPageFacts\n  }\n}\n\nmutation AskForContact($token: String!) {\n  askForContact(token: $token) {\n    ...FamilyPageFacts\n  }\n}": types.PublicRegionsDocument,
    "\n  query Timeline($subject: TimelineSubject!, $id: ID!, $first: Int!, $after: String) {\n    timeline(subject: $subject, id: $id, first: $first, after: $after) {\n      nodes {\n        id\n        occurredAt\n        actorName\n        sentence\n        note\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.TimelineDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MemberStart($first: Int!) {\n    needs(first: $first, status: OPEN) {\n      nodes {\n        ...NeedRow\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    pausedNeeds: needs(first: $first, status: PAUSED) {\n      nodes {\n        ...NeedRow\n      }\n    }\n    interests(first: $first) {\n      nodes {\n        id\n        status\n        needId\n        caseNumber\n        changedAt\n      }\n    }\n  }\n"): typeof import('./graphql').MemberStartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitStart($first: Int!) {\n    proposalRun {\n      id\n      proposed\n      unmet\n    }\n    recruitmentGap {\n      compass\n    }\n    homeCount {\n      total\n      published\n    }\n    brokeringCases(first: $first) {\n      nodes {\n        homeId\n        interests {\n          interest {\n            id\n            status\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql').UnitStartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecruitmentStart {\n    recruitmentOverview {\n      paused\n      columns {\n        step\n        total\n        cards {\n          id\n          reference\n          waitsFor\n          sinceDays\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RecruitmentStartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProfileFacts on Profile {\n    id\n    assignmentType\n    ageBands\n    zone {\n      code\n      name\n    }\n    freePlaces\n    hasOwnChildren\n    hasAnimals\n    isStepFree\n    offersOwnRoom\n    hasDaytimeAdult\n    languages\n    capabilities {\n      area\n      band\n    }\n    available\n    isOnMarket\n  }\n"): typeof import('./graphql').ProfileFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProfileDetailFacts on ProfileDetails {\n    freePlaces\n    capabilities {\n      area\n      band\n    }\n    experience\n    contactWithParents\n    siblingGroups\n    description\n  }\n"): typeof import('./graphql').ProfileDetailFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NeedFacts on Need {\n    id\n    caseNumber\n    municipality {\n      id\n      name\n    }\n    status\n    assignmentType\n    childrenCount\n    ageFrom\n    ageTo\n    startOn\n    expectedLength\n    urgency\n    networkSearch\n    registeredAt\n    waitedDays\n    endedAt\n    endedReason\n    requirements {\n      kind\n      strength\n      level\n      option\n    }\n  }\n"): typeof import('./graphql').NeedFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InterestFacts on Interest {\n    id\n    status\n    municipality {\n      id\n      name\n    }\n    needId\n    caseNumber\n    profileId\n    expressedAt\n    changedAt\n    reasonCode\n    reasonNote\n  }\n"): typeof import('./graphql').InterestFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NeedRow on Need {\n    id\n    caseNumber\n    status\n    assignmentType\n    childrenCount\n    ageFrom\n    ageTo\n    startOn\n    urgency\n    isNetworkSearchMissing\n    waitedDays\n    pausedReason\n    endedReason\n    clocks {\n      kind\n      status\n      deadlineOn\n      daysLeft\n    }\n  }\n"): typeof import('./graphql').NeedRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    me {\n      id\n      displayName\n      scope\n      roles\n      municipality {\n        id\n        code\n        name\n      }\n      region {\n        id\n        name\n        unitName\n        zones {\n          code\n          name\n        }\n        municipalities {\n          id\n          code\n          name\n          isHost\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CostSplitOf($year: Int!, $countedOn: LocalDate!) {\n    costSplit(year: $year) {\n      id\n      year\n      version\n      budget\n      countedOn\n      computedAt\n      isDemonstration\n      shares {\n        municipality {\n          id\n          name\n        }\n        residentChildren\n        placedChildren\n        residentAmount\n        placedAmount\n        share\n        explanation\n        isDemonstration\n        residentSource\n        placedSource\n      }\n    }\n    countSnapshots(countedOn: $countedOn) {\n      municipality {\n        id\n        name\n      }\n      version\n      residentChildren\n      residentSource\n      placedElsewhere\n      placedInPool\n      placedChildren\n      placedSource\n      isDemonstration\n      takenAt\n    }\n  }\n"): typeof import('./graphql').CostSplitOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeCountSnapshot($year: Int!) {\n    takeCountSnapshot(year: $year) {\n      version\n    }\n  }\n"): typeof import('./graphql').TakeCountSnapshotDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ComputeCostSplit($year: Int!, $budget: Ore!) {\n    computeCostSplit(year: $year, budget: $budget) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').ComputeCostSplitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeChecks($homeId: ID!) {\n    homeChecks(homeId: $homeId) {\n      homeId\n      adults\n      obstacles\n      latest {\n        id\n        adult\n        kind\n        checkedOn\n        outcome\n        dueOn\n        recordedByName\n        assessedOn\n        assessment\n      }\n    }\n  }\n"): typeof import('./graphql').HomeChecksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordCheck($input: RecordCheckInput!) {\n    recordCheck(input: $input) {\n      homeId\n    }\n  }\n"): typeof import('./graphql').RecordCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssessCheck($checkId: ID!, $assessment: CheckAssessment!) {\n    assessCheck(checkId: $checkId, assessment: $assessment) {\n      homeId\n    }\n  }\n"): typeof import('./graphql').AssessCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContactFacts on ContactMunicipality {\n    municipality {\n      id\n      name\n    }\n    contact {\n      id\n      name\n    }\n    intervalDays\n    lastTalkOn\n    nextTalkOn\n    openNeeds\n  }\n"): typeof import('./graphql').ContactFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Contacts {\n    contactMunicipalities {\n      ...ContactFacts\n    }\n    statedWants {\n      assignmentType\n      ageBand\n      capabilityArea\n      zone {\n        code\n        name\n      }\n      wanted\n      withinMonths\n      municipalities\n    }\n  }\n"): typeof import('./graphql').ContactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitStaff {\n    unitStaff {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').UnitStaffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CarriedMunicipality($municipalityId: ID!) {\n    contactMunicipality(municipalityId: $municipalityId) {\n      municipality {\n        id\n        name\n      }\n      contact {\n        id\n        name\n      }\n      intervalDays\n      lastTalkOn\n      nextTalkOn\n      needs {\n        id\n        caseNumber\n        assignmentType\n        childrenCount\n        ageFrom\n        ageTo\n        urgency\n        startOn\n        waitedDays\n      }\n      talks {\n        id\n        heldOn\n        form\n        participants\n        note\n        recordedByName\n        wants {\n          assignmentType\n          ageBand\n          capabilityArea\n          zone {\n            code\n            name\n          }\n          wanted\n          withinMonths\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CarriedMunicipalityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyContact {\n    myContact {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').MyContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignContact($municipalityId: ID!, $userId: ID) {\n    assignContact(municipalityId: $municipalityId, userId: $userId) {\n      openNeeds\n    }\n  }\n"): typeof import('./graphql').AssignContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetTalkInterval($municipalityId: ID!, $days: Int!) {\n    setTalkInterval(municipalityId: $municipalityId, days: $days) {\n      intervalDays\n    }\n  }\n"): typeof import('./graphql').SetTalkIntervalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordTalk($input: RecordTalkInput!) {\n    recordTalk(input: $input) {\n      nextTalkOn\n    }\n  }\n"): typeof import('./graphql').RecordTalkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Consents($homeId: ID!) {\n    consents(homeId: $homeId) {\n      id\n      municipalityId\n      municipality\n      givenOn\n      writtenReference\n      revokedAt\n      revokedBy\n    }\n  }\n"): typeof import('./graphql').ConsentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveConsent($homeId: ID!, $municipalityIds: [ID!]!, $givenOn: LocalDate!, $writtenReference: String!) {\n    giveConsent(\n      homeId: $homeId\n      municipalityIds: $municipalityIds\n      givenOn: $givenOn\n      writtenReference: $writtenReference\n    ) {\n      id\n    }\n  }\n"): typeof import('./graphql').GiveConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeConsent($homeId: ID!, $municipalityIds: [ID!]) {\n    revokeConsent(homeId: $homeId, municipalityIds: $municipalityIds) {\n      id\n    }\n  }\n"): typeof import('./graphql').RevokeConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HomeFacts on Home {\n    id\n    number\n    regi\n    status\n    registeredAt\n    publicationId\n    withdrawnOn\n    withdrawalReason\n    places {\n      total\n      free\n      reserved\n    }\n    offer {\n      assignmentType\n      ageFrom\n      ageTo\n      zone {\n        code\n        name\n      }\n      hasOwnChildren\n      hasAnimals\n      isStepFree\n      offersOwnRoom\n      hasDaytimeAdult\n      languages\n      capabilities {\n        area\n        level\n      }\n      availableFrom\n      availabilityConfirmedOn\n      availabilityHoldsUntil\n      isAvailable\n      experience\n      contactWithParents\n      takesSiblingGroups\n      rooms\n      limits\n      support\n    }\n  }\n"): typeof import('./graphql').HomeFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeList($first: Int!, $after: String, $status: HomeStatus, $number: Int) {\n    homes(first: $first, after: $after, status: $status, number: $number) {\n      nodes {\n        ...HomeFacts\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').HomeListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeOf($id: ID!) {\n    home(id: $id) {\n      ...HomeFacts\n    }\n  }\n"): typeof import('./graphql').HomeOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeIdentity($homeId: ID!, $purpose: String!) {\n    homeIdentity(homeId: $homeId, purpose: $purpose) {\n      familyName\n      givenNames\n      street\n      postalCode\n      locality\n      municipalityCode\n      phone\n      email\n      persons {\n        id\n        role\n        position\n        givenNames\n        familyName\n        personalNumber\n      }\n      knownWords {\n        kind\n        value\n      }\n      capabilityReasons {\n        area\n        reason\n      }\n    }\n  }\n"): typeof import('./graphql').HomeIdentityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterHome($input: RegisterHomeInput!) {\n    registerHome(input: $input) {\n      id\n      number\n    }\n  }\n"): typeof import('./graphql').RegisterHomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmAvailability($homeId: ID!, $availableFrom: LocalDate!) {\n    confirmAvailability(homeId: $homeId, availableFrom: $availableFrom) {\n      id\n    }\n  }\n"): typeof import('./graphql').ConfirmAvailabilityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeOfferOf($id: ID!) {\n    home(id: $id) {\n      ...HomeFacts\n    }\n  }\n"): typeof import('./graphql').HomeOfferOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeOffer($input: ChangeOfferInput!) {\n    changeOffer(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ChangeOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePlaces($homeId: ID!, $places: Int!) {\n    changePlaces(homeId: $homeId, places: $places) {\n      id\n    }\n  }\n"): typeof import('./graphql').ChangePlacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeIdentity($input: ChangeIdentityInput!) {\n    changeIdentity(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ChangeIdentityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineAvailability($homeId: ID!) {\n    declineAvailability(homeId: $homeId) {\n      id\n    }\n  }\n"): typeof import('./graphql').DeclineAvailabilityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawHome($homeId: ID!, $reason: HomeWithdrawalReason!) {\n    withdrawHome(homeId: $homeId, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql').WithdrawHomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeImports($first: Int!, $after: String) {\n    homeImports(first: $first, after: $after) {\n      nodes {\n        id\n        importedAt\n        importedByName\n        rowsRead\n        homesRegistered\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').HomeImportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BrokeringCases($first: Int!, $after: String) {\n    brokeringCases(first: $first, after: $after) {\n      nodes {\n        homeId\n        homeNumber\n        places {\n          total\n          free\n          reserved\n        }\n        profile {\n          ...ProfileFacts\n        }\n        interests {\n          interest {\n            ...InterestFacts\n          }\n          need {\n            ...NeedFacts\n          }\n          profile {\n            id\n            details {\n              ...ProfileDetailFacts\n            }\n          }\n          requirements {\n            kind\n            strength\n            status\n            sentence\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').BrokeringCasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShowMore($id: ID!) {\n    showMore(id: $id) {\n      ...InterestFacts\n    }\n  }\n"): typeof import('./graphql').ShowMoreDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsiderInterest($id: ID!) {\n    considerInterest(id: $id) {\n      ...InterestFacts\n    }\n  }\n"): typeof import('./graphql').ConsiderInterestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskFamily($id: ID!) {\n    askFamily(id: $id) {\n      ...InterestFacts\n    }\n  }\n"): typeof import('./graphql').AskFamilyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineInterest($id: ID!, $reason: InterestReason!, $note: String) {\n    declineInterest(id: $id, reason: $reason, note: $note) {\n      ...InterestFacts\n    }\n  }\n"): typeof import('./graphql').DeclineInterestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BrokerContact($id: ID!, $note: String) {\n    brokerContact(id: $id, note: $note) {\n      ...InterestFacts\n    }\n  }\n"): typeof import('./graphql').BrokerContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Interests($first: Int!, $after: String, $needId: ID) {\n    interests(first: $first, after: $after, needId: $needId) {\n      nodes {\n        ...InterestFacts\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').InterestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenNeedsForInterest($first: Int!) {\n    needs(first: $first, status: OPEN) {\n      nodes {\n        id\n        caseNumber\n        assignmentType\n        childrenCount\n        ageFrom\n        ageTo\n      }\n    }\n  }\n"): typeof import('./graphql').OpenNeedsForInterestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProfileName($id: ID!) {\n    profile(id: $id) {\n      id\n      assignmentType\n      zone {\n        code\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').ProfileNameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExpressInterest($needId: ID!, $profileId: ID!) {\n    expressInterest(needId: $needId, profileId: $profileId) {\n      id\n      status\n    }\n  }\n"): typeof import('./graphql').ExpressInterestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawInterest($id: ID!, $reason: InterestReason!) {\n    withdrawInterest(id: $id, reason: $reason) {\n      id\n      status\n    }\n  }\n"): typeof import('./graphql').WithdrawInterestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatchRun($needId: ID!) {\n    matchRun(needId: $needId) {\n      needId\n      status\n      startedAt\n      finishedAt\n      profilesConsidered\n      matchesFound\n    }\n  }\n"): typeof import('./graphql').MatchRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Matches($needId: ID!, $first: Int!, $after: String) {\n    matches(needId: $needId, first: $first, after: $after) {\n      nodes {\n        rank\n        profile {\n          ...ProfileFacts\n        }\n        requirements {\n          kind\n          strength\n          status\n          sentence\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').MatchesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestMatching($needId: ID!) {\n    requestMatching(needId: $needId) {\n      needId\n      status\n    }\n  }\n"): typeof import('./graphql').RequestMatchingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription MatchProgress($needId: ID!) {\n    matchProgress(needId: $needId) {\n      needId\n      status\n      percent\n    }\n  }\n"): typeof import('./graphql').MatchProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedOutlook($needId: ID!) {\n    needOutlook(needId: $needId) {\n      needId\n      considered\n      eligible\n      keptAway {\n        kind\n        homes\n        alone\n        because\n      }\n      widenings {\n        kinds\n        opens\n      }\n      unmet {\n        since\n        escalatedAt\n        escalatesOn\n      }\n    }\n  }\n"): typeof import('./graphql').NeedOutlookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomesOutsideList($needId: ID!, $first: Int!, $after: String) {\n    homesOutsideList(needId: $needId, first: $first, after: $after) {\n      nodes {\n        profile {\n          ...ProfileFacts\n        }\n        state\n        sentence\n        broken {\n          kind\n          sentence\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').HomesOutsideListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeStanding($needId: ID!, $profileId: ID!) {\n    homeStanding(needId: $needId, profileId: $profileId) {\n      state\n      sentence\n      broken {\n        kind\n        sentence\n      }\n    }\n  }\n"): typeof import('./graphql').HomeStandingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatchStrengths($needId: ID!) {\n    matchStrengths(needId: $needId) {\n      profileId\n      pluses\n      minuses\n    }\n  }\n"): typeof import('./graphql').MatchStrengthsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeetingList($first: Int!, $after: String) {\n    informationMeetings(first: $first, after: $after) {\n      nodes {\n        id\n        startsAt\n        isOnline\n        place\n        seats\n        language\n        cancelledAt\n        hasBegun\n        invited\n        coming\n        attended\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').MeetingListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeetingOf($id: ID!) {\n    informationMeeting(id: $id) {\n      id\n      startsAt\n      isOnline\n      place\n      seats\n      language\n      cancelledAt\n      hasBegun\n      invited\n      coming\n      attended\n      invitations {\n        caseId\n        reference\n        step\n        invitedAt\n        mailedAt\n        answer\n        attended\n        followUp\n        followedUpOn\n      }\n      invitable {\n        caseId\n        reference\n        step\n        since\n      }\n    }\n  }\n"): typeof import('./graphql').MeetingOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseMeetings($caseId: ID!) {\n    caseMeetings(caseId: $caseId) {\n      answer\n      attended\n      followUp\n      meeting {\n        id\n        startsAt\n        cancelledAt\n      }\n    }\n  }\n"): typeof import('./graphql').CaseMeetingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanMeeting($input: PlanMeetingInput!) {\n    planMeeting(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').PlanMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelMeeting($id: ID!) {\n    cancelMeeting(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').CancelMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteToMeeting($meetingId: ID!, $caseIds: [ID!]!) {\n    inviteToMeeting(meetingId: $meetingId, caseIds: $caseIds) {\n      id\n      invited\n    }\n  }\n"): typeof import('./graphql').InviteToMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerInvitation($meetingId: ID!, $caseId: ID!, $answer: MeetingAnswer!) {\n    answerMeetingInvitation(meetingId: $meetingId, caseId: $caseId, answer: $answer) {\n      id\n    }\n  }\n"): typeof import('./graphql').AnswerInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordAttendance($meetingId: ID!, $caseId: ID!, $attended: Boolean!) {\n    recordMeetingAttendance(meetingId: $meetingId, caseId: $caseId, attended: $attended) {\n      id\n    }\n  }\n"): typeof import('./graphql').RecordAttendanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FollowUpMeeting($meetingId: ID!, $caseId: ID!, $followUp: FollowUp!, $reason: CaseReason) {\n    followUpMeeting(meetingId: $meetingId, caseId: $caseId, followUp: $followUp, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql').FollowUpMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Needs($first: Int!, $after: String, $status: NeedStatus) {\n    needs(first: $first, after: $after, status: $status) {\n      nodes {\n        ...NeedRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').NeedsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Need($id: ID!) {\n    need(id: $id) {\n      ...NeedFacts\n      version\n      changedAt\n      pausedAt\n      pausedReason\n      endedOn\n      networkSearchOn\n      networkSearchGave\n      isNetworkSearchMissing\n      clockFacts {\n        investigationOpenedOn\n        investigationExtendedTo\n        investigationExtensionReason\n        investigationClosedOn\n        emergencyPlacedOn\n        emergencyLaw\n        emergencyExtendedTo\n        emergencyExtensionReason\n        emergencyExtensionDecidedOn\n        emergencyExtensionDecidedBy\n      }\n      clocks {\n        kind\n        status\n        deadlineOn\n        daysLeft\n        explanation\n        isProjected\n        rule {\n          months\n          citation\n          validFrom\n          validTo\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').NeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedHistory($id: ID!, $first: Int!, $after: String) {\n    needHistory(id: $id, first: $first, after: $after) {\n      nodes {\n        id\n        version\n        changedAt\n        actorName\n        sentence\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').NeedHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedMeanwhile($id: ID!, $first: Int!) {\n    need(id: $id) {\n      id\n      version\n      status\n    }\n    needHistory(id: $id, first: $first) {\n      nodes {\n        id\n        version\n        changedAt\n        actorName\n        sentence\n      }\n    }\n  }\n"): typeof import('./graphql').NeedMeanwhileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterNeed($input: RegisterNeedInput!) {\n    registerNeed(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RegisterNeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeNeed($id: ID!, $input: ChangeNeedInput!) {\n    changeNeed(id: $id, input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').ChangeNeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PauseNeed($id: ID!, $reason: NeedPauseReason!) {\n    pauseNeed(id: $id, reason: $reason) {\n      id\n      status\n    }\n  }\n"): typeof import('./graphql').PauseNeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumeNeed($id: ID!, $reason: NeedResumeReason!) {\n    resumeNeed(id: $id, reason: $reason) {\n      id\n      status\n    }\n  }\n"): typeof import('./graphql').ResumeNeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndNeed($id: ID!, $reason: NeedEndReason!, $endedOn: LocalDate) {\n    endNeed(id: $id, reason: $reason, endedOn: $endedOn) {\n      id\n      status\n    }\n  }\n"): typeof import('./graphql').EndNeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Placements($first: Int!, $after: String) {\n    placements(first: $first, after: $after) {\n      nodes {\n        id\n        caseNumber\n        needId\n        assignmentType\n        childrenCount\n        startsOn\n        endsOn\n        decisionOn\n        decisionReference\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').PlacementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InterestToPlace($first: Int!, $needId: ID) {\n    interests(first: $first, needId: $needId) {\n      nodes {\n        id\n        status\n        needId\n        caseNumber\n      }\n    }\n  }\n"): typeof import('./graphql').InterestToPlaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordPlacement($input: RecordPlacementInput!) {\n    recordPlacement(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RecordPlacementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HomeProfileFacts on HomeProfile {\n    id\n    obstacles {\n      path\n      message\n    }\n    publishedAt\n    withdrawAt\n    offMarketAt\n    marketUntil\n    withheld\n    shown {\n      ...ProfileFacts\n      details {\n        ...ProfileDetailFacts\n      }\n    }\n    hidden\n    hiddenDetails\n    readers {\n      municipalityId\n      municipality\n      profileId\n      shownMore\n    }\n    conflicts {\n      readerId\n      municipality\n      name\n      declaredAt\n    }\n    text {\n      version\n      body\n      writtenAt\n      writtenBy\n      isWrittenByMe\n      releasedAt\n      releasedBy\n      hits {\n        position\n        length\n        kind\n        message\n      }\n    }\n    approval {\n      approvedOn\n      adult\n      isStanding\n    }\n  }\n"): typeof import('./graphql').HomeProfileFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeProfile($homeId: ID!) {\n    homeProfile(homeId: $homeId) {\n      ...HomeProfileFacts\n    }\n  }\n"): typeof import('./graphql').HomeProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishProfile($homeId: ID!) {\n    publishProfile(homeId: $homeId) {\n      ...HomeProfileFacts\n    }\n  }\n"): typeof import('./graphql').PublishProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawProfile($homeId: ID!, $ground: WithdrawalGround!) {\n    withdrawProfile(homeId: $homeId, ground: $ground) {\n      ...HomeProfileFacts\n    }\n  }\n"): typeof import('./graphql').WithdrawProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteProfileText($homeId: ID!, $body: String!) {\n    writeProfileText(homeId: $homeId, body: $body) {\n      ...HomeProfileFacts\n    }\n  }\n"): typeof import('./graphql').WriteProfileTextDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseProfileText($homeId: ID!, $version: Int!) {\n    releaseProfileText(homeId: $homeId, version: $version) {\n      ...HomeProfileFacts\n    }\n  }\n"): typeof import('./graphql').ReleaseProfileTextDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveProfile($homeId: ID!, $approvedOn: LocalDate!, $adult: Int!) {\n    approveProfile(homeId: $homeId, approvedOn: $approvedOn, adult: $adult) {\n      ...HomeProfileFacts\n    }\n  }\n"): typeof import('./graphql').ApproveProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoConflict($homeId: ID!, $readerId: ID!) {\n    undoConflict(homeId: $homeId, readerId: $readerId) {\n      id\n    }\n  }\n"): typeof import('./graphql').UndoConflictDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Profiles($first: Int!, $after: String, $filter: ProfileFilter) {\n    profiles(first: $first, after: $after, filter: $filter) {\n      nodes {\n        ...ProfileFacts\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').ProfilesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProfileCount($filter: ProfileFilter) {\n    profileCount(filter: $filter) {\n      count\n    }\n  }\n"): typeof import('./graphql').ProfileCountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ProfilesChanged {\n    profilesChanged\n  }\n"): typeof import('./graphql').ProfilesChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Profile($id: ID!) {\n    profile(id: $id) {\n      ...ProfileFacts\n      details {\n        ...ProfileDetailFacts\n      }\n    }\n  }\n"): typeof import('./graphql').ProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclareConflict($profileId: ID!) {\n    declareConflict(profileId: $profileId)\n  }\n"): typeof import('./graphql').DeclareConflictDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProposalRunNow {\n    proposalRun {\n      id\n      profile\n      ruleVersion\n      weightVersion\n      needs\n      homes\n      proposed\n      unmet\n      finishedAt\n      isStale\n      lastGap\n      lastNightAt\n    }\n    fairShares {\n      municipality\n      received\n      entitled\n      openNeeds\n    }\n  }\n"): typeof import('./graphql').ProposalRunNowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ProposalsChanged {\n    proposalsChanged\n  }\n"): typeof import('./graphql').ProposalsChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WaitingFacts on ProposalNeed {\n    id\n    caseNumber\n    municipality {\n      id\n      name\n    }\n    waitedDays\n    clocks {\n      kind\n      status\n      deadlineOn\n      daysLeft\n    }\n  }\n"): typeof import('./graphql').WaitingFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecisionFacts on ProposalDecision {\n    id\n    choice\n    reason\n    note\n    homeNumber\n    decidedAt\n    decidedByName\n  }\n"): typeof import('./graphql').DecisionFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProposalLines($first: Int!, $after: String) {\n    proposalLines(first: $first, after: $after) {\n      nodes {\n        need {\n          ...WaitingFacts\n        }\n        home {\n          id\n          number\n          freePlaces\n          zone {\n            name\n          }\n        }\n        isDecided\n        pluses\n        minuses\n        readerKnowsFamily\n        openFacts\n        interestStatus\n        alternatives {\n          home {\n            id\n            number\n            zone {\n              name\n            }\n          }\n          pluses\n          minuses\n          readerKnowsFamily\n          effect\n          concerns\n        }\n        decisions {\n          ...DecisionFacts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').ProposalLinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnmetNeeds($first: Int!, $after: String) {\n    unmetNeeds(first: $first, after: $after) {\n      nodes {\n        need {\n          ...WaitingFacts\n        }\n        eligibleHomes\n        blocking {\n          code\n          homes\n        }\n        decisions {\n          ...DecisionFacts\n        }\n        taskDueOn\n        taskAssignedToName\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').UnmetNeedsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideProposal($input: DecideProposalInput!) {\n    decideProposal(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').DecideProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoProposalDecision($id: ID!) {\n    undoProposalDecision(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').UndoProposalDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecruitmentGapOf($zoneCode: String) {\n    recruitmentGap(zoneCode: $zoneCode) {\n      rows {\n        assignmentType\n        ageBand\n        capability\n        wantedChildren\n        freePlaces\n        unmetChildren\n        worth\n      }\n      compass\n      countedAt\n      compassAt\n    }\n  }\n"): typeof import('./graphql').RecruitmentGapOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecruitmentTargets {\n    recruitmentTargets {\n      id\n      assignmentType\n      ageBand\n      capability\n      zoneName\n      homes\n      published\n      byOn\n      setAt\n      setByName\n    }\n  }\n"): typeof import('./graphql').RecruitmentTargetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetRecruitmentTarget($input: RecruitmentTargetInput!) {\n    setRecruitmentTarget(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').SetRecruitmentTargetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndRecruitmentTarget($id: ID!) {\n    endRecruitmentTarget(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').EndRecruitmentTargetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WeightChoiceNow {\n    weightChoice {\n      inForce\n      decisions {\n        id\n        profile\n        decidedOn\n        decisionReference\n        inForceFrom\n        recordedAt\n        recordedByName\n      }\n      figures {\n        profile\n        nights\n        proposed\n        inTime\n        pastLimitProposed\n        pastLimitLeft\n      }\n    }\n  }\n"): typeof import('./graphql').WeightChoiceNowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordWeightDecision($input: WeightDecisionInput!) {\n    recordWeightDecision(input: $input) {\n      inForce\n    }\n  }\n"): typeof import('./graphql').RecordWeightDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CardFacts on RecruitmentCard {\n    id\n    reference\n    step\n    resumesTo\n    since\n    sinceDays\n    waitsFor\n    carriedBy\n    carriedByName\n    source\n    reason\n    mayMoveTo\n  }\n"): typeof import('./graphql').CardFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecruitmentBoard($part: BoardPart!, $mine: Boolean!, $source: CaseSource, $whole: CaseState) {\n    recruitmentBoard(part: $part, mine: $mine, source: $source, whole: $whole) {\n      step\n      total\n      cards {\n        ...CardFacts\n      }\n    }\n  }\n"): typeof import('./graphql').RecruitmentBoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecruitmentCaseOf($id: ID!) {\n    recruitmentCase(id: $id) {\n      id\n      reference\n      step\n      resumesTo\n      since\n      sinceDays\n      waitsFor\n      carriedBy\n      carriedByName\n      source\n      reason\n      mayMoveTo\n      applicationId\n      homeId\n      openedAt\n      moves {\n        id\n        movedAt\n        movedByName\n        from\n        to\n        reason\n      }\n    }\n    recruitmentCarriers {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').RecruitmentCaseOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveCase($id: ID!, $to: CaseState!, $from: CaseState, $reason: CaseReason) {\n    moveCase(id: $id, to: $to, from: $from, reason: $reason) {\n      id\n      reference\n      step\n    }\n  }\n"): typeof import('./graphql').MoveCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeCase($id: ID!) {\n    takeCase(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').TakeCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignCase($id: ID!, $userId: ID) {\n    assignCase(id: $id, userId: $userId) {\n      id\n      carriedByName\n    }\n  }\n"): typeof import('./graphql').AssignCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecruitmentFunnel($from: LocalDate!, $to: LocalDate!) {\n    recruitmentFunnel(from: $from, to: $to) {\n      source\n      steps {\n        step\n        reached\n        medianDays\n      }\n    }\n  }\n"): typeof import('./graphql').RecruitmentFunnelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseChecks($homeId: ID!) {\n    homeChecks(homeId: $homeId) {\n      homeId\n      obstacles\n    }\n  }\n"): typeof import('./graphql').CaseChecksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FamilyOf($id: ID!, $purpose: String!) {\n    applicationIdentity(id: $id, purpose: $purpose) {\n      applicationId\n      givenNames\n      familyName\n      phone\n      email\n    }\n  }\n"): typeof import('./graphql').FamilyOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegistrationDraft($applicationId: ID!) {\n    registrationDraft(applicationId: $applicationId) {\n      reference\n      familyName\n      givenNames\n      phone\n      email\n      municipalityCode\n    }\n  }\n"): typeof import('./graphql').RegistrationDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterHomeFromApplication($applicationId: ID!, $input: RegisterHomeInput!) {\n    registerHomeFromApplication(applicationId: $applicationId, input: $input) {\n      id\n      reference\n    }\n  }\n"): typeof import('./graphql').RegisterHomeFromApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScreeningOf($caseId: ID!) {\n    screening(caseId: $caseId) {\n      caseId\n      areas {\n        area\n        assessment\n        hasNote\n        assessedOn\n        assessedByName\n      }\n      conclusion\n      concludedOn\n      concludedByName\n    }\n  }\n"): typeof import('./graphql').ScreeningOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScreeningNotes($caseId: ID!) {\n    screeningNotes(caseId: $caseId) {\n      area\n      note\n    }\n  }\n"): typeof import('./graphql').ScreeningNotesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssessArea($caseId: ID!, $area: ScreeningArea!, $assessment: AreaAssessment!, $note: String) {\n    assessArea(caseId: $caseId, area: $area, assessment: $assessment, note: $note) {\n      caseId\n    }\n  }\n"): typeof import('./graphql').AssessAreaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConcludeScreening($caseId: ID!, $conclusion: ScreeningConclusion!, $reason: CaseReason) {\n    concludeScreening(caseId: $caseId, conclusion: $conclusion, reason: $reason) {\n      caseId\n    }\n  }\n"): typeof import('./graphql').ConcludeScreeningDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeStudyOf($caseId: ID!) {\n    homeStudy(caseId: $caseId) {\n      caseId\n      items {\n        item\n        adult\n        doneOn\n        doneByName\n      }\n      conclusion\n      concludedOn\n      concludedByName\n    }\n  }\n"): typeof import('./graphql').HomeStudyOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkStudyItem($caseId: ID!, $item: StudyItem!, $adult: Int!, $doneOn: LocalDate) {\n    markStudyItem(caseId: $caseId, item: $item, adult: $adult, doneOn: $doneOn) {\n      caseId\n    }\n  }\n"): typeof import('./graphql').MarkStudyItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConcludeHomeStudy($caseId: ID!, $conclusion: StudyConclusion!, $reason: CaseReason) {\n    concludeHomeStudy(caseId: $caseId, conclusion: $conclusion, reason: $reason) {\n      caseId\n    }\n  }\n"): typeof import('./graphql').ConcludeHomeStudyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UsageReportOf($from: LocalDate!, $to: LocalDate!) {\n    usageReport(from: $from, to: $to) {\n      from\n      to\n      rows {\n        municipality {\n          id\n          name\n        }\n        figures {\n          ...UsageFigures\n        }\n      }\n      total {\n        ...UsageFigures\n      }\n      definitions {\n        term\n        text\n      }\n    }\n  }\n"): typeof import('./graphql').UsageReportOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UsageFigures on UsageFigures {\n    needs {\n      value\n      text\n    }\n    interests {\n      value\n      text\n    }\n    brokered {\n      value\n      text\n    }\n    placed {\n      value\n      text\n    }\n    medianWaitingDays {\n      value\n      text\n    }\n  }\n"): typeof import('./graphql').UsageFiguresFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskFacts on Task {\n    id\n    kind\n    homeId\n    homeNumber\n    applicationId\n    municipalityId\n    municipality\n    assignedTo\n    assignedToName\n    openedAt\n    dueOn\n    mayBeFinished\n    isManagers\n    concernsName\n    changesCount\n    sinceAt\n  }\n"): typeof import('./graphql').TaskFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskList($first: Int!, $after: String, $mine: Boolean) {\n    tasks(first: $first, after: $after, mine: $mine) {\n      nodes {\n        ...TaskFacts\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').TaskListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeTask($id: ID!) {\n    takeTask(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').TakeTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FinishTask($id: ID!, $note: String) {\n    finishTask(id: $id, note: $note) {\n      id\n    }\n  }\n"): typeof import('./graphql').FinishTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HomeWordFacts on HomeWord {\n    fact\n    familyValue\n    familyOn\n    recruiterValue\n    recruiterOn\n    recruiterName\n    settledValue\n    settledReason\n    settledAt\n    settledByName\n    isOpen\n  }\n"): typeof import('./graphql').HomeWordFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeWords($homeId: ID!) {\n    homeWords(homeId: $homeId) {\n      ...HomeWordFacts\n    }\n  }\n"): typeof import('./graphql').HomeWordsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordWord($input: RecordWordInput!) {\n    recordWord(input: $input) {\n      fact\n    }\n  }\n"): typeof import('./graphql').RecordWordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleWord($input: SettleWordInput!) {\n    settleWord(input: $input) {\n      fact\n    }\n  }\n"): typeof import('./graphql').SettleWordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PublicRegions {\n  publicRegions {\n    code\n    name\n    unitName\n    municipalities {\n      id\n      name\n    }\n  }\n}\n\nquery ApplicationForm($regionCode: String!) {\n  applicationForm(regionCode: $regionCode) {\n    ticket\n    region {\n      code\n      name\n      unitName\n      municipalities {\n        id\n        code\n        name\n      }\n    }\n    zones {\n      code\n      name\n    }\n    consentTexts {\n      kind\n      version\n      text\n    }\n  }\n}\n\nmutation SubmitApplication($regionCode: String!, $input: SubmitApplicationInput!) {\n  submitApplication(regionCode: $regionCode, input: $input)\n}\n\nfragment OwnApplicationFacts on OwnApplication {\n  status\n  submittedAt\n  assignmentTypes\n  unitName\n  regionCode\n  becameHome\n}\n\nquery OwnApplication($token: String!) {\n  ownApplication(token: $token) {\n    ...OwnApplicationFacts\n  }\n}\n\nmutation ConfirmOwnApplication($token: String!) {\n  confirmOwnApplication(token: $token) {\n    ...OwnApplicationFacts\n  }\n}\n\nmutation WithdrawOwnApplication($token: String!) {\n  withdrawOwnApplication(token: $token) {\n    ...OwnApplicationFacts\n  }\n}\n\nfragment FamilyPageFacts on FamilyPage {\n  unitName\n  isPublished\n  assignmentType\n  ageBands\n  zone\n  offersOwnRoom\n  isStepFree\n  hasAnimals\n  hasOwnChildren\n  languages\n  takesChildren\n  availableFrom\n  availabilityConfirmedOn\n  confirmedUntil\n  consents {\n    municipalityId\n    municipality\n    givenOn\n    stands\n  }\n  hasAskedForContact\n}\n\nquery FamilyPage($token: String!) {\n  familyPage(token: $token) {\n    ...FamilyPageFacts\n  }\n}\n\nmutation ConfirmFamilyAvailability($token: String!, $availableFrom: LocalDate!) {\n  confirmFamilyAvailability(token: $token, availableFrom: $availableFrom) {\n    ...FamilyPageFacts\n  }\n}\n\nmutation DeclineFamilyAvailability($token: String!) {\n  declineFamilyAvailability(token: $token) {\n    ...FamilyPageFacts\n  }\n}\n\nmutation RevokeFamilyConsent($token: String!, $municipalityIds: [ID!]) {\n  revokeFamilyConsent(token: $token, municipalityIds: $municipalityIds) {\n    ...FamilyPageFacts\n  }\n}\n\nmutation AskForContact($token: String!) {\n  askForContact(token: $token) {\n    ...FamilyPageFacts\n  }\n}"): typeof import('./graphql').PublicRegionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Timeline($subject: TimelineSubject!, $id: ID!, $first: Int!, $after: String) {\n    timeline(subject: $subject, id: $id, first: $first, after: $after) {\n      nodes {\n        id\n        occurredAt\n        actorName\n        sentence\n        note\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').TimelineDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
