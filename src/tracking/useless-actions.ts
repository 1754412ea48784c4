import type { Day } from '../calendar/day';
import type { Action, FollowUp, Plan, Review } from '../model/types';
import { dayReported } from './reviews';
import { subjectOf } from './subject-of';
import { trackedPlan } from './tracked-plan';

/** An action that is done and did not work, with nothing decided in its place. */
export interface UselessAction {
  readonly action: Action;
  readonly followUp: FollowUp;
  readonly review: Review;
  /** The day the review speaks of. */
  readonly since: Day;
}

export const uselessActions = (plan: Plan, day: Day): readonly UselessAction[] =>
  trackedPlan(plan, day).reviewed.flatMap(({ reviews }) => uselessIn(reviews, plan));

/** Reads the reviews from the newest one back, so that what is decided later is known. */
function uselessIn(reviews: readonly Review[], { fiscalYear }: Plan): readonly UselessAction[] {
  const decided = new Set<ReturnType<typeof subjectOf>>();
  const byReview = reviews.toReversed().map((review) => {
    for (const action of review.actions) decided.add(subjectOf(action));
    const useless = review.followUps.filter(({ status, effective }) => status === 'done' && effective === 'no');
    return useless.flatMap((followUp) => {
      const action = followUp.action.target;
      const subject = action && subjectOf(action);
      return action && subject && !decided.has(subject)
        ? [{ action, followUp, review, since: dayReported(review, fiscalYear) }]
        : [];
    });
  });
  return byReview.reverse().flat();
}
