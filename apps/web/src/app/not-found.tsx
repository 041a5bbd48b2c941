import Typography from '@mui/material/Typography';
import { LinkButton } from '../ui/link-button';
import { Page } from '../ui/page';
import { t } from '../ui/ui.texts';

/** A wrong address, somebody else's data and a page for another role look alike. */
export function NotFound() {
  return (
    <Page title={t('error.missing')}>
      <Typography>{t('error.missingText')}</Typography>
      <div>
        <LinkButton to="/">{t('error.home')}</LinkButton>
      </div>
    </Page>
  );
}
