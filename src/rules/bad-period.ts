import { monthsOf, periodAround, type FiscalYear } from '../calendar/fiscal-year';
import { UNITS, type Period } from '../calendar/period';
import type { Actual, Frequency, Indicator, Kpi, Plan } from '../model/types';
import { trackedOf } from '../model/walk';
import { locate } from '../source/locate';
import { checkPayroll } from './bad-period/payroll';
import { checkResults } from './bad-period/results';
import type { Rule, RuleContext } from './rule';
import { EVERY, SPANS } from './words/periods';

export const badPeriod: Rule = {
  id: 'bad-period',
  summary: 'A period that does not exist, or that the item is not measured in.',
  severity: 'error',
  group: 'form',
  check(plan, context) {
    for (const item of trackedOf(plan)) {
      checkActuals(item, plan, context);
      checkPhasing(item, plan, context);
    }
    checkResults(plan, context);
    checkPayroll(plan, context);
  },
};

type Item = Kpi | Indicator;

function checkActuals(item: Item, { fiscalYear }: Plan, context: RuleContext): void {
  const [start, end] = item.type === 'kpi' ? [item.start, item.end] : [];
  for (const { period, origin } of item.actuals.entries) {
    const months = monthsOf(period, fiscalYear);
    if (period.unit !== item.frequency) reportUnit(item, { period, origin }, fiscalYear, context);
    else if (start && months.every(({ text }) => text < start.text))
      reportOutside(item, 'start', start, { period, origin }, context);
    else if (end && months.every(({ text }) => text > end.text))
      reportOutside(item, 'end', end, { period, origin }, context);
  }
}

function reportUnit(
  { address, frequency }: Item,
  { period, origin }: Pick<Actual, 'period' | 'origin'>,
  fiscal: FiscalYear,
  { report }: RuleContext,
): void {
  const such = example(frequency, period, fiscal);
  const part = isShorter(period, frequency)
    ? { en: `, which lies in ${such}`, 'zh-CN': `，属于${such}` }
    : { en: '', 'zh-CN': '' };
  report({
    message: {
      en: `“${address}” is measured every ${frequency}, and “${period.text}” is a ${period.unit}${part.en}.`,
      'zh-CN': `“${address}”${EVERY[frequency]}统计一次，而“${period.text}”是${SPANS[period.unit]}${part['zh-CN']}。`,
    },
    span: locate(origin, [], 'key'),
    help: {
      en: `Write ${period.unit === 'month' ? 'the value of the whole' : 'the values by'} ${frequency}, such as ${such}, or change “frequency:” of ${address}.`,
      'zh-CN': `请${EVERY[frequency]}写一个值，如${such}；或修改“${address}”的“frequency:”。`,
    },
  });
}

/** A value of a month before the KPI starts, or after it ends. */
function reportOutside(
  { address, origin: at }: Item,
  key: 'start' | 'end',
  month: Period,
  { period, origin }: Pick<Actual, 'period' | 'origin'>,
  { report }: RuleContext,
): void {
  const words = OUTSIDE[key];
  report({
    message: {
      en: `“${period.text}” lies ${words.lies.en} ${month.text}, the month in which “${address}” ${key}s.`,
      'zh-CN': `“${period.text}”${words.lies['zh-CN']}“${address}”的${words.month}${month.text}。`,
    },
    span: locate(origin, [], 'key'),
    help: {
      en: `Delete the value, ${words.move.en}or change “${key}:” of ${address}.`,
      'zh-CN': `请删除这个值，${words.move['zh-CN']}或修改“${address}”的“${key}:”。`,
    },
    related: [
      {
        message: { en: `The ${key} is set here.`, 'zh-CN': `${words.month}在这里设定。` },
        span: locate(at, [key]),
      },
    ],
  });
}

const OUTSIDE = {
  start: {
    lies: { en: 'before', 'zh-CN': '早于' },
    month: '起始月份',
    move: { en: 'move it to “history:”, ', 'zh-CN': '或移到“history:”，' },
  },
  end: { lies: { en: 'after', 'zh-CN': '晚于' }, month: '终止月份', move: { en: '', 'zh-CN': '' } },
} as const;

const isShorter = ({ unit }: Period, frequency: Frequency): boolean => UNITS.indexOf(unit) > UNITS.indexOf(frequency);

/** The period of the frequency that holds a shorter one, or the first of those in a longer one. */
const example = (frequency: Frequency, period: Period, fiscal: FiscalYear): string =>
  periodAround(isShorter(period, frequency) ? period : monthsOf(period, fiscal)[0]!, frequency, fiscal).text;

function checkPhasing(
  { address, phasing, aggregate, frequency }: Item,
  { fiscalYear }: Plan,
  { report }: RuleContext,
): void {
  if (phasing.type !== 'months') return;
  for (const { period, origin } of phasing.targets) {
    // The months of a sum add up to the longer periods in which it is measured.
    const fits = period.unit === frequency || (aggregate === 'sum' && period.unit === 'month');
    if (fits) continue;
    const such = example(frequency, period, fiscalYear);
    report({
      message: {
        en: `“${address}” is measured every ${frequency}, and “${period.text}” in its phasing is a ${period.unit}.`,
        'zh-CN': `“${address}”${EVERY[frequency]}统计一次，而其分月目标中的“${period.text}”是${SPANS[period.unit]}。`,
      },
      span: locate(origin, [], 'key'),
      help: {
        en: `Write the target of each ${frequency}, such as ${such}.`,
        'zh-CN': `请${EVERY[frequency]}写一个目标值，如${such}。`,
      },
    });
  }
}
