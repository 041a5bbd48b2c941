import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import type { PropsWithChildren, ReactNode } from 'react';
import { type FieldValues, FormProvider, type UseFormReturn } from 'react-hook-form';
import type { Intention } from '../../client/use-intention';
import { IntentionMessage } from '../intention-message';
import { SavingButton } from '../saving-button';

interface IntentFormProps<Typed extends FieldValues, Checked> {
  /** What useIntentForm gave. */
  using: {
    form: UseFormReturn<Typed, unknown, Checked>;
    submit: () => Promise<void>;
    unplaced: string[];
    intention: Intention<never, never> | Intention<unknown, never>;
  };
  submitLabel: string;
  /** Beside the button, for instance a way back. */
  beside?: ReactNode;
}

/** Frame of every form: fields, one message, one button. */
export function IntentForm<Typed extends FieldValues, Checked>(
  props: PropsWithChildren<IntentFormProps<Typed, Checked>>,
) {
  const { form, submit, intention } = props.using;
  return (
    <FormProvider {...(form as unknown as UseFormReturn)}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack sx={{ gap: 3 }}>
          {props.children}
          <div>
            <IntentionMessage error={intention.error} details={props.using.unplaced} onRetry={() => void submit()} />
            <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap' }}>
              <SavingButton type="submit" isSaving={intention.isPending}>
                {props.submitLabel}
              </SavingButton>
              {props.beside}
            </Stack>
          </div>
        </Stack>
      </form>
    </FormProvider>
  );
}

/** Fields beside each other where there is room, under each other on a phone. */
export function FieldRow({ children, minWidth = 220 }: PropsWithChildren<{ minWidth?: number }>) {
  const columns = `repeat(auto-fit, minmax(min(100%, ${minWidth}px), 1fr))`;
  return <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: columns, alignItems: 'start' }}>{children}</Box>;
}
