import type { AvailableBand, FreePlacesBand, HomeFacts } from '#libs/avidentification';
import type { HomeType } from '#libs/homes';
import { addDays, type AgeBand, type CapabilityArea, type CapabilityBand, type LocalDate } from '#libs/kernel';

const SOON_DAYS = 92;

/** A home in bands and zones, never an exact value or a day: all that the k-test knows of it. */
export function factsOf({ offer, places }: Pick<HomeType, 'offer' | 'places'>, today: LocalDate): HomeFacts {
  return {
    assignmentType: offer.assignmentType,
    ageBands: ageBandsTouchedBy(offer),
    zoneCode: offer.zone.code,
    freePlaces: freePlacesBand(places.free),
    hasOwnChildren: offer.hasOwnChildren,
    hasAnimals: offer.hasAnimals,
    isStepFree: offer.isStepFree,
    offersOwnRoom: offer.offersOwnRoom,
    hasDaytimeAdult: offer.hasDaytimeAdult,
    languages: [...offer.languages].sort(),
    capabilities: Object.fromEntries(
      offer.capabilities.map(({ area, level }) => [area, capabilityBand(level)]),
    ) as Record<CapabilityArea, CapabilityBand>,
    available: availableBand(offer.availableFrom, today),
    experience: offer.experience,
    contactWithParents: offer.contactWithParents,
    siblingGroups: offer.takesSiblingGroups,
  };
}

const AGE_BAND_YEARS: readonly (readonly [AgeBand, from: number, to: number])[] = [
  ['0-6', 0, 6],
  ['7-12', 7, 12],
  ['13-17', 13, 17],
  ['18-20', 18, 20],
];

/** Every band the offer shares a year with: a home for 5–14 is listed under three bands, and none of them tells 5 or 14. */
function ageBandsTouchedBy({ ageFrom, ageTo }: HomeType['offer']): AgeBand[] {
  return AGE_BAND_YEARS.filter(([, from, to]) => from <= ageTo && to >= ageFrom).map(([band]) => band);
}

function freePlacesBand(places: number): FreePlacesBand {
  return places >= 3 ? '3+' : places === 2 ? '2' : places === 1 ? '1' : '0';
}

function capabilityBand(level: number): CapabilityBand {
  return level >= 3 ? 'strong' : level >= 1 ? 'some' : 'none';
}

/** Never the day: exact days are fingerprints, and how long a home has stood empty says who it is. */
function availableBand(from: LocalDate, today: LocalDate): AvailableBand {
  if (from <= today) return 'now';
  return from <= addDays(today, SOON_DAYS) ? 'within_three_months' : 'later';
}
