import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { type PropsWithChildren, type ReactNode, useId } from 'react';

interface PanelProps {
  title: string;
  actions?: ReactNode;
  /** Without a frame, for a section whose content brings its own cards. */
  bare?: boolean;
}

/** A section of a page: heading, content, and what one can do there. */
export function Panel({ title, actions, bare = false, children }: PropsWithChildren<PanelProps>) {
  const id = useId();
  const content = (
    <>
      <Stack
        direction="row"
        sx={{ justifyContent: 'space-between', flexWrap: 'wrap', gap: 1, mb: 1.5, alignItems: 'center' }}
      >
        <Typography variant="h2" id={id}>
          {title}
        </Typography>
        {actions && <Box className="no-print">{actions}</Box>}
      </Stack>
      {children}
    </>
  );
  if (bare)
    return (
      <Box component="section" aria-labelledby={id}>
        {content}
      </Box>
    );
  return (
    <Paper component="section" variant="outlined" aria-labelledby={id} sx={{ p: { xs: 2, sm: 3 } }}>
      {content}
    </Paper>
  );
}
