import type { Scorecard } from '../../model/types';
import {
  isOpen,
  measuresOn,
  openActionsAfter,
  reviewOf,
  reviewsWithin,
  type CarriedAction,
  type MeasureStatus,
  type StageStatus,
} from '../../tracking';
import { memoizeWeak } from '../../util/memoize';
import type { ReviewFacts } from './facts';

/** Open work of one scorecard at the end of a cycle; actions on the day of the meeting, as everywhere in its review. */
export interface OpenWork {
  readonly scorecard: Scorecard;
  /** All but the cancelled ones. */
  readonly measures: readonly MeasureStatus[];
  /**
   * Stages that are due and not done, each with its measure; those of a measure that is overdue as a whole are not told
   * again.
   */
  readonly lateStages: readonly (StageStatus & { readonly of: MeasureStatus })[];
  readonly actions: readonly CarriedAction[];
  /** True if a review of the cycle, or of a shorter one in it, was written. */
  readonly reviewed: boolean;
}

/** The company's view is of everybody, itself first; anyone else sees only their own. */
export const openWork = memoizeWeak((facts: ReviewFacts): readonly OpenWork[] =>
  (facts.scorecard.department ? [facts.scorecardScore] : facts.scorecards).map(({ scorecard }) =>
    workOf(scorecard, facts),
  ),
);

function workOf(scorecard: Scorecard, { plan, cycle, to }: ReviewFacts): OpenWork {
  const { id, kpis } = scorecard;
  const meeting = { scorecardId: id, cycle };
  const measures = kpis
    .flatMap((kpi) => kpi.measures)
    .map(measuresOn(plan, to))
    .filter(({ state }) => state !== 'cancelled');
  return {
    scorecard,
    measures,
    lateStages: measures
      .filter((of) => isOpen(of) && of.state !== 'overdue')
      .flatMap((of) => of.stages.filter(({ state }) => state === 'late').map((stage) => ({ ...stage, of }))),
    actions: openActionsAfter(plan, meeting, reviewOf(plan, meeting)?.held ?? to),
    reviewed: reviewsWithin(plan, cycle).some(({ scorecardId }) => scorecardId === id),
  };
}
