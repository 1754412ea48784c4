import { neighbours, type Layers } from './layers';

const SWEEPS = 8;

/**
 * The rows in an order with few crossings: each slot at the mean of its neighbours, row by row, down and up again (the
 * barycentre method).
 */
export function orderRows(layers: Layers): Layers {
  const { above, below } = neighbours(layers);
  let best = layers.rows;
  let fewest = crossings(best, below);
  let rows = best;
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep += 1) {
    rows = sweep % 2 === 0 ? sweepDown(rows, above) : sweepDown([...rows].reverse(), below).reverse();
    const count = crossings(rows, below);
    if (count < fewest) [best, fewest] = [rows, count];
  }
  return { ...layers, rows: best };
}

type Rows = readonly (readonly number[])[];
type Neighbours = readonly (readonly number[])[];

/** Each row but the first by the one before it. */
function sweepDown(rows: Rows, before: Neighbours): (readonly number[])[] {
  const result: (readonly number[])[] = [];
  for (const row of rows) result.push(result.length === 0 ? row : sorted(row, result.at(-1)!, before));
  return result;
}

function sorted(row: readonly number[], fixed: readonly number[], neighboursOf: Neighbours): readonly number[] {
  const places = placesOf(fixed);
  // Shares of the row, so that rows of different lengths compare.
  const keyed = row.map((slot, i) => ({
    slot,
    key: mean(neighboursOf[slot]!.map((other) => (places.get(other)! + 0.5) / fixed.length)) ?? (i + 0.5) / row.length,
  }));
  return keyed.sort((a, b) => a.key - b.key).map(({ slot }) => slot);
}

const placesOf = (row: readonly number[]): ReadonlyMap<number, number> => new Map(row.map((slot, i) => [slot, i]));

export const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((total, value) => total + value, 0) / values.length;

/** Number of pairs of arrows that cross between neighbouring rows. */
export function crossings(rows: Rows, below: Neighbours): number {
  return rows.slice(0, -1).reduce((total, row, i) => total + crossingsBetween(row, rows[i + 1]!, below), 0);
}

/** Counts crossings: of links ordered by their upper end, those cross whose lower ends are out of order. */
function crossingsBetween(upper: readonly number[], lower: readonly number[], below: Neighbours): number {
  const places = placesOf(lower);
  const ends = upper.flatMap((slot) => below[slot]!.map((other) => places.get(other)!).sort((a, b) => a - b));
  return ends.reduce((total, end, i) => total + ends.slice(0, i).filter((earlier) => earlier > end).length, 0);
}
