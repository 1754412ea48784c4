import { objectivesFor } from '../../../model/strategic-objectives';
import type { Ksf, Plan } from '../../../model/types';
import type { KpiScore } from '../../../scoring/index';

/** A strategy, and the objectives of one year that it is reached by. */
export interface StrategyFacts {
  readonly plan: Plan;
  readonly year: number;
  /** KPIs of the company's scorecard. */
  readonly kpis: readonly KpiScore[];
}

export const ksfsOf = ({ strategies }: Plan): readonly Ksf[] => strategies.flatMap(({ ksfs }) => ksfs);

/** The company's objectives of the year that a factor's strategic KPIs are reached by, each once. */
export function objectivesOf({ kpis: strategic }: Ksf, { plan, year, kpis }: StrategyFacts): readonly KpiScore[] {
  const supporting = new Set(strategic.flatMap((one) => objectivesFor(one, year, plan)));
  return kpis.filter(({ kpi }) => supporting.has(kpi));
}
