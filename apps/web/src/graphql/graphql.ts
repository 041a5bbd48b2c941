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

export type Available =
  | 'LATER'
  | 'NOT_NOW'
  | 'NOW'
  | 'WITHIN_THREE_MONTHS';

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

export type ChangeOfferInput = {
  homeId: string;
  offer: HomeFactsInput;
  regi?: Regi | null | undefined;
};

export type ContactWithParents =
  | 'NOT'
  | 'WELCOME'
  | 'WITH_SUPPORT';

export type ExpectedLength =
  | 'LONG'
  | 'SHORT'
  | 'UNKNOWN'
  | 'UP_TO_A_YEAR';

export type Experience =
  | 'EXPERIENCED'
  | 'NEW'
  | 'SOME';

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

export type NeedStatus =
  | 'ENDED'
  | 'OPEN'
  | 'PLACED';

export type NetworkSearch =
  | 'EXHAUSTED'
  | 'NOT_STARTED'
  | 'ONGOING';

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
  expectedLength: ExpectedLength;
  networkSearch: NetworkSearch;
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

export type TimelineSubject =
  | 'HOME'
  | 'NEED';

export type Urgency =
  | 'ACUTE'
  | 'PLANNED'
  | 'SOON';

export type WithdrawalGround =
  | 'FAMILY'
  | 'UNIT';

export type MemberStartQueryVariables = Exact<{
  first: number;
}>;


export type MemberStartQuery = { needs: { nodes: Array<{ id: string, caseNumber: string, status: NeedStatus, assignmentType: AssignmentType, childrenCount: number, ageFrom: number, ageTo: number, startOn: string, urgency: Urgency, waitedDays: number, endedReason: NeedEndReason | null }>, pageInfo: { hasNextPage: boolean } }, interests: { nodes: Array<{ id: string, status: InterestStatus, needId: string, caseNumber: string, changedAt: string }> } };

export type UnitStartQueryVariables = Exact<{
  first: number;
}>;


export type UnitStartQuery = { homes: { nodes: Array<{ id: string, status: HomeStatus }>, pageInfo: { hasNextPage: boolean } }, brokeringCases: { nodes: Array<{ homeId: string, interests: Array<{ interest: { id: string, status: InterestStatus } }> }>, pageInfo: { hasNextPage: boolean } } };

export type ProfileFactsFragment = { id: string, assignmentType: AssignmentType, ageBands: Array<ShownAgeBand> | null, freePlaces: FreePlaces | null, hasOwnChildren: boolean | null, hasAnimals: boolean | null, isStepFree: boolean | null, offersOwnRoom: boolean | null, hasDaytimeAdult: boolean | null, languages: Array<string> | null, available: Available | null, isOnMarket: boolean, zone: { code: string, name: string } | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> };

export type ProfileDetailFactsFragment = { freePlaces: FreePlaces | null, experience: ShownExperience | null, contactWithParents: ShownContactWithParents | null, siblingGroups: boolean | null, description: string | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> };

export type NeedFactsFragment = { id: string, caseNumber: string, status: NeedStatus, assignmentType: AssignmentType, childrenCount: number, ageFrom: number, ageTo: number, startOn: string, expectedLength: ExpectedLength, urgency: Urgency, networkSearch: NetworkSearch, registeredAt: string, waitedDays: number, endedAt: string | null, endedReason: NeedEndReason | null, municipality: { id: string, name: string }, requirements: Array<{ kind: RequirementKind, strength: RequirementStrength, level: CapabilityBand | null, option: string | null }> };

export type InterestFactsFragment = { id: string, status: InterestStatus, needId: string, caseNumber: string, profileId: string, expressedAt: string, changedAt: string, reasonCode: InterestReason | null, reasonNote: string | null, municipality: { id: string, name: string } };

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


export type MatchRunQuery = { matchRun: { needId: string, status: MatchRunStatus, finishedAt: string | null, profilesConsidered: number, matchesFound: number } };

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

export type NeedsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  status?: NeedStatus | null | undefined;
}>;


