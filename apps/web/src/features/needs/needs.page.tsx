import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link as RouterLink, useSearchParams } from 'react-router';
import { useConnection } from '../../client/use-data';
import type { NeedStatus } from '../../graphql/enums';
import { CardGrid } from '../../ui/card-grid';
import { ConnectionList } from '../../ui/connection-list';
import { EmptyState } from '../../ui/empty-state';
import { LinkButton } from '../../ui/link-button';
import { Page as Frame } from '../../ui/page';
import { NeedCard } from './need-card';
import { needsQuery } from './needs.operations';
import { t } from './needs.texts';

const choices = ['OPEN', 'PAUSED', 'PLACED', 'ENDED', 'all'] as const;
type Choice = (typeof choices)[number];

function StatusLinks({ chosen }: { chosen: Choice }) {
  return (
    <Box component="nav" aria-label={t('list.show')} className="no-print">
      <Stack component="ul" direction="row" sx={{ listStyle: 'none', p: 0, m: 0, gap: 1, flexWrap: 'wrap' }}>
        {choices.map((choice) => (
          <li key={choice}>
            <Link
              component={RouterLink}
              to={choice === 'OPEN' ? '/behov' : `/behov?status=${choice}`}
              aria-current={choice === chosen ? 'true' : undefined}
              sx={{
                display: 'block',
                px: 2,
                py: 0.75,
                borderRadius: 5,
                border: '1px solid',
                borderColor: 'divider',
                bgcolor: 'background.paper',
                '&[aria-current]': {
                  bgcolor: 'primary.main',
                  color: '#fff',
                  borderColor: 'primary.main',
                  textDecoration: 'none',
                },
              }}
            >
              {t(`list.${choice}`)}
            </Link>
          </li>
        ))}
      </Stack>
    </Box>
  );
}

export function Page() {
  const [search] = useSearchParams();
  const chosen = choices.find((choice) => choice === search.get('status')) ?? 'OPEN';
  const status: NeedStatus | null = chosen === 'all' ? null : chosen;
  const list = useConnection(needsQuery, { first: 24, status }, (data) => data.needs);
  const register = <LinkButton to="/behov/nytt">{t('list.register')}</LinkButton>;
  const empty = (
    <EmptyState
      title={t('list.empty')}
      text={chosen === 'OPEN' || chosen === 'all' ? t('list.emptyOpen') : t('list.emptyOther')}
      action={register}
    />
  );
  return (
    <Frame title={t('list.title')} lead={t('list.lead')} actions={register}>
      <StatusLinks chosen={chosen} />
      <div>
        <Typography component="h2" className="visually-hidden">
          {t(`list.${chosen}`)}
        </Typography>
        <ConnectionList list={list} empty={empty}>
          {(needs) => (
            <CardGrid label={t('list.label')} minWidth={310}>
              {needs.map((need) => (
                <NeedCard key={need.id} need={need} />
              ))}
            </CardGrid>
          )}
        </ConnectionList>
      </div>
    </Frame>
  );
}
