import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { BrokeringCasesQuery } from '../../../graphql/graphql';
import { CardGrid } from '../../../ui/card-grid';
import { LinkButton } from '../../../ui/link-button';
import { Panel } from '../../../ui/panel';
import { ProfileFacts, profileTitle } from '../../../ui/profile-facts';
import { t } from './brokering.texts';
import { InterestCard } from './interest-card';

export type BrokeringCase = BrokeringCasesQuery['brokeringCases']['nodes'][number];

/** One home and everybody who asks for its places. */
export function CasePanel({ brokering }: { brokering: BrokeringCase }) {
  const { homeNumber: number, places, profile } = brokering;
  return (
    <Panel
      title={t('home', { number, title: profileTitle(profile) })}
      actions={<LinkButton to={`/hemregister/${brokering.homeId}`}>{t('openHome', { number })}</LinkButton>}
    >
      <Typography sx={{ mb: 2, fontWeight: 600 }}>{t('places', { ...places })}</Typography>
      <Box component="details" sx={{ mb: 2 }}>
        <summary>{t('facts')}</summary>
        <Box sx={{ mt: 2 }}>
          <ProfileFacts profile={profile} />
        </Box>
      </Box>
      <CardGrid label={t('interests', { number })} minWidth={340}>
        {brokering.interests.map((each) => (
          <InterestCard key={each.interest.id} brokering={each} />
        ))}
      </CardGrid>
    </Panel>
  );
}
