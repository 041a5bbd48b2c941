import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableFooter from '@mui/material/TableFooter';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReactNode } from 'react';

export interface Column<Row> {
  title: string;
  cell: (row: Row) => ReactNode;
  isNumber?: boolean;
  /** Shown in the last line, for sums. */
  total?: ReactNode;
}

interface DataTableProps<Row> {
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  keyOf: (row: Row) => string;
}

const numeric = { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' } as const;

function HeadRow<Row>({ columns }: Pick<DataTableProps<Row>, 'columns'>) {
  return (
    <TableRow>
      {columns.map(({ title, isNumber }) => (
        <TableCell key={title} component="th" scope="col" sx={isNumber ? numeric : undefined}>
          {title}
        </TableCell>
      ))}
    </TableRow>
  );
}

function BodyRow<Row>({ columns, row }: Pick<DataTableProps<Row>, 'columns'> & { row: Row }) {
  return (
    <TableRow>
      {columns.map(({ title, cell, isNumber }, index) => (
        <TableCell
          key={title}
          component={index === 0 ? 'th' : 'td'}
          scope={index === 0 ? 'row' : undefined}
          sx={isNumber ? numeric : undefined}
        >
          {cell(row)}
        </TableCell>
      ))}
    </TableRow>
  );
}

function TotalRow<Row>({ columns }: Pick<DataTableProps<Row>, 'columns'>) {
  return (
    <TableRow>
      {columns.map(({ title, total, isNumber }) => (
        <TableCell key={title} sx={{ ...(isNumber && numeric), fontWeight: 650, color: 'text.primary' }}>
          {total}
        </TableCell>
      ))}
    </TableRow>
  );
}

/** A real table. On a narrow screen the table scrolls in its own focusable frame, never the page. */
export function DataTable<Row>({ caption, columns, rows, keyOf }: DataTableProps<Row>) {
  const hasTotal = columns.some((column) => column.total !== undefined);
  return (
    // What is only heard stands absolutely; kept inside the frame, it cannot widen the page.
    <TableContainer tabIndex={0} role="region" aria-label={caption} sx={{ position: 'relative' }}>
      <Table size="small">
        <caption className="visually-hidden">{caption}</caption>
        <TableHead>
          <HeadRow columns={columns} />
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <BodyRow key={keyOf(row)} columns={columns} row={row} />
          ))}
        </TableBody>
        {hasTotal && (
          <TableFooter>
            <TotalRow columns={columns} />
          </TableFooter>
        )}
      </Table>
    </TableContainer>
  );
}
