import type { Kpi, Perspective, Plan } from '../../model/types';
import { groupBy } from '../../util/group';

/** KPIs, or what is known of them, in the plan's order of perspectives; in each the heaviest first, else as written. */
export function inPerspectives<T>(
  items: readonly T[],
  kpiOf: (item: T) => Kpi,
  { perspectives }: Plan,
): readonly { readonly perspective: Perspective | undefined; readonly items: readonly T[] }[] {
  const groups = groupBy(items, (item) => kpiOf(item).perspective?.id);
  const known = perspectives.filter(({ id }) => groups.has(id));
  const rest = [...groups.keys()].filter((id) => !known.some((perspective) => perspective.id === id));
  const heaviestFirst = (id: string | undefined): readonly T[] =>
    [...groups.get(id)!].sort((a, b) => kpiOf(b).weight.compare(kpiOf(a).weight));
  return [
    ...known.map((perspective) => ({ perspective, items: heaviestFirst(perspective.id) })),
    ...rest.map((id) => ({ perspective: undefined, items: heaviestFirst(id) })),
  ];
}
