import type { DraggableProvidedDragHandleProps } from '@hello-pangea/dnd';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMe } from '../../client/me';
import { useIntention } from '../../client/use-intention';
import type { CardFactsFragment } from '../../graphql/graphql';
import { DateText } from '../../ui/date-text';
import { IntentionMessage } from '../../ui/intention-message';
import { useNotice } from '../../ui/notice';
import { TextLink } from '../../ui/text-link';
import { words } from '../../ui/words';
import { takeCase } from './recruitment.operations';
import { t } from './recruitment.texts';

interface CaseCardProps {
  card: CardFactsFragment;
  /** Null where there is nowhere to drag it. */
  handle: DraggableProvidedDragHandleProps | null;
  onMove: (card: CardFactsFragment) => void;
}

const small = { fontSize: '0.95rem' };

/** A family on its way by its reference: what it waits for, since when, who carries it and where it came from. Never a name. */
export function CaseCard({ card, handle, onMove }: CaseCardProps) {
  const { reference, waitsFor, sinceDays, since, source, reason } = card;
  return (
    <Stack sx={{ gap: 0.75 }}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', gap: 1 }}>
        <Typography variant="h3" sx={{ fontSize: '1.05rem' }}>
          <TextLink to={`/rekrytering/${card.id}`}>{reference}</TextLink>
        </Typography>
        {handle && <Handle reference={reference} handle={handle} />}
      </Stack>
      <Typography sx={{ fontWeight: 600 }}>{waitsFor ?? t('card.nothing')}</Typography>
      {reason && <Typography sx={small}>{t('card.reason', { reason: words.caseReason[reason] })}</Typography>}
      <Typography color="textSecondary" sx={small}>
        {t('card.since', { count: sinceDays })} <DateText value={since} />
      </Typography>
      <Typography color="textSecondary" sx={small}>
        {card.carriedByName ? t('card.carried', { name: card.carriedByName }) : t('card.uncarried')}
      </Typography>
      <Typography color="textSecondary" sx={small}>
        {t('card.source', { source: words.caseSource[source] })}
      </Typography>
      <Stack direction="row" className="no-print" sx={{ gap: 1, flexWrap: 'wrap' }}>
        {card.mayMoveTo.length > 0 && (
          <Button
            size="small"
            variant="outlined"
            aria-label={t('move.openLabel', { reference })}
            onClick={() => onMove(card)}
          >
            {t('move.open')}
          </Button>
        )}
        <Take card={card} />
      </Stack>
    </Stack>
  );
}

/** The part of the card that is dragged by: links and buttons on the card stay what they are. */
function Handle({ reference, handle }: { reference: string; handle: DraggableProvidedDragHandleProps }) {
  return (
    <Box
      {...handle}
      aria-label={t('card.handle', { reference })}
      className="no-print"
      onFocus={(event) =>
        event.currentTarget.closest('section')?.scrollIntoView({ inline: 'center', block: 'nearest' })
      }
      sx={{ cursor: 'grab', minWidth: 32, minHeight: 32, display: 'grid', placeItems: 'center', borderRadius: 1 }}
    >
      <svg width="14" height="20" viewBox="0 0 14 20" aria-hidden fill="currentColor">
        {[3, 10, 17].flatMap((y) => [3, 11].map((x) => <circle key={`${x}.${y}`} cx={x} cy={y} r="2" />))}
      </svg>
    </Box>
  );
}

function Take({ card }: { card: CardFactsFragment }) {
  const me = useMe();
  const intention = useIntention(takeCase);
  const notice = useNotice();
  const { id, reference, carriedBy } = card;
  if (carriedBy === me.id || card.mayMoveTo.length === 0) return null;
  const take = async () => {
    const home = document.getElementById(`case-${id}`);
    if (!(await intention.run({ id }))) return;
    notice(t('card.taken', { reference }));
    home?.focus();
  };
  return (
    <>
      <Button size="small" aria-label={t('card.takeLabel', { reference })} onClick={() => void take()}>
        {t('card.take')}
      </Button>
      <IntentionMessage error={intention.error} onRetry={() => void take()} />
    </>
  );
}
