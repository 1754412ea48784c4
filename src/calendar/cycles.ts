import { compareText } from '../util/compare';
import { addDays, type Day } from './day';
import { daysOf, fiscalYearOf, fiscalYearOfDay, monthOfDay, periodsOfYear, type FiscalYear } from './fiscal-year';
import { makePeriod, UNITS, weekOfDay, type Period, type PeriodUnit } from './period';

/** The period of a unit that a day lies in. */
export function periodOfDay(day: Day, unit: PeriodUnit, fiscal: FiscalYear): Period {
  if (unit === 'week') return weekOfDay(day);
  if (unit === 'month') return monthOfDay(day);
  const periods =
    unit === 'year'
      ? [makePeriod('year', fiscalYearOfDay(day, fiscal))]
      : periodsOfYear(fiscalYearOfDay(day, fiscal), unit, fiscal);
  return periods.findLast((period) => daysOf(period, fiscal).from <= day)!;
}

/** The period of the same unit that follows. */
export const nextPeriod = (period: Period, fiscal: FiscalYear): Period =>
  periodOfDay(addDays(daysOf(period, fiscal).to, 1), period.unit, fiscal);

export const previousPeriod = (period: Period, fiscal: FiscalYear): Period =>
  periodOfDay(addDays(daysOf(period, fiscal).from, -1), period.unit, fiscal);

/** The cycles of a unit in a fiscal year, in order; of weeks those whose Thursday lies in it. */
export function cyclesOfYear(unit: PeriodUnit, year: number, fiscal: FiscalYear): readonly Period[] {
  const cycles: Period[] = [];
  let cycle = periodOfDay(daysOf(makePeriod('year', year), fiscal).from, unit, fiscal);
  if (fiscalYearOf(cycle, fiscal) < year) cycle = nextPeriod(cycle, fiscal);
  for (; fiscalYearOf(cycle, fiscal) === year; cycle = nextPeriod(cycle, fiscal)) cycles.push(cycle);
  return cycles;
}

/** Orders cycles by last day; of those that end together the shorter meets first: week, month, quarter. */
export function compareCycles(a: Period, b: Period, fiscal: FiscalYear): number {
  const [one, other] = [daysOf(a, fiscal), daysOf(b, fiscal)];
  return compareText(one.to, other.to) || compareText(other.from, one.from);
}

/** Tests whether a cycle is part of a longer one, or the same: a week is part of the month it ends in. */
export function isPartOf(part: Period, whole: Period, fiscal: FiscalYear): boolean {
  if (part.text === whole.text) return true;
  const { from, to } = daysOf(whole, fiscal);
  const { to: end } = daysOf(part, fiscal);
  return UNITS.indexOf(part.unit) > UNITS.indexOf(whole.unit) && from <= end && end <= to;
}
