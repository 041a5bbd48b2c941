import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { FitPart, InterestStatus } from '../../graphql/enums';
import type { ProposalLinesQuery } from '../../graphql/graphql';
import { GridCard } from '../../ui/card-grid';
import { InterestStatusChip, StatusChip } from '../../ui/status-chip';
import { TextLink } from '../../ui/text-link';
import { Decisions } from './decisions';
import { LineSteps } from './line-steps';
import { t } from './proposals.texts';
import { proposalWords, questionOf } from './proposals.words';
import { Waiting } from './waiting';

export type Line = ProposalLinesQuery['proposalLines']['nodes'][number];
type Alternative = Line['alternatives'][number];

/** What choosing the home would do to others, in a sentence. */
export function effectText({ effect, concerns }: Pick<Alternative, 'effect' | 'concerns'>): string {
  const text = proposalWords.proposalEffect[effect];
  return concerns ? text.replace('{{municipality}}', concerns) : text;
}

/** One proposed pair: the facts of waiting, why, what speaks against, and what else could be done. */
export function LinePanel({ line }: { line: Line }) {
  const { need, home } = line;
  const about = { municipality: need.municipality.name, caseNumber: need.caseNumber, number: home.number };
  return (
    <GridCard>
      <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 1, flexWrap: 'wrap' }}>
        <Typography variant="h3" tabIndex={-1} data-focus-home sx={{ overflowWrap: 'anywhere' }}>
          {t('lines.heading', about)}
        </Typography>
        {line.isDecided && <StatusChip tone="success" label={t('lines.decided')} />}
      </Stack>
      <Waiting need={need} />
      <Typography>
        {t('lines.home', { number: home.number, zone: home.zone.name })},{' '}
        {t('lines.places', { count: home.freePlaces })}.{' '}
        <TextLink to={`/hemregister/${home.id}`}>{t('lines.openHome', { number: home.number })}</TextLink>
      </Typography>
      <Reasons line={line} />
      <Interest status={line.interestStatus as InterestStatus | null} />
      {!line.isDecided && <Alternatives alternatives={line.alternatives} />}
      <Decisions decisions={line.decisions} />
      {!line.isDecided && <LineSteps line={line} />}
    </GridCard>
  );
}

function Reasons({ line }: { line: Line }) {
  const { pluses, openFacts } = line;
  const rows: [string, string][] = [
    [t('lines.pluses'), listed(pluses, 'fitPlus')],
    [t('lines.minuses'), against(line)],
    ...(openFacts.length > 0 ? ([[t('lines.ask'), openFacts.map(questionOf).join(', ')]] as [string, string][]) : []),
  ];
  return (
    <Box component="dl" sx={{ m: 0, display: 'grid', gap: 0.5 }}>
      {rows.map(([label, text]) => (
        <Box key={label}>
          <Typography component="dt" color="textSecondary" sx={{ fontSize: '0.95rem' }}>
            {label}
          </Typography>
          <Typography component="dd" sx={{ m: 0 }}>
            {text}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

/** What was weighed, and what no weight is for. */
function against({ minuses, readerKnowsFamily }: Pick<Line, 'minuses' | 'readerKnowsFamily'>): string {
  if (!readerKnowsFamily) return listed(minuses, 'fitMinus');
  const weighed = minuses.map((part) => proposalWords.fitMinus[part]);
  return [t('lines.knowsFamily'), ...weighed].join(' · ');
}

function listed(parts: FitPart[], group: 'fitPlus' | 'fitMinus'): string {
  return parts.map((part) => proposalWords[group][part]).join(' · ') || t('lines.nothingAgainst');
}

function Interest({ status }: { status: InterestStatus | null }) {
  if (!status) return <Typography color="textSecondary">{t('lines.noInterest')}</Typography>;
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      <Typography>{t('lines.interest')}</Typography>
      <InterestStatusChip status={status.toUpperCase() as InterestStatus} />
    </Stack>
  );
}

function Alternatives({ alternatives }: { alternatives: Alternative[] }) {
  if (alternatives.length === 0) return <Typography>{t('lines.noAlternatives')}</Typography>;
  return (
    <Box component="details">
      <summary>{t('lines.alternatives')}</summary>
      <Box component="ul" sx={{ pl: 3, my: 1 }}>
        {alternatives.map((one) => (
          <li key={one.home.id}>
            {t('lines.home', { number: one.home.number, zone: one.home.zone.name })}. {effectText(one)}{' '}
            {t('lines.pluses')}: {listed(one.pluses, 'fitPlus')}. {t('lines.minuses')}: {against(one)}.
          </li>
        ))}
      </Box>
    </Box>
  );
}
