import { compareCycles } from '../calendar/cycles';
import { addDays, type Day } from '../calendar/day';
import { daysOf } from '../calendar/fiscal-year';
import { makePeriod, type Period } from '../calendar/period';
import { isComplete } from '../model/gaps';
import type { Indicator, Kpi, Plan, Scorecard } from '../model/types';
import { ownPeriods } from '../scoring';
import { formulaOf } from '../scoring/value-tree';
import { groupBy } from '../util/group';

/** Periods of one item, or of all KPIs of a scorecard, that are past their end and graceDays and have no value. */
export interface MissingActuals {
  readonly scorecard: Scorecard;
  /** Undefined when no KPI of the scorecard has a value for them. */
  readonly item?: Kpi | Indicator;
  readonly periods: readonly Period[];
  /** The last day on which the first of them was in time. */
  readonly since: Day;
}

/**
 * A period that nobody of a scorecard reported is one gap, not one for each KPI. Of a year that is over
 * something is missing only when anything of it was reported.
 */
export function missingActuals(plan: Plan, day: Day): readonly MissingActuals[] {
  const dueBefore = addDays(day, -plan.policy.meetings.graceDays);
  return plan.scorecards
    .filter((scorecard) => isFollowed(scorecard, plan, day))
    .flatMap((scorecard) => missingOf(scorecard, plan, dueBefore));
}

/** Values of one period that a scorecard has still to report. */
export interface DueValues {
  readonly scorecard: Scorecard;
  readonly period: Period;
  readonly items: readonly (Kpi | Indicator)[];
  /** The last day on which they are in time. */
  readonly due: Day;
}

/** The values that are not there on a day and were due by then, or are due until a later one, by period. */
export function dueValues(plan: Plan, day: Day, until: Day): readonly DueValues[] {
  const { fiscalYear, policy } = plan;
  const endedBefore = addDays(until, 1 - policy.meetings.graceDays);
  return plan.scorecards
    .filter((scorecard) => isFollowed(scorecard, plan, day))
    .flatMap((scorecard) => {
      const missing = itemsOf(scorecard, plan, endedBefore).flatMap((late) =>
        late.missing.map((period) => ({ period, item: late.item })),
      );
      return [...groupBy(missing, ({ period }) => period.text).values()].map((same) => ({
        scorecard,
        period: same[0]!.period,
        items: same.map(({ item }) => item),
        due: addDays(daysOf(same[0]!.period, fiscalYear).to, policy.meetings.graceDays),
      }));
    });
}

function isFollowed({ id, year, kpis }: Scorecard, plan: Plan, day: Day): boolean {
  if (!isComplete(plan, 'actuals', id)) return false;
  const isOver = daysOf(makePeriod('year', year), plan.fiscalYear).to < day;
  return !isOver || kpis.some(({ actuals }) => actuals.entries.length > 0);
}

function missingOf(scorecard: Scorecard, plan: Plan, dueBefore: Day): readonly MissingActuals[] {
  const late = itemsOf(scorecard, plan, dueBefore);
  if (late.every(({ missing }) => missing.length === 0)) return [];
  const silent = silentPeriods(
    late.filter(({ item }) => item.type === 'kpi'),
    plan,
  );
  const found = [
    { periods: silent },
    ...late.map(({ item, missing }) => ({ item, periods: missing.filter((period) => !silent.includes(period)) })),
  ];
  return found
    .filter(({ periods }) => periods.length > 0)
    .map((one) => ({
      scorecard,
      ...one,
      since: addDays(daysOf(one.periods[0]!, plan.fiscalYear).to, plan.policy.meetings.graceDays),
    }));
}

/** Lists all that is reported of a scorecard, with its periods that ended before a day. */
const itemsOf = ({ kpis }: Scorecard, plan: Plan, endedBefore: Day): readonly Late[] => [
  ...kpis.filter(isReported).map((item) => lateOf(item, plan, endedBefore)),
  ...kpis.flatMap(({ measures }) =>
    measures
      .filter(({ cancelled }) => !cancelled)
      .flatMap(({ indicators }) => indicators.map((item) => begun(lateOf(item, plan, endedBefore)))),
  ),
];

interface Late {
  readonly item: Kpi | Indicator;
  readonly due: readonly Period[];
  readonly missing: readonly Period[];
}

function lateOf(item: Kpi | Indicator, { fiscalYear }: Plan, dueBefore: Day): Late {
  const due = ownPeriods(item, fiscalYear)
    .filter(({ to }) => to < dueBefore)
    .map(({ period }) => period);
  if (item.actuals.notApplicable) return { item, due, missing: [] };
  const reported = new Set(item.actuals.entries.map(({ period }) => period.text));
  return { item, due, missing: due.filter(({ text }) => !reported.has(text)) };
}

/** Milestones have no periods, and a value tree takes its value from its inputs. */
const isReported = ({ scoring, actuals, valueTree }: Kpi): boolean =>
  scoring.method !== 'milestones' && !(valueTree && actuals.entries.length === 0 && formulaOf(valueTree));

/** Nobody has to begin with a process indicator; once begun it goes on. */
function begun({ item, due, missing }: Late): Late {
  const [first] = item.actuals.entries;
  return { item, due, missing: first ? missing.filter(({ text }) => text > first.period.text) : [] };
}

/** Periods in which several KPIs were due and none has a value, in order of time. */
function silentPeriods(late: readonly Late[], { fiscalYear }: Plan): readonly Period[] {
  const due = groupBy(
    late.flatMap((one) => one.due),
    (period) => period,
  );
  const missing = groupBy(
    late.flatMap((one) => one.missing),
    (period) => period,
  );
  const silent = [...missing].filter(([period, { length }]) => length > 1 && length === due.get(period)!.length);
  return silent.map(([period]) => period).sort((a, b) => compareCycles(a, b, fiscalYear));
}
