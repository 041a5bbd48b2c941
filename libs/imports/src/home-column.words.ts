/** The columns of a list of homes, in the order of the template. Headings are Swedish, since the file is a person's. */
export interface HomeColumn {
  /** The field of the home's input it fills; dotted. */
  readonly path: string;
  readonly heading: string;
  /** What units call it, besides the heading; without signs, in lower case. */
  readonly otherHeadings: readonly string[];
  readonly isRequired: boolean;
  /** What may stand there, for the sheet beside the list. */
  readonly help: string;
  readonly example: string;
}

const column = (
  path: string,
  heading: string,
  rest: Partial<HomeColumn> & Pick<HomeColumn, 'help' | 'example'>,
): HomeColumn => ({
  ...{ path, heading, otherHeadings: [], isRequired: false },
  ...rest,
});
const required = (path: string, heading: string, rest: Partial<HomeColumn> & Pick<HomeColumn, 'help' | 'example'>) =>
  column(path, heading, { ...rest, isRequired: true });
const yesNo = 'ja eller nej; tomt = nej';
const level = '0 (ingen), 1, 2 eller 3 (god); tomt = 0';

/** A row with this reference is the template's example and is passed over. */
export const EXAMPLE_REFERENCE = 'EXEMPEL';

export const HOME_COLUMNS: readonly HomeColumn[] = [
  column('reference', 'Referens', {
    otherHeadings: ['ref', 'id', 'nr', 'nummer', 'hemnummer', 'löpnummer'],
    help: 'er egen beteckning på hemmet, om ni har en; samma referens är samma hem',
    example: EXAMPLE_REFERENCE,
  }),
  required('regi', 'Regi', { help: 'egen, konsulentstödd, nätverkshem eller släktinghem', example: 'egen' }),
  required('offer.assignmentType', 'Uppdragstyp', {
    otherHeadings: ['uppdrag', 'typ', 'typ av uppdrag', 'hemtyp'],
    help: 'familjehem, jourhem, kontaktfamilj eller kontaktperson',
    example: 'familjehem',
  }),
  required('places', 'Platser', {
    otherHeadings: ['antal platser', 'plats', 'kapacitet'],
    help: 'heltal 1–6: barn samtidigt',
    example: '2',
  }),
  required('identity.familyName', 'Efternamn', {
    otherHeadings: ['familjenamn'],
    help: 'bara bokstäver',
    example: 'Exempelsson',
  }),
  required('identity.givenNames', 'Förnamn', {
    otherHeadings: ['förnamnen'],
    help: 'de vuxnas förnamn, med ”och” emellan',
    example: 'Eva och Bo',
  }),
  column('household.persons.0.personalNumber', 'Personnummer vuxen 1', {
    otherHeadings: ['personnummer', 'personnr', 'personnummer 1', 'personnr 1'],
    help: 'ÅÅÅÅMMDD-NNNN; får vara tomt. Samma person känns igen om den redan finns i registret',
    example: '',
  }),
  column('household.persons.1.personalNumber', 'Personnummer vuxen 2', {
    otherHeadings: ['personnummer 2', 'personnr 2'],
    help: 'ÅÅÅÅMMDD-NNNN; får vara tomt',
    example: '',
  }),
  required('identity.street', 'Gatuadress', {
    otherHeadings: ['adress', 'gata'],
    help: 'gata och nummer',
    example: 'Exempelvägen 1',
  }),
  required('identity.postalCode', 'Postnummer', { otherHeadings: ['postnr'], help: 'fem siffror', example: '123 45' }),
  required('identity.locality', 'Postort', { otherHeadings: ['ort'], help: 'bara bokstäver', example: 'Exempelby' }),
  required('identity.municipalityCode', 'Kommun', {
    otherHeadings: ['kommunkod', 'hemkommun', 'bosättningskommun'],
    help: 'kommunens namn, eller kod med fyra siffror; vilken kommun i landet som helst',
    example: 'Sollentuna',
  }),
  column('identity.phone', 'Telefon', {
    otherHeadings: ['tel', 'telefonnummer', 'mobil', 'mobilnummer'],
    help: 'telefonnummer; får vara tomt',
    example: '070-174 06 05',
  }),
  column('identity.email', 'E-post', {
    otherHeadings: ['epost', 'e postadress', 'epostadress', 'mejl', 'mail', 'e mail', 'email'],
    help: 'e-postadress; får vara tomt',
    example: 'eva@example.se',
  }),
  required('offer.ageFrom', 'Ålder från', {
    otherHeadings: ['från ålder', 'lägsta ålder', 'åldrar från'],
    help: '0–20 år',
    example: '5',
  }),
  required('offer.ageTo', 'Ålder till', {
    otherHeadings: ['till ålder', 'högsta ålder', 'åldrar till'],
    help: '0–20 år',
    example: '14',
  }),
  required('offer.zoneCode', 'Område', { otherHeadings: ['zon', 'geografiskt område'], help: '', example: '' }),
  column('offer.hasOwnChildren', 'Egna barn', {
    otherHeadings: ['egna barn i hemmet', 'hemmaboende barn'],
    help: yesNo,
    example: 'nej',
  }),
  column('offer.hasAnimals', 'Djur', { otherHeadings: ['husdjur'], help: yesNo, example: 'ja' }),
  column('offer.isStepFree', 'Stegfritt', {
    otherHeadings: ['tillgängligt', 'tillgänglighetsanpassat'],
    help: yesNo,
    example: 'nej',
  }),
  column('offer.offersOwnRoom', 'Eget rum', { otherHeadings: ['eget rum till barnet'], help: yesNo, example: 'ja' }),
  column('offer.hasDaytimeAdult', 'Vuxen hemma dagtid', {
    otherHeadings: ['hemma dagtid'],
    help: yesNo,
    example: 'nej',
  }),
  column('offer.languages', 'Språk', {
    help: 'språkens namn eller tvåbokstavskoder, med komma emellan',
    example: 'svenska, arabiska',
  }),
  column('offer.capabilities.0', 'Missbruk och kriminalitet', {
    otherHeadings: ['missbruk'],
    help: level,
    example: '0',
  }),
  column('offer.capabilities.1', 'Trauma och våld', { otherHeadings: ['trauma'], help: level, example: '1' }),
  column('offer.capabilities.2', 'Neuropsykiatriska funktionsnedsättningar', {
    otherHeadings: ['npf', 'neuropsykiatri', 'neuropsykiatriska funktionshinder'],
    help: level,
    example: '2',
  }),
  column('offer.capabilities.3', 'Skolstöd', { otherHeadings: ['skola'], help: level, example: '3' }),
  column('offer.capabilities.4', 'Skyddsbehov', { otherHeadings: ['skydd'], help: level, example: '0' }),
  column('offer.experience', 'Erfarenhet', {
    otherHeadings: ['erfarenhet som familjehem'],
    help: 'ny, viss eller erfaren; tomt = ny',
    example: 'viss',
  }),
  column('offer.contactWithParents', 'Umgänge med föräldrar', {
    otherHeadings: ['umgänge', 'kontakt med föräldrar'],
    help: 'välkommet, med stöd eller inte; tomt = med stöd',
    example: 'med stöd',
  }),
  column('offer.takesSiblingGroups', 'Syskongrupper', {
    otherHeadings: ['syskon', 'tar emot syskon'],
    help: 'ja eller nej; tomt = ja',
    example: 'ja',
  }),
  column('offer.rooms', 'Rum', {
    otherHeadings: ['antal rum'],
    help: 'rum för barn, heltal 1–6; får vara tomt',
    example: '2',
  }),
  column('offer.availableFrom', 'Ledigt från', {
    otherHeadings: ['ledig från', 'ledigt fr o m'],
    help: 'datum; tomt = nu',
    example: 'nu',
  }),
  required('offer.availabilityConfirmedOn', 'Bekräftad', {
    otherHeadings: ['bekräftat', 'tillgängligheten bekräftad', 'senast bekräftad', 'senast kontaktad'],
    help: 'datum då familjen senast bekräftade att den tar emot, högst ett år sedan',
    example: 'idag',
  }),
];
