import type { RawPair, RawScoring } from '../../model/raw';
import type { Direction } from '../../model/types';

/** Gives a whole number between two, both included. */
export type Draw = (low: number, high: number) => number;

export interface Example {
  readonly direction: Direction;
  /** Undefined where no value is measured. */
  readonly target?: number | readonly [low: number, high: number];
  readonly scoring: RawScoring;
}

/**
 * Values that rise, up to six, with per cents that do not fall: points of a line, or tiers from the last to the first.
 */
export function drawLadder(draw: Draw, fewest: number): RawPair[] {
  let [hundredths, percent] = [draw(-50_000, 50_000), 0];
  return Array.from({ length: draw(fewest, 6) }, () => {
    hundredths += draw(1, 10_000);
    percent += draw(0, 30);
    return [hundredths / 100, percent];
  });
}

/** Reverses the values for a KPI of which less is better. */
export const mirrored = (pairs: readonly RawPair[]): RawPair[] => pairs.map(([value, percent]) => [0 - value, percent]);
