import type { Direction } from '../model/types';
import type { Decimal } from '../util/decimal';

/** Tests whether each value is above the one before it. */
export const isStrictlyRising = (values: readonly Decimal[]): boolean =>
  values.every((value, i) => i === 0 || value.gt(values[i - 1]!));

/** Tests whether per cents, in the order of their values, give less for a better one. A range may rise and fall. */
export function isAgainstDirection(percents: readonly Decimal[], direction: Direction): boolean {
  const wrong = { higher: 'lt', lower: 'gt' } as const;
  return direction !== 'range' && percents.some((percent, i) => i > 0 && percent[wrong[direction]](percents[i - 1]!));
}
