import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { request } from '../../client/api';
import type { HomeIdentityQuery } from '../../graphql/graphql';
import { type Fact, Facts } from '../../ui/facts';
import { z } from '../../ui/form/check';
import { FormText } from '../../ui/form/fields';
import { IntentionMessage } from '../../ui/intention-message';
import { focusMainHeading } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { SavingButton } from '../../ui/saving-button';
import { words } from '../../ui/words';
import { homeIdentity } from './homes.operations';
import { t } from './homes.texts';
import { IdentityForm } from './identity-form';

const schema = z.object({ purpose: z.string().trim().min(3, t('identity.purposeMissing')).max(200) });

/** Every showing is a logged read, so nothing is kept between visits and nothing is read again by itself. */
function useIdentity(homeId: string, purpose: string | undefined) {
  return useQuery({
    queryKey: ['home-identity', homeId, purpose],
    queryFn: () => request(homeIdentity, { homeId, purpose: purpose ?? '' }),
    enabled: purpose !== undefined,
    retry: false,
    gcTime: 0,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
}

/** Who the home is, shown only after a purpose is written. */
export function IdentityPanel({ homeId, isInPool }: { homeId: string; isInPool: boolean }) {
  const [purpose, setPurpose] = useState<string>();
  const [isChanging, setChanging] = useState(false);
  const read = useIdentity(homeId, purpose);
  const identity = read.data?.homeIdentity;
  const close = () => {
    setChanging(false);
    setPurpose(undefined);
    focusMainHeading();
  };
  if (identity && isChanging) return <IdentityForm homeId={homeId} identity={identity} onClose={close} />;
  return (
    <Panel title={t('identity.title')}>
      {identity ? (
        <>
          <Facts facts={factsOf(identity)} />
          <Stack direction="row" className="no-print" sx={{ gap: 1, mt: 2, flexWrap: 'wrap' }}>
            {isInPool && (
              <Button variant="outlined" onClick={() => setChanging(true)}>
                {t('identity.change')}
              </Button>
            )}
            <Button onClick={close}>{t('identity.hide')}</Button>
          </Stack>
        </>
      ) : (
        <PurposeForm error={read.error} isReading={read.isFetching} onPurpose={setPurpose} />
      )}
    </Panel>
  );
}

interface PurposeFormProps {
  error: Error | null;
  isReading: boolean;
  onPurpose: (purpose: string) => void;
}

function PurposeForm({ error, isReading, onPurpose }: PurposeFormProps) {
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { purpose: '' } });
  const ask = form.handleSubmit((typed) => onPurpose(typed.purpose));
  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={(event) => void ask(event)}>
        <Typography sx={{ mb: 2 }}>{t('identity.lead')}</Typography>
        <Box sx={{ maxWidth: 560, mb: 2 }}>
          <FormText name="purpose" label={t('identity.purpose')} hint={t('identity.purposeHint')} />
        </Box>
        <IntentionMessage error={error} onRetry={() => void ask()} />
        <SavingButton type="submit" variant="outlined" isSaving={isReading}>
          {t('identity.show')}
        </SavingButton>
      </form>
    </FormProvider>
  );
}

function factsOf(identity: HomeIdentityQuery['homeIdentity']): Fact[] {
  const persons = identity.persons.map(({ id, role, position, givenNames, familyName, personalNumber }) => (
    <li key={id}>
      {t('identity.person', { role: words.personRole[role], position, name: `${givenNames} ${familyName}` })}
      {personalNumber && `, ${personalNumber.slice(0, 8)}-${personalNumber.slice(8)}`}
    </li>
  ));
  const known = identity.knownWords.map(({ kind, value }) => `${words.knownWordKind[kind]}: ${value}`);
  const reasons = identity.capabilityReasons.map(({ area, reason }) => (
    <li key={area}>{`${words.capabilityArea[area]}: ${reason}`}</li>
  ));
  return [
    [t('identity.name'), `${identity.givenNames} ${identity.familyName}`],
    [t('identity.address'), `${identity.street}, ${identity.postalCode} ${identity.locality}`],
    [t('identity.phone'), identity.phone ?? t('identity.unknown')],
    [t('identity.email'), identity.email ?? t('identity.unknown')],
    [t('identity.persons'), listOf(persons), 'wide'],
    [t('identity.words'), known.join(' · ') || t('home.none'), 'wide'],
    [t('identity.reasons'), listOf(reasons), 'wide'],
  ];
}

function listOf(items: React.ReactNode[]) {
  return items.length > 0 ? <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>{items}</ul> : t('home.none');
}
