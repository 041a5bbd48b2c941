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

export type FigureKind =
  | 'PLACED_CHILDREN_0_18'
  | 'POPULATION'
  | 'RESIDENT_CHILDREN_0_18';

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

export type Regi =
  | 'AGENCY'
  | 'KINSHIP'
  | 'NETWORK'
  | 'OWN';

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

export type TaskKind =
  | 'CONFIRM_AVAILABILITY'
  | 'PROCESS_APPLICATION'
  | 'PROFILE_WITHHELD'
  | 'RENEW_REGISTER_CHECK'
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

export type WithdrawalGround =
  | 'FAMILY'
  | 'UNIT';
