import type { Day } from '../calendar/day';
import { daysOf } from '../calendar/fiscal-year';
import type { Challenge, Kpi, Plan, Review } from '../model/types';
import { getOrCreate } from '../util/memoize';
import { openActionsOn } from './open-actions';
import { redStreaks, type Streak } from './streaks';
import { subjectOf } from './subject-of';
import { trackedPlan, type ReviewedScorecard } from './tracked-plan';

/** A KPI that stays red while its reviews decide nothing. */
export interface RedWithoutAction extends Streak {
  /** The newest of them. */
  readonly review: Review;
}

/**
 * An action that is still open counts, whenever it was decided. Where nobody met, the reviews are missing, not the
 * action.
 */
export function redsWithoutAction(plan: Plan, day: Day): readonly RedWithoutAction[] {
  const { periods } = plan.policy.warnings['red-without-action'];
  const reviewed = new Map(
    trackedPlan(plan, day).reviewed.map((one) => [one.scorecard, reviewsWithin(one, plan, day)] as const),
  );
  return redStreaks(periods, plan, day).flatMap((streak) => {
    const {
      own: { from },
    } = streak.moments[periods - 1]!;
    const {
      own: { to },
    } = streak.moments[0];
    const { review, subjects } = reviewed.get(streak.kpi.scorecard)?.(from, to) ?? {};
    return review && !subjects?.has(streak.kpi) ? [{ ...streak, review }] : [];
  });
}

interface ReviewsWithin {
  /** The newest of them. */
  readonly review: Review | undefined;
  /** The items that they have actions for, or that an action of any review is still open for. */
  readonly subjects: ReadonlySet<Kpi | Challenge | undefined>;
}

/** The reviews between two days, found once for all KPIs that are red between them. */
function reviewsWithin(
  { reviews }: ReviewedScorecard,
  { fiscalYear }: Plan,
  day: Day,
): (from: Day, to: Day) => ReviewsWithin {
  const open = openActionsOn(reviews, day).map(({ action }) => action);
  const known = new Map<string, ReviewsWithin>();
  return (from, to) =>
    getOrCreate(known, `${from} ${to}`, () => {
      const held = reviews.filter(({ cycle }) => isBetween(from, daysOf(cycle, fiscalYear).to, to));
      const actions = [...held.flatMap((review) => review.actions), ...open];
      return { review: held.at(-1), subjects: new Set(actions.map(subjectOf)) };
    });
}

const isBetween = (from: Day, day: Day, to: Day): boolean => from <= day && day <= to;
