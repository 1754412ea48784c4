import type { Origin } from '../../source/locate';

/** A reference as written, and what it leads to when that exists. */
export interface Link<T> {
  readonly to: string;
  readonly target?: T;
  readonly origin: Origin;
}

/** The types of item that a reference can lead to. */
export type ItemType =
  | 'ksf'
  | 'strategicKpi'
  | 'kpi'
  | 'measure'
  | 'indicator'
  | 'challenge'
  | 'milestone'
  | 'department'
  | 'perspective'
  | 'veto'
  | 'multiplier'
  | 'scorecard'
  | 'stage'
  | 'earlierAction'
  | 'question'
  | 'negativeItem'
  | 'person'
  | 'results'
  | 'resultsKpi';

/** A link for checking: what it may lead to, and what there is. */
export interface Reference extends Link<unknown> {
  /** The types that it may lead to. */
  readonly itemTypes: readonly ItemType[];
  /** Lists what could have been meant, written as in this place. */
  candidates(): readonly string[];
  /** The scorecard (or `strategy`) that it leads into, when there is one to say. */
  readonly into?: string;
}
