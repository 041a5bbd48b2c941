import type * as Api from '../graphql/enums';

/** What the unit alone meets, as it is called on the screen. */
export const unitWords = {
  taskKind: {
    RENEW_REGISTER_CHECK: 'Förnya registerkontroll',
    CONFIRM_AVAILABILITY: 'Bekräfta tillgänglighet',
    SETTLE_WORD: 'Avgör vad som gäller',
    REVIEW_TEXT: 'Granska text',
    PROFILE_WITHHELD: 'Profilen hålls inne',
    TALK_WITH_MUNICIPALITY: 'Samtal med kontaktkommun',
    UNMET_NEED: 'Behov utan hem',
    PROCESS_APPLICATION: 'Handlägg intresseanmälan',
    CONTACT_FAMILY: 'Ring upp en familj',
    REVIEW_NEED_CHANGES: 'Ovanligt många ändringar av behov',
  } satisfies Record<Api.TaskKind, string>,
  checkKind: {
    POLICE_RECORD: 'Belastningsregistret',
    SUSPICION_REGISTER: 'Misstankeregistret',
    ENFORCEMENT_AUTHORITY: 'Kronofogden',
    SOCIAL_SERVICES: 'Socialtjänsten',
    SOCIAL_INSURANCE: 'Försäkringskassan',
  } satisfies Record<Api.CheckKind, string>,
  checkOutcome: {
    NO_OBSTACLE: 'Inget hinder',
    FOR_ASSESSMENT: 'För bedömning',
  } satisfies Record<Api.CheckOutcome, string>,
  revoker: { FAMILY: 'familjen', UNIT: 'enheten' } satisfies Record<Api.Revoker, string>,
  talkForm: { VISIT: 'Besök', VIDEO: 'Videomöte', PHONE: 'Telefon' } satisfies Record<Api.TalkForm, string>,
  talkParticipant: {
    RECRUITER: 'Familjehemskonsulent',
    UNIT_MANAGER: 'Verksamhetsledare',
    CASEWORKER: 'Socialsekreterare',
    COORDINATOR: 'Samordnare',
    HEAD_OF_UNIT: 'Enhetschef',
    SOCIAL_DIRECTOR: 'Socialchef',
    OTHER: 'Annan',
  } satisfies Record<Api.TalkParticipant, string>,
};
