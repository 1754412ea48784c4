import type { Period } from '../../calendar/period';
import type { Review } from '../../model/types';

interface LatestEntries<T> {
  readonly entries: readonly T[];
  /** The cycle whose review says it; undefined when nobody does. */
  readonly in?: Period;
}

/**
 * The latest word of a cycle's meetings on an item: the cycle's own review, which comes last, else the newest review of
 * a shorter cycle in it, so that a quarter need not repeat its months.
 */
export function latestEntries<T>(
  meetings: readonly Review[],
  entriesOf: (review: Review) => readonly T[],
): LatestEntries<T> {
  const review = meetings.findLast((meeting) => entriesOf(meeting).length > 0);
  return review ? { entries: entriesOf(review), in: review.cycle } : { entries: [] };
}
