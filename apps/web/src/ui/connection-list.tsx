import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import type { Loaded } from '../client/use-data';
import { t } from './ui.texts';

interface ConnectionListProps<Node> {
  list: Loaded<Node>;
  /** Draws the nodes: cards, a list or a table. */
  children: (nodes: Node[]) => ReactNode;
  empty: ReactNode;
}

/** A list that grows by "Visa fler"; the focus stays on the button, and what is empty says what to do next. */
export function ConnectionList<Node>({ list, children, empty }: ConnectionListProps<Node>) {
  if (list.nodes.length === 0) return <>{empty}</>;
  return (
    <>
      {children(list.nodes)}
      {list.hasMore && (
        <Box className="no-print" sx={{ mt: 2 }}>
          <Button variant="outlined" onClick={list.loadMore} aria-disabled={list.isLoadingMore || undefined}>
            {list.isLoadingMore ? t('loadingMore') : t('showMore')}
          </Button>
        </Box>
      )}
    </>
  );
}
