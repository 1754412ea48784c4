import type { Period } from '../../calendar/period';
import type { Review } from '../../model/types';

interface LatestEntries<T> {
  readonly entries: readonly T[];
  /** The cycle whose review says it; undefined when nobody does. */
  readonly in?: Period;
}

/**
 * What the meetings of a cycle say of something: the cycle's own review, which comes last, else the newest of the
 * shorter cycles in it, so that a quarter need not repeat its months.
 */
export function latestEntries<T>(
  meetings: readonly Review[],
  entriesOf: (review: Review) => readonly T[],
): LatestEntries<T> {
  const review = meetings.findLast((meeting) => entriesOf(meeting).length > 0);
  return review ? { entries: entriesOf(review), in: review.cycle } : { entries: [] };
}
