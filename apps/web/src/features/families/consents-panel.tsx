import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMe } from '../../client/me';
import { useData } from '../../client/use-data';
import { useIntention } from '../../client/use-intention';
import type { ConsentsQuery } from '../../graphql/graphql';
import { type Column, DataTable } from '../../ui/data-table';
import { DateText } from '../../ui/date-text';
import { EmptyState } from '../../ui/empty-state';
import { dayOf } from '../../ui/format';
import { useNotice } from '../../ui/notice';
import { Panel } from '../../ui/panel';
import { ReasonDialog } from '../../ui/reason-dialog';
import { words } from '../../ui/words';
import { consentsQuery, revokeConsent } from './consents.operations';
import { t } from './consents.texts';
import { GiveConsentForm } from './give-consent-form';

type Consent = ConsentsQuery['consents'][number];

/** Which municipalities may see the home's profile: those that may, one paper more, and what was revoked. */
export function ConsentsPanel({ homeId }: { homeId: string }) {
  const { consents } = useData(consentsQuery, { homeId });
  const { municipalities } = useMe().region;
  const standing = consents.filter(({ revokedAt }) => !revokedAt);
  const choices = municipalities.filter(({ id }) => !standing.some(({ municipalityId }) => municipalityId === id));
  return (
    <Panel title={t('title')}>
      <Typography sx={{ mb: 2 }}>{t('lead')}</Typography>
      {standing.length === 0 ? (
        <EmptyState title={t('none')} text={t('noneText')} />
      ) : (
        <DataTable caption={t('caption')} columns={columnsFor(homeId)} rows={standing} keyOf={({ id }) => id} />
      )}
      <History consents={consents.filter(({ revokedAt }) => revokedAt)} />
      <Box sx={{ mt: 3 }}>
        <GiveConsentForm homeId={homeId} choices={choices} />
      </Box>
    </Panel>
  );
}

function columnsFor(homeId: string): Column<Consent>[] {
  return [
    { title: t('municipality'), cell: ({ municipality }) => municipality },
    { title: t('givenOn'), cell: ({ givenOn }) => <DateText value={givenOn} /> },
    { title: t('reference'), cell: ({ writtenReference }) => writtenReference },
    { title: t('actions'), cell: (consent) => <Revoke homeId={homeId} consent={consent} /> },
  ];
}

function Revoke({ homeId, consent }: { homeId: string; consent: Consent }) {
  const { municipality, municipalityId } = consent;
  const intention = useIntention(revokeConsent);
  const notice = useNotice();
  return (
    <ReasonDialog
      opener={`${t('revoke')} ${municipality}`}
      title={t('revokeTitle', { municipality })}
      text={t('revokeText', { municipality })}
      confirm={t('revokeConfirm')}
      intention={intention}
      onConfirm={async () => {
        const result = await intention.run({ homeId, municipalityIds: [municipalityId] });
        if (result) notice(t('revoked'));
        return result;
      }}
    />
  );
}

function History({ consents }: { consents: Consent[] }) {
  if (consents.length === 0) return null;
  return (
    <Box component="details" sx={{ mt: 2 }}>
      <summary>{t('history', { count: consents.length })}</summary>
      <Box component="ul" sx={{ pl: 3, overflowWrap: 'anywhere' }}>
        {consents.map(({ id, municipality, givenOn, writtenReference, revokedAt, revokedBy }) => (
          <li key={id}>
            {t('historyLine', {
              municipality,
              givenOn,
              reference: writtenReference,
              day: dayOf(revokedAt ?? ''),
              by: words.revoker[revokedBy ?? 'UNIT'],
            })}
          </li>
        ))}
      </Box>
    </Box>
  );
}
