import type { Day } from '../calendar/day';
import { daysOf } from '../calendar/fiscal-year';
import { isReported } from '../model/reported';
import type { Amount, Kpi, Measure, Plan } from '../model/types';
import { aggregate, baselineOf, ownPeriods, ratioScale, shortOf } from '../scoring';
import { decimal, isNegative, isZero, type Decimal } from '../util/decimal';
import { trackedPlan } from './tracked-plan';
import type { MeasureStatus } from './measure-status';

/** A measure that is done and has not brought what was expected of it. Figures are means of a period. */
export interface IneffectiveMeasure {
  readonly measure: Measure;
  readonly doneOn: Day;
  /** Before its start, and since it is done. */
  readonly before: Decimal;
  readonly after: Decimal;
  /** The number of periods that `after` is the mean of. */
  readonly periods: number;
  /** Improvement so far, and the improvement expected at full effect; good is positive. */
  readonly better: Decimal;
  readonly expected: Decimal;
}

export function ineffectiveMeasures(plan: Plan, day: Day): readonly IneffectiveMeasure[] {
  const { effect: part } = plan.policy.warnings['ineffective-measure'];
  return trackedPlan(plan, day).reviewed.flatMap(({ measures }) =>
    measures.flatMap((status) => {
      const seen = compare(status, plan, day);
      return seen?.better.lt(seen.expected.mul(part)) ? [seen] : [];
    }),
  );
}

/** Undefined while it cannot be judged. */
function compare({ measure, doneOn }: MeasureStatus, plan: Plan, day: Day): IneffectiveMeasure | undefined {
  const { kpi, start, effect } = measure;
  if (doneOn === undefined || start === undefined || !effect || isZero(effect) || isNegative(effect)) return undefined;
  const { periods } = plan.policy.warnings['ineffective-measure'];
  const since = valuesOf(kpi, plan).filter(({ from, to }) => from > doneOn && to <= day);
  const [before, after] = [meanBefore(kpi, start, plan), meanOf(kpi, since)];
  if (since.length < periods || !before || !after) return undefined;
  const expected = kpi.aggregate === 'sum' ? effect.div(decimal(ownPeriods(kpi, plan.fiscalYear).length)) : effect;
  return { measure, doneOn, before, after, periods: since.length, better: betterBy(before, after, kpi), expected };
}

/** The periods right before it began; of a level the value of last year where they are not known. */
function meanBefore(kpi: Kpi, start: Day, plan: Plan): Decimal | undefined {
  const { before: count } = plan.policy.warnings['ineffective-measure'];
  const before = valuesOf(kpi, plan)
    .filter(({ to }) => to < start)
    .slice(-count);
  if (before.length === count) return meanOf(kpi, before);
  return kpi.aggregate === 'sum' ? undefined : baselineOf(kpi);
}

interface Dated {
  readonly from: Day;
  readonly to: Day;
  readonly amount: Amount;
}

/**
 * All that is known of a KPI by its own periods, oldest first: this year's and last year's reports, and its history.
 */
function valuesOf({ address, frequency, history, scorecard }: Kpi, { scorecards, fiscalYear }: Plan): readonly Dated[] {
  const years = scorecards.filter(
    ({ id, year }) => id === scorecard.id && (year === scorecard.year || year === scorecard.year - 1),
  );
  const entries = years.flatMap(({ kpis }) =>
    kpis.filter((kpi) => kpi.address === address).flatMap(({ actuals }) => actuals.entries),
  );
  const reported = entries.filter(isReported).map((entry) => ({ period: entry.period, amount: entry as Amount }));
  const written = new Set(reported.map(({ period }) => period.text));
  const earlier = history
    .filter(({ period }) => !written.has(period.text))
    .map(({ period, value }) => ({ period, amount: { value } }));
  const dated = [...earlier, ...reported]
    .filter(({ period: { unit } }) => unit === frequency)
    .map(({ period, amount }) => ({ ...daysOf(period, fiscalYear), amount }));
  return dated.sort((a, b) => (a.to < b.to ? -1 : 1));
}

/** Rates by what they are made of, everything else by the plain mean. */
function meanOf({ aggregate: method, unit }: Kpi, values: readonly Dated[]): Decimal | undefined {
  const weighed = method === 'ratio' || method === 'weightedMean' ? method : 'mean';
  return aggregate(
    weighed,
    values.map(({ amount }) => amount),
    ratioScale(unit),
  )?.value;
}

function betterBy(before: Decimal, after: Decimal, { target, direction }: Kpi): Decimal {
  if (direction === 'range' && target) return shortOf(before, target, direction).sub(shortOf(after, target, direction));
  return direction === 'lower' ? before.sub(after) : after.sub(before);
}
