import type { Challenge, Kpi, Ksf, Measure, Plan, Scorecard, StrategicKpi, Strategy } from '../../model/types';
import { groupBy } from '../../util/group';

export type Item = Strategy | Ksf | StrategicKpi | Kpi | Measure | Challenge;

export interface Branch {
  readonly item: Item;
  /** It is in full further above; here it has no children. */
  readonly reference: boolean;
  readonly children: readonly Branch[];
}

export interface Structure {
  readonly strategies: readonly Branch[];
  /** KPIs that no way leads to from the strategy. */
  readonly notLinked: readonly Branch[];
  readonly challenges: readonly Branch[];
}

/** strategy → KSF → strategic KPI → objective → KPI → measure, as they support each other in one year. */
export function structure(plan: Plan, year: number | undefined): Structure {
  const scorecards = plan.scorecards.filter((scorecard) => scorecard.year === year);
  const kpis = scorecards.flatMap((scorecard: Scorecard) => scorecard.kpis);
  const branch = grower(kpis);
  const strategies = plan.strategies.map(branch);
  return { strategies, notLinked: unreached(kpis, branch), challenges: scorecards.flatMap(({ challenges }) => challenges.map(branch)) };
}

type Grow = ((item: Item) => Branch) & { readonly seen: ReadonlySet<Item> };

/** Everything grows once, so that what supports itself in a circle ends. */
function grower(kpis: readonly Kpi[]): Grow {
  const seen = new Set<Item>();
  const supporters = groupBy(
    kpis.flatMap((kpi) => [...new Set(kpi.supports.flatMap(({ target }) => target ?? []))].map((parent) => ({ parent: parent as Item, kpi }))),
    ({ parent }) => parent,
  );
  const grow = (item: Item): Branch => {
    if (seen.has(item)) return { item, reference: true, children: [] };
    seen.add(item);
    const below = [...partsOf(item), ...(supporters.get(item) ?? []).map(({ kpi }) => kpi)];
    return { item, reference: false, children: below.map(grow) };
  };
  return Object.assign(grow, { seen });
}

/** What is written inside an item. */
function partsOf(item: Item): readonly Item[] {
  if (isStrategy(item)) return item.ksfs;
  if (item.type === 'ksf') return item.kpis;
  return item.type === 'kpi' ? item.measures : [];
}

export const isStrategy = (item: Item): item is Strategy => !('type' in item);

/** First what supports nothing, with all below it; then the circles that are left. */
function unreached(kpis: readonly Kpi[], branch: Grow): readonly Branch[] {
  const [tops, rest] = [kpis.filter(supportsNothing), kpis.filter((kpi) => !supportsNothing(kpi))];
  return [...tops, ...rest].flatMap((kpi) => (branch.seen.has(kpi) ? [] : [branch(kpi)]));
}

const supportsNothing = ({ supports }: Kpi): boolean => !supports.some(({ target }) => target !== undefined);
