import { zodResolver } from '@hookform/resolvers/zod';
import Button from '@mui/material/Button';
import { FormProvider, useForm } from 'react-hook-form';
import { day, z } from '../../ui/form/check';
import { FormDay } from '../../ui/form/fields';
import { FieldRow } from '../../ui/form/intent-form';
import { Panel } from '../../ui/panel';
import { t } from './statistics.texts';

interface Period {
  from: string;
  to: string;
}

const schema = z
  .object({ from: day(), to: day() })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: t('period.order') });

export const isPeriod = (period: Period): boolean => schema.safeParse(period).success;

export function PeriodForm({ period, onShow }: { period: Period; onShow: (period: Period) => void }) {
  const form = useForm({ resolver: zodResolver(schema), defaultValues: period });
  return (
    <Panel title={t('period.title')}>
      <FormProvider {...form}>
        <form noValidate onSubmit={(event) => void form.handleSubmit(onShow)(event)}>
          <FieldRow>
            <FormDay name="from" label={t('period.from')} />
            <FormDay name="to" label={t('period.to')} />
            <Button type="submit" variant="outlined" sx={{ minHeight: 56 }}>
              {t('period.show')}
            </Button>
          </FieldRow>
        </form>
      </FormProvider>
    </Panel>
  );
}
