import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** A wide fact takes a line of its own. */
export type Fact = [label: string, value: ReactNode, width?: 'wide'];

/** Label and value in pairs; as many beside each other as there is room for. */
export function Facts({ facts, minWidth = 190 }: { facts: Fact[]; minWidth?: number }) {
  const columns = `repeat(auto-fill, minmax(min(100%, ${minWidth}px), 1fr))`;
  return (
    <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: columns, gap: 2, m: 0 }}>
      {facts.map(([label, value, width]) => (
        <Box key={label} sx={width && { gridColumn: '1 / -1' }}>
          <Typography component="dt" color="textSecondary" sx={{ fontSize: '0.95rem' }}>
            {label}
          </Typography>
          <Typography component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
            {value}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