export type NeedsQuery = { needs: { nodes: Array<{ id: string, caseNumber: string, status: NeedStatus, assignmentType: AssignmentType, childrenCount: number, ageFrom: number, ageTo: number, startOn: string, urgency: Urgency, waitedDays: number, endedReason: NeedEndReason | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NeedQueryVariables = Exact<{
  id: string;
}>;


export type NeedQuery = { need: { id: string, caseNumber: string, status: NeedStatus, assignmentType: AssignmentType, childrenCount: number, ageFrom: number, ageTo: number, startOn: string, expectedLength: ExpectedLength, urgency: Urgency, networkSearch: NetworkSearch, registeredAt: string, waitedDays: number, endedAt: string | null, endedReason: NeedEndReason | null, municipality: { id: string, name: string }, requirements: Array<{ kind: RequirementKind, strength: RequirementStrength, level: CapabilityBand | null, option: string | null }> } };

export type RegisterNeedMutationVariables = Exact<{
  input: RegisterNeedInput;
}>;


export type RegisterNeedMutation = { registerNeed: { id: string } };

export type EndNeedMutationVariables = Exact<{
  id: string;
  reason: NeedEndReason;
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

export type HomeProfileFactsFragment = { id: string, publishedAt: string | null, withdrawAt: string | null, offMarketAt: string | null, marketUntil: string | null, withheld: string | null, hidden: Array<string>, hiddenDetails: Array<string>, obstacles: Array<{ path: string, message: string }>, shown: { id: string, assignmentType: AssignmentType, ageBands: Array<ShownAgeBand> | null, freePlaces: FreePlaces | null, hasOwnChildren: boolean | null, hasAnimals: boolean | null, isStepFree: boolean | null, offersOwnRoom: boolean | null, hasDaytimeAdult: boolean | null, languages: Array<string> | null, available: Available | null, isOnMarket: boolean, details: { freePlaces: FreePlaces | null, experience: ShownExperience | null, contactWithParents: ShownContactWithParents | null, siblingGroups: boolean | null, description: string | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> } | null, zone: { code: string, name: string } | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> } | null, readers: Array<{ municipalityId: string, municipality: string, profileId: string | null, shownMore: number }>, conflicts: Array<{ municipality: string, name: string, declaredAt: string }>, text: { version: number, body: string, writtenAt: string, writtenBy: string, isWrittenByMe: boolean, releasedAt: string | null, releasedBy: string | null, hits: Array<{ position: number, length: number, kind: string, message: string }> } | null, approval: { approvedOn: string, adult: number, isStanding: boolean } | null };

export type HomeProfileQueryVariables = Exact<{
  homeId: string;
}>;


export type HomeProfileQuery = { homeProfile: { id: string, publishedAt: string | null, withdrawAt: string | null, offMarketAt: string | null, marketUntil: string | null, withheld: string | null, hidden: Array<string>, hiddenDetails: Array<string>, obstacles: Array<{ path: string, message: string }>, shown: { id: string, assignmentType: AssignmentType, ageBands: Array<ShownAgeBand> | null, freePlaces: FreePlaces | null, hasOwnChildren: boolean | null, hasAnimals: boolean | null, isStepFree: boolean | null, offersOwnRoom: boolean | null, hasDaytimeAdult: boolean | null, languages: Array<string> | null, available: Available | null, isOnMarket: boolean, details: { freePlaces: FreePlaces | null, experience: ShownExperience | null, contactWithParents: ShownContactWithParents | null, siblingGroups: boolean | null, description: string | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> } | null, zone: { code: string, name: string } | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> } | null, readers: Array<{ municipalityId: string, municipality: string, profileId: string | null, shownMore: number }>, conflicts: Array<{ municipality: string, name: string, declaredAt: string }>, text: { version: number, body: string, writtenAt: string, writtenBy: string, isWrittenByMe: boolean, releasedAt: string | null, releasedBy: string | null, hits: Array<{ position: number, length: number, kind: string, message: string }> } | null, approval: { approvedOn: string, adult: number, isStanding: boolean } | null } };

export type PublishProfileMutationVariables = Exact<{
  homeId: string;
}>;


export type PublishProfileMutation = { publishProfile: { id: string, publishedAt: string | null, withdrawAt: string | null, offMarketAt: string | null, marketUntil: string | null, withheld: string | null, hidden: Array<string>, hiddenDetails: Array<string>, obstacles: Array<{ path: string, message: string }>, shown: { id: string, assignmentType: AssignmentType, ageBands: Array<ShownAgeBand> | null, freePlaces: FreePlaces | null, hasOwnChildren: boolean | null, hasAnimals: boolean | null, isStepFree: boolean | null, offersOwnRoom: boolean | null, hasDaytimeAdult: boolean | null, languages: Array<string> | null, available: Available | null, isOnMarket: boolean, details: { freePlaces: FreePlaces | null, experience: ShownExperience | null, contactWithParents: ShownContactWithParents | null, siblingGroups: boolean | null, description: string | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> } | null, zone: { code: string, name: string } | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> } | null, readers: Array<{ municipalityId: string, municipality: string, profileId: string | null, shownMore: number }>, conflicts: Array<{ municipality: string, name: string, declaredAt: string }>, text: { version: number, body: string, writtenAt: string, writtenBy: string, isWrittenByMe: boolean, releasedAt: string | null, releasedBy: string | null, hits: Array<{ position: number, length: number, kind: string, message: string }> } | null, approval: { approvedOn: string, adult: number, isStanding: boolean } | null } };

export type WithdrawProfileMutationVariables = Exact<{
  homeId: string;
  ground: WithdrawalGround;
}>;


export type WithdrawProfileMutation = { withdrawProfile: { id: string, publishedAt: string | null, withdrawAt: string | null, offMarketAt: string | null, marketUntil: string | null, withheld: string | null, hidden: Array<string>, hiddenDetails: Array<string>, obstacles: Array<{ path: string, message: string }>, shown: { id: string, assignmentType: AssignmentType, ageBands: Array<ShownAgeBand> | null, freePlaces: FreePlaces | null, hasOwnChildren: boolean | null, hasAnimals: boolean | null, isStepFree: boolean | null, offersOwnRoom: boolean | null, hasDaytimeAdult: boolean | null, languages: Array<string> | null, available: Available | null, isOnMarket: boolean, details: { freePlaces: FreePlaces | null, experience: ShownExperience | null, contactWithParents: ShownContactWithParents | null, siblingGroups: boolean | null, description: string | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> } | null, zone: { code: string, name: string } | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> } | null, readers: Array<{ municipalityId: string, municipality: string, profileId: string | null, shownMore: number }>, conflicts: Array<{ municipality: string, name: string, declaredAt: string }>, text: { version: number, body: string, writtenAt: string, writtenBy: string, isWrittenByMe: boolean, releasedAt: string | null, releasedBy: string | null, hits: Array<{ position: number, length: number, kind: string, message: string }> } | null, approval: { approvedOn: string, adult: number, isStanding: boolean } | null } };

export type WriteProfileTextMutationVariables = Exact<{
  homeId: string;
  body: string;
}>;


export type WriteProfileTextMutation = { writeProfileText: { id: string, publishedAt: string | null, withdrawAt: string | null, offMarketAt: string | null, marketUntil: string | null, withheld: string | null, hidden: Array<string>, hiddenDetails: Array<string>, obstacles: Array<{ path: string, message: string }>, shown: { id: string, assignmentType: AssignmentType, ageBands: Array<ShownAgeBand> | null, freePlaces: FreePlaces | null, hasOwnChildren: boolean | null, hasAnimals: boolean | null, isStepFree: boolean | null, offersOwnRoom: boolean | null, hasDaytimeAdult: boolean | null, languages: Array<string> | null, available: Available | null, isOnMarket: boolean, details: { freePlaces: FreePlaces | null, experience: ShownExperience | null, contactWithParents: ShownContactWithParents | null, siblingGroups: boolean | null, description: string | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> } | null, zone: { code: string, name: string } | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> } | null, readers: Array<{ municipalityId: string, municipality: string, profileId: string | null, shownMore: number }>, conflicts: Array<{ municipality: string, name: string, declaredAt: string }>, text: { version: number, body: string, writtenAt: string, writtenBy: string, isWrittenByMe: boolean, releasedAt: string | null, releasedBy: string | null, hits: Array<{ position: number, length: number, kind: string, message: string }> } | null, approval: { approvedOn: string, adult: number, isStanding: boolean } | null } };

export type ReleaseProfileTextMutationVariables = Exact<{
  homeId: string;
  version: number;
}>;


export type ReleaseProfileTextMutation = { releaseProfileText: { id: string, publishedAt: string | null, withdrawAt: string | null, offMarketAt: string | null, marketUntil: string | null, withheld: string | null, hidden: Array<string>, hiddenDetails: Array<string>, obstacles: Array<{ path: string, message: string }>, shown: { id: string, assignmentType: AssignmentType, ageBands: Array<ShownAgeBand> | null, freePlaces: FreePlaces | null, hasOwnChildren: boolean | null, hasAnimals: boolean | null, isStepFree: boolean | null, offersOwnRoom: boolean | null, hasDaytimeAdult: boolean | null, languages: Array<string> | null, available: Available | null, isOnMarket: boolean, details: { freePlaces: FreePlaces | null, experience: ShownExperience | null, contactWithParents: ShownContactWithParents | null, siblingGroups: boolean | null, description: string | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> } | null, zone: { code: string, name: string } | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> } | null, readers: Array<{ municipalityId: string, municipality: string, profileId: string | null, shownMore: number }>, conflicts: Array<{ municipality: string, name: string, declaredAt: string }>, text: { version: number, body: string, writtenAt: string, writtenBy: string, isWrittenByMe: boolean, releasedAt: string | null, releasedBy: string | null, hits: Array<{ position: number, length: number, kind: string, message: string }> } | null, approval: { approvedOn: string, adult: number, isStanding: boolean } | null } };

export type ApproveProfileMutationVariables = Exact<{
  homeId: string;
  approvedOn: string;
  adult: number;
}>;


export type ApproveProfileMutation = { approveProfile: { id: string, publishedAt: string | null, withdrawAt: string | null, offMarketAt: string | null, marketUntil: string | null, withheld: string | null, hidden: Array<string>, hiddenDetails: Array<string>, obstacles: Array<{ path: string, message: string }>, shown: { id: string, assignmentType: AssignmentType, ageBands: Array<ShownAgeBand> | null, freePlaces: FreePlaces | null, hasOwnChildren: boolean | null, hasAnimals: boolean | null, isStepFree: boolean | null, offersOwnRoom: boolean | null, hasDaytimeAdult: boolean | null, languages: Array<string> | null, available: Available | null, isOnMarket: boolean, details: { freePlaces: FreePlaces | null, experience: ShownExperience | null, contactWithParents: ShownContactWithParents | null, siblingGroups: boolean | null, description: string | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> } | null, zone: { code: string, name: string } | null, capabilities: Array<{ area: CapabilityArea, band: ShownCapability | null }> } | null, readers: Array<{ municipalityId: string, municipality: string, profileId: string | null, shownMore: number }>, conflicts: Array<{ municipality: string, name: string, declaredAt: string }>, text: { version: number, body: string, writtenAt: string, writtenBy: string, isWrittenByMe: boolean, releasedAt: string | null, releasedBy: string | null, hits: Array<{ position: number, length: number, kind: string, message: string }> } | null, approval: { approvedOn: string, adult: number, isStanding: boolean } | null } };

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
export const MemberStartDocument = new TypedDocumentString("query MemberStart($first: Int!) { interests(first: $first) { nodes { caseNumber changedAt id needId status } } needs(first: $first, status: OPEN) { nodes { ageFrom ageTo assignmentType caseNumber childrenCount endedReason id startOn status urgency waitedDays } pageInfo { hasNextPage } } }", {"hash":"sha256:9fe16d2a9b11d4f70a7e5b8e583e32f26e2611bae7abcdfa270a104f359cac05"}) as unknown as TypedDocumentString<MemberStartQuery, MemberStartQueryVariables>;
export const UnitStartDocument = new TypedDocumentString("query UnitStart($first: Int!) { brokeringCases(first: $first) { nodes { homeId interests { interest { id status } } } pageInfo { hasNextPage } } homes(first: $first) { nodes { id status } pageInfo { hasNextPage } } }", {"hash":"sha256:a9e20ec4d7263afb410ed22665f5c841c1e4b19e1c75a36b63f2d56cc1c69dff"}) as unknown as TypedDocumentString<UnitStartQuery, UnitStartQueryVariables>;
export const MeDocument = new TypedDocumentString("query Me { me { displayName id municipality { code id name } region { id municipalities { code id isHost name } name unitName zones { code name } } roles scope } }", {"hash":"sha256:35294dd0927757cc2bde442f37804398d942dbd32fd4d4eea9d902f0a6e5c70b"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const CostSplitOfDocument = new TypedDocumentString("query CostSplitOf($countedOn: LocalDate!, $year: Int!) { costSplit(year: $year) { budget computedAt countedOn id isDemonstration shares { explanation isDemonstration municipality { id name } placedAmount placedChildren placedSource residentAmount residentChildren residentSource share } version year } countSnapshots(countedOn: $countedOn) { isDemonstration municipality { id name } placedChildren placedElsewhere placedInPool placedSource residentChildren residentSource takenAt version } }", {"hash":"sha256:ae33ed99ebfae478f7a728812ace10e47fbdd1cd0ce256556b249fee416aff6f"}) as unknown as TypedDocumentString<CostSplitOfQuery, CostSplitOfQueryVariables>;
export const TakeCountSnapshotDocument = new TypedDocumentString("mutation TakeCountSnapshot($year: Int!) { takeCountSnapshot(year: $year) { version } }", {"hash":"sha256:c4124ab48e64288ee3cc0b81bf1f649c2f81493b59553fd8bf9df85315160e1d"}) as unknown as TypedDocumentString<TakeCountSnapshotMutation, TakeCountSnapshotMutationVariables>;
export const ComputeCostSplitDocument = new TypedDocumentString("mutation ComputeCostSplit($budget: Ore!, $year: Int!) { computeCostSplit(year: $year, budget: $budget) { id version } }", {"hash":"sha256:3a6e67139d3e60f5229eeadf3f67d8b6c46b03b1717f4dfa1d6a49187aa98f62"}) as unknown as TypedDocumentString<ComputeCostSplitMutation, ComputeCostSplitMutationVariables>;
export const HomeListDocument = new TypedDocumentString("fragment HomeFacts on Home { id number offer { ageFrom ageTo assignmentType availabilityConfirmedOn availabilityHoldsUntil availableFrom capabilities { area level } contactWithParents experience hasAnimals hasDaytimeAdult hasOwnChildren isAvailable isStepFree languages limits offersOwnRoom rooms support takesSiblingGroups zone { code name } } places { free reserved total } publicationId regi registeredAt status withdrawalReason withdrawnOn } query HomeList($after: String, $first: Int!, $number: Int, $status: HomeStatus) { homes(first: $first, after: $after, status: $status, number: $number) { nodes { ...HomeFacts } pageInfo { endCursor hasNextPage } } }", {"hash":"sha256:be7829b5f9dfbaf757f38691a128ec93355c4696216c6116e1388ad58ea79261"}) as unknown as TypedDocumentString<HomeListQuery, HomeListQueryVariables>;
export const HomeOfDocument = new TypedDocumentString("fragment HomeFacts on Home { id number offer { ageFrom ageTo assignmentType availabilityConfirmedOn availabilityHoldsUntil availableFrom capabilities { area level } contactWithParents experience hasAnimals hasDaytimeAdult hasOwnChildren isAvailable isStepFree languages limits offersOwnRoom rooms support takesSiblingGroups zone { code name } } places { free reserved total } publicationId regi registeredAt status withdrawalReason withdrawnOn } query HomeOf($id: ID!) { home(id: $id) { ...HomeFacts } }", {"hash":"sha256:58051971a09785e373591a3ddf1401464f6b0fed44d3feb0b83d0f77fb37dbc2"}) as unknown as TypedDocumentString<HomeOfQuery, HomeOfQueryVariables>;
export const HomeIdentityDocument = new TypedDocumentString("query HomeIdentity($homeId: ID!, $purpose: String!) { homeIdentity(homeId: $homeId, purpose: $purpose) { capabilityReasons { area reason } email familyName givenNames knownWords { kind value } locality municipalityCode persons { familyName givenNames id personalNumber position role } phone postalCode street } }", {"hash":"sha256:d511b69895f3fad04c2a5c11aa612570d1c9c02ea07a561890ac31d89df880bf"}) as unknown as TypedDocumentString<HomeIdentityQuery, HomeIdentityQueryVariables>;
export const RegisterHomeDocument = new TypedDocumentString("mutation RegisterHome($input: RegisterHomeInput!) { registerHome(input: $input) { id number } }", {"hash":"sha256:2bb761662f5f8b3cc582af91a58f20dad6c13ca3be5e5da101e17574bf8d9dff"}) as unknown as TypedDocumentString<RegisterHomeMutation, RegisterHomeMutationVariables>;
export const ConfirmAvailabilityDocument = new TypedDocumentString("mutation ConfirmAvailability($availableFrom: LocalDate!, $homeId: ID!) { confirmAvailability(homeId: $homeId, availableFrom: $availableFrom) { id } }", {"hash":"sha256:f6aa9bd71c0e46b9190d04f4404850958417dc94d2439c3dd7747e035a1e7b74"}) as unknown as TypedDocumentString<ConfirmAvailabilityMutation, ConfirmAvailabilityMutationVariables>;
export const HomeOfferOfDocument = new TypedDocumentString("fragment HomeFacts on Home { id number offer { ageFrom ageTo assignmentType availabilityConfirmedOn availabilityHoldsUntil availableFrom capabilities { area level } contactWithParents experience hasAnimals hasDaytimeAdult hasOwnChildren isAvailable isStepFree languages limits offersOwnRoom rooms support takesSiblingGroups zone { code name } } places { free reserved total } publicationId regi registeredAt status withdrawalReason withdrawnOn } query HomeOfferOf($id: ID!) { home(id: $id) { ...HomeFacts } }", {"hash":"sha256:bf34328e1e6b79aea2a892dcb8c1f88ba0f4ce64db2c082f91f153e3fd78c909"}) as unknown as TypedDocumentString<HomeOfferOfQuery, HomeOfferOfQueryVariables>;
export const ChangeOfferDocument = new TypedDocumentString("mutation ChangeOffer($input: ChangeOfferInput!) { changeOffer(input: $input) { id } }", {"hash":"sha256:a103f968945f8a3d263ffe738e5cce5a03abcb1b58061921bb0d5a3fb27861ab"}) as unknown as TypedDocumentString<ChangeOfferMutation, ChangeOfferMutationVariables>;
export const ChangePlacesDocument = new TypedDocumentString("mutation ChangePlaces($homeId: ID!, $places: Int!) { changePlaces(homeId: $homeId, places: $places) { id } }", {"hash":"sha256:ce72f39e669794137ab453c14ece3543aaeda2fa051d7eef93257ca9a73a0f1e"}) as unknown as TypedDocumentString<ChangePlacesMutation, ChangePlacesMutationVariables>;
export const ChangeIdentityDocument = new TypedDocumentString("mutation ChangeIdentity($input: ChangeIdentityInput!) { changeIdentity(input: $input) { id } }", {"hash":"sha256:9a6bb2cbbfbd787d14b3600770d1ca42aa2e35f251e1acc100b6743bb1565b45"}) as unknown as TypedDocumentString<ChangeIdentityMutation, ChangeIdentityMutationVariables>;
export const DeclineAvailabilityDocument = new TypedDocumentString("mutation DeclineAvailability($homeId: ID!) { declineAvailability(homeId: $homeId) { id } }", {"hash":"sha256:fae3a631cb5a8b561c42100e8ce6013b9b40ca013b78e76cbd21c8a13c15bfb0"}) as unknown as TypedDocumentString<DeclineAvailabilityMutation, DeclineAvailabilityMutationVariables>;
export const WithdrawHomeDocument = new TypedDocumentString("mutation WithdrawHome($homeId: ID!, $reason: HomeWithdrawalReason!) { withdrawHome(homeId: $homeId, reason: $reason) { id } }", {"hash":"sha256:cbaee66fbe35e8b9a5dac50663bb2e172a050915073dbd47961bcd4c8fe0d621"}) as unknown as TypedDocumentString<WithdrawHomeMutation, WithdrawHomeMutationVariables>;
export const BrokeringCasesDocument = new TypedDocumentString("fragment InterestFacts on Interest { caseNumber changedAt expressedAt id municipality { id name } needId profileId reasonCode reasonNote status } fragment NeedFacts on Need { ageFrom ageTo assignmentType caseNumber childrenCount endedAt endedReason expectedLength id municipality { id name } networkSearch registeredAt requirements { kind level option strength } startOn status urgency waitedDays } fragment ProfileDetailFacts on ProfileDetails { capabilities { area band } contactWithParents description experience freePlaces siblingGroups } fragment ProfileFacts on Profile { ageBands assignmentType available capabilities { area band } freePlaces hasAnimals hasDaytimeAdult hasOwnChildren id isOnMarket isStepFree languages offersOwnRoom zone { code name } } query BrokeringCases($after: String, $first: Int!) { brokeringCases(first: $first, after: $after) { nodes { homeId homeNumber interests { interest { ...InterestFacts } need { ...NeedFacts } profile { details { ...ProfileDetailFacts } id } requirements { kind sentence status strength } } places { free reserved total } profile { ...ProfileFacts } } pageInfo { endCursor hasNextPage } } }", {"hash":"sha256:042b9a229b59937dd1b0737100cfa653768706050f9d33d151409eaa9c0b915c"}) as unknown as TypedDocumentString<BrokeringCasesQuery, BrokeringCasesQueryVariables>;
export const ShowMoreDocument = new TypedDocumentString("fragment InterestFacts on Interest { caseNumber changedAt expressedAt id municipality { id name } needId profileId reasonCode reasonNote status } mutation ShowMore($id: ID!) { showMore(id: $id) { ...InterestFacts } }", {"hash":"sha256:a8aa4ce33b68ad82b2922ef10ef1ac0b6faaf7a858d19d2f347044378d23a956"}) as unknown as TypedDocumentString<ShowMoreMutation, ShowMoreMutationVariables>;
export const ConsiderInterestDocument = new TypedDocumentString("fragment InterestFacts on Interest { caseNumber changedAt expressedAt id municipality { id name } needId profileId reasonCode reasonNote status } mutation ConsiderInterest($id: ID!) { considerInterest(id: $id) { ...InterestFacts } }", {"hash":"sha256:fd4cb6333dd826055049083b75311d60d93b1d78197992bff83d2438e0695962"}) as unknown as TypedDocumentString<ConsiderInterestMutation, ConsiderInterestMutationVariables>;
export const AskFamilyDocument = new TypedDocumentString("fragment InterestFacts on Interest { caseNumber changedAt expressedAt id municipality { id name } needId profileId reasonCode reasonNote status } mutation AskFamily($id: ID!) { askFamily(id: $id) { ...InterestFacts } }", {"hash":"sha256:354a87f9428d82dede7f1b65e59f49ca379640e00daeeebedf0775b04806ddee"}) as unknown as TypedDocumentString<AskFamilyMutation, AskFamilyMutationVariables>;
export const DeclineInterestDocument = new TypedDocumentString("fragment InterestFacts on Interest { caseNumber changedAt expressedAt id municipality { id name } needId profileId reasonCode reasonNote status } mutation DeclineInterest($id: ID!, $note: String, $reason: InterestReason!) { declineInterest(id: $id, reason: $reason, note: $note) { ...InterestFacts } }", {"hash":"sha256:d458520f79b72a4e8fd39e7e3f7e4a136900092cd336c592478cb5b869dbd81e"}) as unknown as TypedDocumentString<DeclineInterestMutation, DeclineInterestMutationVariables>;
export const BrokerContactDocument = new TypedDocumentString("fragment InterestFacts on Interest { caseNumber changedAt expressedAt id municipality { id name } needId profileId reasonCode reasonNote status } mutation BrokerContact($id: ID!, $note: String) { brokerContact(id: $id, note: $note) { ...InterestFacts } }", {"hash":"sha256:fbf55b9c61f5b630eabb3559ba30dc12b394aed520958a179dc657fdae49befa"}) as unknown as TypedDocumentString<BrokerContactMutation, BrokerContactMutationVariables>;
export const InterestsDocument = new TypedDocumentString("fragment InterestFacts on Interest { caseNumber changedAt expressedAt id municipality { id name } needId profileId reasonCode reasonNote status } query Interests($after: String, $first: Int!, $needId: ID) { interests(first: $first, after: $after, needId: $needId) { nodes { ...InterestFacts } pageInfo { endCursor hasNextPage } } }", {"hash":"sha256:e681c76499f6747200da6646329c12845aba91d66243355c14e4ab5f8dbfafe5"}) as unknown as TypedDocumentString<InterestsQuery, InterestsQueryVariables>;
export const OpenNeedsForInterestDocument = new TypedDocumentString("query OpenNeedsForInterest($first: Int!) { needs(first: $first, status: OPEN) { nodes { ageFrom ageTo assignmentType caseNumber childrenCount id } } }", {"hash":"sha256:cbfc1806cd9ac0002c27e2de45cf1ee1a2dff2c5a1d1e43044d540bc75d830ba"}) as unknown as TypedDocumentString<OpenNeedsForInterestQuery, OpenNeedsForInterestQueryVariables>;
export const ProfileNameDocument = new TypedDocumentString("query ProfileName($id: ID!) { profile(id: $id) { assignmentType id zone { code name } } }", {"hash":"sha256:e0cca8ee0cf956d0758243fcb8d862dfad4a09e1dc58ae4c950aa44f30e12ac9"}) as unknown as TypedDocumentString<ProfileNameQuery, ProfileNameQueryVariables>;
export const ExpressInterestDocument = new TypedDocumentString("mutation ExpressInterest($needId: ID!, $profileId: ID!) { expressInterest(needId: $needId, profileId: $profileId) { id status } }", {"hash":"sha256:513c7e7b21453d8aa581de48dca01785d29ce9b69a4efc0f9b202152ce08daf6"}) as unknown as TypedDocumentString<ExpressInterestMutation, ExpressInterestMutationVariables>;
export const WithdrawInterestDocument = new TypedDocumentString("mutation WithdrawInterest($id: ID!, $reason: InterestReason!) { withdrawInterest(id: $id, reason: $reason) { id status } }", {"hash":"sha256:711f6f0d1abcb35c8becde99030c901f98f6ecca00cfee9f29bc91cc7ed1e3d2"}) as unknown as TypedDocumentString<WithdrawInterestMutation, WithdrawInterestMutationVariables>;
export const MatchRunDocument = new TypedDocumentString("query MatchRun($needId: ID!) { matchRun(needId: $needId) { finishedAt matchesFound needId profilesConsidered status } }", {"hash":"sha256:068d447fa804b7df4f49a42d0e069360b57c4fa36f40f6cf442e0f03a6d3d117"}) as unknown as TypedDocumentString<MatchRunQuery, MatchRunQueryVariables>;
export const MatchesDocument = new TypedDocumentString("fragment ProfileFacts on Profile { ageBands assignmentType available capabilities { area band } freePlaces hasAnimals hasDaytimeAdult hasOwnChildren id isOnMarket isStepFree languages offersOwnRoom zone { code name } } query Matches($after: String, $first: Int!, $needId: ID!) { matches(needId: $needId, first: $first, after: $after) { nodes { profile { ...ProfileFacts } rank requirements { kind sentence status strength } } pageInfo { endCursor hasNextPage } } }", {"hash":"sha256:62cfc3050a06fd85c430bdcdd2540bf538de47ee3b717684da6d84b679b2804e"}) as unknown as TypedDocumentString<MatchesQuery, MatchesQueryVariables>;
export const RequestMatchingDocument = new TypedDocumentString("mutation RequestMatching($needId: ID!) { requestMatching(needId: $needId) { needId status } }", {"hash":"sha256:82d7e40731160309addfabf5f481a5bcdf98ae71b90eb4838cedda2d894a1f4c"}) as unknown as TypedDocumentString<RequestMatchingMutation, RequestMatchingMutationVariables>;
export const MatchProgressDocument = new TypedDocumentString("subscription MatchProgress($needId: ID!) { matchProgress(needId: $needId) { needId percent status } }", {"hash":"sha256:32bcc074513913f46d63ebd211c76775458f7e255927f536a08cc607b60dd940"}) as unknown as TypedDocumentString<MatchProgressSubscription, MatchProgressSubscriptionVariables>;
export const NeedsDocument = new TypedDocumentString("query Needs($after: String, $first: Int!, $status: NeedStatus) { needs(first: $first, after: $after, status: $status) { nodes { ageFrom ageTo assignmentType caseNumber childrenCount endedReason id startOn status urgency waitedDays } pageInfo { endCursor hasNextPage } } }", {"hash":"sha256:bcb2e216691b78fa1b779137abbdd27febba4ada6a950e50cd27b5570e5263c6"}) as unknown as TypedDocumentString<NeedsQuery, NeedsQueryVariables>;
export const NeedDocument = new TypedDocumentString("fragment NeedFacts on Need { ageFrom ageTo assignmentType caseNumber childrenCount endedAt endedReason expectedLength id municipality { id name } networkSearch registeredAt requirements { kind level option strength } startOn status urgency waitedDays } query Need($id: ID!) { need(id: $id) { ...NeedFacts } }", {"hash":"sha256:37aaf01de9fe95df240655c9e8487ad9f6f42ee68133f42c6c2f2e97ab75bd1b"}) as unknown as TypedDocumentString<NeedQuery, NeedQueryVariables>;
export const RegisterNeedDocument = new TypedDocumentString("mutation RegisterNeed($input: RegisterNeedInput!) { registerNeed(input: $input) { id } }", {"hash":"sha256:27581df482f25c97a74de5e6a06aee8999532e8ccf8b7c6b489d6bfd717403a9"}) as unknown as TypedDocumentString<RegisterNeedMutation, RegisterNeedMutationVariables>;
export const EndNeedDocument = new TypedDocumentString("mutation EndNeed($id: ID!, $reason: NeedEndReason!) { endNeed(id: $id, reason: $reason) { id status } }", {"hash":"sha256:5157a0bf2f93993f991d6402544a92f08f77251dfde7779e50a88c437995889d"}) as unknown as TypedDocumentString<EndNeedMutation, EndNeedMutationVariables>;
export const PlacementsDocument = new TypedDocumentString("query Placements($after: String, $first: Int!) { placements(first: $first, after: $after) { nodes { assignmentType caseNumber childrenCount decisionOn decisionReference endsOn id needId startsOn } pageInfo { endCursor hasNextPage } } }", {"hash":"sha256:4f62e0a50ad2b062c88bafb465845f6830ff236552caa6e0300979c671c3a980"}) as unknown as TypedDocumentString<PlacementsQuery, PlacementsQueryVariables>;
export const InterestToPlaceDocument = new TypedDocumentString("query InterestToPlace($first: Int!, $needId: ID) { interests(first: $first, needId: $needId) { nodes { caseNumber id needId status } } }", {"hash":"sha256:09562d15ff42197c47bc448947c1dcc86365e7b9cc49f8ba382ef639c98e42c9"}) as unknown as TypedDocumentString<InterestToPlaceQuery, InterestToPlaceQueryVariables>;
export const RecordPlacementDocument = new TypedDocumentString("mutation RecordPlacement($input: RecordPlacementInput!) { recordPlacement(input: $input) { id } }", {"hash":"sha256:ee640aae8da813763b2c11f298b39f54535cffd2f0fa60aadcaa8bdf0111a4dd"}) as unknown as TypedDocumentString<RecordPlacementMutation, RecordPlacementMutationVariables>;
export const HomeProfileDocument = new TypedDocumentString("fragment HomeProfileFacts on HomeProfile { approval { adult approvedOn isStanding } conflicts { declaredAt municipality name } hidden hiddenDetails id marketUntil obstacles { message path } offMarketAt publishedAt readers { municipality municipalityId profileId shownMore } shown { details { ...ProfileDetailFacts } ...ProfileFacts } text { body hits { kind length message position } isWrittenByMe releasedAt releasedBy version writtenAt writtenBy } withdrawAt withheld } fragment ProfileDetailFacts on ProfileDetails { capabilities { area band } contactWithParents description experience freePlaces siblingGroups } fragment ProfileFacts on Profile { ageBands assignmentType available capabilities { area band } freePlaces hasAnimals hasDaytimeAdult hasOwnChildren id isOnMarket isStepFree languages offersOwnRoom zone { code name } } query HomeProfile($homeId: ID!) { homeProfile(homeId: $homeId) { ...HomeProfileFacts } }", {"hash":"sha256:4e41f4952e27df49ec1b1a172c6e293079bc5ee15a0b35855f0a146faecf970f"}) as unknown as TypedDocumentString<HomeProfileQuery, HomeProfileQueryVariables>;
export const PublishProfileDocument = new TypedDocumentString("fragment HomeProfileFacts on HomeProfile { approval { adult approvedOn isStanding } conflicts { declaredAt municipality name } hidden hiddenDetails id marketUntil obstacles { message path } offMarketAt publishedAt readers { municipality municipalityId profileId shownMore } shown { details { ...ProfileDetailFacts } ...ProfileFacts } text { body hits { kind length message position } isWrittenByMe releasedAt releasedBy version writtenAt writtenBy } withdrawAt withheld } fragment ProfileDetailFacts on ProfileDetails { capabilities { area band } contactWithParents description experience freePlaces siblingGroups } fragment ProfileFacts on Profile { ageBands assignmentType available capabilities { area band } freePlaces hasAnimals hasDaytimeAdult hasOwnChildren id isOnMarket isStepFree languages offersOwnRoom zone { code name } } mutation PublishProfile($homeId: ID!) { publishProfile(homeId: $homeId) { ...HomeProfileFacts } }", {"hash":"sha256:47cb994718ea01c7cbbaf1dc29778d41d54785f42b4d970b52783f8de4b24c13"}) as unknown as TypedDocumentString<PublishProfileMutation, PublishProfileMutationVariables>;
export const WithdrawProfileDocument = new TypedDocumentString("fragment HomeProfileFacts on HomeProfile { approval { adult approvedOn isStanding } conflicts { declaredAt municipality name } hidden hiddenDetails id marketUntil obstacles { message path } offMarketAt publishedAt readers { municipality municipalityId profileId shownMore } shown { details { ...ProfileDetailFacts } ...ProfileFacts } text { body hits { kind length message position } isWrittenByMe releasedAt releasedBy version writtenAt writtenBy } withdrawAt withheld } fragment ProfileDetailFacts on ProfileDetails { capabilities { area band } contactWithParents description experience freePlaces siblingGroups } fragment ProfileFacts on Profile { ageBands assignmentType available capabilities { area band } freePlaces hasAnimals hasDaytimeAdult hasOwnChildren id isOnMarket isStepFree languages offersOwnRoom zone { code name } } mutation WithdrawProfile($ground: WithdrawalGround!, $homeId: ID!) { withdrawProfile(homeId: $homeId, ground: $ground) { ...HomeProfileFacts } }", {"hash":"sha256:3de8fd4c5a61dda4b45ca0f937add398f10a0e11c36749f048e823c00f7ec04b"}) as unknown as TypedDocumentString<WithdrawProfileMutation, WithdrawProfileMutationVariables>;
export const WriteProfileTextDocument = new TypedDocumentString("fragment HomeProfileFacts on HomeProfile { approval { adult approvedOn isStanding } conflicts { declaredAt municipality name } hidden hiddenDetails id marketUntil obstacles { message path } offMarketAt publishedAt readers { municipality municipalityId profileId shownMore } shown { details { ...ProfileDetailFacts } ...ProfileFacts } text { body hits { kind length message position } isWrittenByMe releasedAt releasedBy version writtenAt writtenBy } withdrawAt withheld } fragment ProfileDetailFacts on ProfileDetails { capabilities { area band } contactWithParents description experience freePlaces siblingGroups } fragment ProfileFacts on Profile { ageBands assignmentType available capabilities { area band } freePlaces hasAnimals hasDaytimeAdult hasOwnChildren id isOnMarket isStepFree languages offersOwnRoom zone { code name } } mutation WriteProfileText($body: String!, $homeId: ID!) { writeProfileText(homeId: $homeId, body: $body) { ...HomeProfileFacts } }", {"hash":"sha256:1c6983a7899942d4c3a878f4236dfd3a91e82cb21c875bd2831b8d4c2cb4dc41"}) as unknown as TypedDocumentString<WriteProfileTextMutation, WriteProfileTextMutationVariables>;
export const ReleaseProfileTextDocument = new TypedDocumentString("fragment HomeProfileFacts on HomeProfile { approval { adult approvedOn isStanding } conflicts { declaredAt municipality name } hidden hiddenDetails id marketUntil obstacles { message path } offMarketAt publishedAt readers { municipality municipalityId profileId shownMore } shown { details { ...ProfileDetailFacts } ...ProfileFacts } text { body hits { kind length message position } isWrittenByMe releasedAt releasedBy version writtenAt writtenBy } withdrawAt withheld } fragment ProfileDetailFacts on ProfileDetails { capabilities { area band } contactWithParents description experience freePlaces siblingGroups } fragment ProfileFacts on Profile { ageBands assignmentType available capabilities { area band } freePlaces hasAnimals hasDaytimeAdult hasOwnChildren id isOnMarket isStepFree languages offersOwnRoom zone { code name } } mutation ReleaseProfileText($homeId: ID!, $version: Int!) { releaseProfileText(homeId: $homeId, version: $version) { ...HomeProfileFacts } }", {"hash":"sha256:e5cb0fff36e20eff98a494325e7171fcafe88ef2bf48e699a6197beed32ae2b5"}) as unknown as TypedDocumentString<ReleaseProfileTextMutation, ReleaseProfileTextMutationVariables>;
export const ApproveProfileDocument = new TypedDocumentString("fragment HomeProfileFacts on HomeProfile { approval { adult approvedOn isStanding } conflicts { declaredAt municipality name } hidden hiddenDetails id marketUntil obstacles { message path } offMarketAt publishedAt readers { municipality municipalityId profileId shownMore } shown { details { ...ProfileDetailFacts } ...ProfileFacts } text { body hits { kind length message position } isWrittenByMe releasedAt releasedBy version writtenAt writtenBy } withdrawAt withheld } fragment ProfileDetailFacts on ProfileDetails { capabilities { area band } contactWithParents description experience freePlaces siblingGroups } fragment ProfileFacts on Profile { ageBands assignmentType available capabilities { area band } freePlaces hasAnimals hasDaytimeAdult hasOwnChildren id isOnMarket isStepFree languages offersOwnRoom zone { code name } } mutation ApproveProfile($adult: Int!, $approvedOn: LocalDate!, $homeId: ID!) { approveProfile(homeId: $homeId, approvedOn: $approvedOn, adult: $adult) { ...HomeProfileFacts } }", {"hash":"sha256:424bc29c971e4de7d947740993d830200b52a58ae125b5e26da7c75edc1bcee4"}) as unknown as TypedDocumentString<ApproveProfileMutation, ApproveProfileMutationVariables>;
export const ProfilesDocument = new TypedDocumentString("fragment ProfileFacts on Profile { ageBands assignmentType available capabilities { area band } freePlaces hasAnimals hasDaytimeAdult hasOwnChildren id isOnMarket isStepFree languages offersOwnRoom zone { code name } } query Profiles($after: String, $filter: ProfileFilter, $first: Int!) { profiles(first: $first, after: $after, filter: $filter) { nodes { ...ProfileFacts } pageInfo { endCursor hasNextPage } } }", {"hash":"sha256:666e76c73b6cc0d4af5871d32de1f1cfb09b8ff085f0f07ba3fac6698e340637"}) as unknown as TypedDocumentString<ProfilesQuery, ProfilesQueryVariables>;
export const ProfileCountDocument = new TypedDocumentString("query ProfileCount($filter: ProfileFilter) { profileCount(filter: $filter) { count } }", {"hash":"sha256:8879b60d84c51aeeb86a748d946481d54de9290a2d2b1f83cfbfd6e62c31f6df"}) as unknown as TypedDocumentString<ProfileCountQuery, ProfileCountQueryVariables>;
export const ProfilesChangedDocument = new TypedDocumentString("subscription ProfilesChanged { profilesChanged }", {"hash":"sha256:109762bfb4c575b835d30cfca1c774c78101087787f161974d3eee0818e753e0"}) as unknown as TypedDocumentString<ProfilesChangedSubscription, ProfilesChangedSubscriptionVariables>;
export const ProfileDocument = new TypedDocumentString("fragment ProfileDetailFacts on ProfileDetails { capabilities { area band } contactWithParents description experience freePlaces siblingGroups } fragment ProfileFacts on Profile { ageBands assignmentType available capabilities { area band } freePlaces hasAnimals hasDaytimeAdult hasOwnChildren id isOnMarket isStepFree languages offersOwnRoom zone { code name } } query Profile($id: ID!) { profile(id: $id) { details { ...ProfileDetailFacts } ...ProfileFacts } }", {"hash":"sha256:9df8dddb87fa1695a98bc70fa53461d1036be98db0be19ba5ccaa47333c3faaf"}) as unknown as TypedDocumentString<ProfileQuery, ProfileQueryVariables>;
export const DeclareConflictDocument = new TypedDocumentString("mutation DeclareConflict($profileId: ID!) { declareConflict(profileId: $profileId) }", {"hash":"sha256:302d9ecb48a478f3ee30113fd0de1c7861e894705b3d2a60967b0e5452cd1a3a"}) as unknown as TypedDocumentString<DeclareConflictMutation, DeclareConflictMutationVariables>;
export const UsageReportOfDocument = new TypedDocumentString("fragment UsageFigures on UsageFigures { brokered { text value } interests { text value } medianWaitingDays { text value } needs { text value } placed { text value } } query UsageReportOf($from: LocalDate!, $to: LocalDate!) { usageReport(from: $from, to: $to) { definitions { term text } from rows { figures { ...UsageFigures } municipality { id name } } to total { ...UsageFigures } } }", {"hash":"sha256:8c64fb9bf758e2da81705834d687a82907033d0119bb2b95ba5da8efc3c9e0fc"}) as unknown as TypedDocumentString<UsageReportOfQuery, UsageReportOfQueryVariables>;
export const HomeWordsDocument = new TypedDocumentString("fragment HomeWordFacts on HomeWord { fact familyOn familyValue isOpen recruiterName recruiterOn recruiterValue settledAt settledByName settledReason settledValue } query HomeWords($homeId: ID!) { homeWords(homeId: $homeId) { ...HomeWordFacts } }", {"hash":"sha256:94639d977538b812a3b993d8cd06c6fcce34cd6ee522963f38a62f32b771beea"}) as unknown as TypedDocumentString<HomeWordsQuery, HomeWordsQueryVariables>;
export const RecordWordDocument = new TypedDocumentString("mutation RecordWord($input: RecordWordInput!) { recordWord(input: $input) { fact } }", {"hash":"sha256:0229cb3a89317f5c27d3947c7746e5fd2fc4fdf85cea099a7683978bc9433eb5"}) as unknown as TypedDocumentString<RecordWordMutation, RecordWordMutationVariables>;
export const SettleWordDocument = new TypedDocumentString("mutation SettleWord($input: SettleWordInput!) { settleWord(input: $input) { fact } }", {"hash":"sha256:268de3dc92d693f17ef59fa15f48b8b42e5f45bfd609a98e81d70b58a554fd91"}) as unknown as TypedDocumentString<SettleWordMutation, SettleWordMutationVariables>;
export const TimelineDocument = new TypedDocumentString("query Timeline($after: String, $first: Int!, $id: ID!, $subject: TimelineSubject!) { timeline(subject: $subject, id: $id, first: $first, after: $after) { nodes { actorName id note occurredAt sentence } pageInfo { endCursor hasNextPage } } }", {"hash":"sha256:b28043458010fe56d280a01504c554707c265739afc7f26af515d59b77b16378"}) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;