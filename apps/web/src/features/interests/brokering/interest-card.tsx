import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { GridCard } from '../../../ui/card-grid';
import { DateText } from '../../../ui/date-text';
import { type Fact, Facts } from '../../../ui/facts';
import { ProfileDetails } from '../../../ui/profile-facts';
import { InterestStatusChip, RequirementStatusChip } from '../../../ui/status-chip';
import { words } from '../../../ui/words';
import { t } from './brokering.texts';
import type { BrokeringCase } from './case-panel';
import { InterestSteps } from './interest-steps';

export type BrokeringInterest = BrokeringCase['interests'][number];

function factsOf(need: BrokeringInterest['need']): Fact[] {
  return [
    [t('need.children'), need.childrenCount],
    [t('need.ages'), t('need.agesValue', { from: need.ageFrom, to: need.ageTo })],
    [t('need.start'), <DateText value={need.startOn} />],
    [t('need.urgency'), words.urgency[need.urgency]],
    [t('need.network'), words.networkSearch[need.networkSearch]],
  ];
}

/** One municipality's interest with the facts of its need, in the same order on every card, so that cards compare. */
export function InterestCard({ brokering }: { brokering: BrokeringInterest }) {
  const { interest, need, profile, requirements } = brokering;
  return (
    <GridCard>
      <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 1, flexWrap: 'wrap' }}>
        <Typography variant="h3">
          {interest.municipality.name}, {interest.caseNumber}
        </Typography>
        <InterestStatusChip status={interest.status} />
      </Stack>
      <Typography sx={{ fontWeight: 600 }}>{t('waited', { count: need.waitedDays })}</Typography>
      <Facts facts={factsOf(need)} minWidth={130} />
      <Box sx={{ flexGrow: 1 }}>
        <Typography color="textSecondary" sx={{ fontSize: '0.95rem' }}>
          {t('need.requirements')}
        </Typography>
        {requirements.length === 0 ? (
          <Typography>{t('need.unmatched')}</Typography>
        ) : (
          <Requirements rows={requirements} />
        )}
      </Box>
      {profile.details && (
        <Box component="details">
          <summary>{t('more.shown')}</summary>
          <Box sx={{ mt: 1 }}>
            <ProfileDetails details={profile.details} />
          </Box>
        </Box>
      )}
      <InterestSteps interest={interest} showsMore={Boolean(profile.details)} />
    </GridCard>
  );
}

function Requirements({ rows }: { rows: BrokeringInterest['requirements'] }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 1 }}>
      {rows.map((row) => (
        <Box component="li" key={row.kind}>
          <RequirementStatusChip status={row.status} /> {row.sentence}
        </Box>
      ))}
    </Box>
  );
}
