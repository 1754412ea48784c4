import type { FiscalYear } from '../../calendar/fiscal-year';
import type { ImportMap, MappedColumn, MappedItem } from '../../model/types';
import { isBlank } from '../../sheets/workbook';
import { inside } from '../../source/locate';
import { groupBy } from '../../util/group';
import type { FilledCell } from '../read-form';
import { columnOrigin, normal, shownIn, type MappedTable } from './mapped-table';
import { timeIn } from './named-time';

export type ValueColumn = 'value' | 'numerator' | 'denominator' | 'weight';

/** A value of a table, before the plan is asked what it is of. */
export interface Reading {
  /** Code of the item as the table has it, or as the map names its column. */
  readonly code: string;
  /** Counted from 0. */
  readonly row: number;
  readonly item: FilledCell;
  readonly period: FilledCell;
  /** The year of a period that may name none. */
  readonly year: FilledCell | undefined;
  readonly cells: Readonly<Partial<Record<ValueColumn, FilledCell>>>;
}

/** The values of a table, whichever way it lies; what the map has wrong is left with the table. */
export function readingsOf(table: MappedTable, fiscal: FiscalYear): readonly Reading[] {
  const { columns } = table.map;
  const rows = rowsTaken(table);
  if (columns.period === undefined) return pairedCodes(across(table, rows, fiscal), table.map);
  return columns.item === undefined ? down(table, rows) : pairedCodes(oneARow(table, rows), table.map);
}

/** The rows that have the values which `where` asks for. */
function rowsTaken(table: MappedTable): readonly number[] {
  const asked = table.map.where.flatMap(({ column, value, origin }) => {
    const at = table.find(column, origin);
    return at === undefined ? [] : [{ at, value: normal(value) }];
  });
  return table.rows.filter((row) =>
    asked.every(({ at, value }) => normal(shownIn(table.cell(row, at).content)) === value),
  );
}

/** The cell of a row in each of some columns that the map names. */
function cellsIn<Column extends MappedColumn>(table: MappedTable, names: readonly Column[]) {
  const found = names.flatMap((name) => {
    const written = table.map.columns[name];
    const at = written === undefined ? undefined : table.find(written, columnOrigin(table.map, name));
    return at === undefined ? [] : [[name, at] as const];
  });
  return (row: number): Partial<Record<Column, FilledCell>> =>
    Object.fromEntries(found.map(([name, at]) => [name, table.cell(row, at)])) as Partial<Record<Column, FilledCell>>;
}

const VALUES = ['value', 'numerator', 'denominator', 'weight'] as const;

function oneARow(table: MappedTable, rows: readonly number[]): readonly Reading[] {
  const [sides, values] = [cellsIn(table, ['item', 'period', 'year']), cellsIn(table, VALUES)];
  return rows.flatMap((row): readonly Reading[] => {
    const { item, period, year } = sides(row);
    const cells = values(row);
    if (!item || !period || areBlank(cells)) return [];
    return [{ code: shownIn(item.content), row, item, period, year, cells }];
  });
}

/** Periods run down, and each item has a column, or two for a ratio. */
function down(table: MappedTable, rows: readonly number[]): readonly Reading[] {
  const sides = cellsIn(table, ['period', 'year']);
  const items = (table.map.items ?? []).flatMap((one) => columnsOf(one, table));
  return rows.flatMap((row) => {
    const { period, year } = sides(row);
    return items.flatMap(({ code, columns: [first, second] }): readonly Reading[] => {
      const cells: Reading['cells'] =
        second === undefined
          ? { value: table.cell(row, first) }
          : { numerator: table.cell(row, first), denominator: table.cell(row, second) };
      if (!period || areBlank(cells)) return [];
      return [{ code, row, item: table.head(first), period, year, cells }];
    });
  });
}

interface ItemColumns {
  readonly code: string;
  readonly columns: readonly [number, number?];
}

/** A head may have a slash of its own. */
function columnsOf({ code, item }: MappedItem, table: MappedTable): readonly ItemColumns[] {
  const pair = partsOf(code);
  if (!pair || typeof table.seek(code) === 'number') {
    const column = table.find(code, item.origin);
    return column === undefined ? [] : [{ code, columns: [column] }];
  }
  const [first, second] = pair.map((name) => table.find(name, item.origin));
  return first === undefined || second === undefined ? [] : [{ code, columns: [first, second] }];
}

/** Periods run across, and each item has a row. */
function across(table: MappedTable, rows: readonly number[], fiscal: FiscalYear): readonly Reading[] {
  const sides = cellsIn(table, ['item', 'year']);
  const { year, origin } = table.map;
  const periods = table.columns.filter((column) => timeIn(table.head(column).content, year ?? ANY, fiscal));
  if (periods.length === 0)
    table.complain(inside(origin, 'columns'), (say) => say.noPeriodHeads(table.map.firstRow - 1));
  return rows.flatMap((row) =>
    periods.flatMap((column): readonly Reading[] => {
      const { item, year: yearCell } = sides(row);
      const value = table.cell(row, column);
      if (!item || isBlank(value.content)) return [];
      const code = shownIn(item.content);
      return [{ code, row, item, period: table.head(column), year: yearCell, cells: { value } }];
    }),
  );
}

/** A year to try heads with: which one it is said by the row, or is a problem of each value. */
const ANY = 2000;

const areBlank = (cells: Reading['cells']): boolean => Object.values(cells).every(({ content }) => isBlank(content));

/** `passed/inspected` is two codes or columns. */
export function partsOf(code: string): readonly [string, string] | undefined {
  const [first, second, ...more] = code.split('/').map((part) => part.trim());
  return first && second && more.length === 0 ? [first, second] : undefined;
}

/** Adds a reading for each ratio whose numerator and denominator are values of two codes. */
function pairedCodes(readings: readonly Reading[], { items = [] }: ImportMap): readonly Reading[] {
  const byCode = groupBy(readings, ({ code }) => normal(code));
  const pairs = items.flatMap(({ code }): readonly Reading[] => {
    const parts = byCode.has(normal(code)) ? undefined : partsOf(code);
    if (!parts) return [];
    const [numerators, denominators] = parts.map((part) => byCode.get(normal(part)) ?? []);
    const periods = groupBy([...numerators!, ...denominators!], ({ period, year }) =>
      JSON.stringify([shownIn(period.content), year && shownIn(year.content)]),
    );
    return [...periods.values()].map((both): Reading => {
      const [numerator, denominator] = [numerators, denominators].map(
        (side) => both.find((one) => side!.includes(one))?.cells.value,
      );
      return { ...both[0]!, code, cells: { ...(numerator && { numerator }), ...(denominator && { denominator }) } };
    });
  });
  return [...readings, ...pairs];
}
