import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { PropsWithChildren } from 'react';
import { useWatch } from 'react-hook-form';
import { FormDay, FormSelect } from '../../ui/form/fields';
import { FieldRow } from '../../ui/form/intent-form';
import { optionsOf, words } from '../../ui/words';
import type { TypedNeed } from './need.schema';
import { t } from './needs.texts';

type Fact = keyof TypedNeed['clockFacts'];

const Day = ({ name }: { name: Extract<Fact, `${string}On` | `${string}To`> }) => (
  <FormDay name={`clockFacts.${name}`} label={t(`form.${name}`)} />
);

function Choice({
  name,
  group,
}: {
  name: Exclude<Fact, `${string}On` | `${string}To`>;
  group: Record<string, string>;
}) {
  return (
    <FormSelect
      name={`clockFacts.${name}`}
      label={t(`form.${name}`)}
      options={optionsOf(group)}
      empty={t('form.notSaid')}
    />
  );
}

function Group({ title, children }: PropsWithChildren<{ title: string }>) {
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mt: 2, minWidth: 0 }}>
      <Typography component="legend" sx={{ fontWeight: 650, fontSize: '1.1rem', p: 0, mb: 1.5 }}>
        {title}
      </Typography>
      <Stack sx={{ gap: 2.5 }}>{children}</Stack>
    </Box>
  );
}

/** Dated facts that legal time is counted from. An extension is asked for where there is something to extend. */
export function ClockFields() {
  const facts = useWatch({ name: 'clockFacts' }) as TypedNeed['clockFacts'];
  const isSaid = (...names: Fact[]) => names.some((name) => facts[name]);
  return (
    <>
      <Typography color="textSecondary">{t('form.clocksText')}</Typography>
      <Group title={t('form.investigation')}>
        <FieldRow>
          <Day name="investigationOpenedOn" />
          <Day name="investigationClosedOn" />
        </FieldRow>
        {isSaid('investigationOpenedOn', 'investigationExtendedTo', 'investigationExtensionReason') && (
          <FieldRow>
            <Day name="investigationExtendedTo" />
            <Choice name="investigationExtensionReason" group={words.investigationExtensionReason} />
          </FieldRow>
        )}
      </Group>
      <Group title={t('form.emergency')}>
        <FieldRow>
          <Day name="emergencyPlacedOn" />
          <Choice name="emergencyLaw" group={words.emergencyLaw} />
        </FieldRow>
        {isSaid('emergencyPlacedOn', 'emergencyExtendedTo', 'emergencyExtensionReason') && (
          <>
            <FieldRow>
              <Day name="emergencyExtendedTo" />
              <Choice name="emergencyExtensionReason" group={words.emergencyExtensionReason} />
            </FieldRow>
            <FieldRow>
              <Day name="emergencyExtensionDecidedOn" />
              <Choice name="emergencyExtensionDecidedBy" group={words.extensionDecider} />
            </FieldRow>
          </>
        )}
      </Group>
    </>
  );
}
