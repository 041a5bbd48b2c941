import Typography from '@mui/material/Typography';
import { Fragment } from 'react';
import type { ProfileDetailFactsFragment, ProfileFactsFragment } from '../graphql/graphql';
import { type Fact, Facts } from './facts';
import { languageName } from './languages';
import { t } from './ui.texts';
import { words } from './words';

/** A home seldom has a name here: its kind and zone are its title everywhere. */
export function profileTitle({ assignmentType, zone }: Pick<ProfileFactsFragment, 'assignmentType' | 'zone'>): string {
  return `${words.assignmentType[assignmentType]}, ${zone?.name ?? t('profile.noZone')}`;
}

/** What is not shown is said to be so: it is unknown, not missing. */
function Hidden() {
  return (
    <Typography component="span" color="textSecondary" sx={{ fontStyle: 'italic' }}>
      {t('profile.hidden')}
    </Typography>
  );
}

const inOneSentence = (said: string[]) => {
  const sentence = said.join(', ');
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
};

function conditionsOf(profile: ProfileFactsFragment) {
  const conditions: [value: boolean | null | undefined, yes: string, no: string, hidden: string][] = [
    [profile.hasOwnChildren, t('profile.ownChildren'), t('profile.noOwnChildren'), t('profile.hiddenChildren')],
    [profile.hasAnimals, t('profile.animals'), t('profile.noAnimals'), t('profile.hiddenAnimals')],
    [profile.offersOwnRoom, t('profile.ownRoom'), '', t('profile.hiddenRoom')],
    [profile.isStepFree, t('profile.stepFree'), '', t('profile.hiddenStepFree')],
    [profile.hasDaytimeAdult, t('profile.daytimeAdult'), '', t('profile.hiddenAdult')],
  ];
  const told = conditions.flatMap(([value, yes, no]) => (value == null ? [] : value ? yes : no || []));
  const hidden = conditions.filter(([value]) => value == null).map(([, , , name]) => name);
  return { told: inOneSentence(told), hidden };
}

type Capabilities = ProfileFactsFragment['capabilities'];

function capabilitiesOf(capabilities: Capabilities) {
  const known = capabilities.flatMap(({ area, band }) =>
    band == null || band === 'NONE'
      ? []
      : `${words.capabilityArea[area]}: ${words.shownCapability[band].toLowerCase()}`,
  );
  const hidden = capabilities
    .filter(({ band }) => band == null)
    .map(({ area }) => words.capabilityArea[area].toLowerCase());
  return { told: known.join(' · ') || (hidden.length > 0 ? '' : t('profile.none')), hidden };
}

/** Several facts told as one: those that are shown, and then which are not. */
function Told({ told, hidden }: { told: string; hidden: string[] }) {
  return (
    <>
      {told}
      {hidden.length > 0 && (
        <Typography component="span" color="textSecondary" sx={{ display: 'block', fontStyle: 'italic' }}>
          {t('profile.onlyHidden', { facts: hidden.join(', ') })}
        </Typography>
      )}
    </>
  );
}

/** The youngest first, however they are kept. */
export function inOrderOfAge<Band extends keyof typeof words.shownAgeBand>(bands: readonly Band[]): Band[] {
  // AGE_7_12 begins at 7.
  const years = (band: Band) => Number(band.split('_')[1]);
  return [...bands].sort((one, other) => years(one) - years(other));
}

/** Bands in a row, none broken in the middle. */
function AgeBands({ bands }: { bands: NonNullable<ProfileFactsFragment['ageBands']> }) {
  return inOrderOfAge(bands).map((band, index) => (
    <Fragment key={band}>
      {index > 0 && ', '}
      <span style={{ whiteSpace: 'nowrap' }}>{words.shownAgeBand[band]}</span>
    </Fragment>
  ));
}

function languagesOf(languages: string[]): string {
  const names = languages.map((code) => (code === 'other' ? t('profile.otherLanguage') : languageName(code)));
  return names.join(', ') || t('profile.none');
}

/** The avidentified facts, the same wherever a profile is shown. */
export function ProfileFacts({ profile, minWidth }: { profile: ProfileFactsFragment; minWidth?: number }) {
  const { ageBands, zone, freePlaces, available, languages } = profile;
  const facts: Fact[] = [
    [t('profile.ages'), ageBands ? <AgeBands bands={ageBands} /> : <Hidden />],
    [t('profile.zone'), zone?.name ?? <Hidden />],
    [t('profile.places'), freePlaces ? words.freePlaces[freePlaces] : <Hidden />],
    [t('profile.from'), available ? words.available[available] : <Hidden />],
    [t('profile.capabilities'), <Told {...capabilitiesOf(profile.capabilities)} />, 'wide'],
    [t('profile.conditions'), <Told {...conditionsOf(profile)} />, 'wide'],
    [t('profile.languages'), languages ? languagesOf(languages) : <Hidden />, 'wide'],
  ];
  return <Facts facts={facts} minWidth={minWidth} />;
}

/** What the unit opens to one interest. */
export function ProfileDetails({ details }: { details: ProfileDetailFactsFragment }) {
  const { freePlaces, experience, contactWithParents, siblingGroups, description } = details;
  const siblings = siblingGroups ? t('profile.siblingsYes') : t('profile.siblingsNo');
  const facts: Fact[] = [
    [t('profile.places'), freePlaces ? words.freePlaces[freePlaces] : <Hidden />],
    [t('profile.experience'), experience ? words.shownExperience[experience] : <Hidden />],
    [
      t('profile.contactWithParents'),
      contactWithParents ? words.shownContactWithParents[contactWithParents] : <Hidden />,
    ],
    [t('profile.siblings'), siblingGroups == null ? <Hidden /> : siblings],
    [t('profile.capabilities'), <Told {...capabilitiesOf(details.capabilities)} />, 'wide'],
  ];
  if (description)
    facts.push([t('profile.description'), <span style={{ whiteSpace: 'pre-line' }}>{description}</span>, 'wide']);
  return <Facts facts={facts} />;
}
