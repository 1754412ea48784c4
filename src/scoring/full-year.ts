import type { Indicator, Kpi, Target } from '../model/types';
import { isNegative, isZero, type Decimal } from '../util/decimal';
import { middleOf } from './attainment';
import { num, operand, result } from './step';
import type { StepName } from './types';

/**
 * Extends a figure to date to the full year: a sum grows with its phased targets, a level on a
 * path moves along it, anything else stays.
 */
export type FullYearKind = 'sum' | 'path' | 'asIs';

export interface FullYear {
  readonly value: Decimal;
  /** Undefined where the figure to date is what is seen. */
  readonly what?: StepName;
  /** The arithmetic. */
  readonly how: () => string;
}

/** True for a sum of which nothing was to come in the periods that count, and nothing came (spec 02.5). */
export const nothingDue = ({ aggregate, target }: Kpi | Indicator, actual: Decimal, toDate: Target): boolean =>
  aggregate === 'sum' &&
  target !== undefined &&
  isZero(actual) &&
  isZero(middleOf(toDate)) &&
  !isZero(middleOf(target));

/**
 * A*, what method and challenge see of a figure to date (spec 02.5). `target` is that of the full year, `toDate`
 * that of the periods that count; of ranges the middles are taken.
 */
export function toFullYear(kind: FullYearKind, actual: Decimal, target: Target, toDate: Target): FullYear {
  const [full, part] = [middleOf(target), middleOf(toDate)];
  const moved = actual.add(full).sub(part);
  const move = (): string => `${num(actual)} + (${num(full)} − ${operand(part)}) ${result(moved)}`;
  if (kind === 'path') return { value: moved, ...(!full.equals(part) && { what: 'movedAlongPath' }), how: move };
  if (kind === 'asIs' || isZero(full)) return { value: actual, how: () => num(actual) };
  if (isZero(part) || isNegative(full) !== isNegative(part)) return { value: moved, what: 'restAtPlan', how: move };
  const value = actual.mul(full).div(part);
  const how = (): string => `${num(actual)} × ${operand(full)} / ${operand(part)} ${result(value)}`;
  return { value, ...(!full.equals(part) && { what: 'toFullYear' }), how };
}
