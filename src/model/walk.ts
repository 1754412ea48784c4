import { groupBy } from '../util/group';
import { cachedPerPlan } from './cached-per-plan';
import { isScored } from './roles';
import { readKpi } from './taken';
import type { Indicator, Kpi, Measure, Plan } from './types';

/** Every year that has a scorecard, rising. */
export const scorecardYears = cachedPerPlan((plan): readonly number[] => [
  ...new Set(plan.scorecards.map(({ year }) => year)),
]);

/** Every KPI of every scorecard, in the order of the plan. */
export const kpisOf = cachedPerPlan((plan): readonly Kpi[] => plan.scorecards.flatMap(({ kpis }) => kpis));

/** Every KPI that has a weight. */
export const scoredKpisOf = cachedPerPlan((plan): readonly Kpi[] => kpisOf(plan).filter(isScored));

/** Every KPI, each followed by the process indicators of its measures. */
export const trackedOf = cachedPerPlan((plan): readonly (Kpi | Indicator)[] => {
  const tracked: (Kpi | Indicator)[] = [];
  for (const kpi of kpisOf(plan)) {
    tracked.push(kpi);
    for (const { indicators } of kpi.measures) tracked.push(...indicators);
  }
  return tracked;
});

/** The KPIs and indicators of an address: one of each year that has it. */
export const trackedAt = (plan: Plan, address: string): readonly (Kpi | Indicator)[] =>
  trackedByAddress(plan).get(address) ?? [];

const trackedByAddress = cachedPerPlan((plan) => groupBy(trackedOf(plan), ({ address }) => address));

/** Every measure that was not given up. */
export const measuresOf = cachedPerPlan((plan): readonly Measure[] =>
  kpisOf(plan).flatMap(({ measures }) => measures.filter(({ cancelled }) => !cancelled)),
);

/** The KPIs that the formula of a KPI is made of, and in the form of KPIs the figures that it takes. */
export const inputsOf = ({ valueTree }: Kpi): readonly Kpi[] =>
  valueTree?.inputs.flatMap(({ link }) => link.target ?? []) ?? [];

/** The KPIs that the formula of a KPI reads, themselves or a figure of them. */
export const sourcesOf = (kpi: Kpi): readonly Kpi[] => inputsOf(kpi).flatMap((input) => readKpi(input) ?? []);
