import type * as Api from '../graphql/enums';

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
  ageBand: {
    AGE_0_6: '0–6 år',
    AGE_7_12: '7–12 år',
    AGE_13_17: '13–17 år',
    AGE_18_20: '18–20 år',
  } satisfies Record<Api.AgeBand, string>,
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
    NONE: 'Ingen ledig plats',
    ONE: '1 ledig plats',
    TWO: '2 lediga platser',
    THREE_OR_MORE: '3 eller fler lediga platser',
  } satisfies Record<Api.FreePlaces, string>,
  needStatus: { OPEN: 'Öppet', PLACED: 'Placerat', ENDED: 'Avslutat' } satisfies Record<Api.NeedStatus, string>,
  expectedLength: {
    SHORT: 'Kort (upp till tre månader)',
    UP_TO_A_YEAR: 'Upp till ett år',
    LONG: 'Längre än ett år',
    UNKNOWN: 'Vet inte ännu',
  } satisfies Record<Api.ExpectedLength, string>,
  urgency: { ACUTE: 'Akut', SOON: 'Snart', PLANNED: 'Planerat' } satisfies Record<Api.Urgency, string>,
  networkSearch: {
    NOT_STARTED: 'Inte påbörjad',
    ONGOING: 'Pågår',
    EXHAUSTED: 'Genomförd utan lösning',
  } satisfies Record<Api.NetworkSearch, string>,
  needEndReason: {
    PLACED_IN_NETWORK: 'Placerat i nätverket',
    PLACED_ELSEWHERE: 'Placerat på annat håll',
    EXTERNAL: 'Placerat hos extern utförare',
    WITHDRAWN: 'Behovet finns inte längre',
    PLACED_THROUGH_POOL: 'Placerat genom poolen',
  } satisfies Record<Api.NeedEndReason, string>,
  requirementKind: {
    ZONE: 'Område',
    CAPABILITY_SUBSTANCE: 'Erfarenhet: missbruk och kriminalitet',
    CAPABILITY_TRAUMA: 'Erfarenhet: trauma och våld',
    CAPABILITY_NPF: 'Erfarenhet: neuropsykiatriska funktionsnedsättningar',
    CAPABILITY_SCHOOL: 'Erfarenhet: skolstöd',
    CAPABILITY_PROTECTION: 'Erfarenhet: skyddsbehov',
    OWN_ROOM: 'Eget rum',
    NO_OTHER_CHILDREN: 'Inga andra barn i hemmet',
    NO_ANIMALS: 'Inga djur',
    STEP_FREE: 'Stegfritt',
    DAYTIME_ADULT: 'Vuxen hemma dagtid',
    LANGUAGE: 'Språk',
    ASSIGNMENT_TYPE: 'Uppdragstyp',
    AGE: 'Ålder',
    PLACES: 'Platser',
    START: 'Start',
  } satisfies Record<Api.RequirementKind | Api.MatchRequirementKind, string>,
  requirementStrength: { MUST: 'Krav', SHOULD: 'Önskemål' } satisfies Record<Api.RequirementStrength, string>,
  requirementStatus: {
    MET: 'Uppfyllt',
    PARTLY: 'Delvis',
    UNKNOWN: 'Okänt',
    NOT_MET: 'Ej uppfyllt',
  } satisfies Record<Api.RequirementStatus, string>,
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
  figureKind: {
    POPULATION: 'Invånare',
    RESIDENT_CHILDREN_0_18: 'Folkbokförda barn 0–18 år',
    PLACED_CHILDREN_0_18: 'Placerade barn 0–18 år',
  } satisfies Record<Api.FigureKind, string>,
};

export function optionsOf<Value extends string>(group: Record<Value, string>): { value: Value; label: string }[] {
  return (Object.entries(group) as [Value, string][]).map(([value, label]) => ({ value, label }));
}
