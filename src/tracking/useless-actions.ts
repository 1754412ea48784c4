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
  trackedPlan(plan, day).reviewed.flatMap(({ reviews }) =>
    reviews.flatMap((review, i) => {
      const decided = new Set(reviews.slice(i).flatMap(({ actions }) => actions.map(subjectOf)));
      const useless = review.followUps.filter(({ status, effective }) => status === 'done' && effective === 'no');
      return useless.flatMap((followUp) => {
        const action = followUp.action.target;
        const subject = action && subjectOf(action);
        return action && subject && !decided.has(subject)
          ? [{ action, followUp, review, since: dayReported(review, plan.fiscalYear) }]
          : [];
      });
    }),
  );
