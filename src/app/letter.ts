import { makePeriod } from '../calendar/period';
import type { Plan, Scorecard } from '../model/types';
import { letter as letterReport } from '../reports/letter';
import { readRevision } from '../source/revision';
import { signOffsOf } from '../source/sign-off';
import { UserError } from '../util/user-error';
import { contextOf, type Answer } from './answer';
import type { OpenedPlan } from './open-plan';
import { newestYear, periodOf, scorecardId } from './period';

export interface LetterQuestion {
  /** The id of a department or position, or `company`. */
  readonly department: string;
  /** The fiscal year. Default: the newest with scorecards. */
  readonly year?: number | undefined;
}

/**
 * The objective responsibility letter that a department head signs. Throws a UserError where the department has no
 * scorecard of the year.
 */
export function letter(opened: OpenedPlan, { department, year }: LetterQuestion): Answer {
  const { plan, tree, git } = opened;
  const scorecard = scorecardOf(department, year ?? newestYear(plan), plan);
  const signedOff = signOffsOf(tree, plan.id, git).find((one) => one.year === scorecard.year);
  const facts = {
    plan,
    scorecard,
    revision: readRevision(tree, git),
    signedOff,
  };
  return { report: letterReport.build(facts, contextOf(opened)) };
}

function scorecardOf(id: string, year: number, plan: Plan): Scorecard {
  const known = scorecardId(id, plan, makePeriod('year', year));
  return plan.scorecards.find((scorecard) => scorecard.id === known && scorecard.year === year)!;
}

/** The year that a text names. Throws a UserError where it is none, or where the plan has no scorecard of it. */
export function letterYear(text: string, plan: Plan): number {
  const period = periodOf(text, plan);
  if (period.unit === 'year') return period.year;
  throw new UserError('letter-not-of-year', text, period.year);
}
