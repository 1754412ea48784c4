import { tableParts } from '../table-parts';
import type { Demand } from './demand';

/** Blanks between two columns. */
export const GAP = '  ';

/** A part of a table that fits the page: which columns, and how wide each. */
export interface TablePart {
  readonly columns: readonly number[];
  readonly widths: readonly number[];
}

/**
 * Columns in one part if they fit, else in several of about the same width, each beginning with the first `keys`
 * columns. Within a part the widest columns give way first, and none goes below its least.
 */
export function layout(demands: readonly Demand[], keys: number, width: number): TablePart[] {
  const least = demands.map((demand) => demand.least);
  return tableParts({ least, keys, width, gap: GAP.length }).map((columns) => ({
    columns,
    widths: fit(
      columns.map((column) => demands[column]!),
      width,
    ),
  }));
}

export const total = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + width, 0) + GAP.length * Math.max(0, widths.length - 1);

function fit(demands: readonly Demand[], width: number): number[] {
  const upTo = (limit: number): number[] =>
    demands.map(({ natural, least }) => Math.max(least, Math.min(natural, limit)));
  let limit = width;
  while (limit > 1 && total(upTo(limit)) > width) limit--;
  return upTo(limit);
}
