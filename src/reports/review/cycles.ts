import { previousPeriod } from '../../calendar/cycles';
import { fiscalYearOf } from '../../calendar/fiscal-year';
import type { Period } from '../../calendar/period';
import type { Plan, Scorecard } from '../../model/types';

/**
 * The scorecards that have a review for a cycle: the company, and every department with a scorecard of its fiscal year.
 */
export const reviewedScorecards = ({ scorecards, fiscalYear }: Plan, cycle: Period): readonly Scorecard[] =>
  scorecards.filter(({ year }) => year === fiscalYearOf(cycle, fiscalYear));

/** The cycle that a review is compared with: the one before of the same length. */
export const cycleBefore = (cycle: Period, { fiscalYear }: Plan): Period => previousPeriod(cycle, fiscalYear);
