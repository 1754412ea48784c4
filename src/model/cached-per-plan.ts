import type { Day } from '../calendar/day';
import type { Plan } from './types';
import { getOrCreate } from '../util/get-or-create';

/** Something about a whole plan that many ask for, found once. */
export function cachedPerPlan<T>(find: (plan: Plan) => T): (plan: Plan) => T {
  const known = new WeakMap<Plan, { readonly value: T }>();
  return (plan) => getOrCreate(known, plan, () => ({ value: find(plan) })).value;
}

/** The same of a plan as it is looked at on a day. */
export function cachedPerDay<T>(find: (plan: Plan, day: Day) => T): (plan: Plan, day: Day) => T {
  const days = cachedPerPlan(() => new Map<Day, { readonly value: T }>());
  return (plan, day) => getOrCreate(days(plan), day, () => ({ value: find(plan, day) })).value;
}
