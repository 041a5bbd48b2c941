import Alert from '@mui/material/Alert';
import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useSearchParams } from 'react-router';
import type { NeedQuery } from '../../graphql/graphql';
import { words } from '../../ui/words';
import type { RequirementRow } from './need.schema';
import { t } from './needs.texts';

/** Where the address says which musts to make wishes, they are made so here, and it is said that nothing is saved yet. */
export function RelaxedMusts({ need }: { need: NeedQuery['need'] }) {
  const [search] = useSearchParams();
  const { setValue } = useFormContext();
  const typed = useWatch({ name: 'requirements' }) as Record<string, RequirementRow>;
  const named = search.get('onskemal')?.split(',') ?? [];
  const musts = need.requirements.filter(({ kind, strength }) => strength === 'MUST' && named.includes(kind));
  const kinds = musts.map(({ kind }) => kind).join();
  useEffect(() => {
    for (const kind of kinds.split(',').filter(Boolean)) setValue(`requirements.${kind}.strength`, 'SHOULD');
  }, [kinds, setValue]);
  const relaxed = musts.filter(({ kind }) => typed[kind]?.strength === 'SHOULD');
  if (relaxed.length === 0) return null;
  const names = relaxed.map(({ kind }) => words.requirementKind[kind]).join(', ');
  return (
    <Alert severity="info" role="note">
      {t('change.relaxed', { names })}
    </Alert>
  );
}
