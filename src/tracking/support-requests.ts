import type { Period } from '../calendar/period';
import { fiscalYearOf } from '../calendar/fiscal-year';
import type { Plan, Review, SupportRequest } from '../model/types';
import { compareCycles } from '../calendar/cycles';
import { reviewsWithin } from './reviews';

/** A request for support, and the review it was made in. */
export interface AskedSupport {
  readonly request: SupportRequest;
  readonly askedIn: Review;
}

/**
 * The requests of a cycle's reviews, shorter cycles in it included, and before them earlier ones that have no reply
 * yet, back to the year before.
 */
export function supportRequests(plan: Plan, cycle: Period): readonly AskedSupport[] {
  const { fiscalYear } = plan;
  const within = reviewsWithin(plan, cycle);
  const year = fiscalYearOf(cycle, fiscalYear);
  const earlier = plan.reviews.filter(
    (review) =>
      review.support.length > 0 &&
      !within.includes(review) &&
      compareCycles(review.cycle, cycle, fiscalYear) < 0 &&
      fiscalYearOf(review.cycle, fiscalYear) >= year - 1,
  );
  return [...asked(earlier).filter(({ request }) => !hasReply(request)), ...asked(within)];
}

export const hasReply = ({ reply }: SupportRequest): boolean => reply !== undefined;

const asked = (reviews: readonly Review[]): AskedSupport[] =>
  reviews.flatMap((review) => review.support.map((request) => ({ request, askedIn: review })));
