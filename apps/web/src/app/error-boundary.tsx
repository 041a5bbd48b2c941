import Button from '@mui/material/Button';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type PropsWithChildren, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { ApiError, messageOf } from '../client/api';
import { isConnectionLost } from '../client/use-intention';
import { EmptyState } from '../ui/empty-state';
import { Page } from '../ui/page';
import { t } from '../ui/ui.texts';
import { NotFound } from './not-found';

interface BoundaryProps extends PropsWithChildren {
  at: string;
  onRetry: () => void;
}

interface BoundaryState {
  error?: unknown;
  at: string;
}

class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { at: this.props.at };

  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { error };
  }

  // Going somewhere else leaves the error behind.
  static getDerivedStateFromProps(props: BoundaryProps, state: BoundaryState): Partial<BoundaryState> | null {
    return props.at === state.at ? null : { at: props.at, error: undefined };
  }

  retry = () => {
    this.props.onRetry();
    this.setState({ error: undefined });
  };

  override render(): ReactNode {
    return this.state.error === undefined ? (
      this.props.children
    ) : (
      <Failure error={this.state.error} onRetry={this.retry} />
    );
  }
}

export function ErrorBoundary({ children }: PropsWithChildren) {
  const { key } = useLocation();
  const { reset } = useQueryErrorResetBoundary();
  return (
    <Boundary at={key} onRetry={reset}>
      {children}
    </Boundary>
  );
}

function isNewVersion(error: unknown): boolean {
  return error instanceof TypeError && /import|module/i.test(error.message);
}

function Failure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  if (error instanceof ApiError && ['NOT_FOUND', 'FORBIDDEN', 'INVALID_INPUT'].includes(error.code))
    return <NotFound />;
  const retry = (
    <Button variant="contained" onClick={onRetry}>
      {t('retry')}
    </Button>
  );
  if (isConnectionLost(error))
    return <Problem title={t('error.connection')} text={t('error.connectionText')} action={retry} />;
  if (!isNewVersion(error)) return <Problem title={t('error.title')} text={messageOf(error)} action={retry} />;
  const reload = (
    <Button variant="contained" onClick={() => window.location.reload()}>
      {t('reload')}
    </Button>
  );
  return <Problem title={t('error.updated')} text={t('error.updatedText')} action={reload} />;
}

function Problem({ title, text, action }: { title: string; text: string; action: ReactNode }) {
  return (
    <Page title={title}>
      <EmptyState title={title} text={text} action={action} />
    </Page>
  );
}
