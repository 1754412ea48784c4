import type { Day } from '../calendar/day';
import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Plan, Text } from '../model/types';
import type { PlanScore } from '../scoring';
import type { Revision } from '../source/revision';

/** All that the tables say of a plan. */
export interface PlanFacts {
  /** The line of the list that names the plan; of a single plan its id. */
  readonly source: string;
  readonly plan: Plan;
  /** The scores of the period asked for. */
  readonly score: PlanScore;
  /** The day on which the plan is looked at: what is late by then, and what is found. */
  readonly asOf: Day;
  readonly revision: Revision;
  readonly findings: readonly Diagnostic[];
  /** A text of the plan in the language asked for. */
  say(text: Text): string;
}
