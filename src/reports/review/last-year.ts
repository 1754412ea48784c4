import { makePeriod, type Period } from '../../calendar/period';
import type { Amount, Kpi, Plan } from '../../model/types';
import { trackedAt } from '../../model/walk';
import { aggregate, ratioScale, yearOf, type Track } from '../../scoring';
import type { Decimal } from '../../util/decimal';

/**
 * Last year's value for the same part of the year, from its actuals, else from `history`. If only the whole year is
 * known, a level is compared with that; a sum is not, as part of a year is no year.
 */
export function lastYearToDate(kpi: Kpi, { periods }: Track, plan: Plan): Decimal | undefined {
  const reported = periods.filter(({ actual }) => actual !== undefined).map(({ period }) => yearBefore(period));
  if (reported.length === 0) return undefined;
  return (
    fromActuals(kpi, reported, plan) ??
    fromHistory(kpi, reported) ??
    (kpi.aggregate === 'sum' ? undefined : wholeYear(kpi))
  );
}

function fromActuals(kpi: Kpi, periods: readonly Period[], plan: Plan): Decimal | undefined {
  const before = trackedAt(plan, kpi.address).find((one) => yearOf(one) === kpi.scorecard.year - 1);
  return together(
    kpi,
    periods.map(
      ({ text }) =>
        before?.actuals.entries.find((entry) => entry.state !== 'na' && entry.period.text === text) as
          Amount | undefined,
    ),
  );
}

/** Months without their weights or parts cannot be put together rightly. */
function fromHistory(kpi: Kpi, periods: readonly Period[]): Decimal | undefined {
  if (kpi.aggregate === 'weightedMean' || kpi.aggregate === 'ratio') return undefined;
  return together(
    kpi,
    periods.map(({ text }) => kpi.history.find(({ period }) => period.text === text)),
  );
}

const together = (kpi: Kpi, amounts: readonly (Amount | undefined)[]): Decimal | undefined =>
  amounts.every((amount) => amount !== undefined)
    ? aggregate(kpi.aggregate, amounts, ratioScale(kpi.unit))?.value
    : undefined;

const wholeYear = ({ history, baseline, scorecard }: Kpi): Decimal | undefined =>
  history.find(({ period }) => period.unit === 'year' && period.year === scorecard.year - 1)?.value ?? baseline;

const yearBefore = ({ unit, year, index }: Period): Period => makePeriod(unit, year - 1, index);
