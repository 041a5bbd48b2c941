import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import type { NeedRowFragment } from '../../graphql/graphql';
import { GridCard } from '../../ui/card-grid';
import { DateText } from '../../ui/date-text';
import { NeedStatusChip, UrgencyChip } from '../../ui/status-chip';
import { words } from '../../ui/words';
import { ClockChip, runningClocks } from './clock-chip';
import { NetworkMark } from './need-panels';
import { t } from './needs.texts';

export function NeedCard({ need }: { need: NeedRowFragment }) {
  const isWaiting = need.status === 'OPEN' || need.status === 'PAUSED';
  return (
    <GridCard>
      <Typography variant="h3">
        <Link component={RouterLink} to={`/behov/${need.id}`} sx={{ overflowWrap: 'anywhere' }}>
          {need.caseNumber}
        </Link>
      </Typography>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        <NeedStatusChip status={need.status} />
        {isWaiting && <UrgencyChip urgency={need.urgency} />}
        {isWaiting && need.isNetworkSearchMissing && <NetworkMark />}
      </Stack>
      <div>
        <Typography>
          {words.assignmentType[need.assignmentType]}, {t('children', { count: need.childrenCount })},{' '}
          {t('ages', { from: need.ageFrom, to: need.ageTo })}
        </Typography>
        <Typography color="textSecondary">
          {t('list.start')} <DateText value={need.startOn} />
        </Typography>
      </div>
      {isWaiting && need.clocks.length > 0 && (
        <Stack sx={{ gap: 0.75, alignItems: 'flex-start' }}>
          {runningClocks(need.clocks).map((clock) => (
            <ClockChip key={clock.kind} clock={clock} />
          ))}
        </Stack>
      )}
      <Typography sx={{ fontWeight: 600, mt: 'auto' }}>
        {isWaiting
          ? t('waited', { count: need.waitedDays })
          : need.endedReason && words.needEndReason[need.endedReason]}
      </Typography>
    </GridCard>
  );
}
