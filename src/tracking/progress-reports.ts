import type { Day } from '../calendar/day';
import type { Measure, MeasureProgress, Plan, Review } from '../model/types';
import { sortBy } from '../util/compare';
import { groupBy } from '../util/group';
import { cachedPerPlan } from '../model/cached-per-plan';
import { dayReported } from './reviews';

/** An entry of a review about a measure, and the day it speaks of. */
export interface ProgressReport {
  readonly day: Day;
  readonly entry: MeasureProgress;
  readonly review: Review;
}

/** The `do` entries of all reviews by measure, oldest first. */
export const progressReports: (plan: Plan) => ReadonlyMap<Measure, readonly ProgressReport[]> = cachedPerPlan(
  ({ reviews, fiscalYear }) => {
    const all = reviews.flatMap((review) =>
      review.progress.map((entry) => ({ day: dayReported(review, fiscalYear), entry, review })),
    );
    const known = all.flatMap((report) =>
      report.entry.measure.target ? [{ measure: report.entry.measure.target, report }] : [],
    );
    const groups = groupBy(known, ({ measure }) => measure);
    return new Map(
      [...groups].map(([measure, entries]) => [
        measure,
        sortBy(
          entries.map(({ report }) => report),
          ({ day }) => day,
        ),
      ]),
    );
  },
);
