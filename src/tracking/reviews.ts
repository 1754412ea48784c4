import type { Day } from '../calendar/day';
import { compareCycles, isPartOf } from '../calendar/cycles';
import { daysOf, fiscalYearOf, type FiscalYear } from '../calendar/fiscal-year';
import type { Period } from '../calendar/period';
import type { Plan, Review } from '../model/types';
import { groupBy } from '../util/group';
import { cachedPerPlan } from '../model/cached-per-plan';
import { getOrCreate } from '../util/memoize';

/** Identifies a meeting: of whom (`company`, or a department's id), and for which cycle. */
export interface Meeting {
  readonly scorecardId: string;
  readonly cycle: Period;
}

/** The review of a meeting. Where two files state the same one, the first counts. */
export const reviewOf = (plan: Plan, { scorecardId, cycle }: Meeting): Review | undefined =>
  reviewsOfCycle(plan, cycle).find((review) => review.scorecardId === scorecardId);

/** All reviews of a cycle: the company's first, then as departments are listed. */
export const reviewsOfCycle = (plan: Plan, cycle: Period): readonly Review[] => byCycle(plan).get(cycle.text) ?? [];

const byCycle = cachedPerPlan(({ reviews }) => {
  const cycles = groupBy(reviews, ({ cycle }) => cycle.text);
  return new Map(
    [...cycles].map(([cycle, all]) => [
      cycle,
      [...groupBy(all, ({ scorecardId }) => scorecardId).values()].map(([first]) => first!),
    ]),
  );
});

/** The reviews of a cycle and of the shorter cycles that are part of it, in order of time. */
export function reviewsWithin(plan: Plan, cycle: Period): readonly Review[] {
  return getOrCreate(withinCycles(plan), cycle.text, () =>
    plan.reviews.filter(
      (review) => isPartOf(review.cycle, cycle, plan.fiscalYear) && reviewOf(plan, review) === review,
    ),
  );
}

const withinCycles = cachedPerPlan(() => new Map<string, readonly Review[]>());

/**
 * The reviews of the same scorecard before a meeting, oldest first: those of its fiscal year and of the year before.
 */
export function earlierReviews({ reviews, fiscalYear }: Plan, meeting: Meeting): readonly Review[] {
  const year = fiscalYearOf(meeting.cycle, fiscalYear);
  const known = reviews.filter(({ scorecardId, cycle }) => {
    if (scorecardId !== meeting.scorecardId || compareCycles(cycle, meeting.cycle, fiscalYear) >= 0) return false;
    return fiscalYearOf(cycle, fiscalYear) >= year - 1;
  });
  return [...known].sort((a, b) => compareCycles(a.cycle, b.cycle, fiscalYear));
}

/**
 * The day that a review speaks of: its cycle's last, also when the meeting is days later; the meeting's own when that
 * was earlier.
 */
export function dayReported({ cycle, held }: Review, fiscal: FiscalYear): Day {
  const { to } = daysOf(cycle, fiscal);
  return held !== undefined && held < to ? held : to;
}
