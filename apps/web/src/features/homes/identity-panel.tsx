import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { request } from '../../client/api';
import { Facts } from '../../ui/facts';
import { z } from '../../ui/form/check';
import { FormText } from '../../ui/form/fields';
import { IntentionMessage } from '../../ui/intention-message';
import { Panel } from '../../ui/panel';
import { SavingButton } from '../../ui/saving-button';
import { homeIdentity } from './homes.operations';
import { t } from './homes.texts';

const schema = z.object({ purpose: z.string().trim().min(3, t('identity.purposeMissing')).max(200) });

/** Who the home is, shown only after a purpose is written; every showing is a logged read, so nothing is kept between visits. */
export function IdentityPanel({ homeId }: { homeId: string }) {
  const [purpose, setPurpose] = useState<string>();
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { purpose: '' } });
  const read = useQuery({
    queryKey: ['home-identity', homeId, purpose],
    queryFn: () => request(homeIdentity, { homeId, purpose: purpose ?? '' }),
    enabled: purpose !== undefined,
    retry: false,
    gcTime: 0,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
  const identity = read.data?.homeIdentity;
  return (
    <Panel title={t('identity.title')}>
      {identity ? (
        <Facts
          facts={[
            [t('identity.name'), `${identity.givenNames} ${identity.familyName}`],
            [t('identity.address'), `${identity.street}, ${identity.postalCode} ${identity.locality}`],
            [t('identity.phone'), identity.phone ?? t('identity.unknown')],
            [t('identity.email'), identity.email ?? t('identity.unknown')],
          ]}
        />
      ) : (
        <FormProvider {...form}>
          <form noValidate onSubmit={(event) => void form.handleSubmit((typed) => setPurpose(typed.purpose))(event)}>
            <Typography sx={{ mb: 2 }}>{t('identity.lead')}</Typography>
            <Box sx={{ maxWidth: 560, mb: 2 }}>
              <FormText name="purpose" label={t('identity.purpose')} hint={t('identity.purposeHint')} />
            </Box>
            <IntentionMessage error={read.error} onRetry={() => void read.refetch()} />
            <SavingButton type="submit" variant="outlined" isSaving={read.isFetching}>
              {t('identity.show')}
            </SavingButton>
          </form>
        </FormProvider>
      )}
    </Panel>
  );
}
