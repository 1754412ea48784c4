import { isReported } from '../model/reported';
import type { Kpi, Target } from '../model/types';
import { HUNDRED, isNegative, max, min, ZERO, type Decimal } from '../util/decimal';
import { endsOf, meets, targetEnds } from './attainment';
import type { Track } from './types';

/** Lowest and highest value that a KPI can have in a period (spec 03.4); an end that is undefined is open. */
export type Bounds = NonNullable<Kpi['bounds']>;

const OPEN: Bounds = {};
const SHARE: Bounds = { low: ZERO, high: HUNDRED };

/** Bounds as they are written; of a rate in % whose values and targets all lie from 0 to 100 those. */
export function boundsOf(kpi: Kpi): Bounds {
  if (kpi.bounds) return kpi.bounds;
  const isRate = kpi.unit === '%' && kpi.aggregate !== 'sum' && !kpi.valueTree;
  return isRate && writtenIn(kpi).every((value) => isWithin(value, SHARE)) ? SHARE : OPEN;
}

export const isWithin = (value: Decimal, { low, high }: Bounds): boolean =>
  !(low && value.lt(low)) && !(high && value.gt(high));

export const clampTo = (value: Decimal, { low, high }: Bounds): Decimal => {
  const raised = low ? max(value, low) : value;
  return high ? min(raised, high) : raised;
};

/** Every value and target of a KPI that somebody wrote. */
function writtenIn({ target, challenge, baseline, history, phasing, actuals, forecast }: Kpi): readonly Decimal[] {
  const ends = (aim: Target | undefined): readonly Decimal[] => (aim ? targetEnds(aim) : []);
  return [
    ...ends(target),
    ...ends(challenge?.target),
    ...(baseline ? [baseline] : []),
    ...history.map(({ value }) => value),
    ...(phasing.type === 'path' ? [phasing.from] : []),
    ...(phasing.type === 'months' ? phasing.targets.map(({ value }) => value) : []),
    ...actuals.entries.filter(isReported).map(({ value }) => value),
    ...(forecast ? [forecast.value] : []),
  ];
}

/** The room that the periods left leave to a year: of a sum what they can add to it. */
export function boundsOfYear(kpi: Kpi, soFar: Decimal, left: number): Bounds {
  const { low, high } = boundsOf(kpi);
  if (kpi.aggregate !== 'sum') return boundsOf(kpi);
  return {
    ...(low && { low: soFar.add(low.mul(left)) }),
    ...(high && { high: soFar.add(high.mul(left)) }),
  };
}

/** A requirement for each period left, within bounds; undefined where it is out of reach. */
export function withinReach(required: Decimal, kpi: Kpi, track: Track): Decimal | undefined {
  const bounds = boundsOf(kpi);
  if (isExceeded(required, kpi, track)) return undefined;
  const { low, high } = bounds;
  const tooHigh = kpi.direction !== 'lower' && high !== undefined && required.gt(high);
  const tooLow = kpi.direction !== 'higher' && low !== undefined && required.lt(low);
  // On the good side of the bounds the target is certain, whatever comes.
  return tooHigh || tooLow ? undefined : clampTo(required, bounds);
}

/** True where no possible value reaches a target. */
export function isBeyond(target: Target, kpi: Kpi): boolean {
  const [{ low, high }, ends] = [boundsOf(kpi), endsOf(target)];
  const tooHigh = kpi.direction !== 'lower' && high !== undefined && ends.low.gt(high);
  const tooLow = kpi.direction !== 'higher' && low !== undefined && ends.high.lt(low);
  return tooHigh || tooLow;
}

/** A total of accidents or cost, say, that should be low and is above its target already. */
const isExceeded = (needed: Decimal, { direction, aggregate }: Kpi, { periods }: Track): boolean =>
  aggregate === 'sum' &&
  direction === 'lower' &&
  isNegative(needed) &&
  !periods.some(({ actual }) => actual && isNegative(actual));

/** An extreme that misses its target: the smallest value can only fall, and the largest only rise. */
export function isMissedForGood(target: Target, { aggregate, direction }: Kpi, actual: Decimal): boolean {
  if ((aggregate !== 'min' && aggregate !== 'max') || meets(actual, target, direction)) return false;
  const improves = aggregate === 'max' ? direction === 'higher' : direction === 'lower';
  return !improves;
}
