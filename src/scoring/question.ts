import { addDays, type Day } from '../calendar/day';
import { daysOf, fiscalYearOf } from '../calendar/fiscal-year';
import { makePeriod, type Period } from '../calendar/period';
import type { Plan } from '../model/types';
import { UserError } from '../util/user-error';
import type { Question } from './types';

export interface Asked {
  /** Default: the last of the days after the period's end in which its values are not yet late. */
  readonly asOf?: Day | undefined;
  readonly final?: boolean | undefined;
}

/**
 * The question for the figures of `period`: the year up to its end. A final one is of a year, or of a half where the
 * policy assesses by half.
 */
export function ask(plan: Plan, period: Period, { asOf, final = false }: Asked = {}): Question {
  if (final && !isAssessed(plan, period)) throw notAssessed(plan, period);
  const { to } = daysOf(period, plan.fiscalYear);
  if (final && asOf !== undefined && asOf < to) throw new UserError('not-ended', period.text, asOf, to);
  return {
    period,
    year: fiscalYearOf(period, plan.fiscalYear),
    to,
    asOf: asOf ?? addDays(to, plan.policy.meetings.graceDays),
    final,
  };
}

/** True where results of this period are assessed (`policy.assessment.results`), not only followed. */
export const isAssessed = ({ policy }: Plan, { unit }: Period): boolean =>
  unit === 'year' || (unit === 'half' && policy.assessment.results === 'half');

function notAssessed(plan: Plan, period: Period): UserError {
  const byHalf = plan.policy.assessment.results === 'half';
  return new UserError('not-assessed', period.text, fiscalYearOf(period, plan.fiscalYear), byHalf);
}

/** True where the question's period ends the fiscal year. */
export const endsYear = ({ year, to }: Question, { fiscalYear }: Plan): boolean =>
  to === daysOf(makePeriod('year', year), fiscalYear).to;

/** The last day whose events the answer knows of: the period's end, or the as-of day before it. */
export const lastDay = ({ to, asOf }: Question): Day => (asOf < to ? asOf : to);
