import Link from '@mui/material/Link';
import type { PropsWithChildren } from 'react';
import { Link as RouterLink } from 'react-router';

/** A link inside the app. */
export function TextLink({ to, children }: PropsWithChildren<{ to: string }>) {
  return (
    <Link component={RouterLink} to={to} sx={{ overflowWrap: 'anywhere' }}>
      {children}
    </Link>
  );
}
