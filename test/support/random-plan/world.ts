import { daysOf, monthsOf, periodsOfYear, type FiscalYear } from '../../../src/calendar/fiscal-year';
import { makePeriod, type Period } from '../../../src/calendar/period';
import type { Draw } from './draw';

/** A value of YAML. What is undefined is left out. */
export type Yaml = string | number | boolean | null | readonly Yaml[] | { readonly [key: string]: Yaml | undefined };

export type Document = { readonly [key: string]: Yaml | undefined };

export const YEAR = 2026;

/** What the parts of a random plan share. */
export interface World {
  readonly draw: Draw;
  readonly fiscal: FiscalYear;
  /** The months of the fiscal year. */
  readonly months: readonly Period[];
  /** How many of them are reported. */
  readonly reported: number;
  readonly departments: readonly string[];
  readonly perspectives: readonly string[];
}

export function periodsOf({ fiscal }: World, unit: 'month' | 'quarter' | 'half' | 'year'): readonly Period[] {
  return periodsOfYear(YEAR, unit, fiscal);
}

/** Whether a period lies in the months that are reported. */
export const isReported = ({ fiscal, months, reported }: World, period: Period): boolean =>
  monthsOf(period, fiscal).every(({ text }) => months.slice(0, reported).some((month) => month.text === text));

/** A day of the n-th month of the fiscal year, from 0. */
export const dayOf = ({ months, draw }: World, month: number): string =>
  `${months[Math.min(month, 11)]!.text}-${String(draw.int(1, 28)).padStart(2, '0')}`;

/** The last day of the fiscal year. */
export const lastDay = ({ fiscal }: World): string => daysOf(makePeriod('year', YEAR), fiscal).to;
