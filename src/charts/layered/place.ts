import { neighbours, type Layers } from './layers';
import { mean } from './order';

const ROUNDS = 6;

/**
 * The middle of each slot from left to right, no two of a row nearer than `gap`, each as near to its neighbours as the
 * others let it. The left edge is at 0.
 */
export function placeSlots(layers: Layers, gap: number): readonly number[] {
  const { above, below } = neighbours(layers);
  let middles = layers.widths.map(() => 0);
  const settleRows = (wanted: (slot: number) => number): void => {
    const settled = [...middles];
    for (const row of layers.rows)
      settle(
        row.map(wanted),
        row.map((slot) => layers.widths[slot]!),
        gap,
      ).forEach((middle, i) => (settled[row[i]!] = middle));
    middles = settled;
  };
  settleRows((slot) => middles[slot]!);
  for (let round = 0; round < ROUNDS; round += 1) {
    settleRows((slot) => mean([...above[slot]!, ...below[slot]!].map((other) => middles[other]!)) ?? 0);
  }
  return fromZero(middles, layers.widths);
}

function fromZero(middles: readonly number[], widths: readonly number[]): readonly number[] {
  const left = Math.min(...middles.map((middle, slot) => middle - widths[slot]! / 2), Infinity);
  return middles.map((middle) => middle - left);
}

/**
 * The places in order that are nearest to the wanted ones in least squares (by pooling neighbours that want to be out
 * of order).
 */
export function settle(wanted: readonly number[], widths: readonly number[], gap: number): readonly number[] {
  const offsets = offsetsOf(widths, gap);
  const pools: { total: number; count: number }[] = [];
  for (const [i, want] of wanted.entries()) {
    let pool = { total: want - offsets[i]!, count: 1 };
    while (pools.length > 0 && pools.at(-1)!.total / pools.at(-1)!.count >= pool.total / pool.count) {
      const last = pools.pop()!;
      pool = { total: last.total + pool.total, count: last.count + pool.count };
    }
    pools.push(pool);
  }
  return pools
    .flatMap(({ total, count }) => Array.from({ length: count }, () => total / count))
    .map((start, i) => start + offsets[i]!);
}

/** Distance of each middle from the first when all stand as close as they may. */
function offsetsOf(widths: readonly number[], gap: number): readonly number[] {
  const offsets: number[] = [];
  for (const [i, width] of widths.entries())
    offsets.push(i === 0 ? 0 : offsets[i - 1]! + (widths[i - 1]! + width) / 2 + gap);
  return offsets;
}
