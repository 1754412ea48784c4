import { cyclesOfYear } from '../calendar/cycles';
import { addDays, type Day } from '../calendar/day';
import { daysOf } from '../calendar/fiscal-year';
import type { Period, PeriodUnit } from '../calendar/period';
import { isComplete } from '../model/gaps';
import { cachedPerPlan } from '../model/cached-per-plan';
import type { Kpi, Plan, Scorecard } from '../model/types';
import { groupBy } from '../util/group';
import { trackedPlan } from './tracked-plan';
import { getOrCreate } from '../util/memoize';

/** Reviews of a scorecard that are past their cycle's end and graceDays and are not there. */
export interface MissingReviews {
  readonly scorecard: Scorecard;
  /** Cycles by unit as the policy lists them, then in order of time. */
  readonly cycles: readonly Period[];
  /** The last day on which the first of them was in time. */
  readonly since: Day;
}

/** Missing reviews by `policy.meetings`, from the first such review on (`firstDue`). */
export function missingReviews(plan: Plan, day: Day): readonly MissingReviews[] {
  if (!isComplete(plan, 'review')) return [];
  const { graceDays } = plan.policy.meetings;
  const endedBefore = addDays(day, -graceDays);
  return trackedPlan(plan, day)
    .scorecards.filter((scorecard) => holdsReviews(scorecard, plan))
    .flatMap((scorecard) => {
      const cycles = missingCycles(scorecard, plan, endedBefore);
      const [first] = cycles.map(({ to }) => to).sort();
      return first === undefined
        ? []
        : [{ scorecard, cycles: cycles.map(({ cycle }) => cycle), since: addDays(first, graceDays) }];
    });
}

/** A review that has still to be held. */
export interface DueReview {
  readonly scorecard: Scorecard;
  readonly cycle: Period;
  /** The last day on which it is in time. */
  readonly due: Day;
}

/** The reviews that were not held by a day and were due by then, or are due until a later one. */
export function dueReviews(plan: Plan, day: Day, until: Day): readonly DueReview[] {
  if (!isComplete(plan, 'review')) return [];
  const { graceDays } = plan.policy.meetings;
  return trackedPlan(plan, day)
    .scorecards.filter((scorecard) => holdsReviews(scorecard, plan))
    .flatMap((scorecard) =>
      missingCycles(scorecard, plan, addDays(until, 1 - graceDays)).map(({ cycle, to }) => ({
        scorecard,
        cycle,
        due: addDays(to, graceDays),
      })),
    );
}

const missingCycles = (scorecard: Scorecard, plan: Plan, endedBefore: Day): readonly Cycle[] =>
  meetingUnits(scorecard, plan).flatMap((unit) => missingOf(unit, scorecard, plan, endedBefore));

/** The cycles in which the unit of a scorecard meets. */
export const meetingUnits = ({ department }: Scorecard, { policy: { meetings } }: Plan): readonly PeriodUnit[] =>
  department ? meetings.department : meetings.company;

/** One person has no meeting of their own, unless they do hold them. */
const holdsReviews = ({ id, department, kpis }: Scorecard, plan: Plan): boolean =>
  kpis.length > 0 && (department?.type !== 'position' || plan.reviews.some(({ scorecardId }) => scorecardId === id));

function missingOf(unit: PeriodUnit, { id, year, kpis }: Scorecard, plan: Plan, endedBefore: Day): readonly Cycle[] {
  const first = firstDue(unit, kpis, plan);
  const written = writtenCycles(plan).get(id);
  return first === undefined
    ? []
    : cyclesOf(plan)(unit, year).filter(
        ({ cycle, to }) => first <= to && to < endedBefore && !written?.has(cycle.text),
      );
}

const writtenCycles = cachedPerPlan(
  ({ reviews }): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(
      [...groupBy(reviews, ({ scorecardId }) => scorecardId)].map(([id, own]) => [
        id,
        new Set(own.map(({ cycle }) => cycle.text)),
      ]),
    ),
);

/**
 * Reviews of a unit are due from the first one that anybody wrote; where there is none, from the first value that was
 * reported of the scorecard. A company that begins in April owes none of January.
 */
function firstDue(unit: PeriodUnit, kpis: readonly Kpi[], plan: Plan): Day | undefined {
  const reported = (): Day[] =>
    kpis.flatMap(({ actuals }) =>
      actuals.entries.slice(0, 1).map(({ period }) => daysOf(period, plan.fiscalYear).from),
    );
  return firstWritten(plan).get(unit) ?? reported().sort()[0];
}

const firstWritten = cachedPerPlan(({ reviews, fiscalYear }): ReadonlyMap<PeriodUnit, Day> => {
  const first = new Map<PeriodUnit, Day>();
  for (const { cycle } of reviews) {
    const { from } = daysOf(cycle, fiscalYear);
    if (from < (first.get(cycle.unit) ?? '9')) first.set(cycle.unit, from);
  }
  return first;
});

interface Cycle {
  readonly cycle: Period;
  /** Its last day. */
  readonly to: Day;
}

const cyclesOf = cachedPerPlan(({ fiscalYear }) => {
  const known = new Map<string, readonly Cycle[]>();
  return (unit: PeriodUnit, year: number): readonly Cycle[] =>
    getOrCreate(known, `${unit} ${year}`, () =>
      cyclesOfYear(unit, year, fiscalYear).map((cycle) => ({ cycle, to: daysOf(cycle, fiscalYear).to })),
    );
});
