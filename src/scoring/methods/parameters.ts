import type { RawPair, RawScoring } from '../../model/raw';
import { decimal, type Decimal } from '../../util/decimal';
import type { Draw } from './method';

/** The keys of a method as a plan writes them, shares as text; undefined where a key need not be written. */
export type Written = Readonly<Partial<Record<Exclude<keyof RawScoring, 'method'>, Scalar | Pairs | undefined>>>;

type Scalar = string | number | Decimal;

type Pairs = readonly (readonly [Decimal, Decimal])[];

export const readNumber = (raw: number | undefined, byDefault: Decimal): Decimal =>
  raw === undefined ? byDefault : decimal(raw);

/** Points of a line, or tiers. */
export const readPairs = (raw: readonly RawPair[] = []): Pairs =>
  raw.map(([value, percent]) => [decimal(value), decimal(percent)]);

/** Values that rise, up to six, with per cents that do not fall: points of a line, or tiers from the last to the first. */
export function drawLadder(draw: Draw, fewest: number): RawPair[] {
  let [hundredths, percent] = [draw(-50_000, 50_000), 0];
  return Array.from({ length: draw(fewest, 6) }, () => {
    hundredths += draw(1, 10_000);
    percent += draw(0, 30);
    return [hundredths / 100, percent];
  });
}

/** The same for a KPI of which less is better. */
export const mirrored = (pairs: readonly RawPair[]): RawPair[] => pairs.map(([value, percent]) => [0 - value, percent]);

/** A value that is written only where it is not the default. */
export const unless = (byDefault: Scalar, value: Scalar): Scalar | undefined =>
  isSame(value, byDefault) ? undefined : value;

const isSame = (one: Scalar, other: Scalar): boolean =>
  typeof one === 'object' && typeof other === 'object' ? one.equals(other) : one === other;
