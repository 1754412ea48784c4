import { getOrCreate } from '../util/memoize';
import { cachedPerPlan } from './cached-per-plan';
import type { Kpi, Plan } from './types';
import { kpisOf, sourcesOf } from './walk';

/**
 * Tests whether a KPI contributes to another one: it supports that or a measure of it, or is an input of its value
 * tree.
 */
export function contributesTo(kpi: Kpi): (line: Kpi) => boolean {
  const inputs = new Set(sourcesOf(kpi));
  return (line) =>
    line !== kpi &&
    (inputs.has(line) ||
      line.supports.some(({ target }) => target === kpi || (target?.type === 'measure' && target.kpi === kpi)));
}

/** The KPIs that contribute to a KPI, as `contributesTo` says, in the order of the plan. */
export const contributorsTo = (kpi: Kpi, plan: Plan): readonly Kpi[] => contributors(plan).get(kpi) ?? [];

const contributors = cachedPerPlan((plan): ReadonlyMap<Kpi, readonly Kpi[]> => {
  const found = new Map<Kpi, Set<Kpi>>();
  const add = (kpi: Kpi, line: Kpi): void => void getOrCreate(found, kpi, () => new Set<Kpi>()).add(line);
  for (const kpi of kpisOf(plan)) {
    for (const { target } of kpi.supports) {
      if (target?.type === 'kpi') add(target, kpi);
      if (target?.type === 'measure') add(target.kpi, kpi);
    }
    for (const input of sourcesOf(kpi)) add(kpi, input);
  }
  const place = new Map(kpisOf(plan).map((kpi, i) => [kpi, i]));
  const inOrder = (kpi: Kpi, lines: ReadonlySet<Kpi>): readonly Kpi[] =>
    [...lines].filter((line) => line !== kpi && place.has(line)).sort((a, b) => place.get(a)! - place.get(b)!);
  return new Map([...found].map(([kpi, lines]) => [kpi, inOrder(kpi, lines)]));
});
