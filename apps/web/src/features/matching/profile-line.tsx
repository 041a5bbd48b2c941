import Typography from '@mui/material/Typography';
import type { ProfileFactsFragment } from '../../graphql/graphql';
import { inOrderOfAge } from '../../ui/profile-facts';
import { words } from '../../ui/words';
import { t } from './matching.texts';

/** What tells homes of one kind and zone apart at a glance: ages, places and when. */
export function ProfileLine({ profile }: { profile: ProfileFactsFragment }) {
  const { ageBands, freePlaces, available } = profile;
  const ages = ageBands && inOrderOfAge(ageBands).map((band) => words.shownAgeBand[band]);
  return (
    <div>
      <Typography>
        {ages?.join(', ') ?? t('agesHidden')} · {freePlaces ? words.freePlaces[freePlaces] : t('placesHidden')}
      </Typography>
      <Typography color="textSecondary">
        {available ? t('available', { when: words.available[available].toLowerCase() }) : t('availableHidden')}
      </Typography>
    </div>
  );
}
