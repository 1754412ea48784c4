import { fiscalYearOf } from '../calendar/fiscal-year';
import type { Period } from '../calendar/period';
import { NO_ERRORS } from '../reports/base/plan-errors';
import { isRefused, score as scoreReport } from '../reports/score';
import { ask } from '../scoring/question';
import { scorePlan } from '../scoring/score-plan';
import { readRevision } from '../source/revision';
import { errorsFor, notForPayment } from './plan-errors';
import { contextOf, type Answer } from './answer';
import type { OpenedPlan } from './open-plan';
import { newestPeriod, scorecardId } from './period';

export interface ScoreQuestion {
  /** Figures to the end of it. Default: the newest month with actuals. */
  readonly period?: Period | undefined;
  /** Only this scorecard: the id of a department or position, or `company`. */
  readonly department?: string | undefined;
  /** The final assessment, which is refused where anything is missing. Default: the score to date. */
  readonly final?: boolean | undefined;
  /** True to print a final assessment that errors of the plan would refuse, marked on every page. Default: false. */
  readonly despiteErrors?: boolean | undefined;
  /** With every step of the arithmetic. Default: for a final assessment. */
  readonly sheet?: boolean | undefined;
}

/**
 * The scorecards: points, bonus, range and grade. Throws a UserError for a period that is not assessed, and for a
 * department without a scorecard.
 */
export function score(
  opened: OpenedPlan,
  { period, department, final, despiteErrors, sheet }: ScoreQuestion = {},
): Answer {
  const { plan, tree, askedDay, git } = opened;
  const asked = period ?? newestPeriod(plan);
  const errors = final ? errorsFor(fiscalYearOf(asked, plan.fiscalYear), opened, despiteErrors) : NO_ERRORS;
  const facts = {
    errors,
    score: scorePlan(plan, ask(plan, asked, { asOf: askedDay, final })),
    revision: readRevision(tree, git),
    department: scorecardId(department, plan, asked),
    sheet,
  };
  const note = final ? notForPayment(errors, opened) : undefined;
  const report = scoreReport.build(facts, contextOf(opened, note));
  const refused = isRefused(facts) || errors.found.length > 0;
  return { report, refused, ...(final && { errors: errors.found.length }) };
}
