import { isPartOf } from '../calendar/cycles';
import type { Day } from '../calendar/day';
import { daysOf } from '../calendar/fiscal-year';
import { isRead } from '../model/gaps';
import type { Plan, Review } from '../model/types';
import { judgedFigures, type Track } from '../scoring';
import { groupBy } from '../util/group';
import { tracksAt } from './moments';
import { answeredIn } from './process-evaluation';
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
    oneForEachCycle(reviewed.reviews)
      .filter(({ cycle, origin }) => cycle.unit !== 'week' && isRead(plan, origin))
      .flatMap((review) => {
        const reds = redsOf(review, reviewed, plan, day);
        return reds.length === 0 ? [] : [{ review, reds, since: daysOf(review.cycle, plan.fiscalYear).to }];
      }),
  );

/** The first review of each cycle. Another of the same cycle is an error, and lacks the same. */
const oneForEachCycle = (reviews: readonly Review[]): readonly Review[] =>
  [...groupBy(reviews, ({ cycle }) => cycle.text).values()].map(([first]) => first!);

function redsOf({ cycle }: Review, { scorecard, reviews }: ReviewedScorecard, plan: Plan, day: Day): readonly Track[] {
  const within = reviews.filter((other) => isPartOf(other.cycle, cycle, plan.fiscalYear));
  const answered = answeredIn(within);
  const tracks = tracksAt(plan, day, cycle);
  return scorecard.kpis
    .filter((kpi) => !answered.has(kpi))
    .map(tracks.of)
    .filter((track) => judgedFigures(track).status === 'red');
}
