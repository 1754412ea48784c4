import { daysBetween, type Day } from '../calendar/day';
import type { Measure, Plan } from '../model/types';
import { dayReported } from './reviews';
import { trackedPlan, type ReviewedScorecard } from './tracked-plan';

/** A measure that reviews have passed over. */
export interface NeglectedMeasure {
  readonly measure: Measure;
  /** The day of its newest entry, or of its start. */
  readonly since: Day;
  readonly isReported: boolean;
}

/**
 * Running measures without an entry for the days of the policy. Where nobody met in that time, the meetings are
 * missing, not the measures; and of one that is overdue that is said already.
 */
export function neglectedMeasures(plan: Plan, day: Day): readonly NeglectedMeasure[] {
  const { days } = plan.policy.warnings['measure-neglected'];
  return trackedPlan(plan, day)
    .reviewed.filter(({ reviews }) =>
      reviews.some((review) => daysBetween(dayReported(review, plan.fiscalYear), day) < days),
    )
    .flatMap((reviewed) => silentFor(days, reviewed, day));
}

const silentFor = (days: number, { measures }: ReviewedScorecard, day: Day): readonly NeglectedMeasure[] =>
  measures
    .filter(({ state }) => ['notStarted', 'onSchedule', 'behind'].includes(state))
    .flatMap(({ measure, newest }) => {
      const since = newest?.day ?? measure.start;
      return since !== undefined && daysBetween(since, day) >= days
        ? [{ measure, since, isReported: newest !== undefined }]
        : [];
    });
