import type { Acknowledged } from '../../diagnostics/acknowledge';
import type { Diagnostic } from '../../diagnostics/diagnostic';
import type { Scorecard } from '../../model/types';
import type { PlanScore, Tracks } from '../../scoring';

/** What a command gathers for the review of one scorecard. The cycle is the period that the score was asked for. */
export interface ReviewInput {
  readonly scorecard: Scorecard;
  /** Of the cycle: its period, and the day the plan is looked at. */
  readonly score: PlanScore;
  /** The track records that the score was made of; made anew when they are not given. */
  readonly tracks?: Tracks;
  /** Of the cycle before (`cycleBefore`), for what has changed since. */
  readonly previous?: PlanScore | undefined;
  readonly revision: { readonly commit: string | undefined; readonly modified: boolean };
  /** Findings of the check that concern this scorecard. */
  readonly warnings: readonly Diagnostic[];
  /** Findings that the plan allows, with the reason it gives. */
  readonly acknowledged: readonly Acknowledged[];
}
