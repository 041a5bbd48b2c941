import { Fragment } from 'react';
import type { AgeBand } from '../graphql/enums';
import type { ProfileFactsFragment } from '../graphql/graphql';
import { DateText } from './date-text';
import { type Fact, Facts } from './facts';
import { dayInWords } from './format';
import { languageName } from './languages';
import { t } from './ui.texts';
import { words } from './words';

/** A home seldom has a name here: its kind and zone are its title everywhere. */
export function profileTitle(profile: Pick<ProfileFactsFragment, 'assignmentType' | 'zone'>): string {
  return `${words.assignmentType[profile.assignmentType]}, ${profile.zone.name}`;
}

function conditionsOf(profile: ProfileFactsFragment): string {
  const said = [
    profile.hasOwnChildren ? t('profile.ownChildren') : t('profile.noOwnChildren'),
    profile.hasAnimals ? t('profile.animals') : t('profile.noAnimals'),
    profile.offersOwnRoom && t('profile.ownRoom'),
    profile.isStepFree && t('profile.stepFree'),
    profile.hasDaytimeAdult && t('profile.daytimeAdult'),
  ]
    .filter(Boolean)
    .join(', ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function capabilitiesOf(profile: ProfileFactsFragment): string {
  const strong = profile.capabilities.filter(({ band }) => band !== 'NONE');
  return (
    strong
      .map(({ area, band }) => `${words.capabilityArea[area]}: ${words.capabilityBand[band].toLowerCase()}`)
      .join(' · ') || t('profile.none')
  );
}

/** Bands in a row, none broken in the middle. */
function AgeBands({ bands }: { bands: AgeBand[] }) {
  return bands.map((band, index) => (
    <Fragment key={band}>
      {index > 0 && ', '}
      <span style={{ whiteSpace: 'nowrap' }}>{words.ageBand[band]}</span>
    </Fragment>
  ));
}

/** The avidentified facts, the same wherever a profile is shown. */
export function ProfileFacts({ profile, minWidth }: { profile: ProfileFactsFragment; minWidth?: number }) {
  const facts: Fact[] = [
    [t('profile.ages'), <AgeBands key="ages" bands={profile.ageBands} />],
    [t('profile.zone'), profile.zone.name],
    [t('profile.places'), words.freePlaces[profile.freePlaces]],
    [
      t('profile.from'),
      <>
        <DateText value={profile.availableFrom} />
        <br />
        {t('profile.confirmed', { day: dayInWords(profile.availabilityConfirmedOn) }).toLowerCase()}
      </>,
    ],
    [t('profile.capabilities'), capabilitiesOf(profile), 'wide'],
    [t('profile.conditions'), conditionsOf(profile), 'wide'],
    [t('profile.languages'), profile.languages.map(languageName).join(', ') || t('profile.none'), 'wide'],
  ];
  return <Facts facts={facts} minWidth={minWidth} />;
}
