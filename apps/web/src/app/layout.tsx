import Box from '@mui/material/Box';
import Container from '@mui/material/Container';
import { Suspense } from 'react';
import { Navigate, Outlet } from 'react-router';
import { addressedPath } from '../client/base';
import { useMeOrNobody } from '../client/me';
import { AppBar } from './app-bar';
import { Busy } from './busy';
import { ErrorBoundary } from './error-boundary';
import { Loading } from './loading';
import { SkipLink } from './skip-link';

/** Frame of every page behind the sign-in. */
export function Layout() {
  const me = useMeOrNobody();
  if (!me) {
    const here = addressedPath();
    return <Navigate replace to={here === '/' ? '/logga-in' : `/logga-in?returnTo=${encodeURIComponent(here)}`} />;
  }
  return (
    <Box sx={{ minHeight: '100dvh', display: 'flex', flexDirection: 'column' }}>
      <SkipLink />
      <Busy />
      <AppBar me={me} />
      <Container component="main" id="innehall" maxWidth="lg" sx={{ py: { xs: 3, sm: 4 }, px: { xs: 2, sm: 3 } }}>
        <Suspense fallback={<Loading />}>
          <ErrorBoundary>
            <Outlet />
          </ErrorBoundary>
        </Suspense>
      </Container>
    </Box>
  );
}
