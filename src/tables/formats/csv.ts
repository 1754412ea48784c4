import { csvLine, NumberText } from '../../util/csv';
import type { ColumnType, Value } from '../column';
import type { TableFormat } from './format';
import { plainDecimal } from './plain-value';

/** Heads in the first line; texts that a spreadsheet would take for formulas are guarded. */
export const csv: TableFormat = {
  id: 'csv',
  summary: 'Comma-separated values, for spreadsheets and data tools.',
  extension: '.csv',
  write: ({ table: { columns }, rows }) =>
    [
      csvLine(columns.map(({ name }) => name)),
      ...rows.map((row) => csvLine(columns.map(({ type }, i) => fieldOf(row[i]!, type)))),
    ].join(''),
};

/** The mark by which Excel knows that a file is in UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

function fieldOf(value: Value, type: ColumnType): string | number | NumberText | null {
  if (typeof value === 'bigint') return new NumberText(plainDecimal(value, type));
  return typeof value === 'boolean' ? String(value) : value;
}
