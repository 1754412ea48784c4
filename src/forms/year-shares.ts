import { isReported } from '../model/reported';
import type { Indicator, Kpi, Target } from '../model/types';
import { isZero, sum, type Decimal } from '../util/decimal';
import type { OwnPeriod } from '../scoring';

/** Fractions of the year's target of a sum: what is reached, and what the plan has by the end of a period. */
export interface YearShares {
  /** None before anything is reported. */
  readonly reached?: Decimal | undefined;
  readonly planned: Decimal;
}

/** Undefined for levels, which do not grow through the year. */
export function yearShares(
  item: Kpi | Indicator,
  own: readonly OwnPeriod[],
  targets: readonly (Target | undefined)[],
): YearShares | undefined {
  const { target, aggregate } = item;
  if (aggregate !== 'sum' || target?.type !== 'point' || isZero(target.value)) return undefined;
  const planned = targets.flatMap((one) => (one?.type === 'point' ? one.value : []));
  if (planned.length < own.length) return undefined;
  const values = reportedIn(item, own);
  return {
    planned: sum(planned).div(target.value),
    ...(values.length > 0 && { reached: sum(values).div(target.value) }),
  };
}

function reportedIn({ actuals }: Kpi | Indicator, own: readonly OwnPeriod[]): readonly Decimal[] {
  const texts = new Set(own.map(({ period }) => period.text));
  return actuals.entries
    .filter(isReported)
    .filter(({ period }) => texts.has(period.text))
    .map(({ value }) => value);
}
