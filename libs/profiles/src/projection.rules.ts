import type { HomeOfferType } from '#libs/homes';
import type { AgeBand, CapabilityBand, LocalDate } from '#libs/kernel';
import type { ProfileType } from './profile.type.js';
import type { FreePlaces } from './profile.words.js';

/** Raised when a rule below changes; every profile says which version made it. */
export const PROJECTION_VERSION = 1;

/** What members may know of an offer. */
export type Projection = Omit<ProfileType, 'id' | 'publishedAt' | 'withdrawnAt'>;

/** The avidentified profile of an offer: bands, zone and month instead of values. Depends on nothing else, not even the day. */
export function projectionOf(offer: HomeOfferType, freePlaces: number): Projection {
  return {
    projectionVersion: PROJECTION_VERSION,
    assignmentType: offer.assignmentType,
    ageBands: ageBandsTouchedBy(offer),
    zone: offer.zone,
    freePlaces: freePlacesBand(freePlaces),
    hasOwnChildren: offer.hasOwnChildren,
    hasAnimals: offer.hasAnimals,
    isStepFree: offer.isStepFree,
    offersOwnRoom: offer.offersOwnRoom,
    hasDaytimeAdult: offer.hasDaytimeAdult,
    languages: [...offer.languages].sort(),
    capabilities: offer.capabilities.map(({ area, level }) => ({ area, band: capabilityBand(level) })),
    availableFrom: monthOfAvailability(offer),
    availabilityConfirmedOn: offer.availabilityConfirmedOn,
  };
}

/** True when members would see another profile than the one that is published. */
export function tellsSomethingElse(published: Projection, current: Projection): boolean {
  return (Object.keys(current) as (keyof Projection)[]).some(
    (fact) => JSON.stringify(published[fact]) !== JSON.stringify(current[fact]),
  );
}

const AGE_BAND_YEARS: readonly (readonly [AgeBand, from: number, to: number])[] = [
  ['0-6', 0, 6],
  ['7-12', 7, 12],
  ['13-17', 13, 17],
  ['18-20', 18, 20],
];

/** Every band the offer shares a year with: a home for 5–14 is listed under three bands, and none of them tells 5 or 14. */
function ageBandsTouchedBy({ ageFrom, ageTo }: HomeOfferType): AgeBand[] {
  return AGE_BAND_YEARS.filter(([, from, to]) => from <= ageTo && to >= ageFrom).map(([band]) => band);
}

function freePlacesBand(places: number): FreePlaces {
  return places >= 3 ? '3+' : places === 2 ? '2' : places === 1 ? '1' : '0';
}

function capabilityBand(level: number): CapabilityBand {
  return level >= 3 ? 'strong' : level >= 1 ? 'some' : 'none';
}

/** The first of the month. How long a home has stood empty stays untold: a day before the confirmation counts as that day. */
function monthOfAvailability({ availableFrom, availabilityConfirmedOn }: HomeOfferType): LocalDate {
  const day = availableFrom > availabilityConfirmedOn ? availableFrom : availabilityConfirmedOn;
  return `${day.slice(0, 7)}-01` as LocalDate;
}
