import type { Indicator, Kpi } from '../model/types';
import type { PlanFacts } from './plan-facts';

/** All items that are measured in the year: each KPI, and behind it the process indicators of its measures. */
export const itemsOf = ({ score: { scorecards } }: PlanFacts): readonly (Kpi | Indicator)[] =>
  scorecards.flatMap(({ kpis }) =>
    kpis.flatMap(({ kpi }) => [kpi, ...kpi.measures.flatMap(({ indicators }) => indicators)]),
  );
