import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** Nothing here yet: say so, and say what to do next. */
export function EmptyState({ title, text, action }: { title: string; text: ReactNode; action?: ReactNode }) {
  return (
    <Paper variant="outlined" sx={{ p: 3, borderStyle: 'dashed' }}>
      <Typography sx={{ fontWeight: 650, fontSize: '1.1rem' }}>{title}</Typography>
      <Typography color="textSecondary" component="div" sx={{ mt: 0.5, mb: action ? 2 : 0, maxWidth: '65ch' }}>
        {text}
      </Typography>
      {action}
    </Paper>
  );
}
