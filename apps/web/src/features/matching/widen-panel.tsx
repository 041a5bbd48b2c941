import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { NeedOutlookQuery } from '../../graphql/graphql';
import { EmptyState } from '../../ui/empty-state';
import { LinkButton } from '../../ui/link-button';
import { Panel } from '../../ui/panel';
import { words } from '../../ui/words';
import { t } from './standing.texts';

type Outlook = NeedOutlookQuery['needOutlook'];
type Widening = Outlook['widenings'][number];

const plainList = { listStyle: 'none', m: 0, p: 0 } as const;
const row = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 1,
  alignItems: 'center',
  justifyContent: 'space-between',
  py: 1.25,
  borderTop: '1px solid',
  borderColor: 'divider',
} as const;
const namesOf = (kinds: Widening['kinds']) => kinds.map((kind) => words.requirementKind[kind]).join(' + ');

function Openings({ needId, title, widenings }: { needId: string; title: string; widenings: Widening[] }) {
  if (widenings.length === 0) return null;
  return (
    <Box>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {title}
      </Typography>
      <Box component="ul" aria-label={title} sx={plainList}>
        {widenings.map(({ kinds, opens }) => (
          <Box component="li" key={kinds.join()} sx={row}>
            <Box sx={{ flex: '1 1 180px', minWidth: 0, overflowWrap: 'anywhere' }}>
              <Typography sx={{ fontWeight: 600 }}>{namesOf(kinds)}</Typography>
              <Typography>{t('widen.opens', { count: opens })}</Typography>
            </Box>
            <LinkButton
              quiet
              to={`/behov/${needId}/andra?onskemal=${kinds.join()}`}
              label={t('widen.openFor', { kinds: namesOf(kinds) })}
            >
              {t('widen.open')}
            </LinkButton>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

/** What each must keeps away, and of what can be no wish, why not. */
function KeptAway({ keptAway }: { keptAway: Outlook['keptAway'] }) {
  return (
    <Box>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {t('widen.kept')}
      </Typography>
      <Box component="ul" aria-label={t('widen.kept')} sx={plainList}>
        {keptAway.map(({ kind, homes, alone, because }) => (
          <Box component="li" key={kind} sx={{ ...row, display: 'block' }}>
            <Typography>
              <Box component="span" sx={{ fontWeight: 600 }}>
                {words.requirementKind[kind]}:
              </Box>{' '}
              {t('widen.homes', { count: homes })}
              {alone > 0 && alone < homes && t('widen.alone', { count: alone })}
            </Typography>
            {because && <Typography color="textSecondary">{because}</Typography>}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

/** Which musts, made wishes, would open more homes, with the way to make them so. */
export function WidenPanel({ outlook }: { outlook: Outlook }) {
  const { needId, considered, eligible, keptAway, widenings } = outlook;
  if (keptAway.length === 0)
    return (
      <Panel bare title={t('widen.heading')}>
        <EmptyState title={t('widen.nothingTitle')} text={t('widen.nothing')} />
      </Panel>
    );
  const ofSize = (size: number) => widenings.filter(({ kinds }) => kinds.length === size);
  return (
    <Panel title={t('widen.heading')}>
      <Typography sx={{ maxWidth: '70ch', mb: 2 }}>
        {t('widen.count', { count: considered, eligible })}{' '}
        {t(widenings.length > 0 ? 'widen.intro' : 'widen.noneOpens')}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          alignItems: 'start',
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 320px), 1fr))',
        }}
      >
        {widenings.length > 0 && (
          <Box sx={{ display: 'grid', gap: 3 }}>
            <Openings needId={needId} title={t('widen.one')} widenings={ofSize(1)} />
            <Openings needId={needId} title={t('widen.two')} widenings={ofSize(2)} />
          </Box>
        )}
        <KeptAway keptAway={keptAway} />
      </Box>
      <Typography color="textSecondary" sx={{ mt: 2, maxWidth: '70ch' }}>
        {t('widen.neverStart')}
      </Typography>
    </Panel>
  );
}
