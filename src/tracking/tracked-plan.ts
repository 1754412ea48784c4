import { addDays, type Day } from '../calendar/day';
import { compareCycles } from '../calendar/cycles';
import { daysOf, fiscalYearOf } from '../calendar/fiscal-year';
import { makePeriod } from '../calendar/period';
import { isComplete } from '../model/gaps';
import { cachedPerDay } from '../model/cached-per-plan';
import type { Kpi, Plan, Review, Scorecard } from '../model/types';
import { groupBy } from '../util/group';
import { measuresOn } from './measures-on';
import type { MeasureStatus } from './measure-status';
import { dayReported } from './reviews';

/** A plan as it is followed on a day: what runs, and what has been told by then. */
export interface TrackedPlan {
  readonly plan: Plan;
  readonly day: Day;
  /** Scorecards whose year has begun and is not closed; it closes graceDays after its end. */
  readonly scorecards: readonly Scorecard[];
  readonly kpis: readonly Kpi[];
  /** The scorecards whose reviews can all be read: of others nothing is said to be untold. */
  readonly reviewed: readonly ReviewedScorecard[];
}

export interface ReviewedScorecard {
  readonly scorecard: Scorecard;
  /** Reviews of its year that speak of days up to the day, oldest first. */
  readonly reviews: readonly Review[];
  /** The status of measures that were not cancelled. */
  readonly measures: readonly MeasureStatus[];
}

export const trackedPlan: (plan: Plan, day: Day) => TrackedPlan = cachedPerDay((plan, day) => {
  const scorecards = plan.scorecards.filter(({ year }) => isRunning(year, plan, day));
  const statusOf = measuresOn(plan, day);
  const reviews = groupBy(
    knownReviews(plan, day),
    ({ scorecardId, cycle }) => `${fiscalYearOf(cycle, plan.fiscalYear)} ${scorecardId}`,
  );
  return {
    plan,
    day,
    scorecards,
    kpis: scorecards.flatMap(({ kpis }) => kpis),
    reviewed: scorecards
      .filter(({ id }) => isComplete(plan, 'review', id))
      .map((scorecard) => ({
        scorecard,
        reviews: reviews.get(`${scorecard.year} ${scorecard.id}`) ?? [],
        measures: scorecard.kpis.flatMap(({ measures }) =>
          measures.filter(({ cancelled }) => !cancelled).map(statusOf),
        ),
      })),
  };
});

function isRunning(year: number, { fiscalYear, policy }: Plan, day: Day): boolean {
  const { from, to } = daysOf(makePeriod('year', year), fiscalYear);
  return from <= day && day <= addDays(to, policy.meetings.graceDays);
}

/** The reviews that speak of days up to `day`, oldest first. */
export const knownReviews: (plan: Plan, day: Day) => readonly Review[] = cachedPerDay(({ reviews, fiscalYear }, day) =>
  reviews
    .filter((review) => dayReported(review, fiscalYear) <= day)
    .sort((a, b) => compareCycles(a.cycle, b.cycle, fiscalYear)),
);
