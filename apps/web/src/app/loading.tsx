import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import { t } from '../ui/ui.texts';

/** Holds the place of a page that is on its way. */
export function Loading() {
  return (
    <Stack sx={{ gap: 2, minHeight: '60vh' }} role="status" aria-label={t('loading')}>
      <Skeleton variant="text" width="40%" height={48} />
      <Skeleton variant="rounded" height={120} />
      <Skeleton variant="rounded" height={120} />
    </Stack>
  );
}
