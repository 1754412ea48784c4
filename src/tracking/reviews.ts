import type { Day } from '../calendar/day';
import { daysOf, fiscalYearOf, type FiscalYear } from '../calendar/fiscal-year';
import type { Period } from '../calendar/period';
import type { Plan, Review } from '../model/types';
import { compareText } from '../util/compare';
import { groupBy } from '../util/group';
import { oncePerPlan } from '../model/once-per-plan';

/** Which meeting: of whom (`company`, or a department's id), and for which cycle. */
export interface Meeting {
  readonly scorecardId: string;
  readonly cycle: Period;
}

/** The review of a meeting. Where two files state the same one, the first counts. */
export const reviewOf = (plan: Plan, { scorecardId, cycle }: Meeting): Review | undefined => reviewsOfCycle(plan, cycle).find((review) => review.scorecardId === scorecardId);

/** All reviews of a cycle: the company's first, then as departments are listed. */
export const reviewsOfCycle = (plan: Plan, cycle: Period): readonly Review[] => byCycle(plan).get(cycle.text) ?? [];

const byCycle = oncePerPlan(({ reviews }) => {
  const cycles = groupBy(reviews, ({ cycle }) => cycle.text);
  return new Map([...cycles].map(([cycle, all]) => [cycle, [...groupBy(all, ({ scorecardId }) => scorecardId).values()].map(([first]) => first!)]));
});

/** The reviews of the same scorecard before a meeting, oldest first: those of its fiscal year and of the year before. */
export function earlierReviews({ reviews, fiscalYear }: Plan, meeting: Meeting): readonly Review[] {
  const year = fiscalYearOf(meeting.cycle, fiscalYear);
  const known = reviews.filter(({ scorecardId, cycle }) => {
    if (scorecardId !== meeting.scorecardId || compareCycles(cycle, meeting.cycle, fiscalYear) >= 0) return false;
    return fiscalYearOf(cycle, fiscalYear) >= year - 1;
  });
  return [...known].sort((a, b) => compareCycles(a.cycle, b.cycle, fiscalYear));
}

/** By the last day; of cycles that end together the shorter meets first: the week before the month before the quarter. */
export function compareCycles(a: Period, b: Period, fiscal: FiscalYear): number {
  const [one, other] = [daysOf(a, fiscal), daysOf(b, fiscal)];
  return compareText(one.to, other.to) || compareText(other.from, one.from);
}

/** The day that a review speaks of: its cycle's last, also when the meeting is days later; the meeting's own when that was earlier. */
export function dayReported({ cycle, held }: Review, fiscal: FiscalYear): Day {
  const { to } = daysOf(cycle, fiscal);
  return held !== undefined && held < to ? held : to;
}
