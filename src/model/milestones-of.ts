import type { Challenge, Kpi, Milestone } from './types';

/** The milestones of a project, or of a KPI that is scored by milestones; undefined for a KPI that has values. */
export function milestonesOf(item: Kpi | Challenge): readonly Milestone[] | undefined {
  if (item.type === 'challenge') return item.milestones;
  return item.scoring.method === 'milestones' ? item.scoring.items : undefined;
}
