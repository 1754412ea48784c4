import type { Day } from '../calendar/day';
import { daysOf } from '../calendar/fiscal-year';
import type { Kpi, Plan, Review } from '../model/types';
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
  const reviewed = new Map(trackedPlan(plan, day).reviewed.map((one) => [one.scorecard, one]));
  return redStreaks(periods, plan, day).flatMap((streak) => {
    const {
      own: { from },
    } = streak.moments[periods - 1]!;
    const {
      own: { to },
    } = streak.moments[0];
    const own = reviewed.get(streak.kpi.scorecard);
    const held = reviewsBetween(from, to, own, plan);
    const review = held.at(-1);
    return review && !isActedOn(streak.kpi, held, own?.reviews ?? [], day) ? [{ ...streak, review }] : [];
  });
}

const reviewsBetween = (
  from: Day,
  to: Day,
  own: ReviewedScorecard | undefined,
  { fiscalYear }: Plan,
): readonly Review[] =>
  (own?.reviews ?? []).filter(({ cycle }) => {
    const end = daysOf(cycle, fiscalYear).to;
    return from <= end && end <= to;
  });

function isActedOn(kpi: Kpi, held: readonly Review[], known: readonly Review[], day: Day): boolean {
  const actions = [
    ...held.flatMap((review) => review.actions),
    ...openActionsOn(known, day).map(({ action }) => action),
  ];
  return actions.some((action) => subjectOf(action) === kpi);
}
