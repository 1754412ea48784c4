import type { Kpi, Perspective, Scorecard, Supportable } from './types';
import type { Writable } from './writable';

/** A KPI without a perspective of its own has that of the first thing it supports, followed upwards (spec 01). */
export function inheritPerspectives(scorecards: readonly Scorecard[]): void {
  for (const kpi of scorecards.flatMap(({ kpis }) => kpis)) {
    const perspective = perspectiveOf(kpi, new Set());
    if (perspective) (kpi as Writable<Kpi>).perspective = perspective;
  }
}

function perspectiveOf(item: Supportable, visited: Set<Supportable>): Perspective | undefined {
  if (visited.has(item)) return undefined;
  visited.add(item);
  if (item.type === 'strategicKpi') return item.ksf.perspective.target;
  if (item.type === 'measure') return perspectiveOf(item.kpi, visited);
  if (item.perspectiveLink) return item.perspectiveLink.target;
  const [first] = item.supports;
  return first?.target && perspectiveOf(first.target, visited);
}
