import type { Plan } from '../model/types';

/** A figure of a whole plan, worked out once however many scorecards ask for it. */
export function perPlan<T>(make: (plan: Plan) => T): (plan: Plan) => T {
  const known = new WeakMap<Plan, { readonly made: T }>();
  return (plan) => {
    const found = known.get(plan) ?? { made: make(plan) };
    known.set(plan, found);
    return found.made;
  };
}
