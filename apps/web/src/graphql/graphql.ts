/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AgeBand =
  | 'AGE_0_6'
  | 'AGE_7_12'
  | 'AGE_13_17'
  | 'AGE_18_20';

export type AgreedTextInput = {
  kind: ConsentTextKind;
  /** The version of the text that was shown. */
  version: string;
};

export type Animal =
  | 'CAT'
  | 'DOG'
  | 'FARM_ANIMALS'
  | 'SMALL_ANIMALS';

export type ApplicantInput = {
  email: string;
  familyName: string;
  givenNames: string;
  /** Null outside the region. */
  municipalityCode?: string | null | undefined;
  ownWords?: string | null | undefined;
  personalNumber?: string | null | undefined;
  /** As it is dialled in Sweden, or with its country code. */
  phone: string;
};

export type ApplicantLimit =
  | 'ACTING_OUT'
  | 'FREQUENT_TRAVEL'
  | 'INTENSIVE_NURSING'
  | 'PARENTS_VISIT_HOME'
  | 'PROTECTED_WHEREABOUTS'
  | 'SUBSTANCE_USE';

export type ApplicationAnswersInput = {
  adults: number;
  animals: Array<Animal>;
  availableFrom: string;
  childrenBands: Array<AgeBand>;
  experience: Experience;
  hasOthers: boolean;
  housingType: HousingType;
  isStepFree: boolean;
  /** ISO 639-1, at most 10. */
  languages: Array<string>;
  limits: Array<ApplicantLimit>;
  offersOwnRoom: boolean;
  rooms: number;
  takesSiblings: boolean;
  wantedBands: Array<AgeBand>;
  /** Null outside the region's zones. */
  zoneCode?: string | null | undefined;
};

export type ApplicationSource =
  | 'CAMPAIGN'
  | 'MEETING'
  | 'MENTOR_FAMILY'
  | 'OTHER'
  | 'REFERRAL'
  | 'WEB';

export type ApplicationStatus =
  | 'CONFIRMED'
  | 'UNCONFIRMED'
  | 'WITHDRAWN';

export type AreaAssessment =
  | 'OBSTACLE'
  | 'STRENGTH'
  | 'SUFFICIENT'
  | 'TO_EXAMINE';

export type AssignmentType =
  | 'CONTACT_FAMILY'
  | 'CONTACT_PERSON'
  | 'EMERGENCY_FOSTER_HOME'
  | 'FOSTER_HOME';

export type Available =
  | 'LATER'
  | 'NOT_NOW'
  | 'NOW'
  | 'WITHIN_THREE_MONTHS';

export type BoardPart =
  | 'ENDED'
  | 'ON_THE_WAY'
  | 'PAUSED';

export type CapabilityArea =
  | 'NPF'
  | 'PROTECTION'
  | 'SCHOOL'
  | 'SUBSTANCE'
  | 'TRAUMA';

export type CapabilityBand =
  | 'NONE'
  | 'SOME'
  | 'STRONG';

export type CapabilityLevelInput = {
  area: CapabilityArea;
  level: number;
  /** Why; sealed, for the unit alone. Left out, it stays as it is. */
  reason?: string | null | undefined;
};

export type CaseReason =
  | 'APPLICATION_WITHDRAWN'
  | 'CHECKS'
  | 'CHOSE_OTHER'
  | 'COOPERATION'
  | 'FAMILY_ASKS_TO_WAIT'
  | 'FAMILY_CHANGED_MIND'
  | 'FAMILY_EVENT'
  | 'HOME_STUDY'
  | 'HOUSING'
  | 'LEFT_POOL'
  | 'MOVING_HOUSE'
  | 'NO_ANSWER'
  | 'OTHER_ASSIGNMENT'
  | 'OUTSIDE_REGION'
  | 'SCREENING'
  | 'WAITS_FOR_OTHERS';

export type CaseSource =
  | 'CAMPAIGN'
  | 'DIRECT'
  | 'MEETING'
  | 'MENTOR_FAMILY'
  | 'OTHER'
  | 'REFERRAL'
  | 'WEB';

export type CaseState =
  | 'APPLICATION'
  | 'DECLINED'
  | 'FIRST_SCREENING'
  | 'HOME_STUDY'
  | 'INFORMATION_MEETING'
  | 'PAUSED'
  | 'PUBLISHED'
  | 'READY'
  | 'REGISTER_CHECKS'
  | 'WITHDRAWN';

export type CaseStep =
  | 'APPLICATION'
  | 'FIRST_SCREENING'
  | 'HOME_STUDY'
  | 'INFORMATION_MEETING'
  | 'PUBLISHED'
  | 'READY'
  | 'REGISTER_CHECKS';

export type ChangeIdentityInput = {
  homeId: string;
  /** Left out, the household stays as it is. */
  household?: HouseholdInput | null | undefined;
  identity: HomeIdentityInput;
};

/** The whole need as it is to be: what is left out is taken away. The case number stays. */
export type ChangeNeedInput = {
  ageFrom: number;
  ageTo: number;
  assignmentType: AssignmentType;
  childrenCount: number;
  clockFacts?: ClockFactsInput | null | undefined;
  expectedLength: ExpectedLength;
  /** A need whose search has not been started is marked, never refused. */
  networkSearch?: NetworkSearch;
  networkSearchGave?: NetworkSearchResult | null | undefined;
  networkSearchOn?: string | null | undefined;
  requirements: Array<RequirementInput>;
  startOn: string;
  urgency: Urgency;
  /** The version that was read. Another one now: NEED_CHANGED_MEANWHILE. */
  version: number;
};

export type ChangeOfferInput = {
  homeId: string;
  offer: HomeFactsInput;
  regi?: Regi | null | undefined;
};

export type CheckAssessment =
  | 'NOT_SUITABLE'
  | 'SUITABLE';

export type CheckKind =
  | 'ENFORCEMENT_AUTHORITY'
  | 'POLICE_RECORD'
  | 'SOCIAL_INSURANCE'
  | 'SOCIAL_SERVICES'
  | 'SUSPICION_REGISTER';

export type CheckOutcome =
  | 'FOR_ASSESSMENT'
  | 'NO_OBSTACLE';

/** Dated facts of the case; of siblings, the earliest. Never a date of birth. */
export type ClockFactsInput = {
  emergencyExtendedTo?: string | null | undefined;
  emergencyExtensionDecidedBy?: ExtensionDecider | null | undefined;
  emergencyExtensionDecidedOn?: string | null | undefined;
  emergencyExtensionReason?: EmergencyExtensionReason | null | undefined;
  emergencyLaw?: EmergencyLaw | null | undefined;
  emergencyPlacedOn?: string | null | undefined;
  investigationClosedOn?: string | null | undefined;
  investigationExtendedTo?: string | null | undefined;
  investigationExtensionReason?: InvestigationExtensionReason | null | undefined;
  investigationOpenedOn?: string | null | undefined;
};

export type ClockKind =
  | 'EMERGENCY_HOME'
  | 'INVESTIGATION'
  | 'SIX_MONTHS';

export type ClockStatus =
  | 'APPROACHING'
  | 'KEPT'
  | 'NOT_KEPT'
  | 'ON_TIME'
  | 'PASSED'
  | 'UNKNOWN';

export type ConsentTextKind =
  | 'ALL_ADULTS'
  | 'PERSONAL_DATA'
  | 'REGISTER_CHECKS';

export type ContactWithParents =
  | 'NOT'
  | 'WELCOME'
  | 'WITH_SUPPORT';

export type DecideProposalInput = {
  choice: ProposalChoice;
  /** For CHANGED: one of the line’s alternatives. */
  chosenHomeId?: string | null | undefined;
  needId: string;
  /** Read by the unit alone. */
  note?: string | null | undefined;
  /** The home that the line proposes. */
  proposedHomeId: string;
  reason: ProposalReason;
};

export type EmergencyExtensionReason =
  | 'COURT_AWAITED'
  | 'MOVE_PLANNED'
  | 'SCHOOL_TERM'
  | 'SIBLINGS_TOGETHER';

export type EmergencyLaw =
  | 'LVU'
  | 'SOL';

export type ExpectedLength =
  | 'LONG'
  | 'SHORT'
  | 'UNKNOWN'
  | 'UP_TO_A_YEAR';

export type Experience =
  | 'EXPERIENCED'
  | 'NEW'
  | 'SOME';

export type ExtensionDecider =
  | 'COMMITTEE'
  | 'DELEGATE';

export type FitPart =
  | 'AGE'
  | 'CAPABILITIES'
  | 'CAPACITY'
  | 'DISTANCE'
  | 'EXPERIENCE'
  | 'LANGUAGE';

export type FollowUp =
  | 'ENDS'
  | 'GOES_ON'
  | 'THINKS';

export type FreePlaces =
  | 'ONE'
  | 'THREE_OR_MORE'
  | 'TWO'
  | 'TWO_OR_MORE';

export type HomeFact =
  | 'AGES'
  | 'ANIMALS'
  | 'ASSIGNMENT_TYPE'
  | 'CAPABILITY_NPF'
  | 'CAPABILITY_PROTECTION'
  | 'CAPABILITY_SCHOOL'
  | 'CAPABILITY_SUBSTANCE'
  | 'CAPABILITY_TRAUMA'
  | 'CONTACT_WITH_PARENTS'
  | 'DAYTIME_ADULT'
  | 'EXPERIENCE'
  | 'OWN_CHILDREN'
  | 'OWN_ROOM'
  | 'PLACES'
  | 'ROOMS'
  | 'SIBLING_GROUPS'
  | 'STEP_FREE';

/** What the home offers. An optional fact that is left out stays as it is. */
export type HomeFactsInput = {
  ageFrom: number;
  ageTo: number;
  assignmentType: AssignmentType;
  /** Areas left out count as level 0. */
  capabilities: Array<CapabilityLevelInput>;
  contactWithParents?: ContactWithParents | null | undefined;
  experience?: Experience | null | undefined;
  hasAnimals: boolean;
  hasDaytimeAdult: boolean;
  hasOwnChildren: boolean;
  isStepFree: boolean;
  /** ISO 639-1, at most 10. */
  languages: Array<string>;
  /** What the family does not take on. */
  limits?: Array<HomeLimit> | null | undefined;
  offersOwnRoom: boolean;
  /** Rooms for children who come, 1–6. */
  rooms?: number | null | undefined;
  support?: Array<HomeSupport> | null | undefined;
  takesSiblingGroups?: boolean | null | undefined;
  zoneCode: string;
};

export type HomeIdentityInput = {
  email?: string | null | undefined;
  familyName: string;
  givenNames: string;
  locality: string;
  /** Four digits, of any Swedish municipality. */
  municipalityCode: string;
  phone?: string | null | undefined;
  postalCode: string;
  street: string;
};

export type HomeLimit =
  | 'ACTING_OUT'
  | 'FIRE_SETTING'
  | 'FREQUENT_TRAVEL'
  | 'INTENSIVE_NURSING'
  | 'PARENTS_VISIT_HOME'
  | 'PROTECTED_WHEREABOUTS'
  | 'RUNNING_AWAY'
  | 'SEXUAL_ACTING_OUT'
  | 'SUBSTANCE_USE';

export type HomeOfferInput = {
  ageFrom: number;
  ageTo: number;
  assignmentType: AssignmentType;
  availabilityConfirmedOn: string;
  availableFrom: string;
  /** Areas left out count as level 0. */
  capabilities: Array<CapabilityLevelInput>;
  contactWithParents?: ContactWithParents | null | undefined;
  experience?: Experience | null | undefined;
  hasAnimals: boolean;
  hasDaytimeAdult: boolean;
  hasOwnChildren: boolean;
  isStepFree: boolean;
  /** ISO 639-1, at most 10. */
  languages: Array<string>;
  /** What the family does not take on. */
  limits?: Array<HomeLimit> | null | undefined;
  offersOwnRoom: boolean;
  /** Rooms for children who come, 1–6. */
  rooms?: number | null | undefined;
  support?: Array<HomeSupport> | null | undefined;
  takesSiblingGroups?: boolean | null | undefined;
  zoneCode: string;
};

export type HomePersonInput = {
  familyName: string;
  givenNames: string;
  /** Of a person who is in the household already. */
  id?: string | null | undefined;
  /** Personnummer or samordningsnummer, ten or twelve digits. */
  personalNumber?: string | null | undefined;
  role: PersonRole;
};

export type HomeStatus =
  | 'PAUSED'
  | 'PUBLISHED'
  | 'REGISTERED'
  | 'WITHDRAWN';

export type HomeSupport =
  | 'CONTACT_SUPPORT'
  | 'INTERPRETER'
  | 'MENTOR_FAMILY'
  | 'PHONE_SUPPORT'
  | 'RELIEF'
  | 'SCHOOL_SUPPORT'
  | 'SUPERVISION'
  | 'TRAINING'
  | 'TRAVEL_HELP';

export type HomeWithdrawalReason =
  | 'DECEASED'
  | 'FAMILY_WISH'
  | 'ILLNESS'
  | 'MOVED'
  | 'NO_CONTACT'
  | 'OTHER'
  | 'OWN_CHILD'
  | 'SEPARATED'
  | 'UNSUITABLE';

export type HouseholdInput = {
  knownWords: Array<KnownWordInput>;
  /** Everybody who lives there, adults in the order of their checks. */
  persons: Array<HomePersonInput>;
};

export type HousingType =
  | 'APARTMENT'
  | 'FARM'
  | 'HOUSE'
  | 'OTHER'
  | 'TERRACED_HOUSE';

export type InterestReason =
  | 'FAMILY_DECLINED'
  | 'FOUND_OTHER_HOME'
  | 'NOT_NEEDED'
  | 'NOT_SUITABLE'
  | 'OTHER_INTEREST_CHOSEN'
  | 'PLACE_TAKEN'
  | 'PROFILE_WITHDRAWN';

export type InterestStatus =
  | 'ACCEPTED'
  | 'CONTACT_BROKERED'
  | 'DECLINED'
  | 'EXPRESSED'
  | 'FAMILY_ASKED'
  | 'LAPSED'
  | 'UNDER_CONSIDERATION'
  | 'WITHDRAWN';

export type InvestigationExtensionReason =
  | 'AUTHORITY_AWAITED'
  | 'EXTENSIVE'
  | 'FAMILY_NOT_REACHED'
  | 'OPINION_AWAITED';

export type KindCapability =
  | 'NONE'
  | 'NPF'
  | 'PROTECTION'
  | 'SCHOOL'
  | 'SUBSTANCE'
  | 'TRAUMA';

export type KnownWordInput = {
  kind: KnownWordKind;
  value: string;
};

export type KnownWordKind =
  | 'EMPLOYER'
  | 'OTHER_NAME'
  | 'SCHOOL';

export type MatchRequirementKind =
  | 'AGE'
  | 'ASSIGNMENT_TYPE'
  | 'CAPABILITY_NPF'
  | 'CAPABILITY_PROTECTION'
  | 'CAPABILITY_SCHOOL'
  | 'CAPABILITY_SUBSTANCE'
  | 'CAPABILITY_TRAUMA'
  | 'DAYTIME_ADULT'
  | 'LANGUAGE'
  | 'NO_ANIMALS'
  | 'NO_OTHER_CHILDREN'
  | 'OWN_ROOM'
  | 'PLACES'
  | 'START'
  | 'STEP_FREE'
  | 'ZONE';

export type MatchRunStatus =
  | 'DONE'
  | 'RUNNING'
  | 'WAITING';

export type MeetingAnswer =
  | 'COMING'
  | 'NOT_COMING';

export type NeedEndReason =
  | 'EXTERNAL'
  | 'PLACED_ELSEWHERE'
  | 'PLACED_IN_NETWORK'
  | 'PLACED_THROUGH_POOL'
  | 'WITHDRAWN';

export type NeedPauseReason =
  | 'DECISION_AWAITED'
  | 'HOME_TRIED'
  | 'NETWORK_TRIED'
  | 'SITUATION_UNCLEAR';

export type NeedResumeReason =
  | 'DECISION_MADE'
  | 'HOME_FELL_THROUGH'
  | 'NEEDED_AGAIN'
  | 'NETWORK_GAVE_NO_HOME';

export type NeedStatus =
  | 'ENDED'
  | 'OPEN'
  | 'PAUSED'
  | 'PLACED';

export type NetworkSearch =
  | 'EXHAUSTED'
  | 'NOT_STARTED'
  | 'ONGOING';

export type NetworkSearchResult =
  | 'DECLINED'
  | 'HOME_FOUND'
  | 'NOBODY_FOUND'
  | 'NOT_SUITABLE'
  | 'SUPPORT_ONLY';

export type PersonRole =
  | 'ADULT'
  | 'CHILD'
  | 'OTHER';

export type PlanMeetingInput = {
  isOnline: boolean;
  language: string;
  /** Address and room, or how to join online. The mail shows it as it stands. */
  place: string;
  seats: number;
  startsAt: string;
};

export type ProfileFilter = {
  ageBand?: AgeBand | null | undefined;
  assignmentType?: AssignmentType | null | undefined;
  /** At least some capability in every one. */
  capabilities?: Array<CapabilityArea> | null | undefined;
  language?: string | null | undefined;
  minFreePlaces?: number | null | undefined;
  noAnimals?: boolean | null | undefined;
  noOwnChildren?: boolean | null | undefined;
  ownRoom?: boolean | null | undefined;
  stepFree?: boolean | null | undefined;
  zoneCode?: string | null | undefined;
};

export type ProposalChoice =
  | 'ACCEPTED'
  | 'CHANGED'
  | 'REFUSED';

export type ProposalEffect =
  | 'MOVES'
  | 'NONE'
  | 'UNMET';

export type ProposalReason =
  | 'AS_PROPOSED'
  | 'BETTER_FIT'
  | 'FACTS_OUTDATED'
  | 'FAMILY_DECLINES'
  | 'FAMILY_WISH'
  | 'HOME_KEPT'
  | 'MEMBER_TRIES_OTHER'
  | 'NEARER'
  | 'OTHER'
  | 'SIBLINGS';

export type RecordCheckInput = {
  /** Which adult of the household, from 1. */
  adult: number;
  checkedOn: string;
  /** Left out, a year after the check. */
  dueOn?: string | null | undefined;
  homeId: string;
  kind: CheckKind;
  outcome: CheckOutcome;
};

export type RecordPlacementInput = {
  /** The committee's decision; the platform decides nothing. */
  decisionOn: string;
  /** Where the decision is found, e.g. "SN 2026-11-10 § 45". */
  decisionReference: string;
  interestId: string;
  startsOn: string;
};

export type RecordTalkInput = {
  form: TalkForm;
  heldOn: string;
  municipalityId: string;
  /** At most 1 000 characters, without names. */
  note?: string | null | undefined;
  /** By role, never by name. */
  participants: Array<TalkParticipant>;
  wants: Array<StatedWantInput>;
};

export type RecordWordInput = {
  fact: HomeFact;
  homeId: string;
  saidBy: Speaker;
  /** When it was said; left out, today. */
  saidOn?: string | null | undefined;
  /** One of the fact's own words; ages as 5-14. */
  value: string;
};

export type RecruitmentTargetInput = {
  ageBand: AgeBand;
  assignmentType: AssignmentType;
  byOn: string;
  capability: KindCapability;
  homes: number;
  /** Left out for the whole region. */
  zoneCode?: string | null | undefined;
};

export type Regi =
  | 'AGENCY'
  | 'KINSHIP'
  | 'NETWORK'
  | 'OWN';

export type RegisterHomeInput = {
  household?: HouseholdInput | null | undefined;
  identity: HomeIdentityInput;
  offer: HomeOfferInput;
  /** Children the home can take at the same time, 1–6. */
  places: number;
  regi: Regi;
};

export type RegisterNeedInput = {
  ageFrom: number;
  ageTo: number;
  assignmentType: AssignmentType;
  /** The municipality's own case number; letters, digits and - . / : only, at most 40. */
  caseNumber: string;
  childrenCount: number;
  clockFacts?: ClockFactsInput | null | undefined;
  expectedLength: ExpectedLength;
  /** A need whose search has not been started is marked, never refused. */
  networkSearch?: NetworkSearch;
  networkSearchGave?: NetworkSearchResult | null | undefined;
  networkSearchOn?: string | null | undefined;
  requirements: Array<RequirementInput>;
  startOn: string;
  urgency: Urgency;
};

export type RequirementInput = {
  kind: RequirementKind;
  level?: CapabilityBand | null | undefined;
  option?: string | null | undefined;
  strength: RequirementStrength;
};

export type RequirementKind =
  | 'CAPABILITY_NPF'
  | 'CAPABILITY_PROTECTION'
  | 'CAPABILITY_SCHOOL'
  | 'CAPABILITY_SUBSTANCE'
  | 'CAPABILITY_TRAUMA'
  | 'DAYTIME_ADULT'
  | 'LANGUAGE'
  | 'NO_ANIMALS'
  | 'NO_OTHER_CHILDREN'
  | 'OWN_ROOM'
  | 'STEP_FREE'
  | 'ZONE';

