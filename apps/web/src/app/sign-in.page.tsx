import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Container from '@mui/material/Container';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Navigate, useSearchParams } from 'react-router';
import { apiAddress, basePath } from '../client/base';
import { useMeOrNobody } from '../client/me';
import { HomeIcon } from '../ui/icons';
import { Page as Frame } from '../ui/page';
import { t } from './app.texts';

/** Only a path of this app: never another site's address. */
function ownPath(returnTo: string | null): string {
  return returnTo && /^\/(?![/\\])/.test(returnTo) ? returnTo : '/';
}

export function SignInPage() {
  const [search] = useSearchParams();
  const returnTo = ownPath(search.get('returnTo'));
  if (useMeOrNobody()) return <Navigate replace to={returnTo} />;
  const absolute = basePath.replace(/\/$/, '') + returnTo;
  const href = apiAddress(`auth/sign-in?returnTo=${encodeURIComponent(absolute)}`);
  return (
    <Container component="main" maxWidth="sm" sx={{ py: { xs: 3, sm: 8 } }}>
      <Paper variant="outlined" sx={{ p: { xs: 2.5, sm: 5 } }}>
        <Stack direction="row" sx={{ alignItems: 'center', gap: 1, mb: 2, color: 'primary.main' }}>
          <HomeIcon aria-hidden sx={{ fontSize: 36 }} />
          <Typography component="span" sx={{ fontWeight: 700, fontSize: '1.5rem' }}>
            {t('name')}
          </Typography>
        </Stack>
        <Frame title={t('signIn.title')} lead={t('signIn.lead')}>
          {returnTo !== '/' && <Typography sx={{ fontWeight: 600 }}>{t('signIn.ended')}</Typography>}
          <Box component="ul" sx={{ m: 0, pl: 3, '& li': { mb: 1 } }}>
            <li>{t('signIn.member')}</li>
            <li>{t('signIn.unit')}</li>
            <li>{t('signIn.steering')}</li>
          </Box>
          <div>
            <Button variant="contained" size="large" href={href}>
              {t('signIn.action')}
            </Button>
          </div>
          <Typography color="textSecondary">{t('signIn.how')}</Typography>
          <Typography>
            {t('signIn.family')} <Link href={apiAddress('bli-familjehem')}>{t('signIn.familyLink')}</Link>
          </Typography>
        </Frame>
      </Paper>
    </Container>
  );
}
