import { superiorsOf } from '../../model/superiors';
import type { Plan, Scorecard } from '../../model/types';

/** Part of a plan that a tree covers. */
export interface Scope {
  readonly plan: Plan;
  readonly year: number | undefined;
  /** All scorecards of the year. */
  readonly scorecards: readonly Scorecard[];
  /** Only this department, with those below it. Default: everything. */
  readonly department: string | undefined;
  /** Tests whether a scorecard belongs to the department or to one below it. */
  includes(scorecard: Scorecard): boolean;
}

export function scopeOf(plan: Plan, year: number | undefined, department?: string): Scope {
  const isBelow = (scorecard: Scorecard): boolean =>
    scorecard.id === department || superiorsOf(scorecard.department).some((id) => id === department);
  return {
    plan,
    year,
    scorecards: plan.scorecards.filter((scorecard) => scorecard.year === year),
    department,
    includes: (scorecard) => department === undefined || isBelow(scorecard),
  };
}
