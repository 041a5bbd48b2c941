import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import type { PropsWithChildren } from 'react';

/** Cards beside each other, one column at 320 px. */
export function CardGrid({ minWidth = 290, label, children }: PropsWithChildren<{ minWidth?: number; label: string }>) {
  const columns = `repeat(auto-fill, minmax(min(100%, ${minWidth}px), 1fr))`;
  return (
    <Box
      component="ul"
      aria-label={label}
      sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 2, gridTemplateColumns: columns }}
    >
      {children}
    </Box>
  );
}

export function GridCard({ children }: PropsWithChildren) {
  return (
    <Paper component="li" variant="outlined" sx={{ p: 2, display: 'flex', flexDirection: 'column', gap: 1.5 }}>
      {children}
    </Paper>
  );
}
