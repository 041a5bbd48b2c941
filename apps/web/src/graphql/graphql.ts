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

export type AssignmentType =
  | 'CONTACT_FAMILY'
  | 'CONTACT_PERSON'
  | 'EMERGENCY_FOSTER_HOME'
  | 'FOSTER_HOME';

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

export type FreePlaces =
  | 'NONE'
  | 'ONE'
  | 'THREE_OR_MORE'
  | 'TWO';

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

export type RecordPlacementInput = {
  /** The committee's decision; the platform decides nothing. */
  decisionOn: string;
  /** Where the decision is found, e.g. "SN 2026-11-10 § 45". */
  decisionReference: string;
  interestId: string;
  startsOn: string;
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

export type Speaker =
  | 'FAMILY'
  | 'RECRUITER';

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

export type MemberStartQueryVariables = Exact<{
  first: number;
}>;


export type MemberStartQuery = { needs: { nodes: Array<{ id: string, caseNumber: string, status: NeedStatus, assignmentType: AssignmentType, childrenCount: number, ageFrom: number, ageTo: number, startOn: string, urgency: Urgency, isNetworkSearchMissing: boolean, waitedDays: number, pausedReason: NeedPauseReason | null, endedReason: NeedEndReason | null, clocks: Array<{ kind: ClockKind, status: ClockStatus, deadlineOn: string | null, daysLeft: number | null }> }>, pageInfo: { hasNextPage: boolean } }, pausedNeeds: { nodes: Array<{ id: string, caseNumber: string, status: NeedStatus, assignmentType: AssignmentType, childrenCount: number, ageFrom: number, ageTo: number, startOn: string, urgency: Urgency, isNetworkSearchMissing: boolean, waitedDays: number, pausedReason: NeedPauseReason | null, endedReason: NeedEndReason | null, clocks: Array<{ kind: ClockKind, status: ClockStatus, deadlineOn: string | null, daysLeft: number | null }> }> }, interests: { nodes: Array<{ id: string, status: InterestStatus, needId: string, caseNumber: string, changedAt: string }> } };

export type UnitStartQueryVariables = Exact<{
  first: number;
}>;


export type UnitStartQuery = { proposalRun: { id: string, proposed: number, unmet: number } | null, recruitmentGap: { compass: Array<string> }, homes: { nodes: Array<{ id: string, status: HomeStatus }>, pageInfo: { hasNextPage: boolean } }, brokeringCases: { nodes: Array<{ homeId: string, interests: Array<{ interest: { id: string, status: InterestStatus } }> }>, pageInfo: { hasNextPage: boolean } } };

export type ProfileFactsFragment = { id: string, assignmentType: AssignmentType, ageBands: Array<AgeBand>, freePlaces: FreePlaces, hasOwnChildren: boolean, hasAnimals: boolean, isStepFree: boolean, offersOwnRoom: boolean, hasDaytimeAdult: boolean, languages: Array<string>, availableFrom: string, availabilityConfirmedOn: string, withdrawnAt: string | null, zone: { code: string, name: string }, capabilities: Array<{ area: CapabilityArea, band: CapabilityBand }> };

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

export type HomeFactsFragment = { id: string, number: number, regi: Regi, status: HomeStatus, registeredAt: string, profileId: string | null, withdrawnOn: string | null, withdrawalReason: HomeWithdrawalReason | null, places: { total: number, free: number, reserved: number }, offer: { assignmentType: AssignmentType, ageFrom: number, ageTo: number, hasOwnChildren: boolean, hasAnimals: boolean, isStepFree: boolean, offersOwnRoom: boolean, hasDaytimeAdult: boolean, languages: Array<string>, availableFrom: string, availabilityConfirmedOn: string, availabilityHoldsUntil: string, isAvailable: boolean, experience: Experience, contactWithParents: ContactWithParents, takesSiblingGroups: boolean, rooms: number | null, limits: Array<HomeLimit>, support: Array<HomeSupport>, zone: { code: string, name: string }, capabilities: Array<{ area: CapabilityArea, level: number }> } };

export type HomeListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  status?: HomeStatus | null | undefined;
  number?: number | null | undefined;
}>;


