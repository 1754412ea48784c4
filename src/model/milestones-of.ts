import type { Challenge, Kpi, Milestone, Scorecard } from './types';

/** The milestones of a project, or of a KPI that is scored by milestones; undefined for a KPI that has values. */
export function milestonesOf(item: Kpi | Challenge): readonly Milestone[] | undefined {
  if (item.type === 'challenge') return item.milestones;
  return item.scoring.method === 'milestones' ? item.scoring.items : undefined;
}

/** A milestone with the project or KPI that it belongs to. */
export interface MilestoneOf {
  readonly milestone: Milestone;
  readonly of: Kpi | Challenge;
}

/** The milestones of a scorecard: of KPIs that are scored by them, then of its projects. */
export const milestonesOn = ({ kpis, challenges }: Pick<Scorecard, 'kpis' | 'challenges'>): readonly MilestoneOf[] =>
  [...kpis, ...challenges].flatMap((of) => (milestonesOf(of) ?? []).map((milestone) => ({ milestone, of })));
