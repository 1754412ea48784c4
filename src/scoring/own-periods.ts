import type { Day } from '../calendar/day';
import { daysOf, monthsOf, periodsOfYear, type FiscalYear } from '../calendar/fiscal-year';
import type { Period } from '../calendar/period';
import type { Frequency, Indicator, Kpi } from '../model/types';
import { getOrCreate, memoizeWeak } from '../util/memoize';

/** A period in which a KPI or process indicator is measured, with its days and the months it covers. */
export interface OwnPeriod {
  readonly period: Period;
  readonly from: Day;
  readonly to: Day;
  /** Months from the item's `start` on. */
  readonly months: readonly Period[];
}

/** The fiscal year that an item is planned for. */
export const yearOf = (item: Kpi | Indicator): number => (item.type === 'kpi' ? item : item.measure.kpi).scorecard.year;

/**
 * The periods an item is measured in, oldest first. With a `start` later in the year only those that it has a month of.
 */
export function ownPeriods(item: Kpi | Indicator, fiscal: FiscalYear): readonly OwnPeriod[] {
  const all = allPeriods(yearOf(item), item.frequency, fiscal);
  const start = item.type === 'kpi' ? item.start : undefined;
  return start ? startingWith(daysOf(start, fiscal).from, all) : all;
}

/** True for a KPI that is measured in a part of the year only, so that its total compares with no whole year. */
export const startsDuringYear = (kpi: Kpi, fiscal: FiscalYear): boolean =>
  kpi.start !== undefined && ownPeriods(kpi, fiscal).flatMap(({ months }) => months).length < 12;

/** Every KPI asks for the same few years, so that each is made once. */
const allPeriods = (year: number, frequency: Frequency, fiscal: FiscalYear): readonly OwnPeriod[] =>
  getOrCreate(periodsByYear(fiscal), `${year} ${frequency}`, () =>
    periodsOfYear(year, frequency, fiscal).map((period) => ({
      period,
      ...daysOf(period, fiscal),
      months: monthsOf(period, fiscal),
    })),
  );

const periodsByYear = memoizeWeak<FiscalYear, Map<string, readonly OwnPeriod[]>>(() => new Map());

function startingWith(start: Day, periods: readonly OwnPeriod[]): readonly OwnPeriod[] {
  const started = periods.filter(({ to }) => to >= start);
  return started.map((own) => ({ ...own, months: own.months.filter(({ text }) => text >= start.slice(0, 7)) }));
}
