import Link from '@mui/material/Link';
import { focusMainHeading } from '../ui/page';
import { t } from './app.texts';

/** First stop of the keyboard. A bare #address would leave the page because of <base>, so it moves the focus itself. */
export function SkipLink() {
  return (
    <Link
      href="#innehall"
      onClick={(event) => {
        event.preventDefault();
        focusMainHeading();
      }}
      className="no-print"
      sx={{
        position: 'absolute',
        left: 8,
        top: -80,
        zIndex: 1400,
        p: 1.5,
        bgcolor: 'background.paper',
        '&:focus': { top: 8 },
      }}
    >
      {t('skip')}
    </Link>
  );
}
