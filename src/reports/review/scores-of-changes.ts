import { isApproved } from '../../history';
import type { Change } from '../../model/types';
import { scoresUnder, type PlanScore, type ScoresUnder } from '../../scoring';

/** Returns the effect of each approved adjustment on the printed score, computed once each. */
export function scoresOfChanges(score: PlanScore): (change: Change) => ScoresUnder | undefined {
  const known = new Map<Change, ScoresUnder | undefined>();
  return (change) => {
    if (!known.has(change))
      known.set(change, isApproved(change) ? scoresUnder(change, decidedWith(change, score), score) : undefined);
    return known.get(change);
  };
}

/** The approved adjustments of the same review. */
const decidedWith = (change: Change, { plan: { reviews } }: PlanScore): readonly Change[] =>
  reviews.find(({ changes }) => changes.includes(change))?.changes.filter(isApproved) ?? [];
