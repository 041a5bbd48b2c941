import Button from '@mui/material/Button';
import type { PropsWithChildren } from 'react';
import { Link } from 'react-router';

interface LinkButtonProps {
  to: string;
  quiet?: boolean;
  /** Its name where the same words stand on several; it holds the words that are seen. */
  label?: string;
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({ to, quiet = false, label, children }: PropsWithChildren<LinkButtonProps>) {
  return (
    <Button component={Link} to={to} variant={quiet ? 'outlined' : 'contained'} className="no-print" aria-label={label}>
      {children}
    </Button>
  );
}
