import { getISOWeek } from 'date-fns/getISOWeek';
import { memoize } from '../util/memoize';
import { addDays, daysBetween, instant, type Day, utc } from './day';

/** The units a period can have, longest first. Years, halves and quarters are fiscal; months and weeks are calendar. */
export type PeriodUnit = 'year' | 'half' | 'quarter' | 'month' | 'week';

/** A year, half, quarter, month or ISO week. `index` counts from 1 inside the year (1 for a year). */
export interface Period {
  readonly unit: PeriodUnit;
  readonly year: number;
  readonly index: number;
  /** Written form: `2026`, `2026-H1`, `2026-Q1`, `2026-03`, `2026-W13`. */
  readonly text: string;
}

const FORMS: readonly { unit: PeriodUnit; form: RegExp; count(year: number): number; write(index: number): string }[] =
  [
    { unit: 'year', form: /^(\d{4})()$/, count: () => 1, write: () => '' },
    { unit: 'half', form: /^(\d{4})-H(\d)$/, count: () => 2, write: (index) => `-H${index}` },
    { unit: 'quarter', form: /^(\d{4})-Q(\d)$/, count: () => 4, write: (index) => `-Q${index}` },
    {
      unit: 'month',
      form: /^(\d{4})-(\d{2})$/,
      count: () => 12,
      write: (index) => `-${String(index).padStart(2, '0')}`,
    },
    {
      unit: 'week',
      form: /^(\d{4})-W(\d{2})$/,
      count: weeksIn,
      write: (index) => `-W${String(index).padStart(2, '0')}`,
    },
  ];

export const UNITS: readonly PeriodUnit[] = FORMS.map(({ unit }) => unit);

/**
 * The period that `text` names, or undefined when it is not written as one or does not exist (`2026-13`, `2026-W54`).
 * A plan names the same few periods thousands of times.
 */
export const parsePeriod: (text: string) => Period | undefined = memoize(readPeriod);

function readPeriod(text: string): Period | undefined {
  for (const { unit, form, count } of FORMS) {
    const match = form.exec(text);
    if (!match) continue;
    const [year, index] = [Number(match[1]), Number(match[2] || 1)];
    return year > 0 && index >= 1 && index <= count(year) ? { unit, year, index, text } : undefined;
  }
  return undefined;
}

export function makePeriod(unit: PeriodUnit, year: number, index = 1): Period {
  const { write } = FORMS.find((form) => form.unit === unit)!;
  return { unit, year, index, text: String(year).padStart(4, '0') + write(index) };
}

/** 28 December always lies in the last ISO week of its year. */
function weeksIn(year: number): number {
  return getISOWeek(instant(`${String(year).padStart(4, '0')}-12-28`), { in: utc });
}

/** The Monday of an ISO week: week 1 is the one with 4 January. */
export function mondayOf({ year, index }: Period): Day {
  const fourth: Day = `${String(year).padStart(4, '0')}-01-04`;
  const weekday = (instant(fourth).getUTCDay() + 6) % 7;
  return addDays(fourth, (index - 1) * 7 - weekday);
}

/** The ISO week of a day: it has the number that its Thursday has among the Thursdays of the year. */
export function weekOfDay(day: Day): Period {
  const weekday = (instant(day).getUTCDay() + 6) % 7;
  const thursday = addDays(day, 3 - weekday);
  const first: Day = `${thursday.slice(0, 4)}-01-01`;
  return makePeriod('week', Number(thursday.slice(0, 4)), Math.floor(daysBetween(first, thursday) / 7) + 1);
}
