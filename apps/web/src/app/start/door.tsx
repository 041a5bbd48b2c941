import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { PropsWithChildren, ReactNode } from 'react';
import { GridCard } from '../../ui/card-grid';

/** A way into one part of the work: what it is, what stands there now, and the link. */
export function Door({
  title,
  text,
  actions,
  children,
}: PropsWithChildren<{ title: string; text: string; actions: ReactNode }>) {
  return (
    <GridCard>
      <Typography variant="h2">{title}</Typography>
      <Typography color="textSecondary">{text}</Typography>
      {children}
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', mt: 'auto' }}>
        {actions}
      </Stack>
    </GridCard>
  );
}
