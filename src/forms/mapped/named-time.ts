import { isDay, type Day } from '../../calendar/day';
import { monthsOf, type FiscalYear } from '../../calendar/fiscal-year';
import { makePeriod, parsePeriod, type Period, type PeriodUnit } from '../../calendar/period';
import type { Content } from '../../sheets/workbook';

/** Time that a cell names: a period, or a day in one. */
export type NamedTime = { readonly period: Period } | { readonly day: Day };

/**
 * The time in a cell, as programs and people write it: 2026-07, 202607, 07/2026, Jul 2026, 2026年7月, Q3 2026, a date.
 * `year` is the fiscal year of one that names none: 7, Jul, 7月, Q3.
 */
export function timeIn(content: Content, year: number | undefined, fiscal: FiscalYear): NamedTime | undefined {
  if (content.type === 'date') return { day: content.day };
  // The number 2026.1 may have been 2026.10.
  if (content.type === 'number' && !/^\d+$/.test(content.text)) return undefined;
  if (content.type !== 'number' && content.type !== 'text') return undefined;
  const text = content.text.normalize('NFKC').trim().slice(0, LONGEST);
  const day = dayIn(text);
  if (day !== undefined) return { day };
  const period = parsePeriod(text.toUpperCase()) ?? periodIn(text.toLowerCase(), year, fiscal);
  return period && { period };
}

const LONGEST = 40;

/** A day, also with a time of day behind it: of that nothing is kept. */
function dayIn(text: string): Day | undefined {
  const [, year, month = '', date = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[t ].*)?$/i.exec(text) ?? [];
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

function periodIn(text: string, asked: number | undefined, fiscal: FiscalYear): Period | undefined {
  const { year, rest } = withYear(text);
  const [unit, index] = partIn(rest) ?? [];
  if (unit === undefined || index === undefined) return undefined;
  if (year !== undefined) return unit === 'year' || index <= MOST[unit] ? makePeriod(unit, year, index) : undefined;
  if (asked === undefined || unit === 'year' || index > MOST[unit]) return undefined;
  if (unit !== 'month') return makePeriod(unit, asked, index);
  return monthsOf(makePeriod('year', asked), fiscal).find((month) => month.index === index);
}

const MOST: Readonly<Record<Exclude<PeriodUnit, 'year' | 'week'>, number>> = { half: 2, quarter: 4, month: 12 };

/** Takes the year off, at either end; of two digits only behind the name of a month: jul-26. */
function withYear(text: string): { readonly year: number | undefined; readonly rest: string } {
  const [, first, behind] = /^(?:fy)?((?:19|20)\d\d)[-/.年 ]?(.*)$/.exec(text) ?? [];
  // 2026.1 in a text may have been 2026.10.
  if (first !== undefined && !/^\d{4}\.\d$/.test(text)) return { year: Number(first), rest: behind!.trim() };
  const [, before, last] = /^(\D\S*|\d{1,3})[-/. ,]((?:19|20)\d\d)$/.exec(text) ?? [];
  if (last !== undefined) return { year: Number(last), rest: before! };
  const [, month, short] = /^([a-z]{3,9})[-/. '](\d\d)$/.exec(text) ?? [];
  if (short !== undefined) return { year: 2000 + Number(short), rest: month! };
  return { year: undefined, rest: text };
}

type Part = readonly [Exclude<PeriodUnit, 'week'>, number];

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const CHINESE = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** The part of a year: a month, quarter or half, or all of it where nothing is named. */
function partIn(text: string): Part | undefined {
  if (text === '') return ['year', 1];
  const month = /^0{0,2}([1-9]|1[0-2])(?:月|月份)?$/.exec(text)?.[1];
  if (month !== undefined) return ['month', Number(month)];
  const named = MONTHS.findIndex((name) => name === text || name.slice(0, 3) === text);
  if (named !== -1) return ['month', named + 1];
  const [, chinese = '', unit] = /^第?([一二三四五六七八九十]{1,2}|\d)(月|月份|季度|季)$/.exec(text) ?? [];
  const index = /\d/.test(chinese) ? Number(chinese) : CHINESE.indexOf(chinese) + 1;
  if (unit !== undefined && index > 0) return [unit.startsWith('月') ? 'month' : 'quarter', index];
  const [, letter, number] = /^([qh])([1-4])$/.exec(text) ?? [];
  if (letter !== undefined) return [letter === 'q' ? 'quarter' : 'half', Number(number)];
  if (text === '上半年') return ['half', 1];
  return text === '下半年' ? ['half', 2] : undefined;
}
