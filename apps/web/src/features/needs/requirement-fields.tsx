import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useWatch } from 'react-hook-form';
import { useMe } from '../../client/me';
import type { RequirementKind } from '../../graphql/enums';
import { FormSelect } from '../../ui/form/fields';
import { languageOptions } from '../../ui/languages';
import { optionsOf, words } from '../../ui/words';
import { capabilityKinds, homeKinds, placeKinds } from './need.schema';
import { t } from './needs.texts';

const levels = optionsOf(words.capabilityBand).filter(({ value }) => value !== 'NONE');

function Detail({ kind }: { kind: RequirementKind }) {
  const { region } = useMe();
  const name = `requirements.${kind}`;
  if (kind === 'ZONE') {
    const zones = region.zones.map((zone) => ({ value: zone.code, label: zone.name }));
    return <FormSelect name={`${name}.option`} label={t('form.whichZone')} options={zones} empty="" />;
  }
  if (kind === 'LANGUAGE') {
    return <FormSelect name={`${name}.option`} label={t('form.whichLanguage')} options={languageOptions} empty="" />;
  }
  if (kind.startsWith('CAPABILITY_')) {
    return <FormSelect name={`${name}.level`} label={t('form.level')} options={levels} />;
  }
  return null;
}

/** One row: not relevant, must or should; what goes with it appears when it is asked for. */
function RequirementRowFields({ kind }: { kind: RequirementKind }) {
  const strength: unknown = useWatch({ name: `requirements.${kind}.strength` });
  return (
    <Box
      role="group"
      aria-label={words.requirementKind[kind]}
      sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, py: 1 }}
    >
      <FormSelect
        name={`requirements.${kind}.strength`}
        label={words.requirementKind[kind]}
        options={optionsOf(words.requirementStrength)}
        empty={t('form.notRelevant')}
      />
      {strength ? <Detail kind={kind} /> : null}
    </Box>
  );
}

function Group({ title, kinds }: { title: string; kinds: readonly RequirementKind[] }) {
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mt: 2, minWidth: 0 }}>
      <Typography component="legend" sx={{ fontWeight: 650, p: 0, mb: 1 }}>
        {title}
      </Typography>
      {kinds.map((kind) => (
        <RequirementRowFields key={kind} kind={kind} />
      ))}
    </Box>
  );
}

export function RequirementFields() {
  return (
    <>
      <Typography color="textSecondary">{t('form.requirementsText')}</Typography>
      <Group title={t('form.place')} kinds={placeKinds} />
      <Group title={t('form.capabilities')} kinds={capabilityKinds} />
      <Group title={t('form.home')} kinds={homeKinds} />
    </>
  );
}
