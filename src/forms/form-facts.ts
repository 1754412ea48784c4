import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';
import type { Plan, Scorecard } from '../model/types';

/** Facts that a sheet to fill in is made of. */
export interface FormFacts {
  readonly plan: Plan;
  readonly scorecard: Scorecard;
  readonly period: Period;
  /** The last day of the period. */
  readonly until: Day;
  /** The commit that the plan is at, if any. */
  readonly commit: string | undefined;
}
