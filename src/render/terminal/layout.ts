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
  return evenly(demands, keys, width).map((columns) => ({
    columns,
    widths: fit(
      columns.map((column) => demands[column]!),
      width,
    ),
  }));
}

export const total = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + width, 0) + GAP.length * Math.max(0, widths.length - 1);

function evenly(demands: readonly Demand[], keys: number, width: number): number[][] {
  let parts = split(demands, keys, width);
  for (let narrower = width - 1; parts.length > 1 && narrower > 0; narrower--) {
    const tried = split(demands, keys, narrower);
    if (tried.length > parts.length) break;
    parts = tried;
  }
  return parts;
}

function split(demands: readonly Demand[], keys: number, width: number): number[][] {
  const first = demands.slice(0, keys).map((_, column) => column);
  const least = (columns: readonly number[]): number => total(columns.map((column) => demands[column]!.least));
  const parts: number[][] = [];
  for (let column = keys; column < demands.length; column++) {
    const part = parts.at(-1);
    if (part && least([...part, column]) <= width) part.push(column);
    else parts.push([...first, column]);
  }
  return parts.length ? parts : [first];
}

function fit(demands: readonly Demand[], width: number): number[] {
  const upTo = (limit: number): number[] =>
    demands.map(({ natural, least }) => Math.max(least, Math.min(natural, limit)));
  let limit = width;
  while (limit > 1 && total(upTo(limit)) > width) limit--;
  return upTo(limit);
}
