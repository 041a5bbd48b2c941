import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { type PropsWithChildren, type ReactNode, useEffect, useRef } from 'react';
import { Link as RouterLink, useLocation } from 'react-router';
import { BackIcon } from './icons';

interface PageProps {
  title: string;
  lead?: ReactNode;
  back?: { to: string; label: string };
  actions?: ReactNode;
}

let shownPath: string | undefined;

export function focusMainHeading(): void {
  document.querySelector<HTMLElement>('main h1')?.focus();
}

/** Where the focus goes when an action makes its own button disappear: the nearest marked row or card, else the heading. */
export function focusHomeOf(element: Element | null): () => void {
  const home = element?.closest<HTMLElement>('[data-focus-home]');
  return () => (home?.isConnected ? home.focus() : focusMainHeading());
}

/** Title and heading change with the address, and the focus follows, except on the very first page. */
function useArrival(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    document.title = `${title} – Samhem`;
  }, [title]);
  useEffect(() => {
    if (shownPath !== undefined && shownPath !== pathname) {
      window.scrollTo(0, 0);
      heading.current?.focus();
    }
    shownPath = pathname;
  }, [pathname]);
  return heading;
}

export function Page({ title, lead, back, actions, children }: PropsWithChildren<PageProps>) {
  const heading = useArrival(title);
  return (
    <Stack sx={{ gap: 3 }}>
      <Box component="header">
        {back && (
          <Link
            component={RouterLink}
            to={back.to}
            className="no-print"
            sx={{ display: 'inline-flex', gap: 0.5, mb: 1, py: 0.5, alignItems: 'center' }}
          >
            <BackIcon sx={{ fontSize: 18 }} /> {back.label}
          </Link>
        )}
        <Stack
          direction="row"
          sx={{ flexWrap: 'wrap', gap: 2, justifyContent: 'space-between', alignItems: 'flex-start' }}
        >
          <Typography variant="h1" ref={heading} tabIndex={-1} sx={{ overflowWrap: 'anywhere' }}>
            {title}
          </Typography>
          {actions && (
            <Stack direction="row" className="no-print" sx={{ gap: 1, flexWrap: 'wrap' }}>
              {actions}
            </Stack>
          )}
        </Stack>
        {lead && (
          <Typography component="div" color="textSecondary" sx={{ mt: 1, maxWidth: '70ch', fontSize: '1.1rem' }}>
            {lead}
          </Typography>
        )}
      </Box>
      {children}
    </Stack>
  );
}
