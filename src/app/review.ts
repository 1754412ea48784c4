import type { Period } from '../calendar/period';
import type { Scorecard } from '../model/types';
import { review as reviewReport, reviewedScorecards, ReviewScores, type ReviewInput } from '../reports/review';
import type { Report } from '../reports/base/report';
import { readRevision } from '../source/revision';
import { actualsChangedSince } from './actuals-since';
import { contextOf } from './answer';
import { attemptEach, type Attempted } from './attempts';
import { findingsByScorecard } from './findings-by-scorecard';
import { findingsOn } from './findings';
import type { OpenedPlan } from './open-plan';
import { scorecardId } from './period';

export interface ReviewQuestion {
  /** A week, month, quarter, half or year. */
  readonly cycle: Period;
  /** Id of a department or position, or `company`. Default: the company, or all scorecards if it has none. */
  readonly department?: string | undefined;
  /** All scorecards. */
  readonly all?: boolean | undefined;
  /** For others than those who met: without the number of incidents. Default: false. */
  readonly published?: boolean | undefined;
}

/** The review of one scorecard. */
export interface ScorecardReview {
  readonly scorecard: Scorecard;
  readonly report: Report;
}

/** The reviews of a cycle, and the scores that they look at. */
export interface Reviews {
  readonly scores: ReviewScores;
  readonly reviews: readonly ScorecardReview[];
}

/**
 * The PDCA reviews of a cycle, one for each scorecard that is asked for. Throws a UserError for a department without a
 * scorecard.
 */
export function review(opened: OpenedPlan, question: ReviewQuestion): Reviews {
  const { scores, done, faults } = attemptReviews(opened, question);
  if (faults.length > 0) throw faults[0]!.error;
  return { scores, reviews: done };
}

/** Makes the reviews as far as they can be made. Throws when none can. */
export function attemptReviews(
  opened: OpenedPlan,
  question: ReviewQuestion,
): Attempted<ScorecardReview> & Pick<Reviews, 'scores'> {
  const { scores, inputs } = gather(opened, question);
  const context = contextOf(opened);
  const reviews = attemptEach(inputs, (input) => ({
    scorecard: input.scorecard,
    report: reviewReport.build(input, context),
  }));
  return { scores, ...reviews };
}

/** Gathers what the reviews are made from; what all of them share is computed once. */
export function gather(
  opened: OpenedPlan,
  question: ReviewQuestion,
): { readonly scores: ReviewScores; readonly inputs: readonly ReviewInput[] } {
  const scorecards = reviewedBy(opened, question);
  const scores = new ReviewScores(opened.plan, question.cycle, opened.askedDay);
  const then = findingsOn(scores.provisional.question.asOf, opened);
  const warningsOf = findingsByScorecard(then.diagnostics, (finding) => finding, then);
  const acknowledgedOf = findingsByScorecard(then.acknowledged, ({ finding }) => finding, then);
  const shared = {
    scores,
    revision: readRevision(opened.tree, opened.git),
    actualsChangedSince: actualsChangedSince(opened),
    published: question.published ?? false,
  };
  const inputs = scorecards.map((scorecard) => ({
    ...shared,
    scorecard,
    warnings: warningsOf(scorecard),
    acknowledged: acknowledgedOf(scorecard),
  }));
  return { scores, inputs };
}

/** The scorecards that a question asks for. */
export function reviewedBy(
  { plan }: OpenedPlan,
  { cycle, department, all = false }: ReviewQuestion,
): readonly Scorecard[] {
  const existing = reviewedScorecards(plan, cycle);
  const id = scorecardId(department, plan, cycle);
  if (all) return existing;
  // A plan without a company scorecard has nothing better than its departments.
  const wanted = existing.filter((scorecard) => scorecard.id === (id ?? 'company'));
  return wanted.length > 0 ? wanted : existing;
}
