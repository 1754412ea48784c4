import type { StyledCell, StyledSheet } from '../../sheets/styled';
import { displayWidth } from '../../util/display-width';
import type { Column, Value } from '../column';
import type { FilledTable } from './format';
import { plainDecimal } from './plain-value';

/** A page with a table: heads in its first row, which stays in view, and a filter on each. */
export const tableSheet = ({ table: { id, columns }, rows }: FilledTable): StyledSheet => ({
  name: id,
  widths: columns.map((column, i) =>
    widthOf(
      column,
      rows.slice(0, LOOKED_AT).map((row) => row[i]!),
    ),
  ),
  rows: [
    { cells: columns.map(({ name }) => ({ content: { type: 'text', text: name }, look: 'head' })), height: 22 },
    ...rows.map((row) => ({ cells: columns.map((column, i) => cellOf(row[i]!, column)), height: 15 })),
  ],
  merged: [],
  frozen: { rows: 1, columns: 0 },
  headRow: 0,
  filter: { row: 0, columns: columns.length },
  validations: [],
  unlocked: true,
});

/** Rows that the widths of columns are measured by. */
const LOOKED_AT = 200;

const NARROWEST = 9;
const WIDEST = 48;

function widthOf({ name }: Column, values: readonly Value[]): number {
  const widest = Math.max(displayWidth(name) + 3, ...values.map((value) => displayWidth(String(value ?? '')) + 2));
  return Math.min(WIDEST, Math.max(NARROWEST, widest));
}

function cellOf(value: Value, { type }: Column): StyledCell {
  if (value === null) return { content: { type: 'empty' }, look: 'plainText' };
  switch (typeof value) {
    case 'bigint': {
      const text = plainDecimal(value, type);
      return { content: { type: 'number', text, format: undefined }, look: 'plainFigure', format: formatOf(text) };
    }
    case 'number':
      return { content: { type: 'number', text: String(value), format: '0' }, look: 'plainFigure', format: '0' };
    case 'boolean':
      return { content: { type: 'boolean', value }, look: 'plainFigure' };
    default:
      return type === 'day'
        ? { content: { type: 'date', day: value }, look: 'plainFigure', format: 'yyyy-mm-dd' }
        : { content: { type: 'text', text: value }, look: 'plainText' };
  }
}

/** Shows as many places as the figure has. */
const formatOf = (text: string): string => {
  const places = text.split('.')[1]?.length ?? 0;
  return places === 0 ? '#,##0' : `#,##0.${'0'.repeat(places)}`;
};
