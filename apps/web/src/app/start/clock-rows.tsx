import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { ClockChip } from '../../features/needs/clock-chip';
import type { NeedRowFragment } from '../../graphql/graphql';
import { DateText } from '../../ui/date-text';
import { TextLink } from '../../ui/text-link';
import { t } from './start.texts';

const columns = {
  display: 'grid',
  columnGap: 2,
  rowGap: 0.5,
  alignItems: 'center',
  justifyItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '1fr 2fr auto' },
};
const urgent = ['APPROACHING', 'PASSED'];

/** Every legal time that is short or has run out, over all needs, the shortest first. */
export function ClockRows({ needs }: { needs: NeedRowFragment[] }) {
  const rows = needs
    .flatMap(({ id, caseNumber, clocks }) => clocks.map((clock) => ({ id, caseNumber, clock })))
    .filter(({ clock }) => urgent.includes(clock.status))
    .sort((a, b) => (a.clock.daysLeft ?? 0) - (b.clock.daysLeft ?? 0));
  if (rows.length === 0) return <Typography>{t('member.noClocks')}</Typography>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map(({ id, caseNumber, clock }) => (
        <Box
          component="li"
          key={`${id} ${clock.kind}`}
          sx={{ py: 1.25, borderTop: '1px solid', borderColor: 'divider', '&:first-of-type': { borderTop: 0, pt: 0 } }}
        >
          <Box sx={columns}>
            <TextLink to={`/behov/${id}`}>{caseNumber}</TextLink>
            <ClockChip clock={clock} />
            {clock.deadlineOn && (
              <Typography color="textSecondary">
                {t('member.lastDay')} <DateText value={clock.deadlineOn} />
              </Typography>
            )}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
