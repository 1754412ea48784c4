import type { Measure, Plan, Scorecard } from '../../model/types';
import type { Tracks } from '../../scoring';
import { isOpen, type MeasureStatus } from '../../tracking';

/** A plan on the day that its next year is made. */
export interface RollFacts {
  readonly plan: Plan;
  /** The year that is made; everything comes from the one before. */
  readonly year: number;
  /** The results of the year before. */
  readonly tracks: Tracks;
  statusOf(measure: Measure): MeasureStatus;
}

/** Tests whether nothing is left to do for a measure. */
export const isFinished = (measure: Measure, { statusOf }: RollFacts): boolean =>
  measure.cancelled || !isOpen(statusOf(measure));

export const scorecardsBefore = ({ plan, year }: RollFacts): readonly Scorecard[] =>
  plan.scorecards.filter((scorecard) => scorecard.year === year - 1);