export type RequirementStatus =
  | 'MET'
  | 'NOT_MET'
  | 'PARTLY'
  | 'UNKNOWN';

export type RequirementStrength =
  | 'MUST'
  | 'SHOULD';

export type Revoker =
  | 'FAMILY'
  | 'UNIT';

export type Role =
  | 'CASEWORKER'
  | 'COORDINATOR'
  | 'LOG_REVIEWER'
  | 'RECRUITER'
  | 'STEERING_MEMBER'
  | 'UNIT_ADMINISTRATOR'
  | 'UNIT_MANAGER';

export type Scope =
  | 'MEMBER'
  | 'REVIEWER'
  | 'STEERING'
  | 'UNIT';

export type ScreeningArea =
  | 'CHILD_NEEDS'
  | 'EVERYDAY_LIFE'
  | 'HEALTH'
  | 'HOUSEHOLD'
  | 'HOUSING'
  | 'MOTIVATION'
  | 'NETWORK'
  | 'ORIGIN'
  | 'SAFETY';

export type ScreeningConclusion =
  | 'DECLINE'
  | 'GO_ON';

export type SettleWordInput = {
  fact: HomeFact;
  homeId: string;
  reason: SettlingReason;
  /** What holds from now on. */
  value: string;
};

export type SettlingReason =
  | 'CHANGED_SINCE'
  | 'DOCUMENT'
  | 'HOME_VISIT'
  | 'REFERENCES'
  | 'TALK_WITH_FAMILY';

export type ShownAgeBand =
  | 'AGE_0_6'
  | 'AGE_0_12'
  | 'AGE_7_12'
  | 'AGE_13_17'
  | 'AGE_13_20'
  | 'AGE_18_20';

export type ShownCapability =
  | 'NONE'
  | 'SOME'
  | 'SOME_OR_MORE'
  | 'STRONG';

export type ShownContactWithParents =
  | 'NOT'
  | 'WELCOME'
  | 'WITH_SUPPORT';

export type ShownExperience =
  | 'EXPERIENCED'
  | 'NEW'
  | 'SOME';

export type Speaker =
  | 'FAMILY'
  | 'RECRUITER';

export type StandingState =
  | 'ELIGIBLE'
  | 'EXCLUDED'
  | 'SHOWN';

export type StatedWantInput = {
  ageBand: AgeBand;
  assignmentType: AssignmentType;
  capabilityArea?: CapabilityArea | null | undefined;
  wanted: number;
  /** 3, 6 or 12. */
  withinMonths: number;
  zoneCode?: string | null | undefined;
};

export type StudyConclusion =
  | 'NOT_SUITABLE'
  | 'SUITABLE';

export type StudyItem =
  | 'ADULT_TALK'
  | 'CHILDREN_HEARD'
  | 'HOME_VISIT'
  | 'HOUSING_SEEN'
  | 'REFERENCES';

export type SubmitApplicationInput = {
  answers: ApplicationAnswersInput;
  assignmentTypes: Array<AssignmentType>;
  consents: Array<AgreedTextInput>;
  contact: ApplicantInput;
  /** Random, made by the client: the same key again is the same application. */
  key: string;
  source: ApplicationSource;
  /** From the form that was opened; says when. */
  ticket: string;
  /** Not shown to people. Who fills it in is none. */
  website?: string | null | undefined;
};

export type TalkForm =
  | 'PHONE'
  | 'VIDEO'
  | 'VISIT';

export type TalkParticipant =
  | 'CASEWORKER'
  | 'COORDINATOR'
  | 'HEAD_OF_UNIT'
  | 'OTHER'
  | 'RECRUITER'
  | 'SOCIAL_DIRECTOR'
  | 'UNIT_MANAGER';

export type TaskKind =
  | 'CONFIRM_AVAILABILITY'
  | 'CONTACT_FAMILY'
  | 'PROCESS_APPLICATION'
  | 'PROFILE_WITHHELD'
  | 'RENEW_REGISTER_CHECK'
  | 'REVIEW_NEED_CHANGES'
  | 'REVIEW_TEXT'
  | 'SETTLE_WORD'
  | 'TALK_WITH_MUNICIPALITY'
  | 'UNMET_NEED';

export type TimelineSubject =
  | 'HOME'
  | 'NEED';

export type Urgency =
  | 'ACUTE'
  | 'PLANNED'
  | 'SOON';

export type WeightDecisionInput = {
  decidedOn: string;
  /** Where the steering group’s decision can be found, e.g. § 12. */
  decisionReference: string;
  inForceFrom: string;
  profile: WeightProfile;
};

export type WeightProfile =
  | 'BALANS'
  | 'FRIST'
  | 'LIKA'
  | 'TRYGG';

export type WithdrawalGround =
  | 'FAMILY'
  | 'UNIT';

export type MemberStartQueryVariables = Exact<{
  first: number;
}>;


export type MemberStartQuery = { needs: { nodes: Array<{ id: string, caseNumber: string, status: NeedStatus, assignmentType: AssignmentType, childrenCount: number, ageFrom: number, ageTo: number, startOn: string, urgency: Urgency, isNetworkSearchMissing: boolean, waitedDays: number, pausedReason: NeedPauseReason | null, endedReason: NeedEndReason | null, clocks: Array<{ kind: ClockKind, status: ClockStatus, deadlineOn: string | null, daysLeft: number | null }> }>, pageInfo: { hasNextPage: boolean } }, pausedNeeds: { nodes: Array<{ id: string, caseNumber: string, status: NeedStatus, assignmentType: AssignmentType, childrenCount: number, ageFrom: number, ageTo: number, startOn: string, urgency: Urgency, isNetworkSearchMissing: boolean, waitedDays: number, pausedReason: NeedPauseReason | null, endedReason: NeedEndReason | null, clocks: Array<{ kind: ClockKind, status: ClockStatus, deadlineOn: string | null, daysLeft: number | null }> }> }, interests: { nodes: Array<{ id: string, status: InterestStatus, needId: string, caseNumber: string, changedAt: string }> } };

export type UnitStartQueryVariables = Exact<{
  first: number;
}>;


export type UnitStartQuery = { proposalRun: { id: string, proposed: number, unmet: number } | null, recruitmentGap: { compass: Array<string> }, homeCount: { total: number, published: number }, brokeringCases: { nodes: Array<{ homeId: string, interests: Array<{ interest: { id: string, status: InterestStatus } }> }>, pageInfo: { hasNextPage: boolean } } };

export type RecruitmentStartQueryVariables = Exact<{ [key: string]: never; }>;


export type RecruitmentStartQuery = { recruitmentOverview: { paused: number, columns: Array<{ step: CaseState, total: number, cards: Array<{ id: string, reference: string, waitsFor: string | null, sinceDays: number }> }> } };

export type ProfileFactsFragment = { id: string, assignmentType: AssignmentType, ageBands: Array<ShownAgeBand> | null, freePlaces: FreePlaces | null, hasOwnChildren: boolean | null, hasAnimals: boolean | null, isStepFree: boolean | null, offersOwnRoom: boolean | null, hasDaytimeAdult: boolean | null, languages: Array<string> | null, available: Available | null, isOnMarket: boolean, zone: { code: string, name: string } | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> };

export type ProfileDetailFactsFragment = { freePlaces: FreePlaces | null, experience: ShownExperience | null, contactWithParents: ShownContactWithParents | null, siblingGroups: boolean | null, description: string | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> };

export type NeedFactsFragment = { id: string, caseNumber: string, status: NeedStatus, assignmentType: AssignmentType, childrenCount: number, ageFrom: number, ageTo: number, startOn: string, expectedLength: ExpectedLength, urgency: Urgency, networkSearch: NetworkSearch, registeredAt: string, waitedDays: number, endedAt: string | null, endedReason: NeedEndReason | null, municipality: { id: string, name: string }, requirements: Array<{ kind: RequirementKind, strength: RequirementStrength, level: CapabilityBand | null, option: string | null }> };

export type InterestFactsFragment = { id: string, status: InterestStatus, needId: string, caseNumber: string, profileId: string, expressedAt: string, changedAt: string, reasonCode: InterestReason | null, reasonNote: string | null, municipality: { id: string, name: string } };

export type NeedRowFragment = { id: string, caseNumber: string, status: NeedStatus, assignmentType: AssignmentType, childrenCount: number, ageFrom: number, ageTo: number, startOn: string, urgency: Urgency, isNetworkSearchMissing: boolean, waitedDays: number, pausedReason: NeedPauseReason | null, endedReason: NeedEndReason | null, clocks: Array<{ kind: ClockKind, status: ClockStatus, deadlineOn: string | null, daysLeft: number | null }> };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, displayName: string, scope: Scope, roles: Array<Role>, municipality: { id: string, code: string, name: string } | null, region: { id: string, name: string, unitName: string, zones: Array<{ code: string, name: string }>, municipalities: Array<{ id: string, code: string, name: string, isHost: boolean }> } } | null };

export type CostSplitOfQueryVariables = Exact<{
  year: number;
  countedOn: string;
}>;


export type CostSplitOfQuery = { costSplit: { id: string, year: number, version: number, budget: string, countedOn: string, computedAt: string, isDemonstration: boolean, shares: Array<{ residentChildren: number, placedChildren: number, residentAmount: string, placedAmount: string, share: string, explanation: string, isDemonstration: boolean, residentSource: string, placedSource: string, municipality: { id: string, name: string } }> } | null, countSnapshots: Array<{ version: number, residentChildren: number, residentSource: string, placedElsewhere: number, placedInPool: number, placedChildren: number, placedSource: string, isDemonstration: boolean, takenAt: string, municipality: { id: string, name: string } }> };

export type TakeCountSnapshotMutationVariables = Exact<{
  year: number;
}>;


export type TakeCountSnapshotMutation = { takeCountSnapshot: Array<{ version: number }> };

export type ComputeCostSplitMutationVariables = Exact<{
  year: number;
  budget: string;
}>;


export type ComputeCostSplitMutation = { computeCostSplit: { id: string, version: number } };

export type HomeChecksQueryVariables = Exact<{
  homeId: string;
}>;


export type HomeChecksQuery = { homeChecks: { homeId: string, adults: number, obstacles: Array<string>, latest: Array<{ id: string, adult: number, kind: CheckKind, checkedOn: string, outcome: CheckOutcome, dueOn: string, recordedByName: string | null, assessedOn: string | null, assessment: CheckAssessment | null }> } };

export type RecordCheckMutationVariables = Exact<{
  input: RecordCheckInput;
}>;


export type RecordCheckMutation = { recordCheck: { homeId: string } };

export type AssessCheckMutationVariables = Exact<{
  checkId: string;
  assessment: CheckAssessment;
}>;


export type AssessCheckMutation = { assessCheck: { homeId: string } };

export type ContactFactsFragment = { intervalDays: number, lastTalkOn: string | null, nextTalkOn: string | null, openNeeds: number, municipality: { id: string, name: string }, contact: { id: string, name: string } | null };

export type ContactsQueryVariables = Exact<{ [key: string]: never; }>;


export type ContactsQuery = { contactMunicipalities: Array<{ intervalDays: number, lastTalkOn: string | null, nextTalkOn: string | null, openNeeds: number, municipality: { id: string, name: string }, contact: { id: string, name: string } | null }>, statedWants: Array<{ assignmentType: AssignmentType, ageBand: AgeBand, capabilityArea: CapabilityArea | null, wanted: number, withinMonths: number, municipalities: number, zone: { code: string, name: string } | null }> };

export type UnitStaffQueryVariables = Exact<{ [key: string]: never; }>;


export type UnitStaffQuery = { unitStaff: Array<{ id: string, name: string }> };

export type CarriedMunicipalityQueryVariables = Exact<{
  municipalityId: string;
}>;


export type CarriedMunicipalityQuery = { contactMunicipality: { intervalDays: number, lastTalkOn: string | null, nextTalkOn: string | null, municipality: { id: string, name: string }, contact: { id: string, name: string } | null, needs: Array<{ id: string, caseNumber: string, assignmentType: AssignmentType, childrenCount: number, ageFrom: number, ageTo: number, urgency: Urgency, startOn: string, waitedDays: number }>, talks: Array<{ id: string, heldOn: string, form: TalkForm, participants: Array<TalkParticipant>, note: string | null, recordedByName: string | null, wants: Array<{ assignmentType: AssignmentType, ageBand: AgeBand, capabilityArea: CapabilityArea | null, wanted: number, withinMonths: number, zone: { code: string, name: string } | null }> }> } };

export type MyContactQueryVariables = Exact<{ [key: string]: never; }>;


export type MyContactQuery = { myContact: { id: string, name: string } | null };

export type AssignContactMutationVariables = Exact<{
  municipalityId: string;
  userId?: string | null | undefined;
}>;


export type AssignContactMutation = { assignContact: { openNeeds: number } };

export type SetTalkIntervalMutationVariables = Exact<{
  municipalityId: string;
  days: number;
}>;


export type SetTalkIntervalMutation = { setTalkInterval: { intervalDays: number } };

export type RecordTalkMutationVariables = Exact<{
  input: RecordTalkInput;
}>;


export type RecordTalkMutation = { recordTalk: { nextTalkOn: string | null } };

export type ConsentsQueryVariables = Exact<{
  homeId: string;
}>;


export type ConsentsQuery = { consents: Array<{ id: string, municipalityId: string, municipality: string, givenOn: string, writtenReference: string, revokedAt: string | null, revokedBy: Revoker | null }> };

export type GiveConsentMutationVariables = Exact<{
  homeId: string;
  municipalityIds: Array<string> | string;
  givenOn: string;
  writtenReference: string;
}>;


export type GiveConsentMutation = { giveConsent: Array<{ id: string }> };

export type RevokeConsentMutationVariables = Exact<{
  homeId: string;
  municipalityIds?: Array<string> | string | null | undefined;
}>;


export type RevokeConsentMutation = { revokeConsent: Array<{ id: string }> };

export type HomeFactsFragment = { id: string, number: number, regi: Regi, status: HomeStatus, registeredAt: string, publicationId: string | null, withdrawnOn: string | null, withdrawalReason: HomeWithdrawalReason | null, places: { total: number, free: number, reserved: number }, offer: { assignmentType: AssignmentType, ageFrom: number, ageTo: number, hasOwnChildren: boolean, hasAnimals: boolean, isStepFree: boolean, offersOwnRoom: boolean, hasDaytimeAdult: boolean, languages: Array<string>, availableFrom: string, availabilityConfirmedOn: string, availabilityHoldsUntil: string, isAvailable: boolean, experience: Experience, contactWithParents: ContactWithParents, takesSiblingGroups: boolean, rooms: number | null, limits: Array<HomeLimit>, support: Array<HomeSupport>, zone: { code: string, name: string }, capabilities: Array<{ area: CapabilityArea, level: number }> } };

export type HomeListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  status?: HomeStatus | null | undefined;
  number?: number | null | undefined;
}>;


