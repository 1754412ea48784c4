import { demands } from './demand';
import { keysOf, type Grid } from './grid';
import { layout } from './layout';

/** A grid without as many of its spare columns, from the last on, as let it be one table; whole where none do. */
export function withoutSpare(grid: Grid, width: number): Grid {
  const { spare = [] } = grid;
  const tried = [spare.length, ...spare.map((_, i) => i).reverse()].map((kept) => without(grid, spare.slice(kept)));
  return tried.find((left) => layout(demands(left), keysOf(left), width).length === 1) ?? grid;
}

function without(grid: Grid, columns: readonly number[]): Grid {
  if (columns.length === 0) return grid;
  const kept = <T>(all: readonly T[]): T[] => all.filter((_, i) => !columns.includes(i));
  return {
    head: grid.head && kept(grid.head),
    aligns: kept(grid.aligns),
    rows: grid.rows.map((row) => ({ ...row, cells: kept(row.cells) })),
  };
}
