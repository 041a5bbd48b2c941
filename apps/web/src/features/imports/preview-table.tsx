import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { memo, useState } from 'react';
import { StatusChip, type Tone } from '../../ui/status-chip';
import { TextLink } from '../../ui/text-link';
import { words } from '../../ui/words';
import type { PreviewRow, RowStatus } from './import-file';
import { t } from './imports.texts';

/** So many rows at first, and more when they are asked for: a long list must not make the page slow. */
const AT_A_TIME = 100;
const tones: Record<RowStatus, Tone> = { new: 'success', known: 'neutral', faulty: 'error' };
const headings = ['select', 'row', 'status', 'name', 'locality', 'type', 'places', 'what'] as const;
const cell = {
  p: 1,
  borderBottom: '1px solid',
  borderColor: 'divider',
  textAlign: 'left',
  verticalAlign: 'top',
} as const;

function typeOf({ assignmentType }: PreviewRow): string {
  return assignmentType ? words.assignmentType[assignmentType.toUpperCase() as keyof typeof words.assignmentType] : '';
}

function Remark({ row: { home, problems } }: { row: PreviewRow }) {
  if (home) return <TextLink to={`/hemregister/${home.id}`}>{t('home', { number: home.number })}</TextLink>;
  if (problems.length === 0) return null;
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5, minWidth: 260 }}>
      {problems.map(({ column, message }) => (
        <li key={column}>{t('problem', { column, message })}</li>
      ))}
    </Box>
  );
}

interface RowProps {
  row: PreviewRow;
  isChosen: boolean;
  onToggle: (row: number) => void;
}

const Row = memo(function Row({ row, isChosen, onToggle }: RowProps) {
  const { status, row: number } = row;
  return (
    <tr>
      <Box component="td" sx={cell}>
        {status === 'new' && (
          <input
            type="checkbox"
            aria-label={t('selectRow', { row: number })}
            checked={isChosen}
            onChange={() => onToggle(number)}
            style={{ width: 24, height: 24, margin: 0 }}
          />
        )}
      </Box>
      <Box component="th" scope="row" sx={{ ...cell, fontWeight: 400 }}>
        {number}
      </Box>
      <Box component="td" sx={cell}>
        <StatusChip tone={tones[status]} label={t(status)} />
      </Box>
      {[row.name, row.locality, typeOf(row), row.places].map((text, index) => (
        <Box component="td" key={headings[index + 3]} sx={cell}>
          {text}
        </Box>
      ))}
      <Box component="td" sx={cell}>
        <Remark row={row} />
      </Box>
    </tr>
  );
});

/** A plain table in its own focusable frame, which scrolls instead of the page. */
export function PreviewTable({
  rows,
  chosen,
  onToggle,
}: {
  rows: PreviewRow[];
  chosen: ReadonlySet<number>;
  onToggle: (row: number) => void;
}) {
  const [shown, setShown] = useState(AT_A_TIME);
  if (rows.length === 0) return <p>{t('noRows')}</p>;
  return (
    <>
      <Box tabIndex={0} role="region" aria-label={t('caption')} sx={{ overflowX: 'auto' }}>
        <Box component="table" sx={{ borderCollapse: 'collapse', width: '100%' }}>
          <caption className="visually-hidden">{t('caption')}</caption>
          <thead>
            <tr>
              {headings.map((heading) => (
                <Box component="th" scope="col" key={heading} sx={{ ...cell, fontWeight: 650 }}>
                  {t(heading)}
                </Box>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <Row key={row.row} row={row} isChosen={chosen.has(row.row)} onToggle={onToggle} />
            ))}
          </tbody>
        </Box>
      </Box>
      {rows.length > shown && (
        <Button variant="outlined" sx={{ mt: 2 }} onClick={() => setShown(shown + AT_A_TIME)}>
          {t('more')}
        </Button>
      )}
    </>
  );
}
