import type { Day } from '../calendar/day';
import type { Plan } from './types';
import { madeOnce } from '../util/made-once';

/** Something about a whole plan that many ask for, found once. */
export function oncePerPlan<T>(find: (plan: Plan) => T): (plan: Plan) => T {
  const known = new WeakMap<Plan, { readonly value: T }>();
  return (plan) => madeOnce(known, plan, () => ({ value: find(plan) })).value;
}

/** The same of a plan as it is looked at on a day. */
export function oncePerDay<T>(find: (plan: Plan, day: Day) => T): (plan: Plan, day: Day) => T {
  const days = oncePerPlan(() => new Map<Day, { readonly value: T }>());
  return (plan, day) => madeOnce(days(plan), day, () => ({ value: find(plan, day) })).value;
}
