import { daysAfter, type Day } from '../calendar/day';
import type { Action, FollowUp, Plan, Review } from '../model/types';
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

function carriedFrom(
  earlier: readonly Review[],
  { review, day }: { readonly review: Review | undefined; readonly day: Day },
): readonly CarriedAction[] {
  const opened = openedIn(earlier);
  return opened
    .filter((item) => !isClosed(item, opened, earlier))
    .map((item) => carry(item, opened, earlier, { review, day }));
}

interface Opened {
  readonly action: Action;
  readonly openedIn: Review;
}

const openedIn = (reviews: readonly Review[]): Opened[] =>
  reviews.flatMap((review) => review.actions.map((action) => ({ action, openedIn: review })));

function carry(
  item: Opened,
  opened: readonly Opened[],
  earlier: readonly Review[],
  { review, day }: { review: Review | undefined; day: Day },
): CarriedAction {
  const before = followUpsOf(item, opened, earlier);
  const followUp =
    review &&
    followUpsOf(item, opened, [...earlier, review])
      .slice(before.length)
      .at(-1);
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
const isClosed = (item: Opened, opened: readonly Opened[], reviews: readonly Review[]): boolean => {
  const last = followUpsOf(item, opened, reviews).at(-1);
  return last !== undefined && last.status !== 'open';
};

const followUpsOf = ({ action }: Opened, opened: readonly Opened[], reviews: readonly Review[]): FollowUp[] =>
  reviews.flatMap((review, i) =>
    review.followUps.filter(
      ({ action: { to } }) => to === action.id && spokenOf(to, review, reviews.slice(0, i), opened) === action,
    ),
  );

/** The newest action with an id from before a review, else its own, so that an id may be used again. */
const spokenOf = (
  id: string,
  review: Review,
  before: readonly Review[],
  opened: readonly Opened[],
): Action | undefined =>
  (
    opened.findLast((other) => other.action.id === id && before.includes(other.openedIn)) ??
    opened.find((other) => other.action.id === id && other.openedIn === review)
  )?.action;
