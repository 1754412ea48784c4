import { PRECISION, type Value } from './column';
import type { FilledTable } from './formats/format';
import type { PlanFacts } from './plan-facts';
import type { Row, Table } from './table';

/** A decimal with more digits than its column holds. */
export interface TooLarge {
  readonly table: Table;
  readonly row: Row;
  /** The name of the column. */
  readonly column: string;
}

export interface Filled {
  readonly tables: readonly FilledTable[];
  /** Values that are left out, so that none is there with a wrong one. */
  readonly tooLarge: readonly TooLarge[];
}

/** The rows of tables about a plan. */
export function fillTables(tables: readonly Table[], facts: PlanFacts): Filled {
  const tooLarge: TooLarge[] = [];
  const filled = tables.map((table) => {
    const rows = table.rows(facts);
    const fits = rows.every((row) => !row.some(isTooLarge));
    return { table, rows: fits ? rows : rows.map((row) => withoutTooLarge(table, row, tooLarge)) };
  });
  return { tables: filled, tooLarge };
}

const LIMIT = 10n ** BigInt(PRECISION);

const isTooLarge = (value: Value): boolean => typeof value === 'bigint' && (value >= LIMIT || value <= -LIMIT);

const withoutTooLarge = (table: Table, row: Row, found: TooLarge[]): Row =>
  row.map((value, i) => {
    if (!isTooLarge(value)) return value;
    found.push({ table, row, column: table.columns[i]!.name });
    return null;
  });
