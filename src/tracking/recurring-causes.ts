import { isPartOf } from '../calendar/cycles';
import type { Day } from '../calendar/day';
import { daysOf } from '../calendar/fiscal-year';
import type { Kpi, Plan, Review, ReviewFinding } from '../model/types';
import { groupBy } from '../util/group';
import { subjectOf } from './subject-of';
import { trackedPlan, type ReviewedScorecard } from './tracked-plan';

/** A cause that reviews of a year name again and again. */
export interface RecurringCause {
  readonly cause: string;
  /** The first telling of each review, oldest first. */
  readonly named: readonly CauseMention[];
  /** The end of the first cycle that names it. */
  readonly since: Day;
}

interface CauseMention {
  readonly review: Review;
  readonly finding: ReviewFinding;
}

/**
 * Counted anew from the review in which an action for one of its KPIs was standardised. A longer review that repeats
 * what those inside it say is none.
 */
export function recurringCauses(plan: Plan, day: Day): readonly RecurringCause[] {
  const { reviews: atLeast } = plan.policy.warnings['recurring-cause'];
  return trackedPlan(plan, day).reviewed.flatMap((reviewed) =>
    causesOf(reviewed).flatMap(([cause, all]) => {
      const named = withoutRepetitions(all, plan);
      const since = named.filter(({ review }) => !isStandardisedAfter(review, named, reviewed));
      return since.length >= atLeast
        ? [{ cause, named: since, since: daysOf(since[0]!.review.cycle, plan.fiscalYear).to }]
        : [];
    }),
  );
}

const causesOf = ({ reviews }: ReviewedScorecard): readonly (readonly [string, readonly CauseMention[]])[] => {
  const named = reviews.flatMap((review) =>
    [
      ...groupBy(
        review.findings.filter(({ cause }) => cause !== undefined),
        ({ cause }) => cause!,
      ).values(),
    ].map(([finding]) => ({ review, finding: finding! })),
  );
  return [...groupBy(named, ({ finding }) => finding.cause!)];
};

const withoutRepetitions = (named: readonly CauseMention[], { fiscalYear }: Plan): readonly CauseMention[] =>
  named.filter(
    ({ review }) =>
      !named.some(
        (other) =>
          other.review.cycle.text !== review.cycle.text && isPartOf(other.review.cycle, review.cycle, fiscalYear),
      ),
  );

/** Tests whether that review, or a later one, made the answer to the cause a standard. */
function isStandardisedAfter(review: Review, named: readonly CauseMention[], { reviews }: ReviewedScorecard): boolean {
  const kpis = new Set(named.map(({ finding }) => kpiOf(finding)));
  const later = reviews.slice(reviews.indexOf(review));
  return later.some(({ followUps }) =>
    followUps.some(({ standardised, action: { target } }) => {
      const subject = target && subjectOf(target);
      return standardised !== undefined && subject?.type === 'kpi' && kpis.has(subject);
    }),
  );
}

/** The KPI that a finding is of, or whose process indicator it is of. */
const kpiOf = ({ kpi: { target } }: ReviewFinding): Kpi | undefined =>
  target?.type === 'indicator' ? target.measure.kpi : target;
