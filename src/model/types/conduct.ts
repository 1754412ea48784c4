import type { Day } from '../../calendar/day';
import type { Origin } from '../../source/locate';
import type { Decimal } from '../../util/decimal';
import type { Department } from './department';
import type { Link } from './link';
import type { Text } from './text';

/** Conduct (spec 04.1): the negative list of wrong behaviour, and the incidents that are cases of it. */

/** The categories of the negative list. */
export type Gravity = 'minor' | 'serious' | 'severe';

/** An item of `policy.negativeList`. */
export interface NegativeItem {
  readonly id: string;
  readonly name: Text;
  readonly severity: Gravity;
  readonly penalty: ItemPenalty;
  /** Multiplies the penalty the n-th time in a calendar year; the last one repeats. At least one. */
  readonly escalate: readonly Decimal[];
  readonly effect:
    { readonly type: 'none' } | { readonly type: 'monthZero' } | { readonly type: 'veto'; readonly veto: string };
  readonly origin: Origin;
}

/**
 * The penalty of a first case: a share of the monthly part (a fraction of 1), money, or points worth
 * `policy.pay.pointValue`.
 */
export type ItemPenalty =
  | { readonly type: 'share'; readonly share: Decimal }
  | { readonly type: 'amount'; readonly amount: Decimal }
  | { readonly type: 'points'; readonly points: Decimal };

/** One act of one person. */
export interface Incident {
  readonly id: string;
  /** The fiscal year of its file. */
  readonly year: number;
  readonly on: Day;
  /** The id in the pay file of the year, when there is one. */
  readonly person: string;
  /** The department that it counts in, as written; else the person's department on that day. */
  readonly department?: Link<Department>;
  readonly items: readonly Link<NegativeItem>[];
  /** Follows from its days: the newest decides. */
  readonly state: 'reported' | 'confirmed' | 'appealed' | 'upheld' | 'revoked';
  /** The state as written, which decides nothing. */
  readonly writtenState?: Incident['state'];
  readonly confirmed?: Day;
  readonly appealed?: Day;
  readonly upheld?: Day;
  readonly revoked?: Day;
  readonly evidence?: Text;
  readonly note?: Text;
  readonly origin: Origin;
}
