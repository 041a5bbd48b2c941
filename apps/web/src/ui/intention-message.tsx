import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { ApiError, messageOf } from '../client/api';
import { isConnectionLost } from '../client/use-intention';
import { t } from './ui.texts';

function textOf(error: Error, details: string[]): string {
  if (error instanceof ApiError && error.fields.length > 0 && details.length === 0) return t('fixFields');
  if (error instanceof ApiError && error.code === 'IDEMPOTENCY_KEY_REUSED') return t('sentTwice');
  return messageOf(error);
}

function detailsOf(error: Error | null): string[] {
  return error instanceof ApiError ? error.fields.map(({ message }) => message) : [];
}

interface IntentionMessageProps {
  error: Error | null;
  onRetry?: () => void;
  /** What the server says of single fields, where no field shows it itself. */
  details?: string[];
}

/** What went wrong with an intention, spoken at once; after a broken connection with a way to send the same again. */
export function IntentionMessage({ error, onRetry, details = detailsOf(error) }: IntentionMessageProps) {
  const retry = onRetry && isConnectionLost(error) && (
    <Button color="inherit" size="small" onClick={onRetry}>
      {t('retry')}
    </Button>
  );
  return (
    <div role="alert">
      {error && (
        <Alert severity="error" role="presentation" action={retry} sx={{ mb: 2 }}>
          {[textOf(error, details), ...details].map((line) => (
            <div key={line}>{line}</div>
          ))}
        </Alert>
      )}
    </div>
  );
}
