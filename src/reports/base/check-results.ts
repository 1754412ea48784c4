import type { Day } from '../../calendar/day';
import type { Acknowledged } from '../../diagnostics/acknowledge';
import type { Diagnostic, Severity } from '../../diagnostics/diagnostic';

/** All results of a check, for the formats that CI systems read. */
export interface CheckResults extends CheckSetting {
  readonly asOf: Day;
  /** Every rule that was run, in the order of the docs. */
  readonly rules: readonly RuleFacts[];
  /** The plan files that were read, in order. */
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly acknowledged: readonly Acknowledged[];
  /** The counts, in words. */
  readonly summary: string;
}

/** Facts that those formats need besides the findings. */
export interface CheckSetting {
  /** The id of the plan. */
  readonly plan: string;
  /**
   * The plan's folder from the top of its repository, `clients/river-foods/`, or empty. Findings name files below it.
   */
  readonly folder: string;
  /** The version of hoshin. */
  readonly version: string;
  /** The page of a rule, in markdown. */
  pageOf(rule: string): string;
}

export interface RuleFacts {
  readonly id: string;
  readonly summary: string;
  /** Default severity of the rule, whatever the plan sets. */
  readonly severity: Severity;
}