export type HomeListQuery = { homes: { nodes: Array<{ id: string, number: number, regi: Regi, status: HomeStatus, registeredAt: string, publicationId: string | null, withdrawnOn: string | null, withdrawalReason: HomeWithdrawalReason | null, places: { total: number, free: number, reserved: number }, offer: { assignmentType: AssignmentType, ageFrom: number, ageTo: number, hasOwnChildren: boolean, hasAnimals: boolean, isStepFree: boolean, offersOwnRoom: boolean, hasDaytimeAdult: boolean, languages: Array<string>, availableFrom: string, availabilityConfirmedOn: string, availabilityHoldsUntil: string, isAvailable: boolean, experience: Experience, contactWithParents: ContactWithParents, takesSiblingGroups: boolean, rooms: number | null, limits: Array<HomeLimit>, support: Array<HomeSupport>, zone: { code: string, name: string }, capabilities: Array<{ area: CapabilityArea, level: number }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HomeOfQueryVariables = Exact<{
  id: string;
}>;


export type HomeOfQuery = { home: { id: string, number: number, regi: Regi, status: HomeStatus, registeredAt: string, publicationId: string | null, withdrawnOn: string | null, withdrawalReason: HomeWithdrawalReason | null, places: { total: number, free: number, reserved: number }, offer: { assignmentType: AssignmentType, ageFrom: number, ageTo: number, hasOwnChildren: boolean, hasAnimals: boolean, isStepFree: boolean, offersOwnRoom: boolean, hasDaytimeAdult: boolean, languages: Array<string>, availableFrom: string, availabilityConfirmedOn: string, availabilityHoldsUntil: string, isAvailable: boolean, experience: Experience, contactWithParents: ContactWithParents, takesSiblingGroups: boolean, rooms: number | null, limits: Array<HomeLimit>, support: Array<HomeSupport>, zone: { code: string, name: string }, capabilities: Array<{ area: CapabilityArea, level: number }> } } };

export type HomeIdentityQueryVariables = Exact<{
  homeId: string;
  purpose: string;
}>;


export type HomeIdentityQuery = { homeIdentity: { familyName: string, givenNames: string, street: string, postalCode: string, locality: string, municipalityCode: string, phone: string | null, email: string | null, persons: Array<{ id: string, role: PersonRole, position: number, givenNames: string, familyName: string, personalNumber: string | null }>, knownWords: Array<{ kind: KnownWordKind, value: string }>, capabilityReasons: Array<{ area: CapabilityArea, reason: string }> } };

export type RegisterHomeMutationVariables = Exact<{
  input: RegisterHomeInput;
}>;


export type RegisterHomeMutation = { registerHome: { id: string, number: number } };

export type ConfirmAvailabilityMutationVariables = Exact<{
  homeId: string;
  availableFrom: string;
}>;


export type ConfirmAvailabilityMutation = { confirmAvailability: { id: string } };

export type HomeOfferOfQueryVariables = Exact<{
  id: string;
}>;


export type HomeOfferOfQuery = { home: { id: string, number: number, regi: Regi, status: HomeStatus, registeredAt: string, publicationId: string | null, withdrawnOn: string | null, withdrawalReason: HomeWithdrawalReason | null, places: { total: number, free: number, reserved: number }, offer: { assignmentType: AssignmentType, ageFrom: number, ageTo: number, hasOwnChildren: boolean, hasAnimals: boolean, isStepFree: boolean, offersOwnRoom: boolean, hasDaytimeAdult: boolean, languages: Array<string>, availableFrom: string, availabilityConfirmedOn: string, availabilityHoldsUntil: string, isAvailable: boolean, experience: Experience, contactWithParents: ContactWithParents, takesSiblingGroups: boolean, rooms: number | null, limits: Array<HomeLimit>, support: Array<HomeSupport>, zone: { code: string, name: string }, capabilities: Array<{ area: CapabilityArea, level: number }> } } };

export type ChangeOfferMutationVariables = Exact<{
  input: ChangeOfferInput;
}>;


export type ChangeOfferMutation = { changeOffer: { id: string } };

export type ChangePlacesMutationVariables = Exact<{
  homeId: string;
  places: number;
}>;


export type ChangePlacesMutation = { changePlaces: { id: string } };

export type ChangeIdentityMutationVariables = Exact<{
  input: ChangeIdentityInput;
}>;


export type ChangeIdentityMutation = { changeIdentity: { id: string } };

export type DeclineAvailabilityMutationVariables = Exact<{
  homeId: string;
}>;


export type DeclineAvailabilityMutation = { declineAvailability: { id: string } };

export type WithdrawHomeMutationVariables = Exact<{
  homeId: string;
  reason: HomeWithdrawalReason;
}>;


export type WithdrawHomeMutation = { withdrawHome: { id: string } };

export type HomeImportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type HomeImportsQuery = { homeImports: { nodes: Array<{ id: string, importedAt: string, importedByName: string | null, rowsRead: number, homesRegistered: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BrokeringCasesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type BrokeringCasesQuery = { brokeringCases: { nodes: Array<{ homeId: string, homeNumber: number, places: { total: number, free: number, reserved: number }, profile: { id: string, assignmentType: AssignmentType, ageBands: Array<ShownAgeBand> | null, freePlaces: FreePlaces | null, hasOwnChildren: boolean | null, hasAnimals: boolean | null, isStepFree: boolean | null, offersOwnRoom: boolean | null, hasDaytimeAdult: boolean | null, languages: Array<string> | null, available: Available | null, isOnMarket: boolean, zone: { code: string, name: string } | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> }, interests: Array<{ interest: { id: string, status: InterestStatus, needId: string, caseNumber: string, profileId: string, expressedAt: string, changedAt: string, reasonCode: InterestReason | null, reasonNote: string | null, municipality: { id: string, name: string } }, need: { id: string, caseNumber: string, status: NeedStatus, assignmentType: AssignmentType, childrenCount: number, ageFrom: number, ageTo: number, startOn: string, expectedLength: ExpectedLength, urgency: Urgency, networkSearch: NetworkSearch, registeredAt: string, waitedDays: number, endedAt: string | null, endedReason: NeedEndReason | null, municipality: { id: string, name: string }, requirements: Array<{ kind: RequirementKind, strength: RequirementStrength, level: CapabilityBand | null, option: string | null }> }, profile: { id: string, details: { freePlaces: FreePlaces | null, experience: ShownExperience | null, contactWithParents: ShownContactWithParents | null, siblingGroups: boolean | null, description: string | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> } | null }, requirements: Array<{ kind: MatchRequirementKind, strength: RequirementStrength, status: RequirementStatus, sentence: string }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ShowMoreMutationVariables = Exact<{
  id: string;
}>;


export type ShowMoreMutation = { showMore: { id: string, status: InterestStatus, needId: string, caseNumber: string, profileId: string, expressedAt: string, changedAt: string, reasonCode: InterestReason | null, reasonNote: string | null, municipality: { id: string, name: string } } };

export type ConsiderInterestMutationVariables = Exact<{
  id: string;
}>;


export type ConsiderInterestMutation = { considerInterest: { id: string, status: InterestStatus, needId: string, caseNumber: string, profileId: string, expressedAt: string, changedAt: string, reasonCode: InterestReason | null, reasonNote: string | null, municipality: { id: string, name: string } } };

export type AskFamilyMutationVariables = Exact<{
  id: string;
}>;


export type AskFamilyMutation = { askFamily: { id: string, status: InterestStatus, needId: string, caseNumber: string, profileId: string, expressedAt: string, changedAt: string, reasonCode: InterestReason | null, reasonNote: string | null, municipality: { id: string, name: string } } };

export type DeclineInterestMutationVariables = Exact<{
  id: string;
  reason: InterestReason;
  note?: string | null | undefined;
}>;


export type DeclineInterestMutation = { declineInterest: { id: string, status: InterestStatus, needId: string, caseNumber: string, profileId: string, expressedAt: string, changedAt: string, reasonCode: InterestReason | null, reasonNote: string | null, municipality: { id: string, name: string } } };

export type BrokerContactMutationVariables = Exact<{
  id: string;
  note?: string | null | undefined;
}>;


export type BrokerContactMutation = { brokerContact: { id: string, status: InterestStatus, needId: string, caseNumber: string, profileId: string, expressedAt: string, changedAt: string, reasonCode: InterestReason | null, reasonNote: string | null, municipality: { id: string, name: string } } };

export type InterestsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  needId?: string | null | undefined;
}>;


export type InterestsQuery = { interests: { nodes: Array<{ id: string, status: InterestStatus, needId: string, caseNumber: string, profileId: string, expressedAt: string, changedAt: string, reasonCode: InterestReason | null, reasonNote: string | null, municipality: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OpenNeedsForInterestQueryVariables = Exact<{
  first: number;
}>;


export type OpenNeedsForInterestQuery = { needs: { nodes: Array<{ id: string, caseNumber: string, assignmentType: AssignmentType, childrenCount: number, ageFrom: number, ageTo: number }> } };

export type ProfileNameQueryVariables = Exact<{
  id: string;
}>;


export type ProfileNameQuery = { profile: { id: string, assignmentType: AssignmentType, zone: { code: string, name: string } | null } };

export type ExpressInterestMutationVariables = Exact<{
  needId: string;
  profileId: string;
}>;


export type ExpressInterestMutation = { expressInterest: { id: string, status: InterestStatus } };

export type WithdrawInterestMutationVariables = Exact<{
  id: string;
  reason: InterestReason;
}>;


export type WithdrawInterestMutation = { withdrawInterest: { id: string, status: InterestStatus } };

export type MatchRunQueryVariables = Exact<{
  needId: string;
}>;


export type MatchRunQuery = { matchRun: { needId: string, status: MatchRunStatus, startedAt: string | null, finishedAt: string | null, profilesConsidered: number, matchesFound: number } };

export type MatchesQueryVariables = Exact<{
  needId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type MatchesQuery = { matches: { nodes: Array<{ rank: number, profile: { id: string, assignmentType: AssignmentType, ageBands: Array<ShownAgeBand> | null, freePlaces: FreePlaces | null, hasOwnChildren: boolean | null, hasAnimals: boolean | null, isStepFree: boolean | null, offersOwnRoom: boolean | null, hasDaytimeAdult: boolean | null, languages: Array<string> | null, available: Available | null, isOnMarket: boolean, zone: { code: string, name: string } | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> }, requirements: Array<{ kind: MatchRequirementKind, strength: RequirementStrength, status: RequirementStatus, sentence: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RequestMatchingMutationVariables = Exact<{
  needId: string;
}>;


export type RequestMatchingMutation = { requestMatching: { needId: string, status: MatchRunStatus } };

export type MatchProgressSubscriptionVariables = Exact<{
  needId: string;
}>;


export type MatchProgressSubscription = { matchProgress: { needId: string, status: MatchRunStatus, percent: number } };

export type NeedOutlookQueryVariables = Exact<{
  needId: string;
}>;


export type NeedOutlookQuery = { needOutlook: { needId: string, considered: number, eligible: number, keptAway: Array<{ kind: MatchRequirementKind, homes: number, alone: number, because: string | null }>, widenings: Array<{ kinds: Array<RequirementKind>, opens: number }>, unmet: { since: string, escalatedAt: string | null, escalatesOn: string } | null } };

export type HomesOutsideListQueryVariables = Exact<{
  needId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type HomesOutsideListQuery = { homesOutsideList: { nodes: Array<{ state: StandingState, sentence: string, profile: { id: string, assignmentType: AssignmentType, ageBands: Array<ShownAgeBand> | null, freePlaces: FreePlaces | null, hasOwnChildren: boolean | null, hasAnimals: boolean | null, isStepFree: boolean | null, offersOwnRoom: boolean | null, hasDaytimeAdult: boolean | null, languages: Array<string> | null, available: Available | null, isOnMarket: boolean, zone: { code: string, name: string } | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> }, broken: Array<{ kind: MatchRequirementKind, sentence: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HomeStandingQueryVariables = Exact<{
  needId: string;
  profileId: string;
}>;


export type HomeStandingQuery = { homeStanding: { state: StandingState, sentence: string, broken: Array<{ kind: MatchRequirementKind, sentence: string }> } };

export type MatchStrengthsQueryVariables = Exact<{
  needId: string;
}>;


export type MatchStrengthsQuery = { matchStrengths: Array<{ profileId: string, pluses: Array<string>, minuses: Array<string> }> };

export type MeetingListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MeetingListQuery = { informationMeetings: { nodes: Array<{ id: string, startsAt: string, isOnline: boolean, place: string, seats: number, language: string, cancelledAt: string | null, hasBegun: boolean, invited: number, coming: number, attended: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MeetingOfQueryVariables = Exact<{
  id: string;
}>;


export type MeetingOfQuery = { informationMeeting: { id: string, startsAt: string, isOnline: boolean, place: string, seats: number, language: string, cancelledAt: string | null, hasBegun: boolean, invited: number, coming: number, attended: number, invitations: Array<{ caseId: string, reference: string, step: CaseState, invitedAt: string, mailedAt: string | null, answer: MeetingAnswer | null, attended: boolean | null, followUp: FollowUp | null, followedUpOn: string | null }>, invitable: Array<{ caseId: string, reference: string, step: CaseState, since: string }> } };

export type CaseMeetingsQueryVariables = Exact<{
  caseId: string;
}>;


export type CaseMeetingsQuery = { caseMeetings: Array<{ answer: MeetingAnswer | null, attended: boolean | null, followUp: FollowUp | null, meeting: { id: string, startsAt: string, cancelledAt: string | null } }> };

export type PlanMeetingMutationVariables = Exact<{
  input: PlanMeetingInput;
}>;


export type PlanMeetingMutation = { planMeeting: { id: string } };

export type CancelMeetingMutationVariables = Exact<{
  id: string;
}>;


export type CancelMeetingMutation = { cancelMeeting: { id: string } };

export type InviteToMeetingMutationVariables = Exact<{
  meetingId: string;
  caseIds: Array<string> | string;
}>;


export type InviteToMeetingMutation = { inviteToMeeting: { id: string, invited: number } };

export type AnswerInvitationMutationVariables = Exact<{
  meetingId: string;
  caseId: string;
  answer: MeetingAnswer;
}>;


export type AnswerInvitationMutation = { answerMeetingInvitation: { id: string } };

export type RecordAttendanceMutationVariables = Exact<{
  meetingId: string;
  caseId: string;
  attended: boolean;
}>;


export type RecordAttendanceMutation = { recordMeetingAttendance: { id: string } };

export type FollowUpMeetingMutationVariables = Exact<{
  meetingId: string;
  caseId: string;
  followUp: FollowUp;
  reason?: CaseReason | null | undefined;
}>;


export type FollowUpMeetingMutation = { followUpMeeting: { id: string } };

export type NeedsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  status?: NeedStatus | null | undefined;
}>;


export type NeedsQuery = { needs: { nodes: Array<{ id: string, caseNumber: string, status: NeedStatus, assignmentType: AssignmentType, childrenCount: number, ageFrom: number, ageTo: number, startOn: string, urgency: Urgency, isNetworkSearchMissing: boolean, waitedDays: number, pausedReason: NeedPauseReason | null, endedReason: NeedEndReason | null, clocks: Array<{ kind: ClockKind, status: ClockStatus, deadlineOn: string | null, daysLeft: number | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NeedQueryVariables = Exact<{
  id: string;
}>;


export type NeedQuery = { need: { version: number, changedAt: string | null, pausedAt: string | null, pausedReason: NeedPauseReason | null, endedOn: string | null, networkSearchOn: string | null, networkSearchGave: NetworkSearchResult | null, isNetworkSearchMissing: boolean, id: string, caseNumber: string, status: NeedStatus, assignmentType: AssignmentType, childrenCount: number, ageFrom: number, ageTo: number, startOn: string, expectedLength: ExpectedLength, urgency: Urgency, networkSearch: NetworkSearch, registeredAt: string, waitedDays: number, endedAt: string | null, endedReason: NeedEndReason | null, clockFacts: { investigationOpenedOn: string | null, investigationExtendedTo: string | null, investigationExtensionReason: InvestigationExtensionReason | null, investigationClosedOn: string | null, emergencyPlacedOn: string | null, emergencyLaw: EmergencyLaw | null, emergencyExtendedTo: string | null, emergencyExtensionReason: EmergencyExtensionReason | null, emergencyExtensionDecidedOn: string | null, emergencyExtensionDecidedBy: ExtensionDecider | null }, clocks: Array<{ kind: ClockKind, status: ClockStatus, deadlineOn: string | null, daysLeft: number | null, explanation: string, isProjected: boolean, rule: { months: number, citation: string, validFrom: string | null, validTo: string | null } }>, municipality: { id: string, name: string }, requirements: Array<{ kind: RequirementKind, strength: RequirementStrength, level: CapabilityBand | null, option: string | null }> } };

export type NeedHistoryQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type NeedHistoryQuery = { needHistory: { nodes: Array<{ id: string, version: number, changedAt: string, actorName: string, sentence: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NeedMeanwhileQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type NeedMeanwhileQuery = { need: { id: string, version: number, status: NeedStatus }, needHistory: { nodes: Array<{ id: string, version: number, changedAt: string, actorName: string, sentence: string }> } };

export type RegisterNeedMutationVariables = Exact<{
  input: RegisterNeedInput;
}>;


export type RegisterNeedMutation = { registerNeed: { id: string } };

export type ChangeNeedMutationVariables = Exact<{
  id: string;
  input: ChangeNeedInput;
}>;


export type ChangeNeedMutation = { changeNeed: { id: string, version: number } };

export type PauseNeedMutationVariables = Exact<{
  id: string;
  reason: NeedPauseReason;
}>;


export type PauseNeedMutation = { pauseNeed: { id: string, status: NeedStatus } };

export type ResumeNeedMutationVariables = Exact<{
  id: string;
  reason: NeedResumeReason;
}>;


export type ResumeNeedMutation = { resumeNeed: { id: string, status: NeedStatus } };

export type EndNeedMutationVariables = Exact<{
  id: string;
  reason: NeedEndReason;
  endedOn?: string | null | undefined;
}>;


export type EndNeedMutation = { endNeed: { id: string, status: NeedStatus } };

export type PlacementsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PlacementsQuery = { placements: { nodes: Array<{ id: string, caseNumber: string, needId: string, assignmentType: AssignmentType, childrenCount: number, startsOn: string, endsOn: string | null, decisionOn: string, decisionReference: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InterestToPlaceQueryVariables = Exact<{
  first: number;
  needId?: string | null | undefined;
}>;


export type InterestToPlaceQuery = { interests: { nodes: Array<{ id: string, status: InterestStatus, needId: string, caseNumber: string }> } };

export type RecordPlacementMutationVariables = Exact<{
  input: RecordPlacementInput;
}>;


export type RecordPlacementMutation = { recordPlacement: { id: string } };

export type HomeProfileFactsFragment = { id: string, publishedAt: string | null, withdrawAt: string | null, offMarketAt: string | null, marketUntil: string | null, withheld: string | null, hidden: Array<string>, hiddenDetails: Array<string>, obstacles: Array<{ path: string, message: string }>, shown: { id: string, assignmentType: AssignmentType, ageBands: Array<ShownAgeBand> | null, freePlaces: FreePlaces | null, hasOwnChildren: boolean | null, hasAnimals: boolean | null, isStepFree: boolean | null, offersOwnRoom: boolean | null, hasDaytimeAdult: boolean | null, languages: Array<string> | null, available: Available | null, isOnMarket: boolean, details: { freePlaces: FreePlaces | null, experience: ShownExperience | null, contactWithParents: ShownContactWithParents | null, siblingGroups: boolean | null, description: string | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> } | null, zone: { code: string, name: string } | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> } | null, readers: Array<{ municipalityId: string, municipality: string, profileId: string | null, shownMore: number }>, conflicts: Array<{ readerId: string, municipality: string, name: string, declaredAt: string }>, text: { version: number, body: string, writtenAt: string, writtenBy: string, isWrittenByMe: boolean, releasedAt: string | null, releasedBy: string | null, hits: Array<{ position: number, length: number, kind: string, message: string }> } | null, approval: { approvedOn: string, adult: number, isStanding: boolean } | null };

export type HomeProfileQueryVariables = Exact<{
  homeId: string;
}>;


export type HomeProfileQuery = { homeProfile: { id: string, publishedAt: string | null, withdrawAt: string | null, offMarketAt: string | null, marketUntil: string | null, withheld: string | null, hidden: Array<string>, hiddenDetails: Array<string>, obstacles: Array<{ path: string, message: string }>, shown: { id: string, assignmentType: AssignmentType, ageBands: Array<ShownAgeBand> | null, freePlaces: FreePlaces | null, hasOwnChildren: boolean | null, hasAnimals: boolean | null, isStepFree: boolean | null, offersOwnRoom: boolean | null, hasDaytimeAdult: boolean | null, languages: Array<string> | null, available: Available | null, isOnMarket: boolean, details: { freePlaces: FreePlaces | null, experience: ShownExperience | null, contactWithParents: ShownContactWithParents | null, siblingGroups: boolean | null, description: string | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> } | null, zone: { code: string, name: string } | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> } | null, readers: Array<{ municipalityId: string, municipality: string, profileId: string | null, shownMore: number }>, conflicts: Array<{ readerId: string, municipality: string, name: string, declaredAt: string }>, text: { version: number, body: string, writtenAt: string, writtenBy: string, isWrittenByMe: boolean, releasedAt: string | null, releasedBy: string | null, hits: Array<{ position: number, length: number, kind: string, message: string }> } | null, approval: { approvedOn: string, adult: number, isStanding: boolean } | null } };

export type PublishProfileMutationVariables = Exact<{
  homeId: string;
}>;


export type PublishProfileMutation = { publishProfile: { id: string, publishedAt: string | null, withdrawAt: string | null, offMarketAt: string | null, marketUntil: string | null, withheld: string | null, hidden: Array<string>, hiddenDetails: Array<string>, obstacles: Array<{ path: string, message: string }>, shown: { id: string, assignmentType: AssignmentType, ageBands: Array<ShownAgeBand> | null, freePlaces: FreePlaces | null, hasOwnChildren: boolean | null, hasAnimals: boolean | null, isStepFree: boolean | null, offersOwnRoom: boolean | null, hasDaytimeAdult: boolean | null, languages: Array<string> | null, available: Available | null, isOnMarket: boolean, details: { freePlaces: FreePlaces | null, experience: ShownExperience | null, contactWithParents: ShownContactWithParents | null, siblingGroups: boolean | null, description: string | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> } | null, zone: { code: string, name: string } | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> } | null, readers: Array<{ municipalityId: string, municipality: string, profileId: string | null, shownMore: number }>, conflicts: Array<{ readerId: string, municipality: string, name: string, declaredAt: string }>, text: { version: number, body: string, writtenAt: string, writtenBy: string, isWrittenByMe: boolean, releasedAt: string | null, releasedBy: string | null, hits: Array<{ position: number, length: number, kind: string, message: string }> } | null, approval: { approvedOn: string, adult: number, isStanding: boolean } | null } };

export type WithdrawProfileMutationVariables = Exact<{
  homeId: string;
  ground: WithdrawalGround;
}>;


export type WithdrawProfileMutation = { withdrawProfile: { id: string, publishedAt: string | null, withdrawAt: string | null, offMarketAt: string | null, marketUntil: string | null, withheld: string | null, hidden: Array<string>, hiddenDetails: Array<string>, obstacles: Array<{ path: string, message: string }>, shown: { id: string, assignmentType: AssignmentType, ageBands: Array<ShownAgeBand> | null, freePlaces: FreePlaces | null, hasOwnChildren: boolean | null, hasAnimals: boolean | null, isStepFree: boolean | null, offersOwnRoom: boolean | null, hasDaytimeAdult: boolean | null, languages: Array<string> | null, available: Available | null, isOnMarket: boolean, details: { freePlaces: FreePlaces | null, experience: ShownExperience | null, contactWithParents: ShownContactWithParents | null, siblingGroups: boolean | null, description: string | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> } | null, zone: { code: string, name: string } | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> } | null, readers: Array<{ municipalityId: string, municipality: string, profileId: string | null, shownMore: number }>, conflicts: Array<{ readerId: string, municipality: string, name: string, declaredAt: string }>, text: { version: number, body: string, writtenAt: string, writtenBy: string, isWrittenByMe: boolean, releasedAt: string | null, releasedBy: string | null, hits: Array<{ position: number, length: number, kind: string, message: string }> } | null, approval: { approvedOn: string, adult: number, isStanding: boolean } | null } };

export type WriteProfileTextMutationVariables = Exact<{
  homeId: string;
  body: string;
}>;


export type WriteProfileTextMutation = { writeProfileText: { id: string, publishedAt: string | null, withdrawAt: string | null, offMarketAt: string | null, marketUntil: string | null, withheld: string | null, hidden: Array<string>, hiddenDetails: Array<string>, obstacles: Array<{ path: string, message: string }>, shown: { id: string, assignmentType: AssignmentType, ageBands: Array<ShownAgeBand> | null, freePlaces: FreePlaces | null, hasOwnChildren: boolean | null, hasAnimals: boolean | null, isStepFree: boolean | null, offersOwnRoom: boolean | null, hasDaytimeAdult: boolean | null, languages: Array<string> | null, available: Available | null, isOnMarket: boolean, details: { freePlaces: FreePlaces | null, experience: ShownExperience | null, contactWithParents: ShownContactWithParents | null, siblingGroups: boolean | null, description: string | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> } | null, zone: { code: string, name: string } | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> } | null, readers: Array<{ municipalityId: string, municipality: string, profileId: string | null, shownMore: number }>, conflicts: Array<{ readerId: string, municipality: string, name: string, declaredAt: string }>, text: { version: number, body: string, writtenAt: string, writtenBy: string, isWrittenByMe: boolean, releasedAt: string | null, releasedBy: string | null, hits: Array<{ position: number, length: number, kind: string, message: string }> } | null, approval: { approvedOn: string, adult: number, isStanding: boolean } | null } };

export type ReleaseProfileTextMutationVariables = Exact<{
  homeId: string;
  version: number;
}>;


export type ReleaseProfileTextMutation = { releaseProfileText: { id: string, publishedAt: string | null, withdrawAt: string | null, offMarketAt: string | null, marketUntil: string | null, withheld: string | null, hidden: Array<string>, hiddenDetails: Array<string>, obstacles: Array<{ path: string, message: string }>, shown: { id: string, assignmentType: AssignmentType, ageBands: Array<ShownAgeBand> | null, freePlaces: FreePlaces | null, hasOwnChildren: boolean | null, hasAnimals: boolean | null, isStepFree: boolean | null, offersOwnRoom: boolean | null, hasDaytimeAdult: boolean | null, languages: Array<string> | null, available: Available | null, isOnMarket: boolean, details: { freePlaces: FreePlaces | null, experience: ShownExperience | null, contactWithParents: ShownContactWithParents | null, siblingGroups: boolean | null, description: string | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> } | null, zone: { code: string, name: string } | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> } | null, readers: Array<{ municipalityId: string, municipality: string, profileId: string | null, shownMore: number }>, conflicts: Array<{ readerId: string, municipality: string, name: string, declaredAt: string }>, text: { version: number, body: string, writtenAt: string, writtenBy: string, isWrittenByMe: boolean, releasedAt: string | null, releasedBy: string | null, hits: Array<{ position: number, length: number, kind: string, message: string }> } | null, approval: { approvedOn: string, adult: number, isStanding: boolean } | null } };

export type ApproveProfileMutationVariables = Exact<{
  homeId: string;
  approvedOn: string;
  adult: number;
}>;


export type ApproveProfileMutation = { approveProfile: { id: string, publishedAt: string | null, withdrawAt: string | null, offMarketAt: string | null, marketUntil: string | null, withheld: string | null, hidden: Array<string>, hiddenDetails: Array<string>, obstacles: Array<{ path: string, message: string }>, shown: { id: string, assignmentType: AssignmentType, ageBands: Array<ShownAgeBand> | null, freePlaces: FreePlaces | null, hasOwnChildren: boolean | null, hasAnimals: boolean | null, isStepFree: boolean | null, offersOwnRoom: boolean | null, hasDaytimeAdult: boolean | null, languages: Array<string> | null, available: Available | null, isOnMarket: boolean, details: { freePlaces: FreePlaces | null, experience: ShownExperience | null, contactWithParents: ShownContactWithParents | null, siblingGroups: boolean | null, description: string | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> } | null, zone: { code: string, name: string } | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> } | null, readers: Array<{ municipalityId: string, municipality: string, profileId: string | null, shownMore: number }>, conflicts: Array<{ readerId: string, municipality: string, name: string, declaredAt: string }>, text: { version: number, body: string, writtenAt: string, writtenBy: string, isWrittenByMe: boolean, releasedAt: string | null, releasedBy: string | null, hits: Array<{ position: number, length: number, kind: string, message: string }> } | null, approval: { approvedOn: string, adult: number, isStanding: boolean } | null } };

export type UndoConflictMutationVariables = Exact<{
  homeId: string;
  readerId: string;
}>;


export type UndoConflictMutation = { undoConflict: { id: string } };

export type ProfilesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ProfileFilter | null | undefined;
}>;


export type ProfilesQuery = { profiles: { nodes: Array<{ id: string, assignmentType: AssignmentType, ageBands: Array<ShownAgeBand> | null, freePlaces: FreePlaces | null, hasOwnChildren: boolean | null, hasAnimals: boolean | null, isStepFree: boolean | null, offersOwnRoom: boolean | null, hasDaytimeAdult: boolean | null, languages: Array<string> | null, available: Available | null, isOnMarket: boolean, zone: { code: string, name: string } | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProfileCountQueryVariables = Exact<{
  filter?: ProfileFilter | null | undefined;
}>;


export type ProfileCountQuery = { profileCount: { count: number | null } };

export type ProfilesChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ProfilesChangedSubscription = { profilesChanged: boolean };

export type ProfileQueryVariables = Exact<{
  id: string;
}>;


export type ProfileQuery = { profile: { id: string, assignmentType: AssignmentType, ageBands: Array<ShownAgeBand> | null, freePlaces: FreePlaces | null, hasOwnChildren: boolean | null, hasAnimals: boolean | null, isStepFree: boolean | null, offersOwnRoom: boolean | null, hasDaytimeAdult: boolean | null, languages: Array<string> | null, available: Available | null, isOnMarket: boolean, details: { freePlaces: FreePlaces | null, experience: ShownExperience | null, contactWithParents: ShownContactWithParents | null, siblingGroups: boolean | null, description: string | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> } | null, zone: { code: string, name: string } | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> } };

export type DeclareConflictMutationVariables = Exact<{
  profileId: string;
}>;


export type DeclareConflictMutation = { declareConflict: string };

export type ProposalRunNowQueryVariables = Exact<{ [key: string]: never; }>;


export type ProposalRunNowQuery = { proposalRun: { id: string, profile: WeightProfile, ruleVersion: string, weightVersion: string, needs: number, homes: number, proposed: number, unmet: number, finishedAt: string, isStale: boolean, lastGap: number | null, lastNightAt: string | null } | null, fairShares: Array<{ municipality: string, received: number, entitled: number, openNeeds: number }> };

export type ProposalsChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ProposalsChangedSubscription = { proposalsChanged: boolean };

export type WaitingFactsFragment = { id: string, caseNumber: string, waitedDays: number, municipality: { id: string, name: string }, clocks: Array<{ kind: ClockKind, status: ClockStatus, deadlineOn: string | null, daysLeft: number | null }> };

export type DecisionFactsFragment = { id: string, choice: ProposalChoice, reason: ProposalReason, note: string | null, homeNumber: number, decidedAt: string, decidedByName: string };

export type ProposalLinesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ProposalLinesQuery = { proposalLines: { nodes: Array<{ isDecided: boolean, pluses: Array<FitPart>, minuses: Array<FitPart>, readerKnowsFamily: boolean, openFacts: Array<string>, interestStatus: string | null, need: { id: string, caseNumber: string, waitedDays: number, municipality: { id: string, name: string }, clocks: Array<{ kind: ClockKind, status: ClockStatus, deadlineOn: string | null, daysLeft: number | null }> }, home: { id: string, number: number, freePlaces: number, zone: { name: string } }, alternatives: Array<{ pluses: Array<FitPart>, minuses: Array<FitPart>, readerKnowsFamily: boolean, effect: ProposalEffect, concerns: string | null, home: { id: string, number: number, zone: { name: string } } }>, decisions: Array<{ id: string, choice: ProposalChoice, reason: ProposalReason, note: string | null, homeNumber: number, decidedAt: string, decidedByName: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type UnmetNeedsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type UnmetNeedsQuery = { unmetNeeds: { nodes: Array<{ eligibleHomes: number, taskDueOn: string | null, taskAssignedToName: string | null, need: { id: string, caseNumber: string, waitedDays: number, municipality: { id: string, name: string }, clocks: Array<{ kind: ClockKind, status: ClockStatus, deadlineOn: string | null, daysLeft: number | null }> }, blocking: Array<{ code: string, homes: number }>, decisions: Array<{ id: string, choice: ProposalChoice, reason: ProposalReason, note: string | null, homeNumber: number, decidedAt: string, decidedByName: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DecideProposalMutationVariables = Exact<{
  input: DecideProposalInput;
}>;


export type DecideProposalMutation = { decideProposal: { id: string } };

export type UndoProposalDecisionMutationVariables = Exact<{
  id: string;
}>;


export type UndoProposalDecisionMutation = { undoProposalDecision: { id: string } };

export type RecruitmentGapOfQueryVariables = Exact<{
  zoneCode?: string | null | undefined;
}>;


export type RecruitmentGapOfQuery = { recruitmentGap: { compass: Array<string>, countedAt: string | null, compassAt: string | null, rows: Array<{ assignmentType: AssignmentType, ageBand: AgeBand, capability: KindCapability, wantedChildren: number, freePlaces: number, unmetChildren: number, worth: number | null }> } };

export type RecruitmentTargetsQueryVariables = Exact<{ [key: string]: never; }>;


export type RecruitmentTargetsQuery = { recruitmentTargets: Array<{ id: string, assignmentType: AssignmentType, ageBand: AgeBand, capability: KindCapability, zoneName: string | null, homes: number, published: number, byOn: string, setAt: string, setByName: string }> };

export type SetRecruitmentTargetMutationVariables = Exact<{
  input: RecruitmentTargetInput;
}>;


export type SetRecruitmentTargetMutation = { setRecruitmentTarget: { id: string } };

export type EndRecruitmentTargetMutationVariables = Exact<{
  id: string;
}>;


export type EndRecruitmentTargetMutation = { endRecruitmentTarget: { id: string } };

export type WeightChoiceNowQueryVariables = Exact<{ [key: string]: never; }>;


export type WeightChoiceNowQuery = { weightChoice: { inForce: WeightProfile, decisions: Array<{ id: string, profile: WeightProfile, decidedOn: string, decisionReference: string, inForceFrom: string, recordedAt: string, recordedByName: string }>, figures: Array<{ profile: WeightProfile, nights: number, proposed: number | null, inTime: number | null, pastLimitProposed: number | null, pastLimitLeft: number | null }> } };

export type RecordWeightDecisionMutationVariables = Exact<{
  input: WeightDecisionInput;
}>;


export type RecordWeightDecisionMutation = { recordWeightDecision: { inForce: WeightProfile } };

export type CardFactsFragment = { id: string, reference: string, step: CaseState, resumesTo: CaseStep | null, since: string, sinceDays: number, waitsFor: string | null, carriedBy: string | null, carriedByName: string | null, source: CaseSource, reason: CaseReason | null, mayMoveTo: Array<CaseState> };

export type RecruitmentBoardQueryVariables = Exact<{
  part: BoardPart;
  mine: boolean;
  source?: CaseSource | null | undefined;
  whole?: CaseState | null | undefined;
}>;


export type RecruitmentBoardQuery = { recruitmentBoard: Array<{ step: CaseState, total: number, cards: Array<{ id: string, reference: string, step: CaseState, resumesTo: CaseStep | null, since: string, sinceDays: number, waitsFor: string | null, carriedBy: string | null, carriedByName: string | null, source: CaseSource, reason: CaseReason | null, mayMoveTo: Array<CaseState> }> }> };

export type RecruitmentCaseOfQueryVariables = Exact<{
  id: string;
}>;


export type RecruitmentCaseOfQuery = { recruitmentCase: { id: string, reference: string, step: CaseState, resumesTo: CaseStep | null, since: string, sinceDays: number, waitsFor: string | null, carriedBy: string | null, carriedByName: string | null, source: CaseSource, reason: CaseReason | null, mayMoveTo: Array<CaseState>, applicationId: string | null, homeId: string | null, openedAt: string, moves: Array<{ id: string, movedAt: string, movedByName: string, from: CaseState | null, to: CaseState, reason: CaseReason | null }> }, recruitmentCarriers: Array<{ id: string, name: string }> };

export type MoveCaseMutationVariables = Exact<{
  id: string;
  to: CaseState;
  from?: CaseState | null | undefined;
  reason?: CaseReason | null | undefined;
}>;


export type MoveCaseMutation = { moveCase: { id: string, reference: string, step: CaseState } };

export type TakeCaseMutationVariables = Exact<{
  id: string;
}>;


export type TakeCaseMutation = { takeCase: { id: string } };

export type AssignCaseMutationVariables = Exact<{
  id: string;
  userId?: string | null | undefined;
}>;


export type AssignCaseMutation = { assignCase: { id: string, carriedByName: string | null } };

export type RecruitmentFunnelQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type RecruitmentFunnelQuery = { recruitmentFunnel: Array<{ source: CaseSource | null, steps: Array<{ step: CaseStep, reached: number | null, medianDays: number | null }> }> };

export type CaseChecksQueryVariables = Exact<{
  homeId: string;
}>;


export type CaseChecksQuery = { homeChecks: { homeId: string, obstacles: Array<string> } };

export type FamilyOfQueryVariables = Exact<{
  id: string;
  purpose: string;
}>;


export type FamilyOfQuery = { applicationIdentity: { applicationId: string, givenNames: string, familyName: string, phone: string, email: string } };

export type RegistrationDraftQueryVariables = Exact<{
  applicationId: string;
}>;


export type RegistrationDraftQuery = { registrationDraft: { reference: string, familyName: string, givenNames: string, phone: string | null, email: string | null, municipalityCode: string | null } };

export type RegisterHomeFromApplicationMutationVariables = Exact<{
  applicationId: string;
  input: RegisterHomeInput;
}>;


export type RegisterHomeFromApplicationMutation = { registerHomeFromApplication: { id: string, reference: string } };

export type ScreeningOfQueryVariables = Exact<{
  caseId: string;
}>;


export type ScreeningOfQuery = { screening: { caseId: string, conclusion: ScreeningConclusion | null, concludedOn: string | null, concludedByName: string | null, areas: Array<{ area: ScreeningArea, assessment: AreaAssessment | null, hasNote: boolean, assessedOn: string | null, assessedByName: string | null }> } };

export type ScreeningNotesQueryVariables = Exact<{
  caseId: string;
}>;


export type ScreeningNotesQuery = { screeningNotes: Array<{ area: ScreeningArea, note: string }> };

export type AssessAreaMutationVariables = Exact<{
  caseId: string;
  area: ScreeningArea;
  assessment: AreaAssessment;
  note?: string | null | undefined;
}>;


export type AssessAreaMutation = { assessArea: { caseId: string } };

export type ConcludeScreeningMutationVariables = Exact<{
  caseId: string;
  conclusion: ScreeningConclusion;
  reason?: CaseReason | null | undefined;
}>;


export type ConcludeScreeningMutation = { concludeScreening: { caseId: string } };

export type HomeStudyOfQueryVariables = Exact<{
  caseId: string;
}>;


export type HomeStudyOfQuery = { homeStudy: { caseId: string, conclusion: StudyConclusion | null, concludedOn: string | null, concludedByName: string | null, items: Array<{ item: StudyItem, adult: number, doneOn: string | null, doneByName: string | null }> } };

export type MarkStudyItemMutationVariables = Exact<{
  caseId: string;
  item: StudyItem;
  adult: number;
  doneOn?: string | null | undefined;
}>;


export type MarkStudyItemMutation = { markStudyItem: { caseId: string } };

export type ConcludeHomeStudyMutationVariables = Exact<{
  caseId: string;
  conclusion: StudyConclusion;
  reason?: CaseReason | null | undefined;
}>;


export type ConcludeHomeStudyMutation = { concludeHomeStudy: { caseId: string } };

export type UsageReportOfQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type UsageReportOfQuery = { usageReport: { from: string, to: string, rows: Array<{ municipality: { id: string, name: string }, figures: { needs: { value: number | null, text: string }, interests: { value: number | null, text: string }, brokered: { value: number | null, text: string }, placed: { value: number | null, text: string }, medianWaitingDays: { value: number | null, text: string } } }>, total: { needs: { value: number | null, text: string }, interests: { value: number | null, text: string }, brokered: { value: number | null, text: string }, placed: { value: number | null, text: string }, medianWaitingDays: { value: number | null, text: string } }, definitions: Array<{ term: string, text: string }> } };

export type UsageFiguresFragment = { needs: { value: number | null, text: string }, interests: { value: number | null, text: string }, brokered: { value: number | null, text: string }, placed: { value: number | null, text: string }, medianWaitingDays: { value: number | null, text: string } };

export type TaskFactsFragment = { id: string, kind: TaskKind, homeId: string | null, homeNumber: number | null, applicationId: string | null, municipalityId: string | null, municipality: string | null, assignedTo: string | null, assignedToName: string | null, openedAt: string, dueOn: string, mayBeFinished: boolean, isManagers: boolean, concernsName: string | null, changesCount: number | null, sinceAt: string | null };

export type TaskListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  mine?: boolean | null | undefined;
}>;


export type TaskListQuery = { tasks: { nodes: Array<{ id: string, kind: TaskKind, homeId: string | null, homeNumber: number | null, applicationId: string | null, municipalityId: string | null, municipality: string | null, assignedTo: string | null, assignedToName: string | null, openedAt: string, dueOn: string, mayBeFinished: boolean, isManagers: boolean, concernsName: string | null, changesCount: number | null, sinceAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TakeTaskMutationVariables = Exact<{
  id: string;
}>;


export type TakeTaskMutation = { takeTask: { id: string } };

export type FinishTaskMutationVariables = Exact<{
  id: string;
  note?: string | null | undefined;
}>;


export type FinishTaskMutation = { finishTask: { id: string } };

export type HomeWordFactsFragment = { fact: HomeFact, familyValue: string | null, familyOn: string | null, recruiterValue: string | null, recruiterOn: string | null, recruiterName: string | null, settledValue: string | null, settledReason: SettlingReason | null, settledAt: string | null, settledByName: string | null, isOpen: boolean };

export type HomeWordsQueryVariables = Exact<{
  homeId: string;
}>;


export type HomeWordsQuery = { homeWords: Array<{ fact: HomeFact, familyValue: string | null, familyOn: string | null, recruiterValue: string | null, recruiterOn: string | null, recruiterName: string | null, settledValue: string | null, settledReason: SettlingReason | null, settledAt: string | null, settledByName: string | null, isOpen: boolean }> };

export type RecordWordMutationVariables = Exact<{
  input: RecordWordInput;
}>;


export type RecordWordMutation = { recordWord: Array<{ fact: HomeFact }> };

export type SettleWordMutationVariables = Exact<{
  input: SettleWordInput;
}>;


export type SettleWordMutation = { settleWord: Array<{ fact: HomeFact }> };

export type PublicRegionsQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicRegionsQuery = { publicRegions: Array<{ code: string, name: string, unitName: string, municipalities: Array<{ id: string, name: string }> }> };

export type ApplicationFormQueryVariables = Exact<{
  regionCode: string;
}>;


export type ApplicationFormQuery = { applicationForm: { ticket: string, region: { code: string, name: string, unitName: string, municipalities: Array<{ id: string, code: string, name: string }> }, zones: Array<{ code: string, name: string }>, consentTexts: Array<{ kind: ConsentTextKind, version: string, text: string }> } };

export type SubmitApplicationMutationVariables = Exact<{
  regionCode: string;
  input: SubmitApplicationInput;
}>;


export type SubmitApplicationMutation = { submitApplication: boolean };

export type OwnApplicationFactsFragment = { status: ApplicationStatus, submittedAt: string, assignmentTypes: Array<AssignmentType>, unitName: string, regionCode: string, becameHome: boolean };

export type OwnApplicationQueryVariables = Exact<{
  token: string;
}>;


export type OwnApplicationQuery = { ownApplication: { status: ApplicationStatus, submittedAt: string, assignmentTypes: Array<AssignmentType>, unitName: string, regionCode: string, becameHome: boolean } };

export type ConfirmOwnApplicationMutationVariables = Exact<{
  token: string;
}>;


export type ConfirmOwnApplicationMutation = { confirmOwnApplication: { status: ApplicationStatus, submittedAt: string, assignmentTypes: Array<AssignmentType>, unitName: string, regionCode: string, becameHome: boolean } };

export type WithdrawOwnApplicationMutationVariables = Exact<{
  token: string;
}>;


export type WithdrawOwnApplicationMutation = { withdrawOwnApplication: { status: ApplicationStatus, submittedAt: string, assignmentTypes: Array<AssignmentType>, unitName: string, regionCode: string, becameHome: boolean } };

export type FamilyPageFactsFragment = { unitName: string, isPublished: boolean, assignmentType: AssignmentType, ageBands: Array<AgeBand>, zone: string, offersOwnRoom: boolean, isStepFree: boolean, hasAnimals: boolean, hasOwnChildren: boolean, languages: Array<string>, takesChildren: boolean, availableFrom: string, availabilityConfirmedOn: string, confirmedUntil: string, hasAskedForContact: boolean, consents: Array<{ municipalityId: string, municipality: string, givenOn: string, stands: boolean }> };

export type FamilyPageQueryVariables = Exact<{
  token: string;
}>;


export type FamilyPageQuery = { familyPage: { unitName: string, isPublished: boolean, assignmentType: AssignmentType, ageBands: Array<AgeBand>, zone: string, offersOwnRoom: boolean, isStepFree: boolean, hasAnimals: boolean, hasOwnChildren: boolean, languages: Array<string>, takesChildren: boolean, availableFrom: string, availabilityConfirmedOn: string, confirmedUntil: string, hasAskedForContact: boolean, consents: Array<{ municipalityId: string, municipality: string, givenOn: string, stands: boolean }> } };

export type ConfirmFamilyAvailabilityMutationVariables = Exact<{
  token: string;
  availableFrom: string;
}>;


export type ConfirmFamilyAvailabilityMutation = { confirmFamilyAvailability: { unitName: string, isPublished: boolean, assignmentType: AssignmentType, ageBands: Array<AgeBand>, zone: string, offersOwnRoom: boolean, isStepFree: boolean, hasAnimals: boolean, hasOwnChildren: boolean, languages: Array<string>, takesChildren: boolean, availableFrom: string, availabilityConfirmedOn: string, confirmedUntil: string, hasAskedForContact: boolean, consents: Array<{ municipalityId: string, municipality: string, givenOn: string, stands: boolean }> } };

export type DeclineFamilyAvailabilityMutationVariables = Exact<{
  token: string;
}>;


export type DeclineFamilyAvailabilityMutation = { declineFamilyAvailability: { unitName: string, isPublished: boolean, assignmentType: AssignmentType, ageBands: Array<AgeBand>, zone: string, offersOwnRoom: boolean, isStepFree: boolean, hasAnimals: boolean, hasOwnChildren: boolean, languages: Array<string>, takesChildren: boolean, availableFrom: string, availabilityConfirmedOn: string, confirmedUntil: string, hasAskedForContact: boolean, consents: Array<{ municipalityId: string, municipality: string, givenOn: string, stands: boolean }> } };

export type RevokeFamilyConsentMutationVariables = Exact<{
  token: string;
  municipalityIds?: Array<string> | string | null | undefined;
}>;


export type RevokeFamilyConsentMutation = { revokeFamilyConsent: { unitName: string, isPublished: boolean, assignmentType: AssignmentType, ageBands: Array<AgeBand>, zone: string, offersOwnRoom: boolean, isStepFree: boolean, hasAnimals: boolean, hasOwnChildren: boolean, languages: Array<string>, takesChildren: boolean, availableFrom: string, availabilityConfirmedOn: string, confirmedUntil: string, hasAskedForContact: boolean, consents: Array<{ municipalityId: string, municipality: string, givenOn: string, stands: boolean }> } };

export type AskForContactMutationVariables = Exact<{
  token: string;
}>;


export type AskForContactMutation = { askForContact: { unitName: string, isPublished: boolean, assignmentType: AssignmentType, ageBands: Array<AgeBand>, zone: string, offersOwnRoom: boolean, isStepFree: boolean, hasAnimals: boolean, hasOwnChildren: boolean, languages: Array<string>, takesChildren: boolean, availableFrom: string, availabilityConfirmedOn: string, confirmedUntil: string, hasAskedForContact: boolean, consents: Array<{ municipalityId: string, municipality: string, givenOn: string, stands: boolean }> } };

export type TimelineQueryVariables = Exact<{
  subject: TimelineSubject;
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type TimelineQuery = { timeline: { nodes: Array<{ id: string, occurredAt: string, actorName: string, sentence: string, note: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const NeedFactsFragmentDoc = new TypedDocumentString(`
    fragment NeedFacts on Need {
  id
  caseNumber
  municipality {
    id
    name
  }
  status
  assignmentType
  childrenCount
  ageFrom
  ageTo
  startOn
  expectedLength
  urgency
  networkSearch
  registeredAt
  waitedDays
  endedAt
  endedReason
  requirements {
    kind
    strength
    level
    option
  }
}
    `, {"fragmentName":"NeedFacts"}) as unknown as TypedDocumentString<NeedFactsFragment, unknown>;
export const InterestFactsFragmentDoc = new TypedDocumentString(`
    fragment InterestFacts on Interest {
  id
  status
  municipality {
    id
    name
  }
  needId
  caseNumber
  profileId
  expressedAt
  changedAt
  reasonCode
  reasonNote
}
    `, {"fragmentName":"InterestFacts"}) as unknown as TypedDocumentString<InterestFactsFragment, unknown>;
export const NeedRowFragmentDoc = new TypedDocumentString(`
    fragment NeedRow on Need {
  id
  caseNumber
  status
  assignmentType
  childrenCount
  ageFrom
  ageTo
  startOn
  urgency
  isNetworkSearchMissing
  waitedDays
  pausedReason
  endedReason
  clocks {
    kind
    status
    deadlineOn
    daysLeft
  }
}
    `, {"fragmentName":"NeedRow"}) as unknown as TypedDocumentString<NeedRowFragment, unknown>;
export const ContactFactsFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"ContactFacts"}) as unknown as TypedDocumentString<ContactFactsFragment, unknown>;
export const HomeFactsFragmentDoc = new TypedDocumentString(`
    fragment HomeFacts on Home {
  id
  number
  regi
  status
  registeredAt
  publicationId
  withdrawnOn
  withdrawalReason
  places {
    total
    free
    reserved
  }
  offer {
    assignmentType
    ageFrom
    ageTo
    zone {
      code
      name
    }
    hasOwnChildren
    hasAnimals
    isStepFree
    offersOwnRoom
    hasDaytimeAdult
    languages
    capabilities {
      area
      level
    }
    availableFrom
    availabilityConfirmedOn
    availabilityHoldsUntil
    isAvailable
    experience
    contactWithParents
    takesSiblingGroups
    rooms
    limits
    support
  }
}
    `, {"fragmentName":"HomeFacts"}) as unknown as TypedDocumentString<HomeFactsFragment, unknown>;
export const ProfileFactsFragmentDoc = new TypedDocumentString(`
    fragment ProfileFacts on Profile {
  id
  assignmentType
  ageBands
  zone {
    code
    name
  }
  freePlaces
  hasOwnChildren
  hasAnimals
  isStepFree
  offersOwnRoom
  hasDaytimeAdult
  languages
  capabilities {
    area
    band
  }
  available
  isOnMarket
}
    `, {"fragmentName":"ProfileFacts"}) as unknown as TypedDocumentString<ProfileFactsFragment, unknown>;
export const ProfileDetailFactsFragmentDoc = new TypedDocumentString(`
    fragment ProfileDetailFacts on ProfileDetails {
  freePlaces
  capabilities {
    area
    band
  }
  experience
  contactWithParents
  siblingGroups
  description
}
    `, {"fragmentName":"ProfileDetailFacts"}) as unknown as TypedDocumentString<ProfileDetailFactsFragment, unknown>;
export const HomeProfileFactsFragmentDoc = new TypedDocumentString(`
    fragment HomeProfileFacts on HomeProfile {
  id
  obstacles {
    path
    message
  }
  publishedAt
  withdrawAt
  offMarketAt
  marketUntil
  withheld
  shown {
    ...ProfileFacts
    details {
      ...ProfileDetailFacts
    }
  }
  hidden
  hiddenDetails
  readers {
    municipalityId
    municipality
    profileId
    shownMore
  }
  conflicts {
    readerId
    municipality
    name
    declaredAt
  }
  text {
    version
    body
    writtenAt
    writtenBy
    isWrittenByMe
    releasedAt
    releasedBy
    hits {
      position
      length
      kind
      message
    }
  }
  approval {
    approvedOn
    adult
    isStanding
  }
}
    fragment ProfileFacts on Profile {
  id
  assignmentType
  ageBands
  zone {
    code
    name
  }
  freePlaces
  hasOwnChildren
  hasAnimals
  isStepFree
  offersOwnRoom
  hasDaytimeAdult
  languages
  capabilities {
    area
    band
  }
  available
  isOnMarket
}
fragment ProfileDetailFacts on ProfileDetails {
  freePlaces
  capabilities {
    area
    band
  }
  experience
  contactWithParents
  siblingGroups
  description
}`, {"fragmentName":"HomeProfileFacts"}) as unknown as TypedDocumentString<HomeProfileFactsFragment, unknown>;
export const WaitingFactsFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"WaitingFacts"}) as unknown as TypedDocumentString<WaitingFactsFragment, unknown>;
export const DecisionFactsFragmentDoc = new TypedDocumentString(`
    fragment DecisionFacts on ProposalDecision {
  id
  choice
  reason
  note
  homeNumber
  decidedAt
  decidedByName
}
    `, {"fragmentName":"DecisionFacts"}) as unknown as TypedDocumentString<DecisionFactsFragment, unknown>;
export const CardFactsFragmentDoc = new TypedDocumentString(`
    fragment CardFacts on RecruitmentCard {
  id
  reference
  step
  resumesTo
  since
  sinceDays
  waitsFor
  carriedBy
  carriedByName
  source
  reason
  mayMoveTo
}
    `, {"fragmentName":"CardFacts"}) as unknown as TypedDocumentString<CardFactsFragment, unknown>;
export const UsageFiguresFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"UsageFigures"}) as unknown as TypedDocumentString<UsageFiguresFragment, unknown>;
export const TaskFactsFragmentDoc = new TypedDocumentString(`
    fragment TaskFacts on Task {
  id
  kind
  homeId
  homeNumber
  applicationId
  municipalityId
  municipality
  assignedTo
  assignedToName
  openedAt
  dueOn
  mayBeFinished
  isManagers
  concernsName
  changesCount
  sinceAt
}
    `, {"fragmentName":"TaskFacts"}) as unknown as TypedDocumentString<TaskFactsFragment, unknown>;
export const HomeWordFactsFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"HomeWordFacts"}) as unknown as TypedDocumentString<HomeWordFactsFragment, unknown>;
export const OwnApplicationFactsFragmentDoc = new TypedDocumentString(`
    fragment OwnApplicationFacts on OwnApplication {
  status
  submittedAt
  assignmentTypes
  unitName
  regionCode
  becameHome
}
    `, {"fragmentName":"OwnApplicationFacts"}) as unknown as TypedDocumentString<OwnApplicationFactsFragment, unknown>;
export const FamilyPageFactsFragmentDoc = new TypedDocumentString(`
    fragment FamilyPageFacts on FamilyPage {
  unitName
  isPublished
  assignmentType
  ageBands
  zone
  offersOwnRoom
  isStepFree
  hasAnimals
  hasOwnChildren
  languages
  takesChildren
  availableFrom
  availabilityConfirmedOn
  confirmedUntil
  consents {
    municipalityId
    municipality
    givenOn
    stands
  }
  hasAskedForContact
}
    `, {"fragmentName":"FamilyPageFacts"}) as unknown as TypedDocumentString<FamilyPageFactsFragment, unknown>;
export const MemberStartDocument = /*#__PURE__*/ new TypedDocumentString("fragment NeedRow on Need { ageFrom ageTo assignmentType caseNumber childrenCount clocks { daysLeft deadlineOn kind status } endedReason id isNetworkSearchMissing pausedReason startOn status urgency waitedDays } query MemberStart($first: Int!) { interests(first: $first) { nodes { caseNumber changedAt id needId status } } needs(first: $first, status: OPEN) { nodes { ...NeedRow } pageInfo { hasNextPage } } pausedNeeds: needs(first: $first, status: PAUSED) { nodes { ...NeedRow } } }", {"hash":"sha256:f56769b24348bf72a571f6bd5dc68678eb89f1c9de1c993ffc5e58726982c40f"}) as unknown as TypedDocumentString<MemberStartQuery, MemberStartQueryVariables>;
export const UnitStartDocument = /*#__PURE__*/ new TypedDocumentString("query UnitStart($first: Int!) { brokeringCases(first: $first) { nodes { homeId interests { interest { id status } } } pageInfo { hasNextPage } } homeCount { published total } proposalRun { id proposed unmet } recruitmentGap { compass } }", {"hash":"sha256:7e94d180f90e5c39e1a3725a16b36c8d5df8056145b7a67d2caaa1abdafed653"}) as unknown as TypedDocumentString<UnitStartQuery, UnitStartQueryVariables>;
export const RecruitmentStartDocument = /*#__PURE__*/ new TypedDocumentString("query RecruitmentStart { recruitmentOverview { columns { cards { id reference sinceDays waitsFor } step total } paused } }", {"hash":"sha256:40dca3237dda899af52504e1e8300b662249e7d8dcb65da030241c3b03ff3458"}) as unknown as TypedDocumentString<RecruitmentStartQuery, RecruitmentStartQueryVariables>;
export const MeDocument = /*#__PURE__*/ new TypedDocumentString("query Me { me { displayName id municipality { code id name } region { id municipalities { code id isHost name } name unitName zones { code name } } roles scope } }", {"hash":"sha256:35294dd0927757cc2bde442f37804398d942dbd32fd4d4eea9d902f0a6e5c70b"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const CostSplitOfDocument = /*#__PURE__*/ new TypedDocumentString("query CostSplitOf($countedOn: LocalDate!, $year: Int!) { costSplit(year: $year) { budget computedAt countedOn id isDemonstration shares { explanation isDemonstration municipality { id name } placedAmount placedChildren placedSource residentAmount residentChildren residentSource share } version year } countSnapshots(countedOn: $countedOn) { isDemonstration municipality { id name } placedChildren placedElsewhere placedInPool placedSource residentChildren residentSource takenAt version } }", {"hash":"sha256:ae33ed99ebfae478f7a728812ace10e47fbdd1cd0ce256556b249fee416aff6f"}) as unknown as TypedDocumentString<CostSplitOfQuery, CostSplitOfQueryVariables>;
export const TakeCountSnapshotDocument = /*#__PURE__*/ new TypedDocumentString("mutation TakeCountSnapshot($year: Int!) { takeCountSnapshot(year: $year) { version } }", {"hash":"sha256:c4124ab48e64288ee3cc0b81bf1f649c2f81493b59553fd8bf9df85315160e1d"}) as unknown as TypedDocumentString<TakeCountSnapshotMutation, TakeCountSnapshotMutationVariables>;
export const ComputeCostSplitDocument = /*#__PURE__*/ new TypedDocumentString("mutation ComputeCostSplit($budget: Ore!, $year: Int!) { computeCostSplit(year: $year, budget: $budget) { id version } }", {"hash":"sha256:3a6e67139d3e60f5229eeadf3f67d8b6c46b03b1717f4dfa1d6a49187aa98f62"}) as unknown as TypedDocumentString<ComputeCostSplitMutation, ComputeCostSplitMutationVariables>;
export const HomeChecksDocument = /*#__PURE__*/ new TypedDocumentString("query HomeChecks($homeId: ID!) { homeChecks(homeId: $homeId) { adults homeId latest { adult assessedOn assessment checkedOn dueOn id kind outcome recordedByName } obstacles } }", {"hash":"sha256:59855466480c76f930ed58b6818c1bd086a55de1126f16a0f4e38b9eaf297634"}) as unknown as TypedDocumentString<HomeChecksQuery, HomeChecksQueryVariables>;
export const RecordCheckDocument = /*#__PURE__*/ new TypedDocumentString("mutation RecordCheck($input: RecordCheckInput!) { recordCheck(input: $input) { homeId } }", {"hash":"sha256:5544bfcc388de1fe81cbcc42fa0bedae70af5a9ae0a9e3cfec97f13e9bcd37dc"}) as unknown as TypedDocumentString<RecordCheckMutation, RecordCheckMutationVariables>;
export const AssessCheckDocument = /*#__PURE__*/ new TypedDocumentString("mutation AssessCheck($assessment: CheckAssessment!, $checkId: ID!) { assessCheck(checkId: $checkId, assessment: $assessment) { homeId } }", {"hash":"sha256:327855e587b488a5412df30debb983a4cc3528887f8bc3495db85511a7d69890"}) as unknown as TypedDocumentString<AssessCheckMutation, AssessCheckMutationVariables>;
export const ContactsDocument = /*#__PURE__*/ new TypedDocumentString("fragment ContactFacts on ContactMunicipality { contact { id name } intervalDays lastTalkOn municipality { id name } nextTalkOn openNeeds } query Contacts { contactMunicipalities { ...ContactFacts } statedWants { ageBand assignmentType capabilityArea municipalities wanted withinMonths zone { code name } } }", {"hash":"sha256:e56926daa93f7f35f44575bce10e24b10783bfd8aa65eeaf7cad6cc7d916ceb6"}) as unknown as TypedDocumentString<ContactsQuery, ContactsQueryVariables>;
export const UnitStaffDocument = /*#__PURE__*/ new TypedDocumentString("query UnitStaff { unitStaff { id name } }", {"hash":"sha256:6518d99156bd7372fe5ab08a79c4333822688ff786468ea2f10c1a6abfd94a20"}) as unknown as TypedDocumentString<UnitStaffQuery, UnitStaffQueryVariables>;
export const CarriedMunicipalityDocument = /*#__PURE__*/ new TypedDocumentString("query CarriedMunicipality($municipalityId: ID!) { contactMunicipality(municipalityId: $municipalityId) { contact { id name } intervalDays lastTalkOn municipality { id name } needs { ageFrom ageTo assignmentType caseNumber childrenCount id startOn urgency waitedDays } nextTalkOn talks { form heldOn id note participants recordedByName wants { ageBand assignmentType capabilityArea wanted withinMonths zone { code name } } } } }", {"hash":"sha256:673a3e2472b71ff1971d2bd9aa7aadb7358d99d9811d64a74ed36bc364525627"}) as unknown as TypedDocumentString<CarriedMunicipalityQuery, CarriedMunicipalityQueryVariables>;
export const MyContactDocument = /*#__PURE__*/ new TypedDocumentString("query MyContact { myContact { id name } }", {"hash":"sha256:4c6d96b2d43dd2b88a51b18c046c4e88582247e434f1d09515fc6b6a333bce50"}) as unknown as TypedDocumentString<MyContactQuery, MyContactQueryVariables>;
export const AssignContactDocument = /*#__PURE__*/ new TypedDocumentString("mutation AssignContact($municipalityId: ID!, $userId: ID) { assignContact(municipalityId: $municipalityId, userId: $userId) { openNeeds } }", {"hash":"sha256:efae9f601ab672ae4302c63d207a97f43f7416b69850f15f9d71a94facf596b7"}) as unknown as TypedDocumentString<AssignContactMutation, AssignContactMutationVariables>;
export const SetTalkIntervalDocument = /*#__PURE__*/ new TypedDocumentString("mutation SetTalkInterval($days: Int!, $municipalityId: ID!) { setTalkInterval(municipalityId: $municipalityId, days: $days) { intervalDays } }", {"hash":"sha256:f6b613d8a3a9e610991111a9a1086413f32dc5825d6f36a5be0ecdda51e0d124"}) as unknown as TypedDocumentString<SetTalkIntervalMutation, SetTalkIntervalMutationVariables>;
export const RecordTalkDocument = /*#__PURE__*/ new TypedDocumentString("mutation RecordTalk($input: RecordTalkInput!) { recordTalk(input: $input) { nextTalkOn } }", {"hash":"sha256:35112ee41a45d25aa97d85c027b3dc192eef413af94a563c996fcaafe068c012"}) as unknown as TypedDocumentString<RecordTalkMutation, RecordTalkMutationVariables>;
export const ConsentsDocument = /*#__PURE__*/ new TypedDocumentString("query Consents($homeId: ID!) { consents(homeId: $homeId) { givenOn id municipality municipalityId revokedAt revokedBy writtenReference } }", {"hash":"sha256:365e3e4a622be60b0a6c6d55c017542a8e4d6d81364c64e2a7ae9e99d105e6d7"}) as unknown as TypedDocumentString<ConsentsQuery, ConsentsQueryVariables>;
export const GiveConsentDocument = /*#__PURE__*/ new TypedDocumentString("mutation GiveConsent($givenOn: LocalDate!, $homeId: ID!, $municipalityIds: [ID!]!, $writtenReference: String!) { giveConsent( homeId: $homeId municipalityIds: $municipalityIds givenOn: $givenOn writtenReference: $writtenReference ) { id } }", {"hash":"sha256:ae1ca58094e292339c373aeda4ec06e3bc5b26bcab49cfb102975fefacd25fc5"}) as unknown as TypedDocumentString<GiveConsentMutation, GiveConsentMutationVariables>;
export const RevokeConsentDocument = /*#__PURE__*/ new TypedDocumentString("mutation RevokeConsent($homeId: ID!, $municipalityIds: [ID!]) { revokeConsent(homeId: $homeId, municipalityIds: $municipalityIds) { id } }", {"hash":"sha256:f9cd500bd99f6d8196b549579564035068c2391229da4a9d16e495ead01373dc"}) as unknown as TypedDocumentString<RevokeConsentMutation, RevokeConsentMutationVariables>;
export const HomeListDocument = /*#__PURE__*/ new TypedDocumentString("fragment HomeFacts on Home { id number offer { ageFrom ageTo assignmentType availabilityConfirmedOn availabilityHoldsUntil availableFrom capabilities { area level } contactWithParents experience hasAnimals hasDaytimeAdult hasOwnChildren isAvailable isStepFree languages limits offersOwnRoom rooms support takesSiblingGroups zone { code name } } places { free reserved total } publicationId regi registeredAt status withdrawalReason withdrawnOn } query HomeList($after: String, $first: Int!, $number: Int, $status: HomeStatus) { homes(first: $first, after: $after, status: $status, number: $number) { nodes { ...HomeFacts } pageInfo { endCursor hasNextPage } } }", {"hash":"sha256:be7829b5f9dfbaf757f38691a128ec93355c4696216c6116e1388ad58ea79261"}) as unknown as TypedDocumentString<HomeListQuery, HomeListQueryVariables>;
export const HomeOfDocument = /*#__PURE__*/ new TypedDocumentString("fragment HomeFacts on Home { id number offer { ageFrom ageTo assignmentType availabilityConfirmedOn availabilityHoldsUntil availableFrom capabilities { area level } contactWithParents experience hasAnimals hasDaytimeAdult hasOwnChildren isAvailable isStepFree languages limits offersOwnRoom rooms support takesSiblingGroups zone { code name } } places { free reserved total } publicationId regi registeredAt status withdrawalReason withdrawnOn } query HomeOf($id: ID!) { home(id: $id) { ...HomeFacts } }", {"hash":"sha256:58051971a09785e373591a3ddf1401464f6b0fed44d3feb0b83d0f77fb37dbc2"}) as unknown as TypedDocumentString<HomeOfQuery, HomeOfQueryVariables>;
export const HomeIdentityDocument = /*#__PURE__*/ new TypedDocumentString("query HomeIdentity($homeId: ID!, $purpose: String!) { homeIdentity(homeId: $homeId, purpose: $purpose) { capabilityReasons { area reason } email familyName givenNames knownWords { kind value } locality municipalityCode persons { familyName givenNames id personalNumber position role } phone postalCode street } }", {"hash":"sha256:d511b69895f3fad04c2a5c11aa612570d1c9c02ea07a561890ac31d89df880bf"}) as unknown as TypedDocumentString<HomeIdentityQuery, HomeIdentityQueryVariables>;
export const RegisterHomeDocument = /*#__PURE__*/ new TypedDocumentString("mutation RegisterHome($input: RegisterHomeInput!) { registerHome(input: $input) { id number } }", {"hash":"sha256:2bb761662f5f8b3cc582af91a58f20dad6c13ca3be5e5da101e17574bf8d9dff"}) as unknown as TypedDocumentString<RegisterHomeMutation, RegisterHomeMutationVariables>;
export const ConfirmAvailabilityDocument = /*#__PURE__*/ new TypedDocumentString("mutation ConfirmAvailability($availableFrom: LocalDate!, $homeId: ID!) { confirmAvailability(homeId: $homeId, availableFrom: $availableFrom) { id } }", {"hash":"sha256:f6aa9bd71c0e46b9190d04f4404850958417dc94d2439c3dd7747e035a1e7b74"}) as unknown as TypedDocumentString<ConfirmAvailabilityMutation, ConfirmAvailabilityMutationVariables>;
export const HomeOfferOfDocument = /*#__PURE__*/ new TypedDocumentString("fragment HomeFacts on Home { id number offer { ageFrom ageTo assignmentType availabilityConfirmedOn availabilityHoldsUntil availableFrom capabilities { area level } contactWithParents experience hasAnimals hasDaytimeAdult hasOwnChildren isAvailable isStepFree languages limits offersOwnRoom rooms support takesSiblingGroups zone { code name } } places { free reserved total } publicationId regi registeredAt status withdrawalReason withdrawnOn } query HomeOfferOf($id: ID!) { home(id: $id) { ...HomeFacts } }", {"hash":"sha256:bf34328e1e6b79aea2a892dcb8c1f88ba0f4ce64db2c082f91f153e3fd78c909"}) as unknown as TypedDocumentString<HomeOfferOfQuery, HomeOfferOfQueryVariables>;
export const ChangeOfferDocument = /*#__PURE__*/ new TypedDocumentString("mutation ChangeOffer($input: ChangeOfferInput!) { changeOffer(input: $input) { id } }", {"hash":"sha256:a103f968945f8a3d263ffe738e5cce5a03abcb1b58061921bb0d5a3fb27861ab"}) as unknown as TypedDocumentString<ChangeOfferMutation, ChangeOfferMutationVariables>;
export const ChangePlacesDocument = /*#__PURE__*/ new TypedDocumentString("mutation ChangePlaces($homeId: ID!, $places: Int!) { changePlaces(homeId: $homeId, places: $places) { id } }", {"hash":"sha256:ce72f39e669794137ab453c14ece3543aaeda2fa051d7eef93257ca9a73a0f1e"}) as unknown as TypedDocumentString<ChangePlacesMutation, ChangePlacesMutationVariables>;
export const ChangeIdentityDocument = /*#__PURE__*/ new TypedDocumentString("mutation ChangeIdentity($input: ChangeIdentityInput!) { changeIdentity(input: $input) { id } }", {"hash":"sha256:9a6bb2cbbfbd787d14b3600770d1ca42aa2e35f251e1acc100b6743bb1565b45"}) as unknown as TypedDocumentString<ChangeIdentityMutation, ChangeIdentityMutationVariables>;
export const DeclineAvailabilityDocument = /*#__PURE__*/ new TypedDocumentString("mutation DeclineAvailability($homeId: ID!) { declineAvailability(homeId: $homeId) { id } }", {"hash":"sha256:fae3a631cb5a8b561c42100e8ce6013b9b40ca013b78e76cbd21c8a13c15bfb0"}) as unknown as TypedDocumentString<DeclineAvailabilityMutation, DeclineAvailabilityMutationVariables>;
export const WithdrawHomeDocument = /*#__PURE__*/ new TypedDocumentString("mutation WithdrawHome($homeId: ID!, $reason: HomeWithdrawalReason!) { withdrawHome(homeId: $homeId, reason: $reason) { id } }", {"hash":"sha256:cbaee66fbe35e8b9a5dac50663bb2e172a050915073dbd47961bcd4c8fe0d621"}) as unknown as TypedDocumentString<WithdrawHomeMutation, WithdrawHomeMutationVariables>;
export const HomeImportsDocument = /*#__PURE__*/ new TypedDocumentString("query HomeImports($after: String, $first: Int!) { homeImports(first: $first, after: $after) { nodes { homesRegistered id importedAt importedByName rowsRead } pageInfo { endCursor hasNextPage } } }", {"hash":"sha256:e1de23014ac65705b8525b6874615b8bb54ffb26456eb78e57791a2a100173a2"}) as unknown as TypedDocumentString<HomeImportsQuery, HomeImportsQueryVariables>;
export const BrokeringCasesDocument = /*#__PURE__*/ new TypedDocumentString("fragment InterestFacts on Interest { caseNumber changedAt expressedAt id municipality { id name } needId profileId reasonCode reasonNote status } fragment NeedFacts on Need { ageFrom ageTo assignmentType caseNumber childrenCount endedAt endedReason expectedLength id municipality { id name } networkSearch registeredAt requirements { kind level option strength } startOn status urgency waitedDays } fragment ProfileDetailFacts on ProfileDetails { capabilities { area band } contactWithParents description experience freePlaces siblingGroups } fragment ProfileFacts on Profile { ageBands assignmentType available capabilities { area band } freePlaces hasAnimals hasDaytimeAdult hasOwnChildren id isOnMarket isStepFree languages offersOwnRoom zone { code name } } query BrokeringCases($after: String, $first: Int!) { brokeringCases(first: $first, after: $after) { nodes { homeId homeNumber interests { interest { ...InterestFacts } need { ...NeedFacts } profile { details { ...ProfileDetailFacts } id } requirements { kind sentence status strength } } places { free reserved total } profile { ...ProfileFacts } } pageInfo { endCursor hasNextPage } } }", {"hash":"sha256:042b9a229b59937dd1b0737100cfa653768706050f9d33d151409eaa9c0b915c"}) as unknown as TypedDocumentString<BrokeringCasesQuery, BrokeringCasesQueryVariables>;
export const ShowMoreDocument = /*#__PURE__*/ new TypedDocumentString("fragment InterestFacts on Interest { caseNumber changedAt expressedAt id municipality { id name } needId profileId reasonCode reasonNote status } mutation ShowMore($id: ID!) { showMore(id: $id) { ...InterestFacts } }", {"hash":"sha256:a8aa4ce33b68ad82b2922ef10ef1ac0b6faaf7a858d19d2f347044378d23a956"}) as unknown as TypedDocumentString<ShowMoreMutation, ShowMoreMutationVariables>;
export const ConsiderInterestDocument = /*#__PURE__*/ new TypedDocumentString("fragment InterestFacts on Interest { caseNumber changedAt expressedAt id municipality { id name } needId profileId reasonCode reasonNote status } mutation ConsiderInterest($id: ID!) { considerInterest(id: $id) { ...InterestFacts } }", {"hash":"sha256:fd4cb6333dd826055049083b75311d60d93b1d78197992bff83d2438e0695962"}) as unknown as TypedDocumentString<ConsiderInterestMutation, ConsiderInterestMutationVariables>;
export const AskFamilyDocument = /*#__PURE__*/ new TypedDocumentString("fragment InterestFacts on Interest { caseNumber changedAt expressedAt id municipality { id name } needId profileId reasonCode reasonNote status } mutation AskFamily($id: ID!) { askFamily(id: $id) { ...InterestFacts } }", {"hash":"sha256:354a87f9428d82dede7f1b65e59f49ca379640e00daeeebedf0775b04806ddee"}) as unknown as TypedDocumentString<AskFamilyMutation, AskFamilyMutationVariables>;
export const DeclineInterestDocument = /*#__PURE__*/ new TypedDocumentString("fragment InterestFacts on Interest { caseNumber changedAt expressedAt id municipality { id name } needId profileId reasonCode reasonNote status } mutation DeclineInterest($id: ID!, $note: String, $reason: InterestReason!) { declineInterest(id: $id, reason: $reason, note: $note) { ...InterestFacts } }", {"hash":"sha256:d458520f79b72a4e8fd39e7e3f7e4a136900092cd336c592478cb5b869dbd81e"}) as unknown as TypedDocumentString<DeclineInterestMutation, DeclineInterestMutationVariables>;
export const BrokerContactDocument = /*#__PURE__*/ new TypedDocumentString("fragment InterestFacts on Interest { caseNumber changedAt expressedAt id municipality { id name } needId profileId reasonCode reasonNote status } mutation BrokerContact($id: ID!, $note: String) { brokerContact(id: $id, note: $note) { ...InterestFacts } }", {"hash":"sha256:fbf55b9c61f5b630eabb3559ba30dc12b394aed520958a179dc657fdae49befa"}) as unknown as TypedDocumentString<BrokerContactMutation, BrokerContactMutationVariables>;
export const InterestsDocument = /*#__PURE__*/ new TypedDocumentString("fragment InterestFacts on Interest { caseNumber changedAt expressedAt id municipality { id name } needId profileId reasonCode reasonNote status } query Interests($after: String, $first: Int!, $needId: ID) { interests(first: $first, after: $after, needId: $needId) { nodes { ...InterestFacts } pageInfo { endCursor hasNextPage } } }", {"hash":"sha256:e681c76499f6747200da6646329c12845aba91d66243355c14e4ab5f8dbfafe5"}) as unknown as TypedDocumentString<InterestsQuery, InterestsQueryVariables>;
export const OpenNeedsForInterestDocument = /*#__PURE__*/ new TypedDocumentString("query OpenNeedsForInterest($first: Int!) { needs(first: $first, status: OPEN) { nodes { ageFrom ageTo assignmentType caseNumber childrenCount id } } }", {"hash":"sha256:cbfc1806cd9ac0002c27e2de45cf1ee1a2dff2c5a1d1e43044d540bc75d830ba"}) as unknown as TypedDocumentString<OpenNeedsForInterestQuery, OpenNeedsForInterestQueryVariables>;
export const ProfileNameDocument = /*#__PURE__*/ new TypedDocumentString("query ProfileName($id: ID!) { profile(id: $id) { assignmentType id zone { code name } } }", {"hash":"sha256:e0cca8ee0cf956d0758243fcb8d862dfad4a09e1dc58ae4c950aa44f30e12ac9"}) as unknown as TypedDocumentString<ProfileNameQuery, ProfileNameQueryVariables>;
export const ExpressInterestDocument = /*#__PURE__*/ new TypedDocumentString("mutation ExpressInterest($needId: ID!, $profileId: ID!) { expressInterest(needId: $needId, profileId: $profileId) { id status } }", {"hash":"sha256:513c7e7b21453d8aa581de48dca01785d29ce9b69a4efc0f9b202152ce08daf6"}) as unknown as TypedDocumentString<ExpressInterestMutation, ExpressInterestMutationVariables>;
export const WithdrawInterestDocument = /*#__PURE__*/ new TypedDocumentString("mutation WithdrawInterest($id: ID!, $reason: InterestReason!) { withdrawInterest(id: $id, reason: $reason) { id status } }", {"hash":"sha256:711f6f0d1abcb35c8becde99030c901f98f6ecca00cfee9f29bc91cc7ed1e3d2"}) as unknown as TypedDocumentString<WithdrawInterestMutation, WithdrawInterestMutationVariables>;
export const MatchRunDocument = /*#__PURE__*/ new TypedDocumentString("query MatchRun($needId: ID!) { matchRun(needId: $needId) { finishedAt matchesFound needId profilesConsidered startedAt status } }", {"hash":"sha256:18831d1569293bf2570832a49c0873b492137bced94aafb26028a3d515223f57"}) as unknown as TypedDocumentString<MatchRunQuery, MatchRunQueryVariables>;
export const MatchesDocument = /*#__PURE__*/ new TypedDocumentString("fragment ProfileFacts on Profile { ageBands assignmentType available capabilities { area band } freePlaces hasAnimals hasDaytimeAdult hasOwnChildren id isOnMarket isStepFree languages offersOwnRoom zone { code name } } query Matches($after: String, $first: Int!, $needId: ID!) { matches(needId: $needId, first: $first, after: $after) { nodes { profile { ...ProfileFacts } rank requirements { kind sentence status strength } } pageInfo { endCursor hasNextPage } } }", {"hash":"sha256:62cfc3050a06fd85c430bdcdd2540bf538de47ee3b717684da6d84b679b2804e"}) as unknown as TypedDocumentString<MatchesQuery, MatchesQueryVariables>;
export const RequestMatchingDocument = /*#__PURE__*/ new TypedDocumentString("mutation RequestMatching($needId: ID!) { requestMatching(needId: $needId) { needId status } }", {"hash":"sha256:82d7e40731160309addfabf5f481a5bcdf98ae71b90eb4838cedda2d894a1f4c"}) as unknown as TypedDocumentString<RequestMatchingMutation, RequestMatchingMutationVariables>;
export const MatchProgressDocument = /*#__PURE__*/ new TypedDocumentString("subscription MatchProgress($needId: ID!) { matchProgress(needId: $needId) { needId percent status } }", {"hash":"sha256:32bcc074513913f46d63ebd211c76775458f7e255927f536a08cc607b60dd940"}) as unknown as TypedDocumentString<MatchProgressSubscription, MatchProgressSubscriptionVariables>;
export const NeedOutlookDocument = /*#__PURE__*/ new TypedDocumentString("query NeedOutlook($needId: ID!) { needOutlook(needId: $needId) { considered eligible keptAway { alone because homes kind } needId unmet { escalatedAt escalatesOn since } widenings { kinds opens } } }", {"hash":"sha256:29771d13aa5db95c6e2bced626d63d4fd71c759343e28a0b7376e57c2cb64ca9"}) as unknown as TypedDocumentString<NeedOutlookQuery, NeedOutlookQueryVariables>;
export const HomesOutsideListDocument = /*#__PURE__*/ new TypedDocumentString("fragment ProfileFacts on Profile { ageBands assignmentType available capabilities { area band } freePlaces hasAnimals hasDaytimeAdult hasOwnChildren id isOnMarket isStepFree languages offersOwnRoom zone { code name } } query HomesOutsideList($after: String, $first: Int!, $needId: ID!) { homesOutsideList(needId: $needId, first: $first, after: $after) { nodes { broken { kind sentence } profile { ...ProfileFacts } sentence state } pageInfo { endCursor hasNextPage } } }", {"hash":"sha256:ff7251fc0287014983007ee7c20a6853787e7831c345a31e3da871e68d4ab60d"}) as unknown as TypedDocumentString<HomesOutsideListQuery, HomesOutsideListQueryVariables>;
export const HomeStandingDocument = /*#__PURE__*/ new TypedDocumentString("query HomeStanding($needId: ID!, $profileId: ID!) { homeStanding(needId: $needId, profileId: $profileId) { broken { kind sentence } sentence state } }", {"hash":"sha256:0b661d91726825673dcb0b450ac892b5c1cad0c1e676bf4d6199fca35941286f"}) as unknown as TypedDocumentString<HomeStandingQuery, HomeStandingQueryVariables>;
export const MatchStrengthsDocument = /*#__PURE__*/ new TypedDocumentString("query MatchStrengths($needId: ID!) { matchStrengths(needId: $needId) { minuses pluses profileId } }", {"hash":"sha256:76d8ce1b9e949d6f9feb6e806c19fc1ff2c97a03ca9d5021448692eb11e886c0"}) as unknown as TypedDocumentString<MatchStrengthsQuery, MatchStrengthsQueryVariables>;
export const MeetingListDocument = /*#__PURE__*/ new TypedDocumentString("query MeetingList($after: String, $first: Int!) { informationMeetings(first: $first, after: $after) { nodes { attended cancelledAt coming hasBegun id invited isOnline language place seats startsAt } pageInfo { endCursor hasNextPage } } }", {"hash":"sha256:e02282c43993fd8cb02c7a91970829c46a5a58ffcaf261344d6658dd461bcf7e"}) as unknown as TypedDocumentString<MeetingListQuery, MeetingListQueryVariables>;
export const MeetingOfDocument = /*#__PURE__*/ new TypedDocumentString("query MeetingOf($id: ID!) { informationMeeting(id: $id) { attended cancelledAt coming hasBegun id invitable { caseId reference since step } invitations { answer attended caseId followUp followedUpOn invitedAt mailedAt reference step } invited isOnline language place seats startsAt } }", {"hash":"sha256:6c956c6e931bf6eaaaf1e0cb75e3b8eb2cd538f1c22c153c7cb9504315cbfdf5"}) as unknown as TypedDocumentString<MeetingOfQuery, MeetingOfQueryVariables>;
export const CaseMeetingsDocument = /*#__PURE__*/ new TypedDocumentString("query CaseMeetings($caseId: ID!) { caseMeetings(caseId: $caseId) { answer attended followUp meeting { cancelledAt id startsAt } } }", {"hash":"sha256:402050804218f08f29c17d0f27af33fdac8825a057f18ab81eb6fb8cb1653050"}) as unknown as TypedDocumentString<CaseMeetingsQuery, CaseMeetingsQueryVariables>;
export const PlanMeetingDocument = /*#__PURE__*/ new TypedDocumentString("mutation PlanMeeting($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }", {"hash":"sha256:34ade1e82c3c3a37e5b78ba6045c6ad301c517b2826995ea71c52bd77b47ef6e"}) as unknown as TypedDocumentString<PlanMeetingMutation, PlanMeetingMutationVariables>;
export const CancelMeetingDocument = /*#__PURE__*/ new TypedDocumentString("mutation CancelMeeting($id: ID!) { cancelMeeting(id: $id) { id } }", {"hash":"sha256:a357986f01e2aeeb221411b356ff9358752b2c8d50447916e61f170c8eee0cd6"}) as unknown as TypedDocumentString<CancelMeetingMutation, CancelMeetingMutationVariables>;
export const InviteToMeetingDocument = /*#__PURE__*/ new TypedDocumentString("mutation InviteToMeeting($caseIds: [ID!]!, $meetingId: ID!) { inviteToMeeting(meetingId: $meetingId, caseIds: $caseIds) { id invited } }", {"hash":"sha256:25d47c373c972ac7693c9d5f0a7768354b2082107edbbc6646caf738c2106623"}) as unknown as TypedDocumentString<InviteToMeetingMutation, InviteToMeetingMutationVariables>;
export const AnswerInvitationDocument = /*#__PURE__*/ new TypedDocumentString("mutation AnswerInvitation($answer: MeetingAnswer!, $caseId: ID!, $meetingId: ID!) { answerMeetingInvitation(meetingId: $meetingId, caseId: $caseId, answer: $answer) { id } }", {"hash":"sha256:adf28b3a4ce179206b4b8f9683d87355b59e8d3e397830c47c9a0c7f5042718b"}) as unknown as TypedDocumentString<AnswerInvitationMutation, AnswerInvitationMutationVariables>;
export const RecordAttendanceDocument = /*#__PURE__*/ new TypedDocumentString("mutation RecordAttendance($attended: Boolean!, $caseId: ID!, $meetingId: ID!) { recordMeetingAttendance( meetingId: $meetingId caseId: $caseId attended: $attended ) { id } }", {"hash":"sha256:5a5938d1a17b52332a0c8bb5dc79cb36cc5d29894d48964ed179a3fa92c37695"}) as unknown as TypedDocumentString<RecordAttendanceMutation, RecordAttendanceMutationVariables>;
export const FollowUpMeetingDocument = /*#__PURE__*/ new TypedDocumentString("mutation FollowUpMeeting($caseId: ID!, $followUp: FollowUp!, $meetingId: ID!, $reason: CaseReason) { followUpMeeting( meetingId: $meetingId caseId: $caseId followUp: $followUp reason: $reason ) { id } }", {"hash":"sha256:7ecfe057aa76a1d4429a000acc3b78952e120f5b43ed57432cb935a72b2ba046"}) as unknown as TypedDocumentString<FollowUpMeetingMutation, FollowUpMeetingMutationVariables>;
export const NeedsDocument = /*#__PURE__*/ new TypedDocumentString("fragment NeedRow on Need { ageFrom ageTo assignmentType caseNumber childrenCount clocks { daysLeft deadlineOn kind status } endedReason id isNetworkSearchMissing pausedReason startOn status urgency waitedDays } query Needs($after: String, $first: Int!, $status: NeedStatus) { needs(first: $first, after: $after, status: $status) { nodes { ...NeedRow } pageInfo { endCursor hasNextPage } } }", {"hash":"sha256:ad76b95ffb4066fc5235df27fe8d955ef7c58debb8078590374ded5ab9d6ab57"}) as unknown as TypedDocumentString<NeedsQuery, NeedsQueryVariables>;
export const NeedDocument = /*#__PURE__*/ new TypedDocumentString("fragment NeedFacts on Need { ageFrom ageTo assignmentType caseNumber childrenCount endedAt endedReason expectedLength id municipality { id name } networkSearch registeredAt requirements { kind level option strength } startOn status urgency waitedDays } query Need($id: ID!) { need(id: $id) { changedAt clockFacts { emergencyExtendedTo emergencyExtensionDecidedBy emergencyExtensionDecidedOn emergencyExtensionReason emergencyLaw emergencyPlacedOn investigationClosedOn investigationExtendedTo investigationExtensionReason investigationOpenedOn } clocks { daysLeft deadlineOn explanation isProjected kind rule { citation months validFrom validTo } status } endedOn isNetworkSearchMissing networkSearchGave networkSearchOn pausedAt pausedReason version ...NeedFacts } }", {"hash":"sha256:867fac866af5f93b2bf4409c90eb4a8620392d8e6ab568eb5595d54be3f94302"}) as unknown as TypedDocumentString<NeedQuery, NeedQueryVariables>;
export const NeedHistoryDocument = /*#__PURE__*/ new TypedDocumentString("query NeedHistory($after: String, $first: Int!, $id: ID!) { needHistory(id: $id, first: $first, after: $after) { nodes { actorName changedAt id sentence version } pageInfo { endCursor hasNextPage } } }", {"hash":"sha256:1af83d482bfa776a782d94cc466372225800948e7b274ab5cd616754663d96a2"}) as unknown as TypedDocumentString<NeedHistoryQuery, NeedHistoryQueryVariables>;
export const NeedMeanwhileDocument = /*#__PURE__*/ new TypedDocumentString("query NeedMeanwhile($first: Int!, $id: ID!) { need(id: $id) { id status version } needHistory(id: $id, first: $first) { nodes { actorName changedAt id sentence version } } }", {"hash":"sha256:9e6b99db4396cda6de38a22927554449fb03b0f4ad716dba71a1c6517d6e2da6"}) as unknown as TypedDocumentString<NeedMeanwhileQuery, NeedMeanwhileQueryVariables>;
export const RegisterNeedDocument = /*#__PURE__*/ new TypedDocumentString("mutation RegisterNeed($input: RegisterNeedInput!) { registerNeed(input: $input) { id } }", {"hash":"sha256:27581df482f25c97a74de5e6a06aee8999532e8ccf8b7c6b489d6bfd717403a9"}) as unknown as TypedDocumentString<RegisterNeedMutation, RegisterNeedMutationVariables>;
export const ChangeNeedDocument = /*#__PURE__*/ new TypedDocumentString("mutation ChangeNeed($id: ID!, $input: ChangeNeedInput!) { changeNeed(id: $id, input: $input) { id version } }", {"hash":"sha256:779d8e25216b5deebfb3abfd1232e2656b182800e166d89f527fe6ad2f839006"}) as unknown as TypedDocumentString<ChangeNeedMutation, ChangeNeedMutationVariables>;
export const PauseNeedDocument = /*#__PURE__*/ new TypedDocumentString("mutation PauseNeed($id: ID!, $reason: NeedPauseReason!) { pauseNeed(id: $id, reason: $reason) { id status } }", {"hash":"sha256:2a01b39c9a3a1f379f256ce6950adc1a06ba3d684a83a36692be10d8636306b6"}) as unknown as TypedDocumentString<PauseNeedMutation, PauseNeedMutationVariables>;
export const ResumeNeedDocument = /*#__PURE__*/ new TypedDocumentString("mutation ResumeNeed($id: ID!, $reason: NeedResumeReason!) { resumeNeed(id: $id, reason: $reason) { id status } }", {"hash":"sha256:086f51b847821f998991ed7d3edac0dd4d89a7017592e9739dc5fb6d77e16af0"}) as unknown as TypedDocumentString<ResumeNeedMutation, ResumeNeedMutationVariables>;
export const EndNeedDocument = /*#__PURE__*/ new TypedDocumentString("mutation EndNeed($endedOn: LocalDate, $id: ID!, $reason: NeedEndReason!) { endNeed(id: $id, reason: $reason, endedOn: $endedOn) { id status } }", {"hash":"sha256:381c54bd50c3ed8e6ec650a659b225705efda8dd5a1cfa3653bd3cc32f237cbf"}) as unknown as TypedDocumentString<EndNeedMutation, EndNeedMutationVariables>;
export const PlacementsDocument = /*#__PURE__*/ new TypedDocumentString("query Placements($after: String, $first: Int!) { placements(first: $first, after: $after) { nodes { assignmentType caseNumber childrenCount decisionOn decisionReference endsOn id needId startsOn } pageInfo { endCursor hasNextPage } } }", {"hash":"sha256:4f62e0a50ad2b062c88bafb465845f6830ff236552caa6e0300979c671c3a980"}) as unknown as TypedDocumentString<PlacementsQuery, PlacementsQueryVariables>;
export const InterestToPlaceDocument = /*#__PURE__*/ new TypedDocumentString("query InterestToPlace($first: Int!, $needId: ID) { interests(first: $first, needId: $needId) { nodes { caseNumber id needId status } } }", {"hash":"sha256:09562d15ff42197c47bc448947c1dcc86365e7b9cc49f8ba382ef639c98e42c9"}) as unknown as TypedDocumentString<InterestToPlaceQuery, InterestToPlaceQueryVariables>;
export const RecordPlacementDocument = /*#__PURE__*/ new TypedDocumentString("mutation RecordPlacement($input: RecordPlacementInput!) { recordPlacement(input: $input) { id } }", {"hash":"sha256:ee640aae8da813763b2c11f298b39f54535cffd2f0fa60aadcaa8bdf0111a4dd"}) as unknown as TypedDocumentString<RecordPlacementMutation, RecordPlacementMutationVariables>;
export const HomeProfileDocument = /*#__PURE__*/ new TypedDocumentString("fragment HomeProfileFacts on HomeProfile { approval { adult approvedOn isStanding } conflicts { declaredAt municipality name readerId } hidden hiddenDetails id marketUntil obstacles { message path } offMarketAt publishedAt readers { municipality municipalityId profileId shownMore } shown { details { ...ProfileDetailFacts } ...ProfileFacts } text { body hits { kind length message position } isWrittenByMe releasedAt releasedBy version writtenAt writtenBy } withdrawAt withheld } fragment ProfileDetailFacts on ProfileDetails { capabilities { area band } contactWithParents description experience freePlaces siblingGroups } fragment ProfileFacts on Profile { ageBands assignmentType available capabilities { area band } freePlaces hasAnimals hasDaytimeAdult hasOwnChildren id isOnMarket isStepFree languages offersOwnRoom zone { code name } } query HomeProfile($homeId: ID!) { homeProfile(homeId: $homeId) { ...HomeProfileFacts } }", {"hash":"sha256:f0f8df9c7db660ab74b3c1a9082ce446699bf4a2b0cc5c8b9277cf828c0e3a6c"}) as unknown as TypedDocumentString<HomeProfileQuery, HomeProfileQueryVariables>;
export const PublishProfileDocument = /*#__PURE__*/ new TypedDocumentString("fragment HomeProfileFacts on HomeProfile { approval { adult approvedOn isStanding } conflicts { declaredAt municipality name readerId } hidden hiddenDetails id marketUntil obstacles { message path } offMarketAt publishedAt readers { municipality municipalityId profileId shownMore } shown { details { ...ProfileDetailFacts } ...ProfileFacts } text { body hits { kind length message position } isWrittenByMe releasedAt releasedBy version writtenAt writtenBy } withdrawAt withheld } fragment ProfileDetailFacts on ProfileDetails { capabilities { area band } contactWithParents description experience freePlaces siblingGroups } fragment ProfileFacts on Profile { ageBands assignmentType available capabilities { area band } freePlaces hasAnimals hasDaytimeAdult hasOwnChildren id isOnMarket isStepFree languages offersOwnRoom zone { code name } } mutation PublishProfile($homeId: ID!) { publishProfile(homeId: $homeId) { ...HomeProfileFacts } }", {"hash":"sha256:11199368a6103ee5fabea87dab68a283dde0082a019d6c8f1ca0a4caed7fc0c4"}) as unknown as TypedDocumentString<PublishProfileMutation, PublishProfileMutationVariables>;
export const WithdrawProfileDocument = /*#__PURE__*/ new TypedDocumentString("fragment HomeProfileFacts on HomeProfile { approval { adult approvedOn isStanding } conflicts { declaredAt municipality name readerId } hidden hiddenDetails id marketUntil obstacles { message path } offMarketAt publishedAt readers { municipality municipalityId profileId shownMore } shown { details { ...ProfileDetailFacts } ...ProfileFacts } text { body hits { kind length message position } isWrittenByMe releasedAt releasedBy version writtenAt writtenBy } withdrawAt withheld } fragment ProfileDetailFacts on ProfileDetails { capabilities { area band } contactWithParents description experience freePlaces siblingGroups } fragment ProfileFacts on Profile { ageBands assignmentType available capabilities { area band } freePlaces hasAnimals hasDaytimeAdult hasOwnChildren id isOnMarket isStepFree languages offersOwnRoom zone { code name } } mutation WithdrawProfile($ground: WithdrawalGround!, $homeId: ID!) { withdrawProfile(homeId: $homeId, ground: $ground) { ...HomeProfileFacts } }", {"hash":"sha256:fa5191074dbbe7aaf6ddde59ee02e0ad398cf3977f89a32c7abc2890a7aef42d"}) as unknown as TypedDocumentString<WithdrawProfileMutation, WithdrawProfileMutationVariables>;
export const WriteProfileTextDocument = /*#__PURE__*/ new TypedDocumentString("fragment HomeProfileFacts on HomeProfile { approval { adult approvedOn isStanding } conflicts { declaredAt municipality name readerId } hidden hiddenDetails id marketUntil obstacles { message path } offMarketAt publishedAt readers { municipality municipalityId profileId shownMore } shown { details { ...ProfileDetailFacts } ...ProfileFacts } text { body hits { kind length message position } isWrittenByMe releasedAt releasedBy version writtenAt writtenBy } withdrawAt withheld } fragment ProfileDetailFacts on ProfileDetails { capabilities { area band } contactWithParents description experience freePlaces siblingGroups } fragment ProfileFacts on Profile { ageBands assignmentType available capabilities { area band } freePlaces hasAnimals hasDaytimeAdult hasOwnChildren id isOnMarket isStepFree languages offersOwnRoom zone { code name } } mutation WriteProfileText($body: String!, $homeId: ID!) { writeProfileText(homeId: $homeId, body: $body) { ...HomeProfileFacts } }", {"hash":"sha256:7855de81e8949b7a173a54d0ebd7c4a6bf7665e86e12a9f47649943ca9afc297"}) as unknown as TypedDocumentString<WriteProfileTextMutation, WriteProfileTextMutationVariables>;
export const ReleaseProfileTextDocument = /*#__PURE__*/ new TypedDocumentString("fragment HomeProfileFacts on HomeProfile { approval { adult approvedOn isStanding } conflicts { declaredAt municipality name readerId } hidden hiddenDetails id marketUntil obstacles { message path } offMarketAt publishedAt readers { municipality municipalityId profileId shownMore } shown { details { ...ProfileDetailFacts } ...ProfileFacts } text { body hits { kind length message position } isWrittenByMe releasedAt releasedBy version writtenAt writtenBy } withdrawAt withheld } fragment ProfileDetailFacts on ProfileDetails { capabilities { area band } contactWithParents description experience freePlaces siblingGroups } fragment ProfileFacts on Profile { ageBands assignmentType available capabilities { area band } freePlaces hasAnimals hasDaytimeAdult hasOwnChildren id isOnMarket isStepFree languages offersOwnRoom zone { code name } } mutation ReleaseProfileText($homeId: ID!, $version: Int!) { releaseProfileText(homeId: $homeId, version: $version) { ...HomeProfileFacts } }", {"hash":"sha256:a0645b171e8dca00168fef628275979786c1e8c49f2d9930925afaa365143fe2"}) as unknown as TypedDocumentString<ReleaseProfileTextMutation, ReleaseProfileTextMutationVariables>;
export const ApproveProfileDocument = /*#__PURE__*/ new TypedDocumentString("fragment HomeProfileFacts on HomeProfile { approval { adult approvedOn isStanding } conflicts { declaredAt municipality name readerId } hidden hiddenDetails id marketUntil obstacles { message path } offMarketAt publishedAt readers { municipality municipalityId profileId shownMore } shown { details { ...ProfileDetailFacts } ...ProfileFacts } text { body hits { kind length message position } isWrittenByMe releasedAt releasedBy version writtenAt writtenBy } withdrawAt withheld } fragment ProfileDetailFacts on ProfileDetails { capabilities { area band } contactWithParents description experience freePlaces siblingGroups } fragment ProfileFacts on Profile { ageBands assignmentType available capabilities { area band } freePlaces hasAnimals hasDaytimeAdult hasOwnChildren id isOnMarket isStepFree languages offersOwnRoom zone { code name } } mutation ApproveProfile($adult: Int!, $approvedOn: LocalDate!, $homeId: ID!) { approveProfile(homeId: $homeId, approvedOn: $approvedOn, adult: $adult) { ...HomeProfileFacts } }", {"hash":"sha256:c55b095b7a598ca2b1563607ba902bd01a4be7e5b48edb9ba80885d2191235f1"}) as unknown as TypedDocumentString<ApproveProfileMutation, ApproveProfileMutationVariables>;
export const UndoConflictDocument = /*#__PURE__*/ new TypedDocumentString("mutation UndoConflict($homeId: ID!, $readerId: ID!) { undoConflict(homeId: $homeId, readerId: $readerId) { id } }", {"hash":"sha256:55bd66ef70aca4c71364a05e6db70deeacbe42c04b06bc506aaba55c6bd0916e"}) as unknown as TypedDocumentString<UndoConflictMutation, UndoConflictMutationVariables>;
export const ProfilesDocument = /*#__PURE__*/ new TypedDocumentString("fragment ProfileFacts on Profile { ageBands assignmentType available capabilities { area band } freePlaces hasAnimals hasDaytimeAdult hasOwnChildren id isOnMarket isStepFree languages offersOwnRoom zone { code name } } query Profiles($after: String, $filter: ProfileFilter, $first: Int!) { profiles(first: $first, after: $after, filter: $filter) { nodes { ...ProfileFacts } pageInfo { endCursor hasNextPage } } }", {"hash":"sha256:666e76c73b6cc0d4af5871d32de1f1cfb09b8ff085f0f07ba3fac6698e340637"}) as unknown as TypedDocumentString<ProfilesQuery, ProfilesQueryVariables>;
export const ProfileCountDocument = /*#__PURE__*/ new TypedDocumentString("query ProfileCount($filter: ProfileFilter) { profileCount(filter: $filter) { count } }", {"hash":"sha256:8879b60d84c51aeeb86a748d946481d54de9290a2d2b1f83cfbfd6e62c31f6df"}) as unknown as TypedDocumentString<ProfileCountQuery, ProfileCountQueryVariables>;
export const ProfilesChangedDocument = /*#__PURE__*/ new TypedDocumentString("subscription ProfilesChanged { profilesChanged }", {"hash":"sha256:109762bfb4c575b835d30cfca1c774c78101087787f161974d3eee0818e753e0"}) as unknown as TypedDocumentString<ProfilesChangedSubscription, ProfilesChangedSubscriptionVariables>;
export const ProfileDocument = /*#__PURE__*/ new TypedDocumentString("fragment ProfileDetailFacts on ProfileDetails { capabilities { area band } contactWithParents description experience freePlaces siblingGroups } fragment ProfileFacts on Profile { ageBands assignmentType available capabilities { area band } freePlaces hasAnimals hasDaytimeAdult hasOwnChildren id isOnMarket isStepFree languages offersOwnRoom zone { code name } } query Profile($id: ID!) { profile(id: $id) { details { ...ProfileDetailFacts } ...ProfileFacts } }", {"hash":"sha256:9df8dddb87fa1695a98bc70fa53461d1036be98db0be19ba5ccaa47333c3faaf"}) as unknown as TypedDocumentString<ProfileQuery, ProfileQueryVariables>;
export const DeclareConflictDocument = /*#__PURE__*/ new TypedDocumentString("mutation DeclareConflict($profileId: ID!) { declareConflict(profileId: $profileId) }", {"hash":"sha256:302d9ecb48a478f3ee30113fd0de1c7861e894705b3d2a60967b0e5452cd1a3a"}) as unknown as TypedDocumentString<DeclareConflictMutation, DeclareConflictMutationVariables>;
export const ProposalRunNowDocument = /*#__PURE__*/ new TypedDocumentString("query ProposalRunNow { fairShares { entitled municipality openNeeds received } proposalRun { finishedAt homes id isStale lastGap lastNightAt needs profile proposed ruleVersion unmet weightVersion } }", {"hash":"sha256:33944317aeb856296f737cf7daa2c55dbf6987259838213ce58b36a4ec1cfbbb"}) as unknown as TypedDocumentString<ProposalRunNowQuery, ProposalRunNowQueryVariables>;
export const ProposalsChangedDocument = /*#__PURE__*/ new TypedDocumentString("subscription ProposalsChanged { proposalsChanged }", {"hash":"sha256:96d4229e4a774d3b7bd541acf0d517cf2e925636bfe065c5b2e4a96068748ced"}) as unknown as TypedDocumentString<ProposalsChangedSubscription, ProposalsChangedSubscriptionVariables>;
export const ProposalLinesDocument = /*#__PURE__*/ new TypedDocumentString("fragment DecisionFacts on ProposalDecision { choice decidedAt decidedByName homeNumber id note reason } fragment WaitingFacts on ProposalNeed { caseNumber clocks { daysLeft deadlineOn kind status } id municipality { id name } waitedDays } query ProposalLines($after: String, $first: Int!) { proposalLines(first: $first, after: $after) { nodes { alternatives { concerns effect home { id number zone { name } } minuses pluses readerKnowsFamily } decisions { ...DecisionFacts } home { freePlaces id number zone { name } } interestStatus isDecided minuses need { ...WaitingFacts } openFacts pluses readerKnowsFamily } pageInfo { endCursor hasNextPage } } }", {"hash":"sha256:b8900c2a29d275efa9a4e6c7d597879e3f08c26dcf5f40a0e33720268b5e1d84"}) as unknown as TypedDocumentString<ProposalLinesQuery, ProposalLinesQueryVariables>;
export const UnmetNeedsDocument = /*#__PURE__*/ new TypedDocumentString("fragment DecisionFacts on ProposalDecision { choice decidedAt decidedByName homeNumber id note reason } fragment WaitingFacts on ProposalNeed { caseNumber clocks { daysLeft deadlineOn kind status } id municipality { id name } waitedDays } query UnmetNeeds($after: String, $first: Int!) { unmetNeeds(first: $first, after: $after) { nodes { blocking { code homes } decisions { ...DecisionFacts } eligibleHomes need { ...WaitingFacts } taskAssignedToName taskDueOn } pageInfo { endCursor hasNextPage } } }", {"hash":"sha256:6349864dd6aed69dab1e3dc2941be729e2e47a8fc3cdaf995959309d16a008f3"}) as unknown as TypedDocumentString<UnmetNeedsQuery, UnmetNeedsQueryVariables>;
export const DecideProposalDocument = /*#__PURE__*/ new TypedDocumentString("mutation DecideProposal($input: DecideProposalInput!) { decideProposal(input: $input) { id } }", {"hash":"sha256:3b074f9c2453943930f710aa03435db1c579ce0616fb167bd0d89a3127f27814"}) as unknown as TypedDocumentString<DecideProposalMutation, DecideProposalMutationVariables>;
export const UndoProposalDecisionDocument = /*#__PURE__*/ new TypedDocumentString("mutation UndoProposalDecision($id: ID!) { undoProposalDecision(id: $id) { id } }", {"hash":"sha256:ebf958e3f97a1d62d520a2eb9688d2cd23b89e3c14b1f41c35228bf1d5d8d680"}) as unknown as TypedDocumentString<UndoProposalDecisionMutation, UndoProposalDecisionMutationVariables>;
export const RecruitmentGapOfDocument = /*#__PURE__*/ new TypedDocumentString("query RecruitmentGapOf($zoneCode: String) { recruitmentGap(zoneCode: $zoneCode) { compass compassAt countedAt rows { ageBand assignmentType capability freePlaces unmetChildren wantedChildren worth } } }", {"hash":"sha256:5d51b9a945e7582bac0ca9506fb699d3100ec272f68f67617401cfc8e285cc1a"}) as unknown as TypedDocumentString<RecruitmentGapOfQuery, RecruitmentGapOfQueryVariables>;
export const RecruitmentTargetsDocument = /*#__PURE__*/ new TypedDocumentString("query RecruitmentTargets { recruitmentTargets { ageBand assignmentType byOn capability homes id published setAt setByName zoneName } }", {"hash":"sha256:0aac48fdcea22a255864817f69eda6d00a9f3462eba8a4a9f7528a83abcb7247"}) as unknown as TypedDocumentString<RecruitmentTargetsQuery, RecruitmentTargetsQueryVariables>;
export const SetRecruitmentTargetDocument = /*#__PURE__*/ new TypedDocumentString("mutation SetRecruitmentTarget($input: RecruitmentTargetInput!) { setRecruitmentTarget(input: $input) { id } }", {"hash":"sha256:3365578aaeaf276c84b085b5d90d021a2944c1345daac75d12967ee01411ecc2"}) as unknown as TypedDocumentString<SetRecruitmentTargetMutation, SetRecruitmentTargetMutationVariables>;
export const EndRecruitmentTargetDocument = /*#__PURE__*/ new TypedDocumentString("mutation EndRecruitmentTarget($id: ID!) { endRecruitmentTarget(id: $id) { id } }", {"hash":"sha256:590cccc73df7a2642dffb77f78b05f5548a8e56cbcc1a469f6dda425fe9a9192"}) as unknown as TypedDocumentString<EndRecruitmentTargetMutation, EndRecruitmentTargetMutationVariables>;
export const WeightChoiceNowDocument = /*#__PURE__*/ new TypedDocumentString("query WeightChoiceNow { weightChoice { decisions { decidedOn decisionReference id inForceFrom profile recordedAt recordedByName } figures { inTime nights pastLimitLeft pastLimitProposed profile proposed } inForce } }", {"hash":"sha256:a568a8730a49895d83444cfedb21b5ceaadf6d727fea8478fc284235f4cb0c7d"}) as unknown as TypedDocumentString<WeightChoiceNowQuery, WeightChoiceNowQueryVariables>;
export const RecordWeightDecisionDocument = /*#__PURE__*/ new TypedDocumentString("mutation RecordWeightDecision($input: WeightDecisionInput!) { recordWeightDecision(input: $input) { inForce } }", {"hash":"sha256:70d2912eb712279d77374e588428cecb768362cbd2ad232707c23211d6badff1"}) as unknown as TypedDocumentString<RecordWeightDecisionMutation, RecordWeightDecisionMutationVariables>;
export const RecruitmentBoardDocument = /*#__PURE__*/ new TypedDocumentString("fragment CardFacts on RecruitmentCard { carriedBy carriedByName id mayMoveTo reason reference resumesTo since sinceDays source step waitsFor } query RecruitmentBoard($mine: Boolean!, $part: BoardPart!, $source: CaseSource, $whole: CaseState) { recruitmentBoard(part: $part, mine: $mine, source: $source, whole: $whole) { cards { ...CardFacts } step total } }", {"hash":"sha256:85163ed847d352664e5f892a724dd71b3175ae55e46affb37990972667cfbb2d"}) as unknown as TypedDocumentString<RecruitmentBoardQuery, RecruitmentBoardQueryVariables>;
export const RecruitmentCaseOfDocument = /*#__PURE__*/ new TypedDocumentString("query RecruitmentCaseOf($id: ID!) { recruitmentCarriers { id name } recruitmentCase(id: $id) { applicationId carriedBy carriedByName homeId id mayMoveTo moves { from id movedAt movedByName reason to } openedAt reason reference resumesTo since sinceDays source step waitsFor } }", {"hash":"sha256:4c794cf248f555ee172af5735e9406a6a1cd1449128372a7a3bd7960fea753af"}) as unknown as TypedDocumentString<RecruitmentCaseOfQuery, RecruitmentCaseOfQueryVariables>;
export const MoveCaseDocument = /*#__PURE__*/ new TypedDocumentString("mutation MoveCase($from: CaseState, $id: ID!, $reason: CaseReason, $to: CaseState!) { moveCase(id: $id, to: $to, from: $from, reason: $reason) { id reference step } }", {"hash":"sha256:4bdc915240fa4f8b6105744bd3611469ff7f27a5be33c82aa30f6ee02c98c3ab"}) as unknown as TypedDocumentString<MoveCaseMutation, MoveCaseMutationVariables>;
export const TakeCaseDocument = /*#__PURE__*/ new TypedDocumentString("mutation TakeCase($id: ID!) { takeCase(id: $id) { id } }", {"hash":"sha256:9494a8eea41b1b77087b5a8d2d44e63a0f39c3a67f78b0f511539a88f27687b5"}) as unknown as TypedDocumentString<TakeCaseMutation, TakeCaseMutationVariables>;
export const AssignCaseDocument = /*#__PURE__*/ new TypedDocumentString("mutation AssignCase($id: ID!, $userId: ID) { assignCase(id: $id, userId: $userId) { carriedByName id } }", {"hash":"sha256:68b7a3773d4928a0d6a1b99fc040f6753722cd61809fc75b3ee185f99fc1b2b1"}) as unknown as TypedDocumentString<AssignCaseMutation, AssignCaseMutationVariables>;
export const RecruitmentFunnelDocument = /*#__PURE__*/ new TypedDocumentString("query RecruitmentFunnel($from: LocalDate!, $to: LocalDate!) { recruitmentFunnel(from: $from, to: $to) { source steps { medianDays reached step } } }", {"hash":"sha256:46e7612852d450d906b837284092ed765e8d6a945efac4cc52de89614e6453b9"}) as unknown as TypedDocumentString<RecruitmentFunnelQuery, RecruitmentFunnelQueryVariables>;
export const CaseChecksDocument = /*#__PURE__*/ new TypedDocumentString("query CaseChecks($homeId: ID!) { homeChecks(homeId: $homeId) { homeId obstacles } }", {"hash":"sha256:3a1dc2dc02e80c708d3cbe97774f61169cb346308314e95845952dc261e2210c"}) as unknown as TypedDocumentString<CaseChecksQuery, CaseChecksQueryVariables>;
export const FamilyOfDocument = /*#__PURE__*/ new TypedDocumentString("query FamilyOf($id: ID!, $purpose: String!) { applicationIdentity(id: $id, purpose: $purpose) { applicationId email familyName givenNames phone } }", {"hash":"sha256:2a6ab392f682a2423cef0e2644e7c0028a3610a08b240a3c1d4bc13bb1505d09"}) as unknown as TypedDocumentString<FamilyOfQuery, FamilyOfQueryVariables>;
export const RegistrationDraftDocument = /*#__PURE__*/ new TypedDocumentString("query RegistrationDraft($applicationId: ID!) { registrationDraft(applicationId: $applicationId) { email familyName givenNames municipalityCode phone reference } }", {"hash":"sha256:060bdbdabcf057984c1d8038051058994d85cbe1b76f3ba40b071e5ce5fdeef3"}) as unknown as TypedDocumentString<RegistrationDraftQuery, RegistrationDraftQueryVariables>;
export const RegisterHomeFromApplicationDocument = /*#__PURE__*/ new TypedDocumentString("mutation RegisterHomeFromApplication($applicationId: ID!, $input: RegisterHomeInput!) { registerHomeFromApplication(applicationId: $applicationId, input: $input) { id reference } }", {"hash":"sha256:00fadc80020e98fd2be211460af94d45ff74530cf749a7040998ada3cc8f6123"}) as unknown as TypedDocumentString<RegisterHomeFromApplicationMutation, RegisterHomeFromApplicationMutationVariables>;
export const ScreeningOfDocument = /*#__PURE__*/ new TypedDocumentString("query ScreeningOf($caseId: ID!) { screening(caseId: $caseId) { areas { area assessedByName assessedOn assessment hasNote } caseId concludedByName concludedOn conclusion } }", {"hash":"sha256:14d52f71aa37b6ec5129faf111d3433c796c165f56db2a43e3ac3d86828acc22"}) as unknown as TypedDocumentString<ScreeningOfQuery, ScreeningOfQueryVariables>;
export const ScreeningNotesDocument = /*#__PURE__*/ new TypedDocumentString("query ScreeningNotes($caseId: ID!) { screeningNotes(caseId: $caseId) { area note } }", {"hash":"sha256:244aeaba96e278cb35a0b91cc06b8a6a8fa582e322b9446e6ad9dbedd2363633"}) as unknown as TypedDocumentString<ScreeningNotesQuery, ScreeningNotesQueryVariables>;
export const AssessAreaDocument = /*#__PURE__*/ new TypedDocumentString("mutation AssessArea($area: ScreeningArea!, $assessment: AreaAssessment!, $caseId: ID!, $note: String) { assessArea(caseId: $caseId, area: $area, assessment: $assessment, note: $note) { caseId } }", {"hash":"sha256:399b1dff864266fa3bba66003284da7007b0d73ff8b96794a2106369f1f825bd"}) as unknown as TypedDocumentString<AssessAreaMutation, AssessAreaMutationVariables>;
export const ConcludeScreeningDocument = /*#__PURE__*/ new TypedDocumentString("mutation ConcludeScreening($caseId: ID!, $conclusion: ScreeningConclusion!, $reason: CaseReason) { concludeScreening(caseId: $caseId, conclusion: $conclusion, reason: $reason) { caseId } }", {"hash":"sha256:5c24243b3f550f38d97436632a01d76bf98a1a0215d32ba799cdba67d7209901"}) as unknown as TypedDocumentString<ConcludeScreeningMutation, ConcludeScreeningMutationVariables>;
export const HomeStudyOfDocument = /*#__PURE__*/ new TypedDocumentString("query HomeStudyOf($caseId: ID!) { homeStudy(caseId: $caseId) { caseId concludedByName concludedOn conclusion items { adult doneByName doneOn item } } }", {"hash":"sha256:519d74632fd40922fcc44fb8f1329440b2675115168843e1154ce7f9694f0013"}) as unknown as TypedDocumentString<HomeStudyOfQuery, HomeStudyOfQueryVariables>;
export const MarkStudyItemDocument = /*#__PURE__*/ new TypedDocumentString("mutation MarkStudyItem($adult: Int!, $caseId: ID!, $doneOn: LocalDate, $item: StudyItem!) { markStudyItem(caseId: $caseId, item: $item, adult: $adult, doneOn: $doneOn) { caseId } }", {"hash":"sha256:48757774225a1b2bb6e85aea80d0702acd33b40c5c049dd02ab4fe704a067683"}) as unknown as TypedDocumentString<MarkStudyItemMutation, MarkStudyItemMutationVariables>;
export const ConcludeHomeStudyDocument = /*#__PURE__*/ new TypedDocumentString("mutation ConcludeHomeStudy($caseId: ID!, $conclusion: StudyConclusion!, $reason: CaseReason) { concludeHomeStudy(caseId: $caseId, conclusion: $conclusion, reason: $reason) { caseId } }", {"hash":"sha256:64e7f230af01eda9ce6b97b2801e1b26d350757bae232d787131e4b499332768"}) as unknown as TypedDocumentString<ConcludeHomeStudyMutation, ConcludeHomeStudyMutationVariables>;
export const UsageReportOfDocument = /*#__PURE__*/ new TypedDocumentString("fragment UsageFigures on UsageFigures { brokered { text value } interests { text value } medianWaitingDays { text value } needs { text value } placed { text value } } query UsageReportOf($from: LocalDate!, $to: LocalDate!) { usageReport(from: $from, to: $to) { definitions { term text } from rows { figures { ...UsageFigures } municipality { id name } } to total { ...UsageFigures } } }", {"hash":"sha256:8c64fb9bf758e2da81705834d687a82907033d0119bb2b95ba5da8efc3c9e0fc"}) as unknown as TypedDocumentString<UsageReportOfQuery, UsageReportOfQueryVariables>;
export const TaskListDocument = /*#__PURE__*/ new TypedDocumentString("fragment TaskFacts on Task { applicationId assignedTo assignedToName changesCount concernsName dueOn homeId homeNumber id isManagers kind mayBeFinished municipality municipalityId openedAt sinceAt } query TaskList($after: String, $first: Int!, $mine: Boolean) { tasks(first: $first, after: $after, mine: $mine) { nodes { ...TaskFacts } pageInfo { endCursor hasNextPage } } }", {"hash":"sha256:8b820eccef6885286cefb3ee6ba24a73c61969dbd1abc330fcccbac10f89e44a"}) as unknown as TypedDocumentString<TaskListQuery, TaskListQueryVariables>;
export const TakeTaskDocument = /*#__PURE__*/ new TypedDocumentString("mutation TakeTask($id: ID!) { takeTask(id: $id) { id } }", {"hash":"sha256:c68604693db22eefc1d5d58386332e2e8133a8e65de4c20614dc6098acbe982a"}) as unknown as TypedDocumentString<TakeTaskMutation, TakeTaskMutationVariables>;
export const FinishTaskDocument = /*#__PURE__*/ new TypedDocumentString("mutation FinishTask($id: ID!, $note: String) { finishTask(id: $id, note: $note) { id } }", {"hash":"sha256:dc05f03c6185f9d6a5e147ed8a6f05485148a200f3cb529f1afedb30b1f8e92f"}) as unknown as TypedDocumentString<FinishTaskMutation, FinishTaskMutationVariables>;
export const HomeWordsDocument = /*#__PURE__*/ new TypedDocumentString("fragment HomeWordFacts on HomeWord { fact familyOn familyValue isOpen recruiterName recruiterOn recruiterValue settledAt settledByName settledReason settledValue } query HomeWords($homeId: ID!) { homeWords(homeId: $homeId) { ...HomeWordFacts } }", {"hash":"sha256:94639d977538b812a3b993d8cd06c6fcce34cd6ee522963f38a62f32b771beea"}) as unknown as TypedDocumentString<HomeWordsQuery, HomeWordsQueryVariables>;
export const RecordWordDocument = /*#__PURE__*/ new TypedDocumentString("mutation RecordWord($input: RecordWordInput!) { recordWord(input: $input) { fact } }", {"hash":"sha256:0229cb3a89317f5c27d3947c7746e5fd2fc4fdf85cea099a7683978bc9433eb5"}) as unknown as TypedDocumentString<RecordWordMutation, RecordWordMutationVariables>;
export const SettleWordDocument = /*#__PURE__*/ new TypedDocumentString("mutation SettleWord($input: SettleWordInput!) { settleWord(input: $input) { fact } }", {"hash":"sha256:268de3dc92d693f17ef59fa15f48b8b42e5f45bfd609a98e81d70b58a554fd91"}) as unknown as TypedDocumentString<SettleWordMutation, SettleWordMutationVariables>;
export const PublicRegionsDocument = /*#__PURE__*/ new TypedDocumentString("query PublicRegions { publicRegions { code municipalities { id name } name unitName } }", {"hash":"sha256:5e14407ad5bac03e535a6df71a645c0da3227fe20f0f905bb3342578310af507"}) as unknown as TypedDocumentString<PublicRegionsQuery, PublicRegionsQueryVariables>;
export const ApplicationFormDocument = /*#__PURE__*/ new TypedDocumentString("query ApplicationForm($regionCode: String!) { applicationForm(regionCode: $regionCode) { consentTexts { kind text version } region { code municipalities { code id name } name unitName } ticket zones { code name } } }", {"hash":"sha256:5b5bd7a4a8ba56f1e6cedf266b7a7fea2d1a4a9dbe6b291ebeedc6a8a2330fef"}) as unknown as TypedDocumentString<ApplicationFormQuery, ApplicationFormQueryVariables>;
export const SubmitApplicationDocument = /*#__PURE__*/ new TypedDocumentString("mutation SubmitApplication($input: SubmitApplicationInput!, $regionCode: String!) { submitApplication(regionCode: $regionCode, input: $input) }", {"hash":"sha256:ca7eca8473b3bba71f65623ec35be8566b54b8e2952dc117020e483026b18363"}) as unknown as TypedDocumentString<SubmitApplicationMutation, SubmitApplicationMutationVariables>;
export const OwnApplicationDocument = /*#__PURE__*/ new TypedDocumentString("fragment OwnApplicationFacts on OwnApplication { assignmentTypes becameHome regionCode status submittedAt unitName } query OwnApplication($token: String!) { ownApplication(token: $token) { ...OwnApplicationFacts } }", {"hash":"sha256:c51757a41214f65a0d8fe0df15f60f5f9f0e96d6c79d28a2202f7bb3a6e9e1fe"}) as unknown as TypedDocumentString<OwnApplicationQuery, OwnApplicationQueryVariables>;
export const ConfirmOwnApplicationDocument = /*#__PURE__*/ new TypedDocumentString("fragment OwnApplicationFacts on OwnApplication { assignmentTypes becameHome regionCode status submittedAt unitName } mutation ConfirmOwnApplication($token: String!) { confirmOwnApplication(token: $token) { ...OwnApplicationFacts } }", {"hash":"sha256:eedf76767e13d1d13483aeb54d24012403a5483a5be93d10e758aa5d88cf11eb"}) as unknown as TypedDocumentString<ConfirmOwnApplicationMutation, ConfirmOwnApplicationMutationVariables>;
export const WithdrawOwnApplicationDocument = /*#__PURE__*/ new TypedDocumentString("fragment OwnApplicationFacts on OwnApplication { assignmentTypes becameHome regionCode status submittedAt unitName } mutation WithdrawOwnApplication($token: String!) { withdrawOwnApplication(token: $token) { ...OwnApplicationFacts } }", {"hash":"sha256:49c6654b42e8b679c8e38946e94d45a66c11494b195b5347e0513253e0b0f172"}) as unknown as TypedDocumentString<WithdrawOwnApplicationMutation, WithdrawOwnApplicationMutationVariables>;
export const FamilyPageDocument = /*#__PURE__*/ new TypedDocumentString("fragment FamilyPageFacts on FamilyPage { ageBands assignmentType availabilityConfirmedOn availableFrom confirmedUntil consents { givenOn municipality municipalityId stands } hasAnimals hasAskedForContact hasOwnChildren isPublished isStepFree languages offersOwnRoom takesChildren unitName zone } query FamilyPage($token: String!) { familyPage(token: $token) { ...FamilyPageFacts } }", {"hash":"sha256:74a403a915b9b9b0a06ecaea798d713bbbfdc779927c6b6d69c5736551d1e18c"}) as unknown as TypedDocumentString<FamilyPageQuery, FamilyPageQueryVariables>;
export const ConfirmFamilyAvailabilityDocument = /*#__PURE__*/ new TypedDocumentString("fragment FamilyPageFacts on FamilyPage { ageBands assignmentType availabilityConfirmedOn availableFrom confirmedUntil consents { givenOn municipality municipalityId stands } hasAnimals hasAskedForContact hasOwnChildren isPublished isStepFree languages offersOwnRoom takesChildren unitName zone } mutation ConfirmFamilyAvailability($availableFrom: LocalDate!, $token: String!) { confirmFamilyAvailability(token: $token, availableFrom: $availableFrom) { ...FamilyPageFacts } }", {"hash":"sha256:cbbba2b7b7b20a083bdcec22fb45747263b6ef3e38966bd5412d0229042a75b2"}) as unknown as TypedDocumentString<ConfirmFamilyAvailabilityMutation, ConfirmFamilyAvailabilityMutationVariables>;
export const DeclineFamilyAvailabilityDocument = /*#__PURE__*/ new TypedDocumentString("fragment FamilyPageFacts on FamilyPage { ageBands assignmentType availabilityConfirmedOn availableFrom confirmedUntil consents { givenOn municipality municipalityId stands } hasAnimals hasAskedForContact hasOwnChildren isPublished isStepFree languages offersOwnRoom takesChildren unitName zone } mutation DeclineFamilyAvailability($token: String!) { declineFamilyAvailability(token: $token) { ...FamilyPageFacts } }", {"hash":"sha256:c0a359d57169b4c7c9578c161c040266aa39f5546a90720cf544d62d6c935fe8"}) as unknown as TypedDocumentString<DeclineFamilyAvailabilityMutation, DeclineFamilyAvailabilityMutationVariables>;
export const RevokeFamilyConsentDocument = /*#__PURE__*/ new TypedDocumentString("fragment FamilyPageFacts on FamilyPage { ageBands assignmentType availabilityConfirmedOn availableFrom confirmedUntil consents { givenOn municipality municipalityId stands } hasAnimals hasAskedForContact hasOwnChildren isPublished isStepFree languages offersOwnRoom takesChildren unitName zone } mutation RevokeFamilyConsent($municipalityIds: [ID!], $token: String!) { revokeFamilyConsent(token: $token, municipalityIds: $municipalityIds) { ...FamilyPageFacts } }", {"hash":"sha256:556e8f53035bb3fecb0752138bf8c1fda8264c582bd4e5ff3c275c11b1d7fa43"}) as unknown as TypedDocumentString<RevokeFamilyConsentMutation, RevokeFamilyConsentMutationVariables>;
export const AskForContactDocument = /*#__PURE__*/ new TypedDocumentString("fragment FamilyPageFacts on FamilyPage { ageBands assignmentType availabilityConfirmedOn availableFrom confirmedUntil consents { givenOn municipality municipalityId stands } hasAnimals hasAskedForContact hasOwnChildren isPublished isStepFree languages offersOwnRoom takesChildren unitName zone } mutation AskForContact($token: String!) { askForContact(token: $token) { ...FamilyPageFacts } }", {"hash":"sha256:4bc51bfc417e3e0529c28369101b28a8c1b04d3248d21208c5de98a2f7a0337a"}) as unknown as TypedDocumentString<AskForContactMutation, AskForContactMutationVariables>;
export const TimelineDocument = /*#__PURE__*/ new TypedDocumentString("query Timeline($after: String, $first: Int!, $id: ID!, $subject: TimelineSubject!) { timeline(subject: $subject, id: $id, first: $first, after: $after) { nodes { actorName id note occurredAt sentence } pageInfo { endCursor hasNextPage } } }", {"hash":"sha256:b28043458010fe56d280a01504c554707c265739afc7f26af515d59b77b16378"}) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;