import type { Origin } from '../../source/locate';
import type { Decimal } from '../../util/decimal';
import type { Link } from './link';
import type { Text } from './text';

/* The KPI is a parameter: scorecards hold conditions, and KPIs stand on scorecards. */

/** Limits points, the score or the grade while figures of KPIs are below or above a bound (spec 02.5). */
export interface ConditionOf<K> {
  readonly id: string;
  /** Its id where no name is written. */
  readonly name: Text;
  /** Says how many of the comparisons must hold; `all` of a single one. */
  readonly when: 'any' | 'all';
  readonly comparisons: readonly ComparisonOf<K>[];
  readonly effect: ConditionEffectOf<K, MultiplierOf<K>>;
  readonly origin: Origin;
}

/** Holds while A* of a KPI is strictly below or above a bound. */
export interface ComparisonOf<K> {
  readonly kpi: Link<K>;
  readonly side: 'below' | 'above';
  readonly bound: ComparisonBound;
  readonly origin: Origin;
}

export type ComparisonBound =
  /** A number in the unit of the KPI. */
  | { readonly type: 'value'; readonly value: Decimal }
  /** A fraction of 1: the attainment of A* is compared. */
  | { readonly type: 'attainment'; readonly share: Decimal }
  /** The target; of a range, the end on the side that is compared. */
  | { readonly type: 'target' }
  | { readonly type: 'challenge' };

export type ConditionEffectOf<K, M> =
  /** Limits basic points of KPIs, as shares of their weight. */
  | { readonly type: 'kpis'; readonly kpis: 'all' | readonly Link<K>[]; readonly limit: Limit }
  | { readonly type: 'bonus'; readonly atMost: Decimal }
  | { readonly type: 'score'; readonly limit: Limit }
  | { readonly type: 'gradeAtMost'; readonly grade: string }
  /** These do not count. */
  | { readonly type: 'multipliers'; readonly multipliers: readonly Link<M>[] };

/** Either a most or a factor from 0 to 1. */
export type Limit =
  { readonly type: 'atMost'; readonly atMost: Decimal } | { readonly type: 'times'; readonly times: Decimal };

/** A factor of the whole score: fixed, or by A* of a KPI. */
export interface MultiplierOf<K> {
  readonly id: string;
  /** Its id where no name is written. */
  readonly name: Text;
  readonly factor:
    | { readonly type: 'fixed'; readonly times: Decimal; readonly approvedBy?: string }
    /** Straight lines between values and factors; the ends hold. */
    | { readonly type: 'kpi'; readonly kpi: Link<K>; readonly points: readonly (readonly [Decimal, Decimal])[] };
  readonly origin: Origin;
}
