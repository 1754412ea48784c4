import type { PlanScore, Tracks } from '../../scoring';
import type { ExplainableItem } from './find';

export interface ExplainFacts {
  readonly item: ExplainableItem;
  readonly score: PlanScore;
  /** Tracks that `score` was computed with; computed anew if not given. */
  readonly tracks?: Tracks | undefined;
}

/** Facts with their defaults filled in. */
export interface Sources {
  readonly score: PlanScore;
  readonly tracks: Tracks;
}
