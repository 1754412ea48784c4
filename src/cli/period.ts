import { periodsOfYear, fiscalYearOf } from '../calendar/fiscal-year';
import { makePeriod, parsePeriod, type Period } from '../calendar/period';
import type { Plan } from '../model/types';
import { compareText } from '../util/compare';
import { suggest } from '../diagnostics/nearest';
import { UserError } from '../util/user-error';
import type { Day } from '../calendar/day';
import { textOf, type Options } from './command';
import type { Io } from './io';
import { asOfDay } from './open-plan';

export const HOW_TO_BEGIN = 'Add a file of “kind: scorecard”; “hoshin init” makes an example.';

/** Whether an argument looks like a period, so that it is not taken for a folder. */
export const looksLikePeriod = (text: string | undefined): boolean =>
  text !== undefined && /^\d{4}(-[A-Za-z\d]+)?$/.test(text);

/** The period an argument names; there must be a scorecard of its fiscal year. */
export function periodOf(text: string, plan: Plan): Period {
  const period = parsePeriod(text);
  if (!period)
    throw new UserError(
      `There is no period “${text}”.`,
      'Write a year 2026, half 2026-H1, quarter 2026-Q1, month 2026-03 or week 2026-W13.',
    );
  requireScorecards(fiscalYearOf(period, plan.fiscalYear), text, plan);
  return period;
}

function requireScorecards(year: number, text: string, plan: Plan): void {
  const years = [...new Set(plan.scorecards.map((scorecard) => scorecard.year))];
  if (years.includes(year)) return;
  const help = years.length > 0 ? `There are scorecards of ${years.join(', ')}.` : HOW_TO_BEGIN;
  throw new UserError(
    `The plan has no scorecard for ${text}${String(year) === text ? '' : `, which lies in the fiscal year ${year}`}.`,
    help,
  );
}

/** The newest fiscal year that has a scorecard. */
export function newestYear(plan: Plan): number {
  const year = plan.scorecards.at(-1)?.year;
  if (year === undefined) throw new UserError('The plan has no scorecard.', HOW_TO_BEGIN);
  return year;
}

/** The newest month of the newest year for which something was reported, else the first month of that year. */
export function newestPeriod(plan: Plan): Period {
  const year = newestYear(plan);
  const reported = plan.scorecards
    .filter((scorecard) => scorecard.year === year)
    .flatMap(({ kpis }) => kpis.flatMap(({ actuals }) => actuals.entries.map(({ period }) => period)));
  const months = reported.filter(({ unit }) => unit === 'month').sort((a, b) => compareText(a.text, b.text));
  if (months.length > 0) return months.at(-1)!;
  return reported.length > 0 ? makePeriod('year', year) : periodsOfYear(year, 'month', plan.fiscalYear)[0]!;
}

/** The as-of day for a period's figures, when one was asked for: otherwise that follows from the period (spec 02.5). */
export const askedDay = (options: Options, io: Io): Day | undefined =>
  textOf(options, 'asOf') === undefined ? undefined : asOfDay(options, io);

/** The id of a scorecard of the period's year, or undefined when none was named. */
export function scorecardId(id: string | undefined, plan: Plan, period: Period): string | undefined {
  if (id === undefined) return undefined;
  const year = fiscalYearOf(period, plan.fiscalYear);
  const ids = plan.scorecards.filter((scorecard) => scorecard.year === year).map((scorecard) => scorecard.id);
  if (ids.includes(id)) return id;
  const known = plan.departments.some((department) => department.id === id);
  throw new UserError(
    known ? `“${id}” has no scorecard for ${year}.` : `There is no department “${id}”.`,
    suggest(id, ids)?.en,
  );
}
