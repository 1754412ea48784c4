import type { Day } from '../calendar/day';
import type { Finding, Severity } from '../diagnostics/diagnostic';
import type { ChangesSince } from '../history';
import type { Plan } from '../model/types';
import type { SignOffTag } from '../source/sign-off-tags';

type RuleGroup = 'form' | 'structure' | 'targets' | 'tracking' | 'assessment';

export interface Rule {
  /** Names the problem, so that “allow <id>” reads well: `ksf-without-kpi`, not `require-kpi`. */
  readonly id: string;
  /** One line, shown in lists. The page next to the rule says more. */
  readonly summary: string;
  readonly severity: Severity;
  readonly group: RuleGroup;
  /** Looks at the whole plan. Not there for rules whose problems are found, in part or only, while files are read. */
  check?(plan: Plan, context: RuleContext): void;
}

export interface RuleContext {
  /** The day the plan is looked at. Rules never read the clock. */
  readonly asOf: Day;
  /** The plan as it was signed off, by year; none outside git. */
  readonly signedOff: readonly SignedOff[];
  report(problem: Omit<Finding, 'code'>): void;
}

/** Text of a finding, without its place. */
export type Words = Pick<Finding, 'message' | 'help'>;

/** Agreed state of the plan of a year. */
export interface SignedOff {
  readonly year: number;
  /** Named in messages: `plan/2026 (1a2b3c4)`. */
  readonly name: string;
  readonly plan: Plan;
  /** The day after which no approval can have been given yet. */
  readonly today: Day;
  /** Set where its commit is not in the history of the plan. */
  readonly unreachable?: Pick<SignOffTag, 'tag' | 'commit' | 'made'> | undefined;
  /** Other folders of the repository with a plan of the same id, which share the sign-off. */
  alsoIn(): readonly string[];
  /** Changes by the commits since to something that differs. */
  readonly since: ChangesSince;
}
