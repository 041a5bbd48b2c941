import { DragDropContext, type DropResult, type ResponderProvided } from '@hello-pangea/dnd';
import Box from '@mui/material/Box';
import { useState } from 'react';
import type { CaseState } from '../../graphql/enums';
import type { CardFactsFragment } from '../../graphql/graphql';
import { IntentionMessage } from '../../ui/intention-message';
import { pageNonce } from '../../ui/nonce';
import { words } from '../../ui/words';
import { BoardColumn, type Column } from './board-column';
import { MoveDialog } from './move-dialog';
import { t } from './recruitment.texts';
import { type UnderWay, useMove } from './use-move';

const stepName = (step: string) => words.caseState[step as CaseState];

/** The board as it will be when the move under way is done. */
function withMove(columns: Column[], underWay: UnderWay | null): Column[] {
  const moved = underWay && columns.flatMap(({ cards }) => cards).find(({ id }) => id === underWay.id);
  if (!moved || !columns.some(({ step }) => step === underWay.to)) return columns;
  return columns.map((column) => {
    const others = column.cards.filter(({ id }) => id !== moved.id);
    const here = column.step === underWay.to ? [moved, ...others] : others;
    return { ...column, cards: here, total: column.total + here.length - column.cards.length };
  });
}

/** What a screen reader says while a card is carried. */
function useSpeech(columns: Column[]) {
  const nameOf = (id: string) => columns.flatMap(({ cards }) => cards).find((card) => card.id === id)?.reference ?? '';
  return {
    lifted: ({ draggableId, source }: Pick<DropResult, 'draggableId' | 'source'>, { announce }: ResponderProvided) =>
      announce(t('dnd.lifted', { reference: nameOf(draggableId), step: stepName(source.droppableId) })),
    over: (
      { draggableId, destination }: Pick<DropResult, 'draggableId' | 'destination'>,
      { announce }: ResponderProvided,
    ) => {
      const reference = nameOf(draggableId);
      const text = destination
        ? t('dnd.over', { reference, step: stepName(destination.droppableId) })
        : t('dnd.nowhere', { reference });
      announce(text);
    },
    dropped: ({ draggableId, source, destination, reason }: DropResult, { announce }: ResponderProvided) => {
      const reference = nameOf(draggableId);
      const to = reason === 'DROP' && destination ? destination.droppableId : source.droppableId;
      announce(t(to === source.droppableId ? 'dnd.cancelled' : 'dnd.dropped', { reference, step: stepName(to) }));
    },
  };
}

/** Opens "Flytta till…" for a card, and gives the focus to the card in its new place. */
function useMoveDialog() {
  const [chosen, setChosen] = useState<CardFactsFragment | null>(null);
  const close = (hasMoved: boolean) => {
    const id = chosen?.id;
    setChosen(null);
    if (hasMoved) window.setTimeout(() => document.getElementById(`case-${id}`)?.focus(), 300);
  };
  return { dialog: chosen && <MoveDialog moved={chosen} onClose={close} />, open: setChosen };
}

// Seven columns need more room than a page of text: on a wide screen the board is as wide as the window.
const boardStyle = {
  display: 'flex',
  flexDirection: { xs: 'column', md: 'row' },
  gap: 1.5,
  overflowX: { md: 'auto' },
  pb: 1,
  mx: { md: 'calc((100% - min(100vw - 64px, 1800px)) / 2)' },
};

export function Board({ columns, canDrag }: { columns: Column[]; canDrag: boolean }) {
  const { move, underWay, intention } = useMove();
  const [dragged, setDragged] = useState<CardFactsFragment | null>(null);
  const { dialog, open } = useMoveDialog();
  const shown = withMove(columns, underWay);
  const speech = useSpeech(shown);
  const cardOf = (id: string) => shown.flatMap(({ cards }) => cards).find((card) => card.id === id) ?? null;
  const drop = (result: DropResult, provided: ResponderProvided) => {
    speech.dropped(result, provided);
    setDragged(null);
    const { source, destination, draggableId } = result;
    const card = cardOf(draggableId);
    if (!card || !destination || destination.droppableId === source.droppableId) return;
    void move(card, destination.droppableId as CaseState);
  };
  const isClosed = (step: CaseState) => dragged !== null && dragged.step !== step && !dragged.mayMoveTo.includes(step);
  return (
    <>
      <IntentionMessage error={intention.error} />
      <DragDropContext
        nonce={pageNonce() ?? ''}
        dragHandleUsageInstructions={t('dnd.instructions')}
        onDragStart={(start, provided) => {
          setDragged(cardOf(start.draggableId));
          speech.lifted(start, provided);
        }}
        onDragUpdate={speech.over}
        onDragEnd={drop}
      >
        <Box role="group" aria-label={t('board.label')} sx={boardStyle}>
          {shown.map((column) => (
            <BoardColumn
              key={column.step}
              column={column}
              isClosed={isClosed(column.step)}
              canDrag={canDrag}
              onMove={open}
            />
          ))}
        </Box>
      </DragDropContext>
      {dialog}
    </>
  );
}
