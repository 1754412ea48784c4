import { daysBetween, type Day } from '../calendar/day';
import { daysOf, type FiscalYear } from '../calendar/fiscal-year';
import type { Plan, Review, SupportRequest } from '../model/types';
import type { AskedSupport } from './support-requests';
import { trackedPlan } from './tracked-plan';

/** A request without a reply, and the day of the meeting it was made in. */
export interface UnansweredSupport extends AskedSupport {
  readonly since: Day;
}

/** Requests that have waited for the days of the policy. */
export function unansweredSupport(plan: Plan, day: Day): readonly UnansweredSupport[] {
  const { days } = plan.policy.warnings['support-unanswered'];
  return openSupport(plan, day).filter(({ since }) => daysBetween(since, day) >= days);
}

/** Requests that have no reply on a day. */
export const openSupport = (plan: Plan, day: Day): readonly UnansweredSupport[] =>
  trackedPlan(plan, day)
    .reviewed.flatMap(({ reviews }) => reviews)
    .flatMap((askedIn) => {
      const since = dayHeld(askedIn, plan.fiscalYear);
      return askedIn.support
        .filter((request) => !isAnsweredBy(day, request))
        .map((request) => ({ request, askedIn, since }));
    });

const dayHeld = ({ held, cycle }: Review, fiscal: FiscalYear): Day => held ?? daysOf(cycle, fiscal).to;

const isAnsweredBy = (day: Day, { reply, replied }: SupportRequest): boolean =>
  reply !== undefined && (replied === undefined || replied <= day);
