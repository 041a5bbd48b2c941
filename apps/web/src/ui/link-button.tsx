import Button from '@mui/material/Button';
import type { PropsWithChildren } from 'react';
import { Link } from 'react-router';

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({ to, quiet = false, children }: PropsWithChildren<{ to: string; quiet?: boolean }>) {
  return (
    <Button component={Link} to={to} variant={quiet ? 'outlined' : 'contained'} className="no-print">
      {children}
    </Button>
  );
}
