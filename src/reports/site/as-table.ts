import type { FlatTable, Report } from '../base/report';

/** The data of a page of a site is its table: an object a row, by the names of its columns. */
export const asTable = (flat: FlatTable): Pick<Report, 'data' | 'flat'> => ({ flat, data: rowsOf(flat) });

export const rowsOf = ({ columns, rows }: FlatTable): readonly object[] =>
  rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null])));
