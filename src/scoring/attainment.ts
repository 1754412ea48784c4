import type { Direction, Target } from '../model/types';
import { isZero, max, ONE, ZERO, type Decimal } from '../util/decimal';
import { num, operand, result } from './step';

const TWO = ONE.add(ONE);

/**
 * The attainment of a target, 1 on target: 1 ± (A − T) / |T| (spec 02.2).
 * Undefined for a target of 0 and for a range, which are met or not met.
 */
export function attainment(actual: Decimal, target: Target, direction: Direction): Decimal | undefined {
  if (target.type === 'range' || direction === 'range' || isZero(target.value)) return undefined;
  const deviation = actual.sub(target.value).div(target.value.abs());
  return direction === 'higher' ? ONE.add(deviation) : ONE.sub(deviation);
}

/** The arithmetic of `attainment`: `1 + (940 − 1000) / 1000 = 0.94`. */
export function attainmentInNumbers(actual: Decimal, target: Decimal, direction: Direction, attained: Decimal): string {
  return `1 ${direction === 'higher' ? '+' : '−'} (${num(actual)} − ${operand(target)}) / ${num(target.abs())} ${result(attained)}`;
}

/** True for an actual at the target or on its good side; for a range, inside it. */
export const meets = (actual: Decimal, target: Target, direction: Direction): boolean =>
  isZero(shortOf(actual, target, direction));

/** The distance of an actual on the bad side of its target, in the KPI's unit; 0 when it is met (spec 02.3). */
export function shortOf(actual: Decimal, target: Target, direction: Direction): Decimal {
  if (target.type === 'range') return max(ZERO, target.low.sub(actual), actual.sub(target.high));
  if (direction === 'range') return actual.sub(target.value).abs();
  return max(ZERO, direction === 'higher' ? target.value.sub(actual) : actual.sub(target.value));
}

/** The distance of an actual on the good side of its target, in the KPI's unit; 0 for a range (spec 02.3). */
export function overBy(actual: Decimal, target: Target, direction: Direction): Decimal {
  if (target.type === 'range' || direction === 'range') return ZERO;
  return max(ZERO, direction === 'higher' ? actual.sub(target.value) : target.value.sub(actual));
}

/** Actual less target; of a range less the bound that it lies beyond, and 0 inside. */
export function gapTo(actual: Decimal, target: Target): Decimal {
  const { low, high } = endsOf(target);
  if (actual.lt(low)) return actual.sub(low);
  return actual.gt(high) ? actual.sub(high) : ZERO;
}

/** The target, or the middle of the range: what a figure is moved or stretched by. */
export const middleOf = (target: Target): Decimal =>
  target.type === 'point' ? target.value : target.low.add(target.high).div(TWO);

/** A target whose value, or each end, is made anew. */
export const mapTarget = (target: Target, change: (value: Decimal) => Decimal): Target =>
  target.type === 'point'
    ? { type: 'point', value: change(target.value) }
    : { type: 'range', low: change(target.low), high: change(target.high) };

/** The ends in order: those of one period of a range in steps, each a difference of two sums, may have crossed. */
export const ascending = (target: Target): Target =>
  target.type === 'range' && target.high.lt(target.low) ? { ...target, low: target.high, high: target.low } : target;

/** Two targets together; a point counts as a range of no width beside a range. */
export function addTargets(a: Target, b: Target): Target {
  if (a.type === 'point' && b.type === 'point') return { type: 'point', value: a.value.add(b.value) };
  const [first, second] = [endsOf(a), endsOf(b)];
  return { type: 'range', low: first.low.add(second.low), high: first.high.add(second.high) };
}

/** Both ends of a range; a point is both. */
export const endsOf = (target: Target): { readonly low: Decimal; readonly high: Decimal } =>
  target.type === 'range' ? target : { low: target.value, high: target.value };

/** One value, or the two ends of a range. */
export const targetEnds = (target: Target): readonly Decimal[] =>
  target.type === 'range' ? [target.low, target.high] : [target.value];

/** `1000`, or `0.95–1.05`. */
export const targetInNumbers = (target: Target): string =>
  target.type === 'point' ? num(target.value) : `${num(target.low)}–${num(target.high)}`;

/** The comparison of an actual with its target: `5.4 ≤ 6`, `940 < 1000`, `18 ≤ 24 ≤ 26`. */
export function comparedInNumbers(actual: Decimal, target: Target, direction: Direction): string {
  const { low, high } = endsOf(target);
  if (actual.lt(low)) return `${num(actual)} ${direction === 'lower' ? '≤' : '<'} ${num(low)}`;
  if (actual.gt(high)) return `${num(actual)} ${direction === 'higher' ? '≥' : '>'} ${num(high)}`;
  return target.type === 'point' ? `${num(actual)} = ${num(low)}` : `${num(low)} ≤ ${num(actual)} ≤ ${num(high)}`;
}

/** The distance of an actual that misses its target, in numbers: `99.5 − 98.5`. */
export function shortInNumbers(actual: Decimal, target: Target): string {
  const { low, high } = endsOf(target);
  return actual.lt(low) ? `${num(low)} − ${operand(actual)}` : `${num(actual)} − ${operand(high)}`;
}
