import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { type FormEvent, useEffect, useRef } from 'react';
import { ApiError } from '../../client/api';
import { apiAddress } from '../../client/base';
import { IntentionMessage } from '../../ui/intention-message';
import { Panel } from '../../ui/panel';
import { SavingButton } from '../../ui/saving-button';
import { t } from './imports.texts';
import type { ImportWay } from './use-import';

export function TemplatePanel() {
  return (
    <Panel title={t('template')}>
      <Typography sx={{ mb: 1.5 }}>{t('templateText')}</Typography>
      <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap' }}>
        <Link href={apiAddress('imports/homes/template.xlsx')}>{t('xlsx')}</Link>
        <Link href={apiAddress('imports/homes/template.csv')}>{t('csv')}</Link>
      </Stack>
    </Panel>
  );
}

/** What the server says of the file itself belongs at the file's field. */
function fileProblem({ problem, previewing: { error } }: ImportWay): string | undefined {
  return problem ?? (error instanceof ApiError ? (error.fields[0]?.message ?? error.message) : undefined);
}

export function FilePanel({ way }: { way: ImportWay }) {
  const input = useRef<HTMLInputElement>(null);
  const said = fileProblem(way);
  const { error, isPending } = way.previewing;
  useEffect(() => {
    if (said) input.current?.focus();
  }, [said, error]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!way.check()) input.current?.focus();
  };
  return (
    <Panel title={t('choose')}>
      <form noValidate onSubmit={submit}>
        <Stack sx={{ gap: 2, alignItems: 'flex-start' }}>
          <Typography>{t('chooseText')}</Typography>
          <Box sx={{ width: '100%' }}>
            <Box component="label" htmlFor="import-file" sx={{ display: 'block', fontWeight: 600, mb: 0.5 }}>
              {t('file')}
            </Box>
            <input
              id="import-file"
              ref={input}
              type="file"
              accept=".xlsx,.csv,.txt,text/csv"
              aria-invalid={said ? true : undefined}
              aria-describedby={said ? 'import-file-problem' : undefined}
              onChange={(event) => way.choose(event.target.files?.[0])}
              style={{ font: 'inherit', maxWidth: '100%' }}
            />
            {said && (
              <FormHelperText id="import-file-problem" error>
                {said}
              </FormHelperText>
            )}
          </Box>
          {error && !(error instanceof ApiError) && <IntentionMessage error={error} onRetry={() => way.check()} />}
          <SavingButton type="submit" isSaving={isPending}>
            {t('check')}
          </SavingButton>
        </Stack>
      </form>
    </Panel>
  );
}
