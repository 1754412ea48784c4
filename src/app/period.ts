import { cyclesOfYear } from '../calendar/cycles';
import { periodsOfYear, fiscalYearOf } from '../calendar/fiscal-year';
import { makePeriod, parsePeriod, type Period, type PeriodUnit } from '../calendar/period';
import type { Plan } from '../model/types';
import { scorecardYears } from '../model/walk';
import { compareText } from '../util/compare';
import { suggest } from '../diagnostics/nearest';
import { UserError } from '../util/user-error';

/** The period that a text names. Throws a UserError where it is none, or where no scorecard is of its fiscal year. */
export function periodOf(text: string, plan: Plan): Period {
  const period = parsePeriod(text);
  if (!period) throw new UserError('no-period', text);
  requireScorecards(fiscalYearOf(period, plan.fiscalYear), text, plan);
  return period;
}

function requireScorecards(year: number, text: string, plan: Plan): void {
  const years = scorecardYears(plan);
  if (years.includes(year)) return;
  throw new UserError('no-scorecard-of-period', text, year, years);
}

/** The newest fiscal year that has a scorecard. Throws a UserError where none has. */
export function newestYear(plan: Plan): number {
  const year = plan.scorecards.at(-1)?.year;
  if (year === undefined) throw new UserError('no-scorecard');
  return year;
}

/** The newest month of a year, or the newest year, for which something was reported, else the first month of it. */
export function newestPeriod(plan: Plan, year = newestYear(plan)): Period {
  const reported = plan.scorecards
    .filter((scorecard) => scorecard.year === year)
    .flatMap(({ kpis }) => kpis.flatMap(({ actuals }) => actuals.entries.map(({ period }) => period)));
  const months = reported.filter(({ unit }) => unit === 'month').sort((a, b) => compareText(a.text, b.text));
  if (months.length > 0) return months.at(-1)!;
  return reported.length > 0 ? makePeriod('year', year) : periodsOfYear(year, 'month', plan.fiscalYear)[0]!;
}

/** All cycles of a unit in the years of the plan, in order of time. */
export const cyclesOf = (plan: Plan, unit: PeriodUnit): readonly Period[] =>
  scorecardYears(plan).flatMap((year) => cyclesOfYear(unit, year, plan.fiscalYear));

/**
 * The id of a scorecard of the period's year; undefined when none is named. Throws a UserError where there is none of
 * this id.
 */
export function scorecardId(id: string | undefined, plan: Plan, period: Period): string | undefined {
  if (id === undefined) return undefined;
  const year = fiscalYearOf(period, plan.fiscalYear);
  const ids = plan.scorecards.filter((scorecard) => scorecard.year === year).map((scorecard) => scorecard.id);
  if (ids.includes(id)) return id;
  const known = plan.departments.some((department) => department.id === id);
  throw known
    ? new UserError('department-without-scorecard', id, year, suggest(id, ids))
    : new UserError('no-department', id, suggest(id, ids));
}
