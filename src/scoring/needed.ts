import type { Kpi, Target } from '../model/types';
import { isZero, ZERO, type Decimal } from '../util/decimal';
import { meets, middleOf } from './attainment';
import { isBeyond, isMissedForGood, withinReach } from './bounds';
import { periodsLeft, requiredMean, sumToDate } from './forecast';
import { sumForecast } from './sum-forecast';
import type { Track } from './types';

/** Finds the amount that the periods left must bring so that the year ends at a target (spec 03.4). */
export interface Needed {
  /**
   * `perPeriod`: a sum, so much in each of them; `average`: their mean, where those to come count as much as those so
   * far; `atEnd`: only the last value counts; `each`, `once`: an extreme that must be kept, or still be reached;
   * `outOfReach`: an extreme that was missed for good, an exceeded total of values that were never below 0, or
   * more than the KPI's bounds allow.
   */
  readonly kind: 'perPeriod' | 'average' | 'atEnd' | 'each' | 'once' | 'outOfReach';
  /** Per period, or on average. Undefined for the other kinds: it is the target itself. */
  readonly value?: Decimal;
  /** The rate of the plan that remains, for a sum: 1 as planned. Undefined when nothing of the plan remains. */
  readonly rate?: Decimal;
  /** The number of periods left. */
  readonly left: number;
}

/** Undefined without an actual, or when nothing remains. */
export function neededFor(target: Target, kpi: Kpi, track: Track): Needed | undefined {
  const { actual } = track.toDate;
  const left = periodsLeft(track.periods);
  if (!actual || left === 0) return undefined;
  if (isBeyond(target, kpi)) return { kind: 'outOfReach', left };
  switch (kpi.aggregate) {
    case 'sum':
      return ofSum(middleOf(target), kpi, track, left);
    case 'last':
      return { kind: 'atEnd', left };
    case 'min':
    case 'max':
      return {
        kind: isMissedForGood(target, kpi, actual)
          ? 'outOfReach'
          : meets(actual, target, kpi.direction)
            ? 'each'
            : 'once',
        left,
      };
    default:
      return ofMean(requiredMean(middleOf(target), actual, track.periods)?.value, kpi, track, left);
  }
}

function ofMean(value: Decimal | undefined, kpi: Kpi, track: Track, left: number): Needed | undefined {
  if (!value) return undefined;
  const possible = withinReach(value, kpi, track);
  return possible ? { kind: 'average', value: possible, left } : { kind: 'outOfReach', left };
}

function ofSum(target: Decimal, kpi: Kpi, track: Track, left: number): Needed | undefined {
  const known = sumToDate(kpi, track);
  if (!known) return undefined;
  const { notApplicable = ZERO } = known;
  // The final assessment brings a year with n/a periods to its full target: of the aim the same share is left out.
  const without = isZero(known.target) ? notApplicable : notApplicable.mul(target).div(known.target);
  const { requiredPerPeriod, required } = sumForecast({ ...known, aim: target.sub(without).add(notApplicable) });
  if (!requiredPerPeriod) return undefined;
  const value = withinReach(requiredPerPeriod, kpi, track);
  return value ? { kind: 'perPeriod', value, ...(required && { rate: required }), left } : { kind: 'outOfReach', left };
}