export type HomeListQuery = { homes: { nodes: Array<{ id: string, number: number, regi: Regi, status: HomeStatus, registeredAt: string, profileId: string | null, withdrawnOn: string | null, withdrawalReason: HomeWithdrawalReason | null, places: { total: number, free: number, reserved: number }, offer: { assignmentType: AssignmentType, ageFrom: number, ageTo: number, hasOwnChildren: boolean, hasAnimals: boolean, isStepFree: boolean, offersOwnRoom: boolean, hasDaytimeAdult: boolean, languages: Array<string>, availableFrom: string, availabilityConfirmedOn: string, availabilityHoldsUntil: string, isAvailable: boolean, experience: Experience, contactWithParents: ContactWithParents, takesSiblingGroups: boolean, rooms: number | null, limits: Array<HomeLimit>, support: Array<HomeSupport>, zone: { code: string, name: string }, capabilities: Array<{ area: CapabilityArea, level: number }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HomeOfQueryVariables = Exact<{
  id: string;
}>;


export type HomeOfQuery = { home: { id: string, number: number, regi: Regi, status: HomeStatus, registeredAt: string, profileId: string | null, withdrawnOn: string | null, withdrawalReason: HomeWithdrawalReason | null, places: { total: number, free: number, reserved: number }, offer: { assignmentType: AssignmentType, ageFrom: number, ageTo: number, hasOwnChildren: boolean, hasAnimals: boolean, isStepFree: boolean, offersOwnRoom: boolean, hasDaytimeAdult: boolean, languages: Array<string>, availableFrom: string, availabilityConfirmedOn: string, availabilityHoldsUntil: string, isAvailable: boolean, experience: Experience, contactWithParents: ContactWithParents, takesSiblingGroups: boolean, rooms: number | null, limits: Array<HomeLimit>, support: Array<HomeSupport>, zone: { code: string, name: string }, capabilities: Array<{ area: CapabilityArea, level: number }> } }, profilePreview: { id: string, assignmentType: AssignmentType, ageBands: Array<AgeBand>, freePlaces: FreePlaces, hasOwnChildren: boolean, hasAnimals: boolean, isStepFree: boolean, offersOwnRoom: boolean, hasDaytimeAdult: boolean, languages: Array<string>, availableFrom: string, availabilityConfirmedOn: string, withdrawnAt: string | null, zone: { code: string, name: string }, capabilities: Array<{ area: CapabilityArea, band: CapabilityBand }> } };

export type HomeIdentityQueryVariables = Exact<{
  homeId: string;
  purpose: string;
}>;


export type HomeIdentityQuery = { homeIdentity: { familyName: string, givenNames: string, street: string, postalCode: string, locality: string, municipalityCode: string, phone: string | null, email: string | null, persons: Array<{ id: string, role: PersonRole, position: number, givenNames: string, familyName: string, personalNumber: string | null }>, knownWords: Array<{ kind: KnownWordKind, value: string }>, capabilityReasons: Array<{ area: CapabilityArea, reason: string }> } };

export type RegisterHomeMutationVariables = Exact<{
  input: RegisterHomeInput;
}>;


export type RegisterHomeMutation = { registerHome: { id: string, number: number } };

export type PublishProfileMutationVariables = Exact<{
  homeId: string;
}>;


export type PublishProfileMutation = { publishProfile: { id: string } };

export type WithdrawProfileMutationVariables = Exact<{
  homeId: string;
}>;


export type WithdrawProfileMutation = { withdrawProfile: { id: string } };

export type ConfirmAvailabilityMutationVariables = Exact<{
  homeId: string;
  availableFrom: string;
}>;


export type ConfirmAvailabilityMutation = { confirmAvailability: { id: string } };

export type HomeOfferOfQueryVariables = Exact<{
  id: string;
}>;


export type HomeOfferOfQuery = { home: { id: string, number: number, regi: Regi, status: HomeStatus, registeredAt: string, profileId: string | null, withdrawnOn: string | null, withdrawalReason: HomeWithdrawalReason | null, places: { total: number, free: number, reserved: number }, offer: { assignmentType: AssignmentType, ageFrom: number, ageTo: number, hasOwnChildren: boolean, hasAnimals: boolean, isStepFree: boolean, offersOwnRoom: boolean, hasDaytimeAdult: boolean, languages: Array<string>, availableFrom: string, availabilityConfirmedOn: string, availabilityHoldsUntil: string, isAvailable: boolean, experience: Experience, contactWithParents: ContactWithParents, takesSiblingGroups: boolean, rooms: number | null, limits: Array<HomeLimit>, support: Array<HomeSupport>, zone: { code: string, name: string }, capabilities: Array<{ area: CapabilityArea, level: number }> } } };

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

export type BrokeringCasesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type BrokeringCasesQuery = { brokeringCases: { nodes: Array<{ homeId: string, homeNumber: number, places: { total: number, free: number, reserved: number }, profile: { id: string, assignmentType: AssignmentType, ageBands: Array<AgeBand>, freePlaces: FreePlaces, hasOwnChildren: boolean, hasAnimals: boolean, isStepFree: boolean, offersOwnRoom: boolean, hasDaytimeAdult: boolean, languages: Array<string>, availableFrom: string, availabilityConfirmedOn: string, withdrawnAt: string | null, zone: { code: string, name: string }, capabilities: Array<{ area: CapabilityArea, band: CapabilityBand }> }, interests: Array<{ interest: { id: string, status: InterestStatus, needId: string, caseNumber: string, profileId: string, expressedAt: string, changedAt: string, reasonCode: InterestReason | null, reasonNote: string | null, municipality: { id: string, name: string } }, need: { id: string, caseNumber: string, status: NeedStatus, assignmentType: AssignmentType, childrenCount: number, ageFrom: number, ageTo: number, startOn: string, expectedLength: ExpectedLength, urgency: Urgency, networkSearch: NetworkSearch, registeredAt: string, waitedDays: number, endedAt: string | null, endedReason: NeedEndReason | null, municipality: { id: string, name: string }, requirements: Array<{ kind: RequirementKind, strength: RequirementStrength, level: CapabilityBand | null, option: string | null }> }, requirements: Array<{ kind: MatchRequirementKind, strength: RequirementStrength, status: RequirementStatus, sentence: string }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

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


export type ProfileNameQuery = { profile: { id: string, assignmentType: AssignmentType, zone: { name: string } } };

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


export type MatchesQuery = { matches: { nodes: Array<{ rank: number, profile: { id: string, assignmentType: AssignmentType, ageBands: Array<AgeBand>, freePlaces: FreePlaces, hasOwnChildren: boolean, hasAnimals: boolean, isStepFree: boolean, offersOwnRoom: boolean, hasDaytimeAdult: boolean, languages: Array<string>, availableFrom: string, availabilityConfirmedOn: string, withdrawnAt: string | null, zone: { code: string, name: string }, capabilities: Array<{ area: CapabilityArea, band: CapabilityBand }> }, requirements: Array<{ kind: MatchRequirementKind, strength: RequirementStrength, status: RequirementStatus, sentence: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RequestMatchingMutationVariables = Exact<{
  needId: string;
}>;


export type RequestMatchingMutation = { requestMatching: { needId: string, status: MatchRunStatus } };

export type MatchProgressSubscriptionVariables = Exact<{
  needId: string;
}>;


export type MatchProgressSubscription = { matchProgress: { needId: string, status: MatchRunStatus, percent: number } };

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

export type ProfilesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ProfileFilter | null | undefined;
}>;


export type ProfilesQuery = { profiles: { nodes: Array<{ id: string, assignmentType: AssignmentType, ageBands: Array<AgeBand>, freePlaces: FreePlaces, hasOwnChildren: boolean, hasAnimals: boolean, isStepFree: boolean, offersOwnRoom: boolean, hasDaytimeAdult: boolean, languages: Array<string>, availableFrom: string, availabilityConfirmedOn: string, withdrawnAt: string | null, zone: { code: string, name: string }, capabilities: Array<{ area: CapabilityArea, band: CapabilityBand }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProfileQueryVariables = Exact<{
  id: string;
}>;


export type ProfileQuery = { profile: { id: string, assignmentType: AssignmentType, ageBands: Array<AgeBand>, freePlaces: FreePlaces, hasOwnChildren: boolean, hasAnimals: boolean, isStepFree: boolean, offersOwnRoom: boolean, hasDaytimeAdult: boolean, languages: Array<string>, availableFrom: string, availabilityConfirmedOn: string, withdrawnAt: string | null, zone: { code: string, name: string }, capabilities: Array<{ area: CapabilityArea, band: CapabilityBand }> } };

export type ProposalRunNowQueryVariables = Exact<{ [key: string]: never; }>;


export type ProposalRunNowQuery = { proposalRun: { id: string, profile: WeightProfile, ruleVersion: string, weightVersion: string, needs: number, homes: number, proposed: number, unmet: number, finishedAt: string, isStale: boolean, lastGap: number | null, lastNightAt: string | null } | null, fairShares: Array<{ municipality: string, received: number, entitled: number, openNeeds: number }> };

export type WaitingFactsFragment = { id: string, caseNumber: string, waitedDays: number, municipality: { id: string, name: string }, clocks: Array<{ kind: ClockKind, status: ClockStatus, deadlineOn: string | null, daysLeft: number | null }> };

export type DecisionFactsFragment = { id: string, choice: ProposalChoice, reason: ProposalReason, note: string | null, homeNumber: number, decidedAt: string, decidedByName: string };

export type ProposalLinesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ProposalLinesQuery = { proposalLines: { nodes: Array<{ isDecided: boolean, pluses: Array<FitPart>, minuses: Array<FitPart>, openFacts: Array<string>, interestStatus: string | null, need: { id: string, caseNumber: string, waitedDays: number, municipality: { id: string, name: string }, clocks: Array<{ kind: ClockKind, status: ClockStatus, deadlineOn: string | null, daysLeft: number | null }> }, home: { id: string, number: number, freePlaces: number, zone: { name: string } }, alternatives: Array<{ pluses: Array<FitPart>, minuses: Array<FitPart>, effect: ProposalEffect, concerns: string | null, home: { id: string, number: number, zone: { name: string } } }>, decisions: Array<{ id: string, choice: ProposalChoice, reason: ProposalReason, note: string | null, homeNumber: number, decidedAt: string, decidedByName: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

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

export type UsageReportOfQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type UsageReportOfQuery = { usageReport: { from: string, to: string, rows: Array<{ municipality: { id: string, name: string }, figures: { needs: { value: number | null, text: string }, interests: { value: number | null, text: string }, brokered: { value: number | null, text: string }, placed: { value: number | null, text: string }, medianWaitingDays: { value: number | null, text: string } } }>, total: { needs: { value: number | null, text: string }, interests: { value: number | null, text: string }, brokered: { value: number | null, text: string }, placed: { value: number | null, text: string }, medianWaitingDays: { value: number | null, text: string } }, definitions: Array<{ term: string, text: string }> } };

export type UsageFiguresFragment = { needs: { value: number | null, text: string }, interests: { value: number | null, text: string }, brokered: { value: number | null, text: string }, placed: { value: number | null, text: string }, medianWaitingDays: { value: number | null, text: string } };

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
  availableFrom
  availabilityConfirmedOn
  withdrawnAt
}
    `, {"fragmentName":"ProfileFacts"}) as unknown as TypedDocumentString<ProfileFactsFragment, unknown>;
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
export const HomeFactsFragmentDoc = new TypedDocumentString(`
    fragment HomeFacts on Home {
  id
  number
  regi
  status
  registeredAt
  profileId
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
export const MemberStartDocument = new TypedDocumentString("fragment NeedRow on Need { ageFrom ageTo assignmentType caseNumber childrenCount clocks { daysLeft deadlineOn kind status } endedReason id isNetworkSearchMissing pausedReason startOn status urgency waitedDays } query MemberStart($first: Int!) { interests(first: $first) { nodes { caseNumber changedAt id needId status } } needs(first: $first, status: OPEN) { nodes { ...NeedRow } pageInfo { hasNextPage } } pausedNeeds: needs(first: $first, status: PAUSED) { nodes { ...NeedRow } } }", {"hash":"sha256:f56769b24348bf72a571f6bd5dc68678eb89f1c9de1c993ffc5e58726982c40f"}) as unknown as TypedDocumentString<MemberStartQuery, MemberStartQueryVariables>;
export const UnitStartDocument = new TypedDocumentString("query UnitStart($first: Int!) { brokeringCases(first: $first) { nodes { homeId interests { interest { id status } } } pageInfo { hasNextPage } } homes(first: $first) { nodes { id status } pageInfo { hasNextPage } } proposalRun { id proposed unmet } recruitmentGap { compass } }", {"hash":"sha256:24e6c146f8fcd7f7651bdf09ff46ce5a5062cdd3fb10022ec8055d015a041f16"}) as unknown as TypedDocumentString<UnitStartQuery, UnitStartQueryVariables>;
export const MeDocument = new TypedDocumentString("query Me { me { displayName id municipality { code id name } region { id municipalities { code id isHost name } name unitName zones { code name } } roles scope } }", {"hash":"sha256:35294dd0927757cc2bde442f37804398d942dbd32fd4d4eea9d902f0a6e5c70b"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const CostSplitOfDocument = new TypedDocumentString("query CostSplitOf($countedOn: LocalDate!, $year: Int!) { costSplit(year: $year) { budget computedAt countedOn id isDemonstration shares { explanation isDemonstration municipality { id name } placedAmount placedChildren placedSource residentAmount residentChildren residentSource share } version year } countSnapshots(countedOn: $countedOn) { isDemonstration municipality { id name } placedChildren placedElsewhere placedInPool placedSource residentChildren residentSource takenAt version } }", {"hash":"sha256:ae33ed99ebfae478f7a728812ace10e47fbdd1cd0ce256556b249fee416aff6f"}) as unknown as TypedDocumentString<CostSplitOfQuery, CostSplitOfQueryVariables>;
export const TakeCountSnapshotDocument = new TypedDocumentString("mutation TakeCountSnapshot($year: Int!) { takeCountSnapshot(year: $year) { version } }", {"hash":"sha256:c4124ab48e64288ee3cc0b81bf1f649c2f81493b59553fd8bf9df85315160e1d"}) as unknown as TypedDocumentString<TakeCountSnapshotMutation, TakeCountSnapshotMutationVariables>;
export const ComputeCostSplitDocument = new TypedDocumentString("mutation ComputeCostSplit($budget: Ore!, $year: Int!) { computeCostSplit(year: $year, budget: $budget) { id version } }", {"hash":"sha256:3a6e67139d3e60f5229eeadf3f67d8b6c46b03b1717f4dfa1d6a49187aa98f62"}) as unknown as TypedDocumentString<ComputeCostSplitMutation, ComputeCostSplitMutationVariables>;
export const HomeListDocument = new TypedDocumentString("fragment HomeFacts on Home { id number offer { ageFrom ageTo assignmentType availabilityConfirmedOn availabilityHoldsUntil availableFrom capabilities { area level } contactWithParents experience hasAnimals hasDaytimeAdult hasOwnChildren isAvailable isStepFree languages limits offersOwnRoom rooms support takesSiblingGroups zone { code name } } places { free reserved total } profileId regi registeredAt status withdrawalReason withdrawnOn } query HomeList($after: String, $first: Int!, $number: Int, $status: HomeStatus) { homes(first: $first, after: $after, status: $status, number: $number) { nodes { ...HomeFacts } pageInfo { endCursor hasNextPage } } }", {"hash":"sha256:00a5504985cb0c4a1fd026e1baae0614ce5b7bbc63dc08a2026dc1c09416295d"}) as unknown as TypedDocumentString<HomeListQuery, HomeListQueryVariables>;
export const HomeOfDocument = new TypedDocumentString("fragment HomeFacts on Home { id number offer { ageFrom ageTo assignmentType availabilityConfirmedOn availabilityHoldsUntil availableFrom capabilities { area level } contactWithParents experience hasAnimals hasDaytimeAdult hasOwnChildren isAvailable isStepFree languages limits offersOwnRoom rooms support takesSiblingGroups zone { code name } } places { free reserved total } profileId regi registeredAt status withdrawalReason withdrawnOn } fragment ProfileFacts on Profile { ageBands assignmentType availabilityConfirmedOn availableFrom capabilities { area band } freePlaces hasAnimals hasDaytimeAdult hasOwnChildren id isStepFree languages offersOwnRoom withdrawnAt zone { code name } } query HomeOf($id: ID!) { home(id: $id) { ...HomeFacts } profilePreview(homeId: $id) { ...ProfileFacts } }", {"hash":"sha256:e96309f684d577ad037ae8c64eca5c5ee7f372ec2cbf51bb4d55957347d86833"}) as unknown as TypedDocumentString<HomeOfQuery, HomeOfQueryVariables>;
export const HomeIdentityDocument = new TypedDocumentString("query HomeIdentity($homeId: ID!, $purpose: String!) { homeIdentity(homeId: $homeId, purpose: $purpose) { capabilityReasons { area reason } email familyName givenNames knownWords { kind value } locality municipalityCode persons { familyName givenNames id personalNumber position role } phone postalCode street } }", {"hash":"sha256:d511b69895f3fad04c2a5c11aa612570d1c9c02ea07a561890ac31d89df880bf"}) as unknown as TypedDocumentString<HomeIdentityQuery, HomeIdentityQueryVariables>;
export const RegisterHomeDocument = new TypedDocumentString("mutation RegisterHome($input: RegisterHomeInput!) { registerHome(input: $input) { id number } }", {"hash":"sha256:2bb761662f5f8b3cc582af91a58f20dad6c13ca3be5e5da101e17574bf8d9dff"}) as unknown as TypedDocumentString<RegisterHomeMutation, RegisterHomeMutationVariables>;
export const PublishProfileDocument = new TypedDocumentString("mutation PublishProfile($homeId: ID!) { publishProfile(homeId: $homeId) { id } }", {"hash":"sha256:6a872e33fddfc41b517bbdea049843b695ef5fe7ec2e5e09274f75efa16e6f71"}) as unknown as TypedDocumentString<PublishProfileMutation, PublishProfileMutationVariables>;
export const WithdrawProfileDocument = new TypedDocumentString("mutation WithdrawProfile($homeId: ID!) { withdrawProfile(homeId: $homeId) { id } }", {"hash":"sha256:c71f08670a711a6559624f67511ed5341db3a3dc4c35e9679aac6ddcc63ed49d"}) as unknown as TypedDocumentString<WithdrawProfileMutation, WithdrawProfileMutationVariables>;
export const ConfirmAvailabilityDocument = new TypedDocumentString("mutation ConfirmAvailability($availableFrom: LocalDate!, $homeId: ID!) { confirmAvailability(homeId: $homeId, availableFrom: $availableFrom) { id } }", {"hash":"sha256:f6aa9bd71c0e46b9190d04f4404850958417dc94d2439c3dd7747e035a1e7b74"}) as unknown as TypedDocumentString<ConfirmAvailabilityMutation, ConfirmAvailabilityMutationVariables>;
export const HomeOfferOfDocument = new TypedDocumentString("fragment HomeFacts on Home { id number offer { ageFrom ageTo assignmentType availabilityConfirmedOn availabilityHoldsUntil availableFrom capabilities { area level } contactWithParents experience hasAnimals hasDaytimeAdult hasOwnChildren isAvailable isStepFree languages limits offersOwnRoom rooms support takesSiblingGroups zone { code name } } places { free reserved total } profileId regi registeredAt status withdrawalReason withdrawnOn } query HomeOfferOf($id: ID!) { home(id: $id) { ...HomeFacts } }", {"hash":"sha256:5fefeff702ea28fb062af0341f87621e6729261509790e58c5070c72fac3e7c1"}) as unknown as TypedDocumentString<HomeOfferOfQuery, HomeOfferOfQueryVariables>;
export const ChangeOfferDocument = new TypedDocumentString("mutation ChangeOffer($input: ChangeOfferInput!) { changeOffer(input: $input) { id } }", {"hash":"sha256:a103f968945f8a3d263ffe738e5cce5a03abcb1b58061921bb0d5a3fb27861ab"}) as unknown as TypedDocumentString<ChangeOfferMutation, ChangeOfferMutationVariables>;
export const ChangePlacesDocument = new TypedDocumentString("mutation ChangePlaces($homeId: ID!, $places: Int!) { changePlaces(homeId: $homeId, places: $places) { id } }", {"hash":"sha256:ce72f39e669794137ab453c14ece3543aaeda2fa051d7eef93257ca9a73a0f1e"}) as unknown as TypedDocumentString<ChangePlacesMutation, ChangePlacesMutationVariables>;
export const ChangeIdentityDocument = new TypedDocumentString("mutation ChangeIdentity($input: ChangeIdentityInput!) { changeIdentity(input: $input) { id } }", {"hash":"sha256:9a6bb2cbbfbd787d14b3600770d1ca42aa2e35f251e1acc100b6743bb1565b45"}) as unknown as TypedDocumentString<ChangeIdentityMutation, ChangeIdentityMutationVariables>;
export const DeclineAvailabilityDocument = new TypedDocumentString("mutation DeclineAvailability($homeId: ID!) { declineAvailability(homeId: $homeId) { id } }", {"hash":"sha256:fae3a631cb5a8b561c42100e8ce6013b9b40ca013b78e76cbd21c8a13c15bfb0"}) as unknown as TypedDocumentString<DeclineAvailabilityMutation, DeclineAvailabilityMutationVariables>;
export const WithdrawHomeDocument = new TypedDocumentString("mutation WithdrawHome($homeId: ID!, $reason: HomeWithdrawalReason!) { withdrawHome(homeId: $homeId, reason: $reason) { id } }", {"hash":"sha256:cbaee66fbe35e8b9a5dac50663bb2e172a050915073dbd47961bcd4c8fe0d621"}) as unknown as TypedDocumentString<WithdrawHomeMutation, WithdrawHomeMutationVariables>;
export const BrokeringCasesDocument = new TypedDocumentString("fragment InterestFacts on Interest { caseNumber changedAt expressedAt id municipality { id name } needId profileId reasonCode reasonNote status } fragment NeedFacts on Need { ageFrom ageTo assignmentType caseNumber childrenCount endedAt endedReason expectedLength id municipality { id name } networkSearch registeredAt requirements { kind level option strength } startOn status urgency waitedDays } fragment ProfileFacts on Profile { ageBands assignmentType availabilityConfirmedOn availableFrom capabilities { area band } freePlaces hasAnimals hasDaytimeAdult hasOwnChildren id isStepFree languages offersOwnRoom withdrawnAt zone { code name } } query BrokeringCases($after: String, $first: Int!) { brokeringCases(first: $first, after: $after) { nodes { homeId homeNumber interests { interest { ...InterestFacts } need { ...NeedFacts } requirements { kind sentence status strength } } places { free reserved total } profile { ...ProfileFacts } } pageInfo { endCursor hasNextPage } } }", {"hash":"sha256:eabc6211ec65d8d4d47e7b114c2ba062018617f93da5c58acc3b9c69b2a7af47"}) as unknown as TypedDocumentString<BrokeringCasesQuery, BrokeringCasesQueryVariables>;
export const ConsiderInterestDocument = new TypedDocumentString("fragment InterestFacts on Interest { caseNumber changedAt expressedAt id municipality { id name } needId profileId reasonCode reasonNote status } mutation ConsiderInterest($id: ID!) { considerInterest(id: $id) { ...InterestFacts } }", {"hash":"sha256:fd4cb6333dd826055049083b75311d60d93b1d78197992bff83d2438e0695962"}) as unknown as TypedDocumentString<ConsiderInterestMutation, ConsiderInterestMutationVariables>;
export const AskFamilyDocument = new TypedDocumentString("fragment InterestFacts on Interest { caseNumber changedAt expressedAt id municipality { id name } needId profileId reasonCode reasonNote status } mutation AskFamily($id: ID!) { askFamily(id: $id) { ...InterestFacts } }", {"hash":"sha256:354a87f9428d82dede7f1b65e59f49ca379640e00daeeebedf0775b04806ddee"}) as unknown as TypedDocumentString<AskFamilyMutation, AskFamilyMutationVariables>;
export const DeclineInterestDocument = new TypedDocumentString("fragment InterestFacts on Interest { caseNumber changedAt expressedAt id municipality { id name } needId profileId reasonCode reasonNote status } mutation DeclineInterest($id: ID!, $note: String, $reason: InterestReason!) { declineInterest(id: $id, reason: $reason, note: $note) { ...InterestFacts } }", {"hash":"sha256:d458520f79b72a4e8fd39e7e3f7e4a136900092cd336c592478cb5b869dbd81e"}) as unknown as TypedDocumentString<DeclineInterestMutation, DeclineInterestMutationVariables>;
export const BrokerContactDocument = new TypedDocumentString("fragment InterestFacts on Interest { caseNumber changedAt expressedAt id municipality { id name } needId profileId reasonCode reasonNote status } mutation BrokerContact($id: ID!, $note: String) { brokerContact(id: $id, note: $note) { ...InterestFacts } }", {"hash":"sha256:fbf55b9c61f5b630eabb3559ba30dc12b394aed520958a179dc657fdae49befa"}) as unknown as TypedDocumentString<BrokerContactMutation, BrokerContactMutationVariables>;
export const InterestsDocument = new TypedDocumentString("fragment InterestFacts on Interest { caseNumber changedAt expressedAt id municipality { id name } needId profileId reasonCode reasonNote status } query Interests($after: String, $first: Int!, $needId: ID) { interests(first: $first, after: $after, needId: $needId) { nodes { ...InterestFacts } pageInfo { endCursor hasNextPage } } }", {"hash":"sha256:e681c76499f6747200da6646329c12845aba91d66243355c14e4ab5f8dbfafe5"}) as unknown as TypedDocumentString<InterestsQuery, InterestsQueryVariables>;
export const OpenNeedsForInterestDocument = new TypedDocumentString("query OpenNeedsForInterest($first: Int!) { needs(first: $first, status: OPEN) { nodes { ageFrom ageTo assignmentType caseNumber childrenCount id } } }", {"hash":"sha256:cbfc1806cd9ac0002c27e2de45cf1ee1a2dff2c5a1d1e43044d540bc75d830ba"}) as unknown as TypedDocumentString<OpenNeedsForInterestQuery, OpenNeedsForInterestQueryVariables>;
export const ProfileNameDocument = new TypedDocumentString("query ProfileName($id: ID!) { profile(id: $id) { assignmentType id zone { name } } }", {"hash":"sha256:965dea9f888247fa95377f7510b3beff021996cc73c70b35947957be868eb9b2"}) as unknown as TypedDocumentString<ProfileNameQuery, ProfileNameQueryVariables>;
export const ExpressInterestDocument = new TypedDocumentString("mutation ExpressInterest($needId: ID!, $profileId: ID!) { expressInterest(needId: $needId, profileId: $profileId) { id status } }", {"hash":"sha256:513c7e7b21453d8aa581de48dca01785d29ce9b69a4efc0f9b202152ce08daf6"}) as unknown as TypedDocumentString<ExpressInterestMutation, ExpressInterestMutationVariables>;
export const WithdrawInterestDocument = new TypedDocumentString("mutation WithdrawInterest($id: ID!, $reason: InterestReason!) { withdrawInterest(id: $id, reason: $reason) { id status } }", {"hash":"sha256:711f6f0d1abcb35c8becde99030c901f98f6ecca00cfee9f29bc91cc7ed1e3d2"}) as unknown as TypedDocumentString<WithdrawInterestMutation, WithdrawInterestMutationVariables>;
export const MatchRunDocument = new TypedDocumentString("query MatchRun($needId: ID!) { matchRun(needId: $needId) { finishedAt matchesFound needId profilesConsidered startedAt status } }", {"hash":"sha256:18831d1569293bf2570832a49c0873b492137bced94aafb26028a3d515223f57"}) as unknown as TypedDocumentString<MatchRunQuery, MatchRunQueryVariables>;
export const MatchesDocument = new TypedDocumentString("fragment ProfileFacts on Profile { ageBands assignmentType availabilityConfirmedOn availableFrom capabilities { area band } freePlaces hasAnimals hasDaytimeAdult hasOwnChildren id isStepFree languages offersOwnRoom withdrawnAt zone { code name } } query Matches($after: String, $first: Int!, $needId: ID!) { matches(needId: $needId, first: $first, after: $after) { nodes { profile { ...ProfileFacts } rank requirements { kind sentence status strength } } pageInfo { endCursor hasNextPage } } }", {"hash":"sha256:e50b163327eb1178538adaa542d0d1382d78600f8bce50811bfec7fcd04848f1"}) as unknown as TypedDocumentString<MatchesQuery, MatchesQueryVariables>;
export const RequestMatchingDocument = new TypedDocumentString("mutation RequestMatching($needId: ID!) { requestMatching(needId: $needId) { needId status } }", {"hash":"sha256:82d7e40731160309addfabf5f481a5bcdf98ae71b90eb4838cedda2d894a1f4c"}) as unknown as TypedDocumentString<RequestMatchingMutation, RequestMatchingMutationVariables>;
export const MatchProgressDocument = new TypedDocumentString("subscription MatchProgress($needId: ID!) { matchProgress(needId: $needId) { needId percent status } }", {"hash":"sha256:32bcc074513913f46d63ebd211c76775458f7e255927f536a08cc607b60dd940"}) as unknown as TypedDocumentString<MatchProgressSubscription, MatchProgressSubscriptionVariables>;
export const NeedsDocument = new TypedDocumentString("fragment NeedRow on Need { ageFrom ageTo assignmentType caseNumber childrenCount clocks { daysLeft deadlineOn kind status } endedReason id isNetworkSearchMissing pausedReason startOn status urgency waitedDays } query Needs($after: String, $first: Int!, $status: NeedStatus) { needs(first: $first, after: $after, status: $status) { nodes { ...NeedRow } pageInfo { endCursor hasNextPage } } }", {"hash":"sha256:ad76b95ffb4066fc5235df27fe8d955ef7c58debb8078590374ded5ab9d6ab57"}) as unknown as TypedDocumentString<NeedsQuery, NeedsQueryVariables>;
export const NeedDocument = new TypedDocumentString("fragment NeedFacts on Need { ageFrom ageTo assignmentType caseNumber childrenCount endedAt endedReason expectedLength id municipality { id name } networkSearch registeredAt requirements { kind level option strength } startOn status urgency waitedDays } query Need($id: ID!) { need(id: $id) { changedAt clockFacts { emergencyExtendedTo emergencyExtensionDecidedBy emergencyExtensionDecidedOn emergencyExtensionReason emergencyLaw emergencyPlacedOn investigationClosedOn investigationExtendedTo investigationExtensionReason investigationOpenedOn } clocks { daysLeft deadlineOn explanation isProjected kind rule { citation months validFrom validTo } status } endedOn isNetworkSearchMissing networkSearchGave networkSearchOn pausedAt pausedReason version ...NeedFacts } }", {"hash":"sha256:867fac866af5f93b2bf4409c90eb4a8620392d8e6ab568eb5595d54be3f94302"}) as unknown as TypedDocumentString<NeedQuery, NeedQueryVariables>;
export const NeedHistoryDocument = new TypedDocumentString("query NeedHistory($after: String, $first: Int!, $id: ID!) { needHistory(id: $id, first: $first, after: $after) { nodes { actorName changedAt id sentence version } pageInfo { endCursor hasNextPage } } }", {"hash":"sha256:1af83d482bfa776a782d94cc466372225800948e7b274ab5cd616754663d96a2"}) as unknown as TypedDocumentString<NeedHistoryQuery, NeedHistoryQueryVariables>;
export const NeedMeanwhileDocument = new TypedDocumentString("query NeedMeanwhile($first: Int!, $id: ID!) { need(id: $id) { id status version } needHistory(id: $id, first: $first) { nodes { actorName changedAt id sentence version } } }", {"hash":"sha256:9e6b99db4396cda6de38a22927554449fb03b0f4ad716dba71a1c6517d6e2da6"}) as unknown as TypedDocumentString<NeedMeanwhileQuery, NeedMeanwhileQueryVariables>;
export const RegisterNeedDocument = new TypedDocumentString("mutation RegisterNeed($input: RegisterNeedInput!) { registerNeed(input: $input) { id } }", {"hash":"sha256:27581df482f25c97a74de5e6a06aee8999532e8ccf8b7c6b489d6bfd717403a9"}) as unknown as TypedDocumentString<RegisterNeedMutation, RegisterNeedMutationVariables>;
export const ChangeNeedDocument = new TypedDocumentString("mutation ChangeNeed($id: ID!, $input: ChangeNeedInput!) { changeNeed(id: $id, input: $input) { id version } }", {"hash":"sha256:779d8e25216b5deebfb3abfd1232e2656b182800e166d89f527fe6ad2f839006"}) as unknown as TypedDocumentString<ChangeNeedMutation, ChangeNeedMutationVariables>;
export const PauseNeedDocument = new TypedDocumentString("mutation PauseNeed($id: ID!, $reason: NeedPauseReason!) { pauseNeed(id: $id, reason: $reason) { id status } }", {"hash":"sha256:2a01b39c9a3a1f379f256ce6950adc1a06ba3d684a83a36692be10d8636306b6"}) as unknown as TypedDocumentString<PauseNeedMutation, PauseNeedMutationVariables>;
export const ResumeNeedDocument = new TypedDocumentString("mutation ResumeNeed($id: ID!, $reason: NeedResumeReason!) { resumeNeed(id: $id, reason: $reason) { id status } }", {"hash":"sha256:086f51b847821f998991ed7d3edac0dd4d89a7017592e9739dc5fb6d77e16af0"}) as unknown as TypedDocumentString<ResumeNeedMutation, ResumeNeedMutationVariables>;
export const EndNeedDocument = new TypedDocumentString("mutation EndNeed($endedOn: LocalDate, $id: ID!, $reason: NeedEndReason!) { endNeed(id: $id, reason: $reason, endedOn: $endedOn) { id status } }", {"hash":"sha256:381c54bd50c3ed8e6ec650a659b225705efda8dd5a1cfa3653bd3cc32f237cbf"}) as unknown as TypedDocumentString<EndNeedMutation, EndNeedMutationVariables>;
export const PlacementsDocument = new TypedDocumentString("query Placements($after: String, $first: Int!) { placements(first: $first, after: $after) { nodes { assignmentType caseNumber childrenCount decisionOn decisionReference endsOn id needId startsOn } pageInfo { endCursor hasNextPage } } }", {"hash":"sha256:4f62e0a50ad2b062c88bafb465845f6830ff236552caa6e0300979c671c3a980"}) as unknown as TypedDocumentString<PlacementsQuery, PlacementsQueryVariables>;
export const InterestToPlaceDocument = new TypedDocumentString("query InterestToPlace($first: Int!, $needId: ID) { interests(first: $first, needId: $needId) { nodes { caseNumber id needId status } } }", {"hash":"sha256:09562d15ff42197c47bc448947c1dcc86365e7b9cc49f8ba382ef639c98e42c9"}) as unknown as TypedDocumentString<InterestToPlaceQuery, InterestToPlaceQueryVariables>;
export const RecordPlacementDocument = new TypedDocumentString("mutation RecordPlacement($input: RecordPlacementInput!) { recordPlacement(input: $input) { id } }", {"hash":"sha256:ee640aae8da813763b2c11f298b39f54535cffd2f0fa60aadcaa8bdf0111a4dd"}) as unknown as TypedDocumentString<RecordPlacementMutation, RecordPlacementMutationVariables>;
export const ProfilesDocument = new TypedDocumentString("fragment ProfileFacts on Profile { ageBands assignmentType availabilityConfirmedOn availableFrom capabilities { area band } freePlaces hasAnimals hasDaytimeAdult hasOwnChildren id isStepFree languages offersOwnRoom withdrawnAt zone { code name } } query Profiles($after: String, $filter: ProfileFilter, $first: Int!) { profiles(first: $first, after: $after, filter: $filter) { nodes { ...ProfileFacts } pageInfo { endCursor hasNextPage } } }", {"hash":"sha256:b7535a9a32571db281ac75aed7599606c376495927729c2eaa0bbea756934578"}) as unknown as TypedDocumentString<ProfilesQuery, ProfilesQueryVariables>;
export const ProfileDocument = new TypedDocumentString("fragment ProfileFacts on Profile { ageBands assignmentType availabilityConfirmedOn availableFrom capabilities { area band } freePlaces hasAnimals hasDaytimeAdult hasOwnChildren id isStepFree languages offersOwnRoom withdrawnAt zone { code name } } query Profile($id: ID!) { profile(id: $id) { ...ProfileFacts } }", {"hash":"sha256:a29bc20c8995bdcba9545594d58a68e620afabe6370922e203dea1f4912fab64"}) as unknown as TypedDocumentString<ProfileQuery, ProfileQueryVariables>;
export const ProposalRunNowDocument = new TypedDocumentString("query ProposalRunNow { fairShares { entitled municipality openNeeds received } proposalRun { finishedAt homes id isStale lastGap lastNightAt needs profile proposed ruleVersion unmet weightVersion } }", {"hash":"sha256:33944317aeb856296f737cf7daa2c55dbf6987259838213ce58b36a4ec1cfbbb"}) as unknown as TypedDocumentString<ProposalRunNowQuery, ProposalRunNowQueryVariables>;
export const ProposalLinesDocument = new TypedDocumentString("fragment DecisionFacts on ProposalDecision { choice decidedAt decidedByName homeNumber id note reason } fragment WaitingFacts on ProposalNeed { caseNumber clocks { daysLeft deadlineOn kind status } id municipality { id name } waitedDays } query ProposalLines($after: String, $first: Int!) { proposalLines(first: $first, after: $after) { nodes { alternatives { concerns effect home { id number zone { name } } minuses pluses } decisions { ...DecisionFacts } home { freePlaces id number zone { name } } interestStatus isDecided minuses need { ...WaitingFacts } openFacts pluses } pageInfo { endCursor hasNextPage } } }", {"hash":"sha256:053de3a98d83df5ec20bd5a1a61e248441b76b1ae12c55fee8b9ccd886dce8be"}) as unknown as TypedDocumentString<ProposalLinesQuery, ProposalLinesQueryVariables>;
export const UnmetNeedsDocument = new TypedDocumentString("fragment DecisionFacts on ProposalDecision { choice decidedAt decidedByName homeNumber id note reason } fragment WaitingFacts on ProposalNeed { caseNumber clocks { daysLeft deadlineOn kind status } id municipality { id name } waitedDays } query UnmetNeeds($after: String, $first: Int!) { unmetNeeds(first: $first, after: $after) { nodes { blocking { code homes } decisions { ...DecisionFacts } eligibleHomes need { ...WaitingFacts } taskAssignedToName taskDueOn } pageInfo { endCursor hasNextPage } } }", {"hash":"sha256:6349864dd6aed69dab1e3dc2941be729e2e47a8fc3cdaf995959309d16a008f3"}) as unknown as TypedDocumentString<UnmetNeedsQuery, UnmetNeedsQueryVariables>;
export const DecideProposalDocument = new TypedDocumentString("mutation DecideProposal($input: DecideProposalInput!) { decideProposal(input: $input) { id } }", {"hash":"sha256:3b074f9c2453943930f710aa03435db1c579ce0616fb167bd0d89a3127f27814"}) as unknown as TypedDocumentString<DecideProposalMutation, DecideProposalMutationVariables>;
export const UndoProposalDecisionDocument = new TypedDocumentString("mutation UndoProposalDecision($id: ID!) { undoProposalDecision(id: $id) { id } }", {"hash":"sha256:ebf958e3f97a1d62d520a2eb9688d2cd23b89e3c14b1f41c35228bf1d5d8d680"}) as unknown as TypedDocumentString<UndoProposalDecisionMutation, UndoProposalDecisionMutationVariables>;
export const RecruitmentGapOfDocument = new TypedDocumentString("query RecruitmentGapOf($zoneCode: String) { recruitmentGap(zoneCode: $zoneCode) { compass compassAt countedAt rows { ageBand assignmentType capability freePlaces unmetChildren wantedChildren worth } } }", {"hash":"sha256:5d51b9a945e7582bac0ca9506fb699d3100ec272f68f67617401cfc8e285cc1a"}) as unknown as TypedDocumentString<RecruitmentGapOfQuery, RecruitmentGapOfQueryVariables>;
export const RecruitmentTargetsDocument = new TypedDocumentString("query RecruitmentTargets { recruitmentTargets { ageBand assignmentType byOn capability homes id published setAt setByName zoneName } }", {"hash":"sha256:0aac48fdcea22a255864817f69eda6d00a9f3462eba8a4a9f7528a83abcb7247"}) as unknown as TypedDocumentString<RecruitmentTargetsQuery, RecruitmentTargetsQueryVariables>;
export const SetRecruitmentTargetDocument = new TypedDocumentString("mutation SetRecruitmentTarget($input: RecruitmentTargetInput!) { setRecruitmentTarget(input: $input) { id } }", {"hash":"sha256:3365578aaeaf276c84b085b5d90d021a2944c1345daac75d12967ee01411ecc2"}) as unknown as TypedDocumentString<SetRecruitmentTargetMutation, SetRecruitmentTargetMutationVariables>;
export const EndRecruitmentTargetDocument = new TypedDocumentString("mutation EndRecruitmentTarget($id: ID!) { endRecruitmentTarget(id: $id) { id } }", {"hash":"sha256:590cccc73df7a2642dffb77f78b05f5548a8e56cbcc1a469f6dda425fe9a9192"}) as unknown as TypedDocumentString<EndRecruitmentTargetMutation, EndRecruitmentTargetMutationVariables>;
export const WeightChoiceNowDocument = new TypedDocumentString("query WeightChoiceNow { weightChoice { decisions { decidedOn decisionReference id inForceFrom profile recordedAt recordedByName } figures { inTime nights pastLimitLeft pastLimitProposed profile proposed } inForce } }", {"hash":"sha256:a568a8730a49895d83444cfedb21b5ceaadf6d727fea8478fc284235f4cb0c7d"}) as unknown as TypedDocumentString<WeightChoiceNowQuery, WeightChoiceNowQueryVariables>;
export const RecordWeightDecisionDocument = new TypedDocumentString("mutation RecordWeightDecision($input: WeightDecisionInput!) { recordWeightDecision(input: $input) { inForce } }", {"hash":"sha256:70d2912eb712279d77374e588428cecb768362cbd2ad232707c23211d6badff1"}) as unknown as TypedDocumentString<RecordWeightDecisionMutation, RecordWeightDecisionMutationVariables>;
export const UsageReportOfDocument = new TypedDocumentString("fragment UsageFigures on UsageFigures { brokered { text value } interests { text value } medianWaitingDays { text value } needs { text value } placed { text value } } query UsageReportOf($from: LocalDate!, $to: LocalDate!) { usageReport(from: $from, to: $to) { definitions { term text } from rows { figures { ...UsageFigures } municipality { id name } } to total { ...UsageFigures } } }", {"hash":"sha256:8c64fb9bf758e2da81705834d687a82907033d0119bb2b95ba5da8efc3c9e0fc"}) as unknown as TypedDocumentString<UsageReportOfQuery, UsageReportOfQueryVariables>;
export const HomeWordsDocument = new TypedDocumentString("fragment HomeWordFacts on HomeWord { fact familyOn familyValue isOpen recruiterName recruiterOn recruiterValue settledAt settledByName settledReason settledValue } query HomeWords($homeId: ID!) { homeWords(homeId: $homeId) { ...HomeWordFacts } }", {"hash":"sha256:94639d977538b812a3b993d8cd06c6fcce34cd6ee522963f38a62f32b771beea"}) as unknown as TypedDocumentString<HomeWordsQuery, HomeWordsQueryVariables>;
export const RecordWordDocument = new TypedDocumentString("mutation RecordWord($input: RecordWordInput!) { recordWord(input: $input) { fact } }", {"hash":"sha256:0229cb3a89317f5c27d3947c7746e5fd2fc4fdf85cea099a7683978bc9433eb5"}) as unknown as TypedDocumentString<RecordWordMutation, RecordWordMutationVariables>;
export const SettleWordDocument = new TypedDocumentString("mutation SettleWord($input: SettleWordInput!) { settleWord(input: $input) { fact } }", {"hash":"sha256:268de3dc92d693f17ef59fa15f48b8b42e5f45bfd609a98e81d70b58a554fd91"}) as unknown as TypedDocumentString<SettleWordMutation, SettleWordMutationVariables>;
export const TimelineDocument = new TypedDocumentString("query Timeline($after: String, $first: Int!, $id: ID!, $subject: TimelineSubject!) { timeline(subject: $subject, id: $id, first: $first, after: $after) { nodes { actorName id note occurredAt sentence } pageInfo { endCursor hasNextPage } } }", {"hash":"sha256:b28043458010fe56d280a01504c554707c265739afc7f26af515d59b77b16378"}) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;