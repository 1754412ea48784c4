import type { Acknowledged } from '../../diagnostics/acknowledge';
import type { Diagnostic } from '../../diagnostics/diagnostic';
import type { Day } from '../../calendar/day';
import type { ChangedActual } from '../../history';
import type { Scorecard } from '../../model/types';
import type { ReviewScores } from './scores';

/** Everything a command gathers for the review of one scorecard. */
export interface ReviewInput {
  readonly scorecard: Scorecard;
  readonly scores: ReviewScores;
  readonly revision: { readonly commit: string | undefined; readonly modified: boolean };
  /** For others than those who met: nothing is said of conduct. Default: false. */
  readonly published?: boolean;
  /** Findings of the check that concern this scorecard. */
  readonly warnings: readonly Diagnostic[];
  /** Findings that the plan allows, with the reason it gives. */
  readonly acknowledged: readonly Acknowledged[];
  /** Actuals that differ from their state at the end of a day, by the history of the plan. */
  actualsChangedSince(day: Day): readonly ChangedActual[];
}
