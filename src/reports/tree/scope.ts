import { superiorsOf } from '../../model/superiors';
import type { Plan, Scorecard } from '../../model/types';

/** Which part of a plan a tree is of. */
export interface Scope {
  readonly plan: Plan;
  readonly year: number | undefined;
  /** All scorecards of the year. */
  readonly scorecards: readonly Scorecard[];
  /** Only this department, with those below it. Default: everything. */
  readonly department: string | undefined;
  /** Whether a scorecard is that of the department or of one below it. */
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
