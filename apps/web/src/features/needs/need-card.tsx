import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import type { NeedsQuery } from '../../graphql/graphql';
import { GridCard } from '../../ui/card-grid';
import { DateText } from '../../ui/date-text';
import { NeedStatusChip, UrgencyChip } from '../../ui/status-chip';
import { words } from '../../ui/words';
import { t } from './needs.texts';

type NeedRow = NeedsQuery['needs']['nodes'][number];

export function NeedCard({ need }: { need: NeedRow }) {
  const isOpen = need.status === 'OPEN';
  return (
    <GridCard>
      <Typography variant="h3">
        <Link component={RouterLink} to={`/behov/${need.id}`} sx={{ overflowWrap: 'anywhere' }}>
          {need.caseNumber}
        </Link>
      </Typography>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        <NeedStatusChip status={need.status} />
        {isOpen && <UrgencyChip urgency={need.urgency} />}
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
      <Typography sx={{ fontWeight: 600, mt: 'auto' }}>
        {isOpen ? t('waited', { count: need.waitedDays }) : need.endedReason && words.needEndReason[need.endedReason]}
      </Typography>
    </GridCard>
  );
}
