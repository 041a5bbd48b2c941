import { Draggable, Droppable } from '@hello-pangea/dnd';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useSearchParams } from 'react-router';
import type { CardFactsFragment, RecruitmentBoardQuery } from '../../graphql/graphql';
import { words } from '../../ui/words';
import { filterOf, useChosen } from './board-filters';
import { CaseCard } from './case-card';
import { t } from './recruitment.texts';

export type Column = RecruitmentBoardQuery['recruitmentBoard'][number];

interface BoardColumnProps {
  column: Column;
  /** While another card is dragged: whether it may be dropped here. */
  isClosed: boolean;
  canDrag: boolean;
  onMove: (card: CardFactsFragment) => void;
}

const columnStyle = {
  flex: { md: '1 0 204px' },
  minWidth: { xs: 0, md: 204 },
  maxWidth: { md: 320 },
  display: 'flex',
  flexDirection: 'column',
  gap: 1,
};

/** One step and who stands in it. On a phone the columns lie under each other as one list. */
export function BoardColumn({ column, isClosed, canDrag, onMove }: BoardColumnProps) {
  const id = useId();
  const { step, total, cards } = column;
  return (
    <Box component="section" aria-labelledby={id} sx={{ ...columnStyle, opacity: isClosed ? 0.55 : 1 }}>
      <Typography variant="h2" id={id} sx={{ fontSize: '1.1rem' }}>
        {t('board.column', { step: words.caseState[step], count: total })}
      </Typography>
      <Droppable droppableId={step} isDropDisabled={isClosed}>
        {(provided, { isDraggingOver }) => (
          <Box
            component="ul"
            ref={provided.innerRef}
            {...provided.droppableProps}
            aria-labelledby={id}
            sx={{
              ...{ listStyle: 'none', m: 0, p: 1, flexGrow: 1, minHeight: { xs: 48, md: 160 }, borderRadius: 1 },
              bgcolor: isDraggingOver ? 'info.light' : 'action.hover',
            }}
          >
            {cards.map((card, index) => (
              <Card key={card.id} card={card} index={index} canDrag={canDrag} onMove={onMove} />
            ))}
            {provided.placeholder}
          </Box>
        )}
      </Droppable>
      {cards.length === 0 && (
        <Typography color="textSecondary" sx={{ fontSize: '0.95rem' }}>
          {t('board.empty')}
        </Typography>
      )}
      <Rest column={column} />
    </Box>
  );
}

/** All of the column, or its first again; the focus stays on the button. */
function Rest({ column: { step, total, cards } }: { column: Column }) {
  const [address] = useSearchParams();
  const { choose } = useChosen();
  const isWhole = filterOf(address).whole === step;
  const count = total - cards.length;
  if (count === 0 && !isWhole) return null;
  const turn = () => choose('kolumn', isWhole ? '' : step);
  return (
    <>
      {isWhole && count > 0 && <Typography>{t('board.further', { count })}</Typography>}
      <Button variant="outlined" className="no-print" aria-expanded={isWhole} onClick={turn}>
        {isWhole ? t('board.fewer') : t('board.more', { count })}
      </Button>
    </>
  );
}

type CardProps = Pick<BoardColumnProps, 'canDrag' | 'onMove'> & { card: CardFactsFragment; index: number };

function Card({ card, index, canDrag, onMove }: CardProps) {
  const isFixed = !canDrag || card.mayMoveTo.length === 0;
  return (
    <Draggable draggableId={card.id} index={index} isDragDisabled={isFixed}>
      {(provided, { isDragging }) => (
        <Paper
          component="li"
          variant="outlined"
          ref={provided.innerRef}
          {...provided.draggableProps}
          id={`case-${card.id}`}
          tabIndex={-1}
          style={provided.draggableProps.style}
          sx={{ p: 1.5, mb: 1, '&:last-child': { mb: 0 }, boxShadow: isDragging ? 6 : 0 }}
        >
          <CaseCard card={card} handle={isFixed ? null : provided.dragHandleProps} onMove={onMove} />
        </Paper>
      )}
    </Draggable>
  );
}
