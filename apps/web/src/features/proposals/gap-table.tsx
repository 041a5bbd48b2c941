import Box from '@mui/material/Box';
import type { RecruitmentGapOfQuery } from '../../graphql/graphql';
import { type Column, DataTable } from '../../ui/data-table';
import { words } from '../../ui/words';
import { t } from './proposals.texts';
import { proposalWords } from './proposals.words';

type Row = RecruitmentGapOfQuery['recruitmentGap']['rows'][number];
type Kind = Pick<Row, 'assignmentType' | 'ageBand' | 'capability'>;

/** "Familjehem, 13–17 år, missbruk och kriminalitet" */
export function kindName({ assignmentType, ageBand, capability }: Kind): string {
  const names = [
    words.assignmentType[assignmentType],
    words.ageBand[ageBand],
    proposalWords.kindCapability[capability],
  ];
  return names.join(', ');
}

/** Free places as a part of what is wanted: the bar repeats what the figures say. */
function Coverage({ row }: { row: Row }) {
  const share = row.wantedChildren === 0 ? 1 : Math.min(1, row.freePlaces / row.wantedChildren);
  return (
    <Box
      aria-hidden
      sx={{
        width: 120,
        height: 12,
        border: '1px solid',
        borderColor: 'text.secondary',
        borderRadius: 1,
        overflow: 'hidden',
      }}
    >
      <Box
        sx={{
          width: `${Math.round(100 * share)}%`,
          height: '100%',
          bgcolor: share < 1 ? 'warning.main' : 'success.main',
          forcedColorAdjust: 'none',
        }}
      />
    </Box>
  );
}

const columns: Column<Row>[] = [
  { title: t('gap.kind'), cell: kindName },
  { title: t('gap.wanted'), cell: ({ wantedChildren }) => wantedChildren, isNumber: true },
  { title: t('gap.free'), cell: ({ freePlaces }) => freePlaces, isNumber: true },
  {
    title: t('gap.balance'),
    cell: (row) => (
      <Box sx={{ position: 'relative' }}>
        <Coverage row={row} />
        <span className="visually-hidden">
          {t('gap.coverage', { free: row.freePlaces, wanted: row.wantedChildren })}
        </span>
      </Box>
    ),
  },
  { title: t('gap.unmet'), cell: ({ unmetChildren }) => unmetChildren, isNumber: true },
  {
    title: t('gap.worth'),
    cell: ({ worth }) => (worth ? (worth / 1000).toFixed(2).replace('.', ',') : t('gap.noWorth')),
    isNumber: true,
  },
];

/** What somebody wants, and whatever is free of the kinds that nobody wants now, folded away. */
export function GapTable({ rows, zone }: { rows: Row[]; zone: string }) {
  const wanted = rows.filter(({ wantedChildren }) => wantedChildren > 0);
  const others = rows.filter(({ wantedChildren }) => wantedChildren === 0);
  return (
    <>
      {wanted.length === 0 && <p>{t('gap.nothingWanted')}</p>}
      {wanted.length > 0 && (
        <DataTable caption={t('gap.caption', { zone })} columns={columns} rows={wanted} keyOf={kindName} />
      )}
      {others.length > 0 && (
        <Box component="details" sx={{ mt: 2 }}>
          <summary>{t('gap.others', { count: others.length })}</summary>
          <DataTable caption={t('gap.othersCaption', { zone })} columns={columns} rows={others} keyOf={kindName} />
        </Box>
      )}
    </>
  );
}
