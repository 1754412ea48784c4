import { previousPeriod } from '../../calendar/cycles';
import { fiscalYearOf } from '../../calendar/fiscal-year';
import type { Period } from '../../calendar/period';
import type { Plan, Scorecard } from '../../model/types';
import { hasContents } from './contents';

/** Whether there is a review report for cycles of this kind. */
export const isReviewCycle = ({ unit }: Period): boolean => hasContents(unit);

/** The scorecards that have a review report for a cycle: the company, and every department with a scorecard of that year. */
export const reviewedScorecards = ({ scorecards, fiscalYear }: Plan, cycle: Period): readonly Scorecard[] =>
  isReviewCycle(cycle) ? scorecards.filter(({ year }) => year === fiscalYearOf(cycle, fiscalYear)) : [];

/** The cycle that a review is compared with: the one before of the same length. */
export const cycleBefore = (cycle: Period, { fiscalYear }: Plan): Period => previousPeriod(cycle, fiscalYear);
