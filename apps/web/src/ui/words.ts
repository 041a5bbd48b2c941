import type * as Api from '../graphql/enums';
import { unitWords } from './unit-words';
import { needWords } from './need-words';
import { recruitmentWords } from './recruitment-words';

/** One Swedish word per concept, from the glossary. Every enum of the API that a page shows has its words here. */
export const words = {
  assignmentType: {
    FOSTER_HOME: 'Familjehem',
    EMERGENCY_FOSTER_HOME: 'Jourhem',
    CONTACT_FAMILY: 'Kontaktfamilj',
    CONTACT_PERSON: 'Kontaktperson',
  } satisfies Record<Api.AssignmentType, string>,
  regi: {
    OWN: 'Egen regi',
    AGENCY: 'Konsulentstödd',
    NETWORK: 'Nätverkshem',
    KINSHIP: 'Släktinghem',
  } satisfies Record<Api.Regi, string>,
  homeStatus: {
    REGISTERED: 'Registrerat',
    PUBLISHED: 'Publicerat',
    PAUSED: 'Pausat',
    WITHDRAWN: 'Tillbakadraget',
  } satisfies Record<Api.HomeStatus, string>,
  experience: { NEW: 'Ny', SOME: 'Viss erfarenhet', EXPERIENCED: 'Erfaren' } satisfies Record<Api.Experience, string>,
  contactWithParents: {
    WELCOME: 'Välkommet',
    WITH_SUPPORT: 'Med stöd',
    NOT: 'Inte',
  } satisfies Record<Api.ContactWithParents, string>,
  homeLimit: {
    ACTING_OUT: 'Utåtagerande och våld',
    SUBSTANCE_USE: 'Pågående missbruk',
    RUNNING_AWAY: 'Rymningar',
    SEXUAL_ACTING_OUT: 'Sexuellt utagerande',
    FIRE_SETTING: 'Eldanläggelse',
    INTENSIVE_NURSING: 'Omfattande omvårdnad',
    FREQUENT_TRAVEL: 'Många och långa resor',
    PROTECTED_WHEREABOUTS: 'Hemlig vistelse och skyddad identitet',
    PARENTS_VISIT_HOME: 'Umgänge i hemmet',
  } satisfies Record<Api.HomeLimit, string>,
  homeSupport: {
    SUPERVISION: 'Handledning',
    TRAINING: 'Utbildning',
    RELIEF: 'Avlastning',
    PHONE_SUPPORT: 'Telefonstöd kvällar och helger',
    MENTOR_FAMILY: 'Mentorsfamilj',
    SCHOOL_SUPPORT: 'Stöd med skolan',
    CONTACT_SUPPORT: 'Stöd vid umgänge',
    INTERPRETER: 'Tolk',
    TRAVEL_HELP: 'Hjälp med resor',
  } satisfies Record<Api.HomeSupport, string>,
  homeWithdrawalReason: {
    FAMILY_WISH: 'Familjen vill det',
    ILLNESS: 'Sjukdom i familjen',
    MOVED: 'Familjen har flyttat',
    OWN_CHILD: 'Eget barn',
    SEPARATED: 'Separation',
    UNSUITABLE: 'Hemmet är bedömt som inte lämpligt',
    NO_CONTACT: 'Familjen går inte att nå',
    DECEASED: 'Dödsfall',
    OTHER: 'Annat skäl',
  } satisfies Record<Api.HomeWithdrawalReason, string>,
  personRole: { ADULT: 'Vuxen', CHILD: 'Barn', OTHER: 'Annan i hemmet' } satisfies Record<Api.PersonRole, string>,
  knownWordKind: {
    SCHOOL: 'Skola eller förskola',
    EMPLOYER: 'Arbetsgivare',
    OTHER_NAME: 'Annat namn',
  } satisfies Record<Api.KnownWordKind, string>,
  speaker: { FAMILY: 'Familjen', RECRUITER: 'Rekryteraren' } satisfies Record<Api.Speaker, string>,
  settlingReason: {
    TALK_WITH_FAMILY: 'Samtal med familjen',
    HOME_VISIT: 'Hembesök',
    DOCUMENT: 'Handling',
    REFERENCES: 'Referenser',
    CHANGED_SINCE: 'Har ändrats sedan dess',
  } satisfies Record<Api.SettlingReason, string>,
  ageBand: {
    AGE_0_6: '0–6 år',
    AGE_7_12: '7–12 år',
    AGE_13_17: '13–17 år',
    AGE_18_20: '18–20 år',
  } satisfies Record<Api.AgeBand, string>,
  shownAgeBand: {
    AGE_0_6: '0–6 år',
    AGE_7_12: '7–12 år',
    AGE_13_17: '13–17 år',
    AGE_18_20: '18–20 år',
    AGE_0_12: 'någon ålder 0–12 år',
    AGE_13_20: 'någon ålder 13–20 år',
  } satisfies Record<Api.ShownAgeBand, string>,
  shownCapability: {
    NONE: 'Ingen uppgiven',
    SOME: 'Viss',
    STRONG: 'God',
    SOME_OR_MORE: 'Viss eller god',
  } satisfies Record<Api.ShownCapability, string>,
  available: {
    NOW: 'Nu',
    WITHIN_THREE_MONTHS: 'Inom tre månader',
    LATER: 'Om mer än tre månader',
    NOT_NOW: 'Inte ännu',
  } satisfies Record<Api.Available, string>,
  shownExperience: {
    NEW: 'Nytt uppdrag',
    SOME: 'Viss erfarenhet',
    EXPERIENCED: 'Lång erfarenhet',
  } satisfies Record<Api.ShownExperience, string>,
  shownContactWithParents: {
    WELCOME: 'Välkommet',
    WITH_SUPPORT: 'Med stöd',
    NOT: 'Inte i hemmet',
  } satisfies Record<Api.ShownContactWithParents, string>,
  capabilityArea: {
    SUBSTANCE: 'Missbruk och kriminalitet',
    TRAUMA: 'Trauma och våld',
    NPF: 'Neuropsykiatriska funktionsnedsättningar',
    SCHOOL: 'Skolstöd',
    PROTECTION: 'Skyddsbehov',
  } satisfies Record<Api.CapabilityArea, string>,
  capabilityBand: {
    NONE: 'Ingen uppgiven',
    SOME: 'Viss',
    STRONG: 'God',
  } satisfies Record<Api.CapabilityBand, string>,
  freePlaces: {
    ONE: '1 ledig plats',
    TWO: '2 lediga platser',
    THREE_OR_MORE: '3 eller fler lediga platser',
    TWO_OR_MORE: '2 eller fler lediga platser',
  } satisfies Record<Api.FreePlaces, string>,
  ...needWords,
  interestStatus: {
    EXPRESSED: 'Anmält',
    UNDER_CONSIDERATION: 'Övervägs',
    FAMILY_ASKED: 'Familjen tillfrågad',
    CONTACT_BROKERED: 'Kontakt förmedlad',
    ACCEPTED: 'Lett till placering',
    DECLINED: 'Avböjt',
    WITHDRAWN: 'Tillbakadraget',
    LAPSED: 'Upphört',
  } satisfies Record<Api.InterestStatus, string>,
  interestReason: {
    OTHER_INTEREST_CHOSEN: 'En annan kommuns intresse gick före',
    FAMILY_DECLINED: 'Familjen tackade nej',
    NOT_SUITABLE: 'Hemmet passar inte behovet',
    PLACE_TAKEN: 'Platsen är upptagen',
    NOT_NEEDED: 'Behovet finns inte längre',
    FOUND_OTHER_HOME: 'Ett annat hem hittades',
    PROFILE_WITHDRAWN: 'Hemmets profil drogs tillbaka',
  } satisfies Record<Api.InterestReason, string>,
  role: {
    CASEWORKER: 'Socialsekreterare',
    COORDINATOR: 'Samordnare',
    RECRUITER: 'Familjehemskonsulent',
    UNIT_ADMINISTRATOR: 'Administratör',
    UNIT_MANAGER: 'Verksamhetsledare',
    STEERING_MEMBER: 'Ledamot i styrgruppen',
    LOG_REVIEWER: 'Loggranskare',
  } satisfies Record<Api.Role, string>,
  ...unitWords,
  ...recruitmentWords,
  figureKind: {
    POPULATION: 'Invånare',
    RESIDENT_CHILDREN_0_18: 'Folkbokförda barn 0–18 år',
    PLACED_CHILDREN_0_18: 'Placerade barn 0–18 år',
  } satisfies Record<Api.FigureKind, string>,
};

export function optionsOf<Value extends string>(group: Record<Value, string>): { value: Value; label: string }[] {
  return (Object.entries(group) as [Value, string][]).map(([value, label]) => ({ value, label }));
}
