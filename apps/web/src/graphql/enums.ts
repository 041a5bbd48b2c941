export type AgeBand =
  | 'AGE_0_6'
  | 'AGE_7_12'
  | 'AGE_13_17'
  | 'AGE_18_20';

export type Animal =
  | 'CAT'
  | 'DOG'
  | 'FARM_ANIMALS'
  | 'SMALL_ANIMALS';

export type ApplicantLimit =
  | 'ACTING_OUT'
  | 'FREQUENT_TRAVEL'
  | 'INTENSIVE_NURSING'
  | 'PARENTS_VISIT_HOME'
  | 'PROTECTED_WHEREABOUTS'
  | 'SUBSTANCE_USE';

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

export type FigureKind =
  | 'PLACED_CHILDREN_0_18'
  | 'POPULATION'
  | 'RESIDENT_CHILDREN_0_18';

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

export type NeedChangeField =
  | 'AGES'
  | 'ASSIGNMENT_TYPE'
  | 'CHILDREN_COUNT'
  | 'EMERGENCY_EXTENDED_TO'
  | 'EMERGENCY_EXTENSION_DECIDED_BY'
  | 'EMERGENCY_EXTENSION_DECIDED_ON'
  | 'EMERGENCY_EXTENSION_REASON'
  | 'EMERGENCY_LAW'
  | 'EMERGENCY_PLACED_ON'
  | 'EXPECTED_LENGTH'
  | 'INVESTIGATION_CLOSED_ON'
  | 'INVESTIGATION_EXTENDED_TO'
  | 'INVESTIGATION_EXTENSION_REASON'
  | 'INVESTIGATION_OPENED_ON'
  | 'NETWORK_SEARCH'
  | 'NETWORK_SEARCH_GAVE'
  | 'NETWORK_SEARCH_ON'
  | 'REQUIREMENT_CAPABILITY_NPF'
  | 'REQUIREMENT_CAPABILITY_PROTECTION'
  | 'REQUIREMENT_CAPABILITY_SCHOOL'
  | 'REQUIREMENT_CAPABILITY_SUBSTANCE'
  | 'REQUIREMENT_CAPABILITY_TRAUMA'
  | 'REQUIREMENT_DAYTIME_ADULT'
  | 'REQUIREMENT_LANGUAGE'
  | 'REQUIREMENT_NO_ANIMALS'
  | 'REQUIREMENT_NO_OTHER_CHILDREN'
  | 'REQUIREMENT_OWN_ROOM'
  | 'REQUIREMENT_STEP_FREE'
  | 'REQUIREMENT_ZONE'
  | 'START_ON'
  | 'STATUS'
  | 'URGENCY';

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

export type ProposalRunKind =
  | 'CHANGE'
  | 'NIGHTLY';

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

export type StudyConclusion =
  | 'NOT_SUITABLE'
  | 'SUITABLE';

export type StudyItem =
  | 'ADULT_TALK'
  | 'CHILDREN_HEARD'
  | 'HOME_VISIT'
  | 'HOUSING_SEEN'
  | 'REFERENCES';

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

export type WeightProfile =
  | 'BALANS'
  | 'FRIST'
  | 'LIKA'
  | 'TRYGG';

export type WithdrawalGround =
  | 'FAMILY'
  | 'UNIT';

export type Withdrawer =
  | 'FAMILY'
  | 'UNIT';
