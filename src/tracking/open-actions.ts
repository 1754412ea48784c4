import { daysAfter, type Day } from '../calendar/day';
import type { Action, FollowUp, Plan, Review } from '../model/types';
import { getOrCreate } from '../util/memoize';
import { earlierReviews, reviewOf, type Meeting } from './reviews';

export type ActionState = 'open' | 'overdue' | 'done' | 'dropped';

/** An action of an earlier review that was still open before a meeting, and what the meeting said of it (spec 03.6). */
export interface CarriedAction {
  readonly action: Action;
  readonly openedIn: Review;
  readonly state: ActionState;
  readonly originalDue?: Day;
  readonly due?: Day;
  /** Days that the meeting was after the newest due date; 0 for what was done or dropped. */
  readonly daysLate: number;
  /** The follow-up of this meeting; undefined when nobody spoke of it. */
  readonly followUp?: FollowUp;
}

/** `review` is that of the meeting, when there is one; `day` the day it is held on. */
export function openActionsBefore(
  plan: Plan,
  meeting: Meeting,
  { review, day }: { review?: Review | undefined; day: Day },
): readonly CarriedAction[] {
  return carriedFrom(earlierReviews(plan, meeting), { review, day });
}

/** The actions that are open once a meeting is over: those it left open, and those it decided itself. */
export function openActionsAfter(plan: Plan, meeting: Meeting, day: Day): readonly CarriedAction[] {
  const review = reviewOf(plan, meeting);
  return carriedFrom([...earlierReviews(plan, meeting), ...(review ? [review] : [])], { review: undefined, day });
}

/** The actions that are open on a day, by reviews of one scorecard, oldest first. */
export const openActionsOn = (reviews: readonly Review[], day: Day): readonly CarriedAction[] =>
  carriedFrom(reviews, { review: undefined, day });

/** All actions that reviews of one scorecard decided, oldest first, each with the last word on it. */
export function actionsOn(reviews: readonly Review[], day: Day): readonly CarriedAction[] {
  const told = followUpsIn(reviews);
  return openedIn(reviews).map((item) => {
    const said = told.get(item.action) ?? [];
    return carry(item, said.slice(0, -1), said.at(-1), day);
  });
}

function carriedFrom(
  earlier: readonly Review[],
  { review, day }: { readonly review: Review | undefined; readonly day: Day },
): readonly CarriedAction[] {
  const before = followUpsIn(earlier);
  const now = review ? followUpsIn([...earlier, review]) : before;
  return openedIn(earlier).flatMap((item): CarriedAction[] => {
    const said = before.get(item.action) ?? [];
    if (isClosed(said)) return [];
    return [carry(item, said, now.get(item.action)?.slice(said.length).at(-1), day)];
  });
}

interface Opened {
  readonly action: Action;
  readonly openedIn: Review;
}

const openedIn = (reviews: readonly Review[]): Opened[] =>
  reviews.flatMap((review) => review.actions.map((action) => ({ action, openedIn: review })));

function carry(item: Opened, before: readonly FollowUp[], followUp: FollowUp | undefined, day: Day): CarriedAction {
  const originalDue = item.action.due;
  const due =
    [...before, ...(followUp ? [followUp] : [])].findLast(({ due: later }) => later !== undefined)?.due ?? originalDue;
  const isOpen = !followUp || followUp.status === 'open';
  const daysLate = isOpen && due !== undefined ? daysAfter(due, day) : 0;
  return {
    ...item,
    daysLate,
    state: isOpen ? (daysLate > 0 ? 'overdue' : 'open') : followUp.status === 'dropped' ? 'dropped' : 'done',
    ...(originalDue !== undefined && { originalDue }),
    ...(due !== undefined && { due }),
    ...(followUp && { followUp }),
  };
}

/** The last word counts: what was reopened is open again. */
const isClosed = (said: readonly FollowUp[]): boolean => said.length > 0 && said.at(-1)!.status !== 'open';

/**
 * Links follow-ups to actions by id: the newest from before a review, else its own, so that an id may be used again.
 */
function followUpsIn(reviews: readonly Review[]): ReadonlyMap<Action, readonly FollowUp[]> {
  const said = new Map<Action, FollowUp[]>();
  const newest = new Map<string, Action>();
  for (const { actions, followUps } of reviews) {
    const own = new Map(actions.toReversed().map((action) => [action.id, action]));
    for (const followUp of followUps) {
      const action = newest.get(followUp.action.to) ?? own.get(followUp.action.to);
      if (action) getOrCreate(said, action, (): FollowUp[] => []).push(followUp);
    }
    for (const action of actions) newest.set(action.id, action);
  }
  return said;
}
