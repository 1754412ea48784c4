import { monthsOf, type FiscalYear } from '../../calendar/fiscal-year';
import { makePeriod, type PeriodUnit } from '../../calendar/period';
import type { Frequency } from '../../model/types';
import type { Localized } from '../../util/language';

/** Frequency of measurement, in Chinese. */
export const EVERY: Readonly<Record<Frequency, string>> = {
  month: '每月',
  quarter: '每季度',
  half: '每半年',
  year: '每年',
};

/** Length of a period, in Chinese: `2026-03` is 一个月. */
export const SPANS: Readonly<Record<PeriodUnit, string>> = {
  week: '一周',
  month: '一个月',
  quarter: '一个季度',
  half: '半年',
  year: '一整年',
};

/** ` (2026-04 to 2027-03)`: the months of a fiscal year; nothing where it is a calendar year. */
export function monthsNamed(year: number, fiscal: FiscalYear): Localized {
  if (fiscal.startMonth === 1) return { en: '', 'zh-CN': '' };
  const months = monthsOf(makePeriod('year', year), fiscal);
  const [first, last] = [months[0]!.text, months.at(-1)!.text];
  return { en: ` (${first} to ${last})`, 'zh-CN': `（${first}至${last}）` };
}

/** `3 months`, `2 half-years`: so many periods. A computed KPI may have longer ones than its frequency says. */
export function periodsOf(unit: PeriodUnit, count: number): Localized {
  const { en, zh } = COUNTED[unit];
  return { en: `${count} ${en}${count === 1 ? '' : 's'}`, 'zh-CN': `${count}${zh}` };
}

const COUNTED: Readonly<Record<PeriodUnit, { readonly en: string; readonly zh: string }>> = {
  week: { en: 'week', zh: '周' },
  month: { en: 'month', zh: '个月' },
  quarter: { en: 'quarter', zh: '个季度' },
  half: { en: 'half-year', zh: '个半年' },
  year: { en: 'year', zh: '年' },
};
