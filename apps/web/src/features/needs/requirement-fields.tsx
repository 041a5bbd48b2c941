import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useWatch } from 'react-hook-form';
import { useMe } from '../../client/me';
import type { CapabilityArea, RequirementKind } from '../../graphql/enums';
import { FormRadios, FormSelect } from '../../ui/form/fields';
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
    return <FormSelect name={`${name}.option`} label={t('form.whichZone')} options={zones} empty={t('form.choose')} />;
  }
  if (kind === 'LANGUAGE') {
    return (
      <FormSelect
        name={`${name}.option`}
        label={t('form.whichLanguage')}
        options={languageOptions}
        empty={t('form.choose')}
      />
    );
  }
  if (kind.startsWith('CAPABILITY_')) {
    return <FormSelect name={`${name}.level`} label={t('form.level')} options={levels} />;
  }
  return null;
}

// Below the heading "Erfarenhet" the word need not be said again.
function labelOf(kind: RequirementKind): string {
  const area = kind.replace('CAPABILITY_', '');
  return area in words.capabilityArea ? words.capabilityArea[area as CapabilityArea] : words.requirementKind[kind];
}

const strengths = [
  { value: '', label: t('form.notRelevant') },
  { value: 'SHOULD', label: words.requirementStrength.SHOULD },
  { value: 'MUST', label: words.requirementStrength.MUST },
];

const rowStyle = {
  display: 'grid',
  columnGap: 2,
  rowGap: 0.5,
  alignItems: 'center',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '3fr 5fr 3fr' },
  minHeight: { md: 58 },
  py: { xs: 1.25, md: 0.5 },
  borderTop: '1px solid',
  borderColor: 'divider',
} as const;

/** One row: not relevant, should or must; what goes with it appears when it is asked for. */
function RequirementRowFields({ kind }: { kind: RequirementKind }) {
  const strength: unknown = useWatch({ name: `requirements.${kind}.strength` });
  const label = labelOf(kind);
  return (
    <Box role="group" aria-label={label} sx={rowStyle}>
      <Typography aria-hidden sx={{ fontWeight: strength ? 650 : 400 }}>
        {label}
      </Typography>
      <FormRadios name={`requirements.${kind}.strength`} label={label} options={strengths} />
      {strength ? (
        <Box sx={{ pt: 0.5 }}>
          <Detail kind={kind} />
        </Box>
      ) : null}
    </Box>
  );
}

function Group({ title, kinds }: { title: string; kinds: readonly RequirementKind[] }) {
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mt: 3, minWidth: 0 }}>
      <Typography component="legend" sx={{ fontWeight: 650, fontSize: '1.1rem', p: 0, mb: 1 }}>
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
