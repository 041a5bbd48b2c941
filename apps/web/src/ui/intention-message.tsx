import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { ApiError, messageOf } from '../client/api';
import { isConnectionLost } from '../client/use-intention';
import { t } from './ui.texts';

function textOf(error: Error): string {
  if (error instanceof ApiError && error.code === 'IDEMPOTENCY_KEY_REUSED') return t('sentTwice');
  return messageOf(error);
}

/** What went wrong with an intention, spoken at once; after a broken connection with a way to send the same again. */
export function IntentionMessage({ error, onRetry }: { error: Error | null; onRetry?: () => void }) {
  const retry = onRetry && isConnectionLost(error) && (
    <Button color="inherit" size="small" onClick={onRetry}>
      {t('retry')}
    </Button>
  );
  return (
    <div role="alert">
      {error && (
        <Alert severity="error" role="presentation" action={retry} sx={{ my: 1 }}>
          {textOf(error)}
        </Alert>
      )}
    </div>
  );
}
