import { useRef } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useConnection } from '../../client/use-data';
import type { HomeImportsQuery } from '../../graphql/graphql';
import { ConnectionList } from '../../ui/connection-list';
import { type Column, DataTable } from '../../ui/data-table';
import { DateText } from '../../ui/date-text';
import { LinkButton } from '../../ui/link-button';
import { Page as Frame, focusMainHeading } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { FilePanel, TemplatePanel } from './file-panel';
import type { Imported } from './import-file';
import { importList } from './imports.operations';
import { t } from './imports.texts';
import { PreviewPanel } from './preview-panel';
import { useImport } from './use-import';

type Import = HomeImportsQuery['homeImports']['nodes'][number];

const columns: Column<Import>[] = [
  { title: t('when'), cell: ({ importedAt }) => <DateText value={importedAt} withTime /> },
  { title: t('who'), cell: ({ importedByName }) => importedByName },
  { title: t('read'), cell: ({ rowsRead }) => rowsRead, isNumber: true },
  { title: t('registered'), cell: ({ homesRegistered }) => homesRegistered, isNumber: true },
];

function History() {
  const list = useConnection(importList, { first: 10 }, (data) => data.homeImports);
  return (
    <Panel title={t('history')}>
      <ConnectionList list={list} empty={<Typography>{t('noHistory')}</Typography>}>
        {(rows) => <DataTable caption={t('historyCaption')} columns={columns} rows={rows} keyOf={({ id }) => id} />}
      </ConnectionList>
    </Panel>
  );
}

function Done({ imported, onAnother }: { imported: Imported; onAnother: () => void }) {
  return (
    <Panel title={t('done', { count: imported.registered.length })}>
      <Typography sx={{ mb: 2 }}>{t('doneText')}</Typography>
      <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap' }}>
        <LinkButton to="/hemregister">{t('toHomes')}</LinkButton>
        <Button variant="outlined" onClick={onAnother}>
          {t('another')}
        </Button>
      </Stack>
    </Panel>
  );
}

/** A spreadsheet's way into the register: the template, the file, the rows. The focus follows each step. */
export function Page() {
  const preview = useRef<HTMLDivElement>(null);
  const way = useImport(
    () => window.setTimeout(() => preview.current?.focus()),
    () => window.setTimeout(focusMainHeading),
  );
  const { previewing, importing } = way;
  const another = () => {
    way.choose(undefined);
    focusMainHeading();
  };
  return (
    <Frame title={t('title')} lead={t('lead')} back={{ to: '/hemregister', label: t('back') }}>
      {importing.data ? (
        <Done imported={importing.data} onAnother={another} />
      ) : (
        <>
          <TemplatePanel />
          <FilePanel way={way} />
          <Box ref={preview} tabIndex={-1} sx={{ '&:focus, &:focus-visible': { outline: 'none' } }}>
            {previewing.data && <PreviewPanel key={previewing.data.previewHash} preview={previewing.data} way={way} />}
          </Box>
        </>
      )}
      <History />
    </Frame>
  );
}
