import type { HomeFactsFragment } from '../../graphql/graphql';
import { DateText } from '../../ui/date-text';
import { type Fact, Facts } from '../../ui/facts';
import { dayOf } from '../../ui/format';
import { languageName } from '../../ui/languages';
import { Panel } from '../../ui/panel';
import { words } from '../../ui/words';
import { t } from './homes.texts';

function conditionsOf({ offer }: HomeFactsFragment): string {
  const holding = (['hasOwnChildren', 'hasAnimals', 'isStepFree', 'offersOwnRoom', 'hasDaytimeAdult'] as const).filter(
    (condition) => offer[condition],
  );
  return holding.map((condition) => t(`register.${condition}`)).join(', ') || t('home.none');
}

function capabilitiesOf({ offer }: HomeFactsFragment): string {
  const known = offer.capabilities.filter(({ level }) => level > 0);
  return known.map(({ area, level }) => `${words.capabilityArea[area]}: ${level}`).join(' · ') || t('home.none');
}

function factsOf(home: HomeFactsFragment): Fact[] {
  const { offer } = home;
  return [
    [t('home.type'), words.assignmentType[offer.assignmentType]],
    [t('home.regi'), words.regi[home.regi]],
    [t('home.ages'), t('home.agesValue', { from: offer.ageFrom, to: offer.ageTo })],
    [t('home.zone'), offer.zone.name],
    [t('home.places'), t('home.placesValue', { ...home.places })],
    [t('home.available'), <DateText value={offer.availableFrom} />],
    [t('home.confirmed'), <DateText value={offer.availabilityConfirmedOn} />],
    [t('home.capabilities'), capabilitiesOf(home)],
    [t('home.conditions'), conditionsOf(home)],
    [t('home.languages'), offer.languages.map(languageName).join(', ') || t('home.none')],
    [t('home.registered'), <DateText value={dayOf(home.registeredAt)} />],
  ];
}

export function OfferPanel({ home }: { home: HomeFactsFragment }) {
  return (
    <Panel title={t('home.offer')}>
      <Facts facts={factsOf(home)} />
    </Panel>
  );
}
