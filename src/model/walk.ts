import { oncePerPlan } from './once-per-plan';
import type { Kpi, Measure } from './types';

/** Every KPI of every scorecard, in the order of the plan. */
export const kpisOf = oncePerPlan((plan): readonly Kpi[] => plan.scorecards.flatMap(({ kpis }) => kpis));

/** Every measure that was not given up. */
export const measuresOf = oncePerPlan((plan): readonly Measure[] => kpisOf(plan).flatMap(({ measures }) => measures.filter(({ cancelled }) => !cancelled)));
