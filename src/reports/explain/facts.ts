import type { PlanScore, Tracks } from '../../scoring';
import type { Explainable } from './find';

export interface ExplainFacts {
  readonly item: Explainable;
  readonly score: PlanScore;
  /** Tracks that `score` was computed with; computed anew if not given. */
  readonly tracks?: Tracks | undefined;
}

/** Facts with their defaults filled in. */
export interface Sources {
  readonly score: PlanScore;
  readonly tracks: Tracks;
}
