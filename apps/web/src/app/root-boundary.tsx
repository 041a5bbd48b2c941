import Container from '@mui/material/Container';
import { type PropsWithChildren, Suspense } from 'react';
import { ErrorBoundary } from './error-boundary';
import { Loading } from './loading';

/** Around everything: while nobody knows yet who is signed in, and when even that cannot be asked. */
export function RootBoundary({ children }: PropsWithChildren) {
  return (
    <Suspense
      fallback={
        <Container component="main" maxWidth="lg" sx={{ py: 4 }}>
          <Loading />
        </Container>
      }
    >
      <ErrorBoundary>{children}</ErrorBoundary>
    </Suspense>
  );
}
