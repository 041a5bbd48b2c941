import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { NeedQuery } from '../../graphql/graphql';
import { EmptyState } from '../../ui/empty-state';
import { LinkButton } from '../../ui/link-button';
import { Panel } from '../../ui/panel';
import { words } from '../../ui/words';
import { ClockStatusChip, daysInWords } from './clock-chip';
import { t } from './needs.texts';

type Need = NeedQuery['need'];
type Clock = Need['clocks'][number];

function ruleText({ citation, validFrom, validTo }: Clock['rule']): string {
  if (validTo) return t('clocks.until', { citation, day: validTo });
  return validFrom ? t('clocks.from', { citation, day: validFrom }) : citation;
}

function ClockRow({ clock }: { clock: Clock }) {
  const days = daysInWords(clock);
  const lastDay = clock.deadlineOn && t('clocks.lastDay', { day: clock.deadlineOn });
  return (
    <Box
      component="li"
      sx={{ py: 1.5, borderTop: '1px solid', borderColor: 'divider', '&:first-of-type': { borderTop: 0, pt: 0 } }}
    >
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center' }}>
        <Typography variant="h3">{words.clockKind[clock.kind]}</Typography>
        <ClockStatusChip clock={clock} />
      </Stack>
      {lastDay && <Typography sx={{ fontWeight: 600 }}>{[lastDay, days].filter(Boolean).join(', ')}</Typography>}
      <Typography>
        {clock.explanation} {clock.isProjected && t('clocks.projected')}
      </Typography>
      <Typography color="textSecondary" sx={{ fontSize: '0.95rem' }}>
        {ruleText(clock.rule)}
      </Typography>
    </Box>
  );
}

/** The need's legal time: last day, days left, and the rule it was counted by. */
export function ClockPanel({ need }: { need: Need }) {
  const canChange = need.status === 'OPEN' || need.status === 'PAUSED';
  const enter = canChange ? <LinkButton to={`/behov/${need.id}/andra`}>{t('clocks.enter')}</LinkButton> : undefined;
  return (
    <Panel title={t('clocks.title')}>
      {need.clocks.length === 0 ? (
        <EmptyState title={t('clocks.none')} text={t('clocks.noneText')} action={enter} />
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {need.clocks.map((clock) => (
            <ClockRow key={clock.kind} clock={clock} />
          ))}
        </Box>
      )}
    </Panel>
  );
}
