import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Container from '@mui/material/Container';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { NavLink } from 'react-router';
import type { Me } from '../client/me';
import { HomeIcon, MenuIcon } from '../ui/icons';
import { words } from '../ui/words';
import { t } from './app.texts';
import { type NavigationEntry, navigation } from './navigation';
import { signOut } from './sign-out';

function Brand({ me }: { me: Me }) {
  return (
    <Stack direction="row" sx={{ alignItems: 'center', gap: 1 }}>
      <HomeIcon aria-hidden sx={{ fontSize: 32 }} />
      <Box>
        <Typography component="span" sx={{ display: 'block', fontWeight: 700, fontSize: '1.35rem', lineHeight: 1.1 }}>
          {t('name')}
        </Typography>
        <Typography component="span" sx={{ display: 'block', fontSize: '0.95rem' }}>
          {me.region.name}
        </Typography>
      </Box>
    </Stack>
  );
}

function Person({ me }: { me: Me }) {
  const at = me.scope === 'UNIT' ? me.region.unitName : me.municipality?.name;
  const role = me.roles.map((name) => words.role[name]).join(', ');
  return (
    <Stack direction="row" sx={{ alignItems: 'center', gap: 2, flexWrap: 'wrap' }}>
      <Box sx={{ textAlign: { sm: 'right' } }}>
        <Typography component="span" sx={{ display: 'block', fontWeight: 600, lineHeight: 1.3 }}>
          {me.displayName}
        </Typography>
        <Typography component="span" sx={{ display: 'block', fontSize: '0.95rem', lineHeight: 1.3 }}>
          {[role, at].filter(Boolean).join(' · ')}
        </Typography>
      </Box>
      <Button
        className="no-print"
        variant="outlined"
        size="small"
        onClick={() => void signOut()}
        sx={{ color: '#fff', borderColor: '#fff', '&.Mui-focusVisible': { outlineColor: '#fff' } }}
      >
        {t('signOut')}
      </Button>
    </Stack>
  );
}

const linkStyle = {
  color: 'text.primary',
  textDecoration: 'none',
  fontWeight: 600,
  px: 1.5,
  py: 1.25,
  borderBottom: '3px solid transparent',
  '&:hover': { textDecoration: 'underline' },
  '&[aria-current="page"]': { borderBottomColor: 'primary.main', color: 'primary.main' },
  // Forced colours would draw the transparent line below every link.
  '@media (forced-colors: active)': {
    borderBottomColor: 'Canvas',
    '&[aria-current="page"]': { borderBottomColor: 'Highlight' },
  },
} as const;

function Menu({ entries, isOpen }: { entries: NavigationEntry[]; isOpen: boolean }) {
  return (
    <Box
      component="ul"
      id="huvudmeny"
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        display: { xs: isOpen ? 'block' : 'none', sm: 'flex' },
        flexWrap: 'wrap',
      }}
    >
      {entries.map(({ to, label }) => (
        <li key={to}>
          <Box component={NavLink} to={to} end={to === '/'} sx={{ ...linkStyle, display: 'block' }}>
            {label}
          </Box>
        </li>
      ))}
    </Box>
  );
}

/** Who is here and where one can go. On a phone the menu folds behind one button. */
export function AppBar({ me }: { me: Me }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Box component="header">
      <Box sx={{ bgcolor: 'primary.main', color: '#fff', py: 1.5, '@media print': { color: '#000', bgcolor: '#fff' } }}>
        <Container maxWidth="lg" sx={{ px: { xs: 2, sm: 3 } }}>
          <Stack
            direction="row"
            sx={{ justifyContent: 'space-between', alignItems: 'center', flexWrap: 'wrap', gap: 1.5 }}
          >
            <Brand me={me} />
            <Person me={me} />
          </Stack>
        </Container>
      </Box>
      <Box
        component="nav"
        aria-label={t('navigation')}
        className="no-print"
        sx={{ bgcolor: 'background.paper', borderBottom: '1px solid', borderColor: 'divider' }}
        onClick={(event) => (event.target as HTMLElement).closest('a') && setOpen(false)}
      >
        <Container maxWidth="lg" sx={{ px: { xs: 2, sm: 1.5 } }}>
          <Button
            sx={{ display: { sm: 'none' }, my: 0.5 }}
            startIcon={<MenuIcon aria-hidden />}
            aria-expanded={isOpen}
            aria-controls="huvudmeny"
            onClick={() => setOpen(!isOpen)}
          >
            {t('menu')}
          </Button>
          <Menu entries={navigation[me.scope]} isOpen={isOpen} />
        </Container>
      </Box>
    </Box>
  );
}
