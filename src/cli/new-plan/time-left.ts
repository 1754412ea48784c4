import { addDays, daysBetween, type Day } from '../../calendar/day';
import { daysOf, fiscalYearOfDay, monthOfDay, periodsOfYear, type FiscalYear } from '../../calendar/fiscal-year';
import { makePeriod, type Period } from '../../calendar/period';

/** The rest of the fiscal year that a new plan is for. */
export interface TimeLeft {
  readonly year: number;
  readonly from: Day;
  /** The last day of the year; in its last weeks, a day of the next. */
  readonly to: Day;
  /** The first month that values are asked of. */
  readonly firstMonth: Period;
  /** The first month is that of the year. */
  readonly isWhole: boolean;
}

/** The days of a plan lie in four weeks at least, though the year may end sooner. */
const SHORTEST = 28;

/** A plan is made for the year that goes on; in its last quarter people plan the next. */
export function yearToPlan(today: Day, fiscal: FiscalYear): number {
  const year = fiscalYearOfDay(today, fiscal);
  return today < daysOf(periodsOfYear(year, 'quarter', fiscal)[3]!, fiscal).from ? year : year + 1;
}

/** The days of a year from today on; all of them where it is over, or has still to begin. */
export function timeLeft(year: number, today: Day, fiscal: FiscalYear): TimeLeft {
  const whole = daysOf(makePeriod('year', year), fiscal);
  const from = whole.from < today && today <= whole.to ? today : whole.from;
  const firstMonth = monthOfDay(from);
  const soonest = addDays(from, SHORTEST);
  return {
    year,
    from,
    to: whole.to > soonest ? whole.to : soonest,
    firstMonth,
    isWhole: firstMonth.text === monthOfDay(whole.from).text,
  };
}

/**
 * A day of the year that the templates are written for, as a day of the time left: what lies in the middle of the one
 * lies in the middle of the other, so that all days keep their order and none is over before the plan is made.
 */
export const movedDay = (day: Day, { from, to }: Pick<TimeLeft, 'from' | 'to'>): Day =>
  addDays(from, Math.floor((daysBetween(TEMPLATE_DAYS.from, day) * daysBetween(from, to)) / TEMPLATE_LENGTH));

/** The year that the templates are written for. */
export const TEMPLATE_YEAR = 2026;

const TEMPLATE_DAYS = daysOf(makePeriod('year', TEMPLATE_YEAR), { startMonth: 1, namedBy: 'start' });

const TEMPLATE_LENGTH = daysBetween(TEMPLATE_DAYS.from, TEMPLATE_DAYS.to);
