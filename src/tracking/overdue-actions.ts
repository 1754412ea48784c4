import type { Day } from '../calendar/day';
import { fiscalYearOf, fiscalYearOfDay } from '../calendar/fiscal-year';
import { isComplete } from '../model/gaps';
import type { Plan } from '../model/types';
import { groupBy } from '../util/group';
import { openActionsOn, type CarriedAction } from './open-actions';
import { knownReviews } from './tracked-plan';

/** Open actions past their newest due date, of this fiscal year and the one before. */
export const overdueActions = (plan: Plan, day: Day): readonly CarriedAction[] =>
  openActions(plan, day).filter(({ state }) => state === 'overdue');

/** The actions of this fiscal year and the one before that are open on a day. */
export function openActions(plan: Plan, day: Day): readonly CarriedAction[] {
  const year = fiscalYearOfDay(day, plan.fiscalYear);
  const recent = knownReviews(plan, day).filter(({ cycle }) => fiscalYearOf(cycle, plan.fiscalYear) >= year - 1);
  const byScorecard = groupBy(recent, ({ scorecardId }) => scorecardId);
  return [...byScorecard]
    .filter(([id]) => isComplete(plan, 'review', id))
    .flatMap(([, reviews]) => openActionsOn(reviews, day));
}
