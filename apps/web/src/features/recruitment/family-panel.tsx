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
import { familyOf } from './recruitment.operations';
import { t } from './recruitment.texts';

const schema = z.object({ purpose: z.string().trim().min(3, t('family.purposeMissing')).max(200) });

/** Who applied, shown only after a purpose is written; every showing is a logged read, so nothing is kept between visits. */
export function FamilyPanel({ applicationId }: { applicationId: string }) {
  const [purpose, setPurpose] = useState<string>();
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { purpose: '' } });
  const read = useQuery({
    queryKey: ['application-identity', applicationId, purpose],
    queryFn: () => request(familyOf, { id: applicationId, purpose: purpose ?? '' }),
    enabled: purpose !== undefined,
    retry: false,
    gcTime: 0,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
  const identity = read.data?.applicationIdentity;
  return (
    <Panel title={t('family.title')}>
      {identity ? (
        <Facts
          facts={[
            [t('family.name'), `${identity.givenNames} ${identity.familyName}`],
            [t('family.phone'), identity.phone],
            [t('family.email'), identity.email],
          ]}
        />
      ) : (
        <FormProvider {...form}>
          <form noValidate onSubmit={(event) => void form.handleSubmit((typed) => setPurpose(typed.purpose))(event)}>
            <Typography sx={{ mb: 2 }}>{t('family.lead')}</Typography>
            <Box sx={{ maxWidth: 560, mb: 2 }}>
              <FormText name="purpose" label={t('family.purpose')} hint={t('family.purposeHint')} />
            </Box>
            <IntentionMessage error={read.error} onRetry={() => void read.refetch()} />
            <SavingButton type="submit" variant="outlined" isSaving={read.isFetching}>
              {t('family.show')}
            </SavingButton>
          </form>
        </FormProvider>
      )}
    </Panel>
  );
}
