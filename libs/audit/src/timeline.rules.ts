import { NEED_REASON_TEXTS } from '#libs/kernel';

/** An entry of the event log, as far as its sentence needs it. */
export interface Told {
  readonly type: string;
  /** The member the entry is about; null when it is the unit's own. */
  readonly municipalityName: string | null;
  readonly reasonCode: string | null;
}

const REASONS: Readonly<Record<string, string>> = {
  ...NEED_REASON_TEXTS,
  other_interest_chosen: 'en annan kommuns intresse gick före',
  family_declined: 'familjen tackade nej',
  not_suitable: 'hemmet passar inte behovet',
  place_taken: 'platsen är upptagen',
  not_needed: 'behovet finns inte längre',
  found_other_home: 'ett annat hem hittades',
  profile_withdrawn: 'hemmets profil drogs tillbaka',
  family_wish: 'familjen ville det',
  illness: 'sjukdom i familjen',
  moved: 'familjen flyttade',
  own_child: 'eget barn',
  separated: 'separation',
  unsuitable: 'hemmet bedömdes inte lämpligt',
  no_contact: 'familjen går inte att nå',
  deceased: 'dödsfall',
  other: 'annat skäl',
};

type Sentence = string | ((from: string, because: string) => string);

/** One sentence a type of event. A new event gets its line here, or is shown with its bare fallback. */
const SENTENCES: Readonly<Record<string, Sentence>> = {
  HomeRegistered: 'Hemmet registrerades.',
  HomeOfferChanged: 'Erbjudandet ändrades.',
  HomeIdentityChanged: 'Uppgifterna om vem hemmet är ändrades.',
  HomeWordChanged: 'Familjens eller rekryterarens ord om hemmet ändrades.',
  HomeWithdrawn: (_, because) => `Hemmet lämnade poolen${because}.`,
  AvailabilityExpiring: 'Familjen tillfrågades om den fortfarande kan ta emot barn.',
  AvailabilityDeclined: 'Familjen svarade att den inte tar emot barn tills vidare.',
  AvailabilityConfirmed: 'Familjen bekräftade när den kan ta emot barn.',
  ProfilePublished: 'Den avidentifierade profilen publicerades.',
  ProfileWithdrawn: 'Profilen drogs tillbaka.',
  ProfileRefreshed: 'Det som visas av hemmet ändrades.',
  ProfileShown: 'Profilen visas igen för kommunerna.',
  ProfileFull: 'Hemmet blev fullt. Kommunerna ser det vid nästa hela timme.',
  ProfileWithheld: 'Profilen visas inte längre för kommunerna.',
  ProfileApproved: 'Familjen godkände det som visas av hemmet.',
  ProfileTextWritten: 'En text till profilen skrevs.',
  ProfileTextReleased: 'Texten till profilen släpptes av en andra person.',
  ReaderKnowsFamily: (from) => `En handläggare i ${from} känner familjen och ser inte längre profilen.`,
  ReaderConflictUndone: (from) => `Enheten tog bort uppgiften att en handläggare i ${from} känner familjen.`,
  DetailsOpened: (from) => `Mer om hemmet visades för ${from}.`,
  MarketChanged: 'Kommunens lista över profiler ändrades.',
  ChecksChanged: 'Registerkontrollerna ändrades.',
  ApplicationSubmitted: 'En intresseanmälan kom in och väntar på att familjen bekräftar den.',
  ApplicationConfirmed: 'Familjen bekräftade sin intresseanmälan.',
  ApplicationWithdrawn: 'Intresseanmälan återtogs.',
  ContactAssigned: 'Kommunen fick en kontaktperson vid enheten.',
  TalkRecorded: 'Ett samtal med kommunen skrevs in.',
  HomesImported: 'Hem registrerades från en lista.',
  ConsentGiven: 'Familjens samtycke antecknades.',
  ConsentRevoked: 'Familjens samtycke återkallades.',
  NeedRegistered: 'Behovet registrerades.',
  NeedChanged: 'Behovet ändrades.',
  NeedChangesSlowed: 'Behov ändrades ovanligt tätt. Ändringarna bromsades, och rekryteringsenheten är underrättad.',
  NeedPaused: (_, because) => `Behovet pausades${because}.`,
  NeedResumed: (_, because) => `Behovet återupptogs${because}.`,
  NeedEnded: (_, because) => `Behovet avslutades${because}.`,
  MatchingRequested: 'En ny matchning begärdes.',
  MatchesComputed: 'Matchningen blev klar.',
  NeedUnmet:
    'Inget av hemmen som visas för kommunen kan möta behovet just nu. Rekryteringsenheten har behovet på sin lista.',
  NeedCanBeMet: 'Det visas åter ett hem som kan möta behovet.',
  UnmetNeedEscalated: 'Inget hem har kunnat möta behovet. Rekryteringsenhetens chef har tagit över.',
  ProposalDecided: 'Rekryteringsenheten beslutade om en rad i samordningsförslaget.',
  HomeSuggested:
    'Rekryteringsenheten föreslår ett hem för behovet. Se förslagen på hem och anmäl intresse om det passar.',
  SuggestionTakenBack: 'Rekryteringsenheten tog tillbaka sitt förslag på hem för behovet.',
  WeightProfileDecided: 'Styrgruppens beslut om fördelningsprofil antecknades.',
  InterestExpressed: (from) => `${from} anmälde intresse för hemmet.`,
  InterestConsidered: (from) => `Intresset från ${from} började övervägas.`,
  FamilyAsked: (from) => `Familjen tillfrågades med anledning av intresset från ${from}.`,
  ContactBrokered: (from) => `Kontakt mellan hemmet och ${from} förmedlades.`,
  InterestDeclined: (from, because) => `Intresset från ${from} avböjdes${because}.`,
  InterestWithdrawn: (from, because) => `${from} drog tillbaka sitt intresse${because}.`,
  InterestAccepted: (from) => `Intresset från ${from} ledde till en placering.`,
  InterestLapsed: (from, because) => `Intresset från ${from} upphörde${because}.`,
  PlacementRecorded: 'Placeringen registrerades.',
  RecruitmentCaseMoved: 'Ärendet flyttades på rekryteringens tavla.',
  MeetingInvitationMade: 'Familjen bjöds in till en informationsträff.',
  MeetingCancelled: 'En informationsträff som familjen var inbjuden till ställdes in.',
  CountSnapshotTaken: 'Räkningen per den 1 november gjordes.',
  CostSplitComputed: 'Kostnadsfördelningen beräknades.',
};

/** What happened, in Swedish and ready to show; who did it stands beside it. */
export function sentenceOf({ type, municipalityName, reasonCode }: Told): string {
  const sentence = SENTENCES[type] ?? 'Något hände som ännu saknar beskrivning.';
  if (typeof sentence === 'string') return sentence;
  const reason = reasonCode === null ? undefined : REASONS[reasonCode];
  return sentence(municipalityName ?? 'kommunen', reason ? `: ${reason}` : '');
}
