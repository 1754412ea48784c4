import type { Kpi, Supportable } from './types';
import { cachedPerPlan } from './cached-per-plan';
import { kpisOf, sourcesOf } from './walk';

/** The dependencies between KPIs, by links and by formulas. */
export interface Cascade {
  /** Items that some other KPI supports. */
  readonly supported: ReadonlySet<Supportable>;
  /** KPIs that the formula of another one is made of. */
  readonly inputs: ReadonlySet<Kpi>;
}

export const cascadeOf = cachedPerPlan((plan): Cascade => {
  const kpis = kpisOf(plan);
  const supported = kpis.flatMap((kpi) =>
    kpi.supports.flatMap(({ target }) => (target && target !== kpi ? [target] : [])),
  );
  const inputs = kpis.flatMap(sourcesOf);
  return { supported: new Set(supported), inputs: new Set(inputs) };
});

/** Tests whether the KPIs below explain how a KPI is reached: it is made of them, or one of them supports it. */
export const isDecomposed = (kpi: Kpi, { supported }: Cascade): boolean =>
  kpi.valueTree !== undefined || supported.has(kpi);
