import type { Day } from '../calendar/day';
import { memoize, memoizeWeak } from '../util/memoize';
import type { Plan } from './types';

/** A figure of a whole plan that many ask for, found once. */
export const cachedPerPlan = <T>(find: (plan: Plan) => T): ((plan: Plan) => T) => memoizeWeak(find);

/** A figure of a plan on a day, computed once for each day. */
export function cachedPerDay<T>(find: (plan: Plan, day: Day) => T): (plan: Plan, day: Day) => T {
  const days = cachedPerPlan((plan) => memoize((day: Day) => find(plan, day)));
  return (plan, day) => days(plan)(day);
}
