import type { Plan } from './types';

/** Something about a whole plan that many ask for, found once. */
export function oncePerPlan<T>(find: (plan: Plan) => T): (plan: Plan) => T {
  const known = new WeakMap<Plan, { readonly value: T }>();
  return (plan) => {
    const found = known.get(plan) ?? { value: find(plan) };
    known.set(plan, found);
    return found.value;
  };
}
