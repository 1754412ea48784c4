import type { Period } from '../calendar/period';
import { fiscalYearOf } from '../calendar/fiscal-year';
import type { Plan, Review, SupportRequest } from '../model/types';
import { compareCycles } from '../calendar/cycles';
import { reviewsOfCycle } from './reviews';

/** A request for support, and the review it was made in. */
export interface AskedSupport {
  readonly request: SupportRequest;
  readonly askedIn: Review;
}

/** The requests of a cycle's reviews, and before them those of earlier ones in the year that have no reply yet. */
export function supportRequests(plan: Plan, cycle: Period): readonly AskedSupport[] {
  const { fiscalYear } = plan;
  const earlier = plan.reviews.filter((review) =>
    review.support.length > 0 && compareCycles(review.cycle, cycle, fiscalYear) < 0 && fiscalYearOf(review.cycle, fiscalYear) === fiscalYearOf(cycle, fiscalYear));
  return [...asked(earlier).filter(({ request }) => !hasReply(request)), ...asked(reviewsOfCycle(plan, cycle))];
}

export const hasReply = ({ reply }: SupportRequest): boolean => reply !== undefined;

const asked = (reviews: readonly Review[]): AskedSupport[] => reviews.flatMap((review) => review.support.map((request) => ({ request, askedIn: review })));
