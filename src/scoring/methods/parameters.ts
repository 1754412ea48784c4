import type { RawPair, RawScoring } from '../../model/raw';
import { decimal, type Decimal } from '../../util/decimal';

/** The keys of a method as a plan writes them, shares as text; undefined where a key need not be written. */
export type Written = Readonly<
  Partial<Record<Exclude<keyof RawScoring, 'method'>, Scalar | Numbers | Table | undefined>>
>;

type Scalar = string | number | Decimal;

type Pairs = readonly (readonly [Decimal, Decimal])[];

type Numbers = readonly Decimal[];

type Table = readonly Numbers[];

export const readNumber = (raw: number | undefined, byDefault: Decimal): Decimal =>
  raw === undefined ? byDefault : decimal(raw);

/** Points of a line, or tiers. */
export const readPairs = (raw: readonly RawPair[] = []): Pairs =>
  raw.map(([value, percent]) => [decimal(value), decimal(percent)]);

/** A value that is written only where it is not the default. */
export const unless = (byDefault: Scalar, value: Scalar): Scalar | undefined =>
  isSame(value, byDefault) ? undefined : value;

const isSame = (one: Scalar, other: Scalar): boolean =>
  typeof one === 'object' && typeof other === 'object' ? one.equals(other) : one === other;
