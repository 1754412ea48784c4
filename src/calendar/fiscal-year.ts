import { getOrCreate, memoizeWeak } from '../util/memoize';
import { addDays, type Day } from './day';
import { makePeriod, mondayOf, type Period, type PeriodUnit } from './period';

/** Defines the months of a fiscal year. `namedBy` says whether 2026 is the year it starts or ends in. */
export interface FiscalYear {
  readonly startMonth: number;
  readonly namedBy: 'start' | 'end';
}

const MONTHS: Record<Exclude<PeriodUnit, 'week'>, number> = { year: 12, half: 6, quarter: 3, month: 1 };

/** The calendar months of a period, in order. A week has none: it may lie in two. */
export function monthsOf(period: Period, fiscal: FiscalYear): Period[] {
  if (period.unit === 'week') return [];
  if (period.unit === 'month') return [period];
  const length = MONTHS[period.unit];
  const first = firstMonth(period.year, fiscal) + (period.index - 1) * length;
  return Array.from({ length }, (_, i) => monthAt(first + i));
}

/** The fiscal year that a month, or a longer fiscal period, belongs to; for a week, that of its Thursday. */
export function fiscalYearOf(period: Period, fiscal: FiscalYear): number {
  if (period.unit === 'week') return fiscalYearOfDay(addDays(mondayOf(period), 3), fiscal);
  if (period.unit !== 'month') return period.year;
  const started = period.index >= fiscal.startMonth ? period.year : period.year - 1;
  return fiscal.namedBy === 'end' && fiscal.startMonth > 1 ? started + 1 : started;
}

export const fiscalYearOfDay = (day: Day, fiscal: FiscalYear): number => fiscalYearOf(monthOfDay(day), fiscal);

export const monthOfDay = (day: Day): Period => makePeriod('month', Number(day.slice(0, 4)), Number(day.slice(5, 7)));

interface Days {
  readonly from: Day;
  readonly to: Day;
}

const daysByPeriod = memoizeWeak<FiscalYear, Map<string, Days>>(() => new Map());

/**
 * First and last day of a period. A plan asks for the same few periods again and again, so that each is counted once.
 */
export function daysOf(period: Period, fiscal: FiscalYear): Days {
  return getOrCreate(daysByPeriod(fiscal), period.text, () => countDays(period, fiscal));
}

function countDays(period: Period, fiscal: FiscalYear): Days {
  if (period.unit === 'week') return { from: mondayOf(period), to: addDays(mondayOf(period), 6) };
  const months = monthsOf(period, fiscal);
  return { from: `${months[0]!.text}-01`, to: lastDayOf(months.at(-1)!) };
}

/** The periods of one unit that make up a fiscal year, in order. */
export function periodsOfYear(year: number, unit: Exclude<PeriodUnit, 'week'>, fiscal: FiscalYear): Period[] {
  if (unit === 'month') return monthsOf(makePeriod('year', year), fiscal);
  return Array.from({ length: 12 / MONTHS[unit] }, (_, i) => makePeriod(unit, year, i + 1));
}

/** The period of a unit that holds a shorter one: 2026-Q4 holds 2027-01 where the year begins in April. */
export const periodAround = (period: Period, unit: Exclude<PeriodUnit, 'week'>, fiscal: FiscalYear): Period =>
  periodsOfYear(fiscalYearOf(period, fiscal), unit, fiscal).find(
    (one) => daysOf(one, fiscal).to >= daysOf(period, fiscal).to,
  )!;

export const nextMonth = (month: Period): Period => monthAt(month.year * 12 + month.index);

/** Months as one running number, so that adding never crosses a year by hand. */
const monthAt = (number: number): Period => makePeriod('month', Math.floor(number / 12), (number % 12) + 1);

function firstMonth(year: number, { startMonth, namedBy }: FiscalYear): number {
  const starts = namedBy === 'end' && startMonth > 1 ? year - 1 : year;
  return starts * 12 + startMonth - 1;
}

const lastDayOf = (month: Period): Day => addDays(`${nextMonth(month).text}-01`, -1);
