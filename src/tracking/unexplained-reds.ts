import { isPartOf } from '../calendar/cycles';
import type { Day } from '../calendar/day';
import { daysOf } from '../calendar/fiscal-year';
import { isRead } from '../model/gaps';
import type { Plan, Review } from '../model/types';
import { judgedFigures, type Track } from '../scoring';
import { tracksAt } from './moments';
import { isAnswered } from './process-evaluation';
import { trackedPlan, type ReviewedScorecard } from './tracked-plan';

/** A review that does not say why some KPIs were red at the end of its cycle. */
export interface UnexplainedReds {
  readonly review: Review;
  readonly reds: readonly Track[];
  /** The end of the cycle. */
  readonly since: Day;
}

/** Weeks look at no results. A longer review need not repeat what those of its months say. */
export const unexplainedReds = (plan: Plan, day: Day): readonly UnexplainedReds[] =>
  trackedPlan(plan, day).reviewed.flatMap((reviewed) =>
    reviewed.reviews
      .filter(({ cycle, origin }) => cycle.unit !== 'week' && isRead(plan, origin))
      .flatMap((review) => {
        const reds = redsOf(review, reviewed, plan, day);
        return reds.length === 0 ? [] : [{ review, reds, since: daysOf(review.cycle, plan.fiscalYear).to }];
      }),
  );

function redsOf({ cycle }: Review, { scorecard, reviews }: ReviewedScorecard, plan: Plan, day: Day): readonly Track[] {
  const within = reviews.filter((other) => isPartOf(other.cycle, cycle, plan.fiscalYear));
  const silent = scorecard.kpis.filter((kpi) => !within.some((other) => isAnswered(kpi, other)));
  return silent
    .map((kpi) => tracksAt(plan, day, cycle).of(kpi))
    .filter((track) => judgedFigures(track).status === 'red');
}
