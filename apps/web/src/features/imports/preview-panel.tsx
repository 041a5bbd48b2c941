import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useCallback, useState } from 'react';
import { IntentionMessage } from '../../ui/intention-message';
import { Panel } from '../../ui/panel';
import { SavingButton } from '../../ui/saving-button';
import { type Preview, type RowStatus, saveErrors } from './import-file';
import { t } from './imports.texts';
import { PreviewTable } from './preview-table';
import type { ImportWay } from './use-import';

const choices: [RowStatus | '', string][] = [
  ['', t('allRows')],
  ['new', t('onlyNew')],
  ['known', t('onlyKnown')],
  ['faulty', t('onlyFaulty')],
];

function Summary({ preview: { rows, unknownHeadings } }: { preview: Preview }) {
  const count = (status: RowStatus) => rows.filter((row) => row.status === status).length;
  const counts = { all: rows.length, fresh: count('new'), known: count('known'), faulty: count('faulty') };
  return (
    <>
      <Typography>{t('summary', counts)}</Typography>
      {unknownHeadings.length > 0 && (
        <Alert severity="info" role="note">
          {t('unknown', { headings: unknownHeadings.join(', ') })}
        </Alert>
      )}
    </>
  );
}

interface ToolsProps {
  preview: Preview;
  way: ImportWay;
  shown: RowStatus | '';
  onShow: (shown: RowStatus | '') => void;
}

function Tools({ preview, way, shown, onShow }: ToolsProps) {
  const fresh = preview.rows.filter(({ status }) => status === 'new').map(({ row }) => row);
  const faulty = preview.rows.filter(({ status }) => status === 'faulty');
  return (
    <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
      <TextField
        select
        label={t('show')}
        value={shown}
        onChange={(event) => onShow(event.target.value as RowStatus | '')}
        sx={{ maxWidth: 200 }}
        slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      >
        {choices.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </TextField>
      <Button variant="outlined" onClick={() => way.setChosen(new Set(fresh))}>
        {t('selectAll')}
      </Button>
      <Button variant="outlined" onClick={() => way.setChosen(new Set())}>
        {t('selectNone')}
      </Button>
      {faulty.length > 0 && (
        <Button variant="outlined" onClick={() => saveErrors(faulty)}>
          {t('errors')}
        </Button>
      )}
    </Stack>
  );
}

/** Every row and what would become of it; the chosen ones are imported, all or none. */
export function PreviewPanel({ preview, way }: { preview: Preview; way: ImportWay }) {
  const [shown, setShown] = useState<RowStatus | ''>('');
  const [isMissing, setMissing] = useState(false);
  const { chosen, setChosen, importing } = way;
  const rows = shown ? preview.rows.filter(({ status }) => status === shown) : preview.rows;
  const toggle = useCallback(
    (row: number) =>
      setChosen((before) => {
        const after = new Set(before);
        if (!after.delete(row)) after.add(row);
        return after;
      }),
    [setChosen],
  );
  const run = () => {
    setMissing(chosen.size === 0);
    if (chosen.size > 0) way.run();
  };
  return (
    <Panel title={t('preview')}>
      <Stack sx={{ gap: 2 }}>
        <Summary preview={preview} />
        <Tools preview={preview} way={way} shown={shown} onShow={setShown} />
        <PreviewTable key={shown} rows={rows} chosen={chosen} onToggle={toggle} />
        <div>
          <Typography role="status" sx={{ mb: 1 }}>
            {isMissing && chosen.size === 0 ? t('nothing') : t('chosen', { count: chosen.size })}
          </Typography>
          <IntentionMessage error={importing.error} onRetry={run} />
          <SavingButton isSaving={importing.isPending} onClick={run}>
            {t('import', { count: chosen.size })}
          </SavingButton>
        </div>
      </Stack>
    </Panel>
  );
}
