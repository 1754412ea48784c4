import type { Kpi, Measure, Plan } from './types';

/** Something about a whole plan that many ask for, found once. */
export function oncePerPlan<T>(find: (plan: Plan) => T): (plan: Plan) => T {
  const known = new WeakMap<Plan, { readonly value: T }>();
  return (plan) => {
    const found = known.get(plan) ?? { value: find(plan) };
    known.set(plan, found);
    return found.value;
  };
}

/** Every KPI of every scorecard, in the order of the plan. */
export const kpisOf = oncePerPlan((plan): readonly Kpi[] => plan.scorecards.flatMap(({ kpis }) => kpis));

/** Every measure that was not given up. */
export const measuresOf = oncePerPlan((plan): readonly Measure[] => kpisOf(plan).flatMap(({ measures }) => measures.filter(({ cancelled }) => !cancelled)));
