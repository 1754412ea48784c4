import type { Period } from '../calendar/period';
import type { FollowUp, Plan, Review } from '../model/types';
import { cachedPerPlan } from '../model/cached-per-plan';
import { getOrCreate } from '../util/memoize';
import { openActionsBefore, type CarriedAction } from './open-actions';
import { dayReported, reviewsWithin } from './reviews';

/** An action that was done or dropped, and the review that says so. */
export interface ClosedAction extends CarriedAction {
  readonly followUp: FollowUp;
  readonly closedIn: Review;
}

/** The actions of a scorecard that the reviews of a cycle, shorter cycles in it included, closed. */
export const closedActions = (plan: Plan, scorecardId: string, cycle: Period): readonly ClosedAction[] =>
  getOrCreate(closedWithin(plan), `${scorecardId} ${cycle.text}`, () => closedBy(plan, scorecardId, cycle));

const closedWithin = cachedPerPlan(() => new Map<string, readonly ClosedAction[]>());

const closedBy = (plan: Plan, scorecardId: string, cycle: Period): readonly ClosedAction[] =>
  reviewsWithin(plan, cycle)
    .filter((review) => review.scorecardId === scorecardId)
    .flatMap((closedIn) =>
      openActionsBefore(plan, closedIn, { review: closedIn, day: dayReported(closedIn, plan.fiscalYear) }).flatMap(
        (action) =>
          action.followUp && action.followUp.status !== 'open'
            ? [{ ...action, followUp: action.followUp, closedIn }]
            : [],
      ),
    );
