import Box from '@mui/material/Box';
import type { HomeFactsFragment } from '../../graphql/graphql';
import { DateText } from '../../ui/date-text';
import { type Fact, Facts } from '../../ui/facts';
import { dayOf } from '../../ui/format';
import { whole, z } from '../../ui/form/check';
import { FormNumber } from '../../ui/form/fields';
import { IntentForm } from '../../ui/form/intent-form';
import { useIntentForm } from '../../ui/form/use-intent-form';
import { languageName } from '../../ui/languages';
import { LinkButton } from '../../ui/link-button';
import { useNotice } from '../../ui/notice';
import { Panel } from '../../ui/panel';
import { words } from '../../ui/words';
import { changePlaces } from './homes.operations';
import { t } from './homes.texts';
import { conditions } from './offer-fields';

function conditionsOf({ offer }: HomeFactsFragment): string {
  const holding = conditions.filter((condition) => offer[condition]);
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
    [t('home.experience'), words.experience[offer.experience]],
    [t('home.contactWithParents'), words.contactWithParents[offer.contactWithParents]],
    [t('home.rooms'), offer.rooms ?? t('home.unknown')],
    [t('home.limits'), offer.limits.map((limit) => words.homeLimit[limit]).join(', ') || t('home.none')],
    [t('home.support'), offer.support.map((support) => words.homeSupport[support]).join(', ') || t('home.none')],
    [t('home.languages'), offer.languages.map(languageName).join(', ') || t('home.none')],
    [t('home.registered'), <DateText value={dayOf(home.registeredAt)} />],
  ];
}

/** The offer, and the ways to change it while the home is in the pool. */
export function OfferPanel({ home }: { home: HomeFactsFragment }) {
  const isInPool = home.status !== 'WITHDRAWN';
  const change = (
    <LinkButton quiet to={`/hemregister/${home.id}/erbjudande`}>
      {t('change.open')}
    </LinkButton>
  );
  return (
    <Panel title={t('home.offer')} actions={isInPool ? change : undefined}>
      <Facts facts={factsOf(home)} />
      {isInPool && <PlacesForm key={home.places.total} home={home} />}
    </Panel>
  );
}

const placesSchema = z.object({ places: whole(1, 6) });

function PlacesForm({ home }: { home: HomeFactsFragment }) {
  const notice = useNotice();
  const using = useIntentForm({
    operation: changePlaces,
    schema: placesSchema,
    defaults: { places: String(home.places.total) },
    toVariables: ({ places }) => ({ homeId: home.id, places }),
    onDone: () => notice(t('change.placesDone')),
  });
  return (
    <Box sx={{ mt: 3, maxWidth: 320 }}>
      <IntentForm using={using} submitLabel={t('change.placesAction')}>
        <FormNumber name="places" label={t('change.places')} />
      </IntentForm>
    </Box>
  );
}
