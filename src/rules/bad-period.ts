import { monthsOf, periodAround, type FiscalYear } from '../calendar/fiscal-year';
import { UNITS, type Period } from '../calendar/period';
import type { Actual, Frequency, Indicator, Kpi, Plan } from '../model/types';
import { trackedOf } from '../model/walk';
import { locate } from '../source/locate';
import { checkPayroll } from './bad-period/payroll';
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
    checkPayroll(plan, context);
  },
};

type Item = Kpi | Indicator;

function checkActuals(item: Item, { fiscalYear }: Plan, context: RuleContext): void {
  const start = item.type === 'kpi' ? item.start : undefined;
  for (const { period, origin } of item.actuals.entries) {
    if (period.unit !== item.frequency) reportUnit(item, { period, origin }, fiscalYear, context);
    else if (start && monthsOf(period, fiscalYear).every(({ text }) => text < start.text))
      reportEarly(item, start, { period, origin }, context);
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

function reportEarly(
  { address, origin: at }: Item,
  start: Period,
  { period, origin }: Pick<Actual, 'period' | 'origin'>,
  { report }: RuleContext,
): void {
  report({
    message: {
      en: `“${period.text}” lies before ${start.text}, the month in which “${address}” starts.`,
      'zh-CN': `“${period.text}”早于“${address}”的起始月份${start.text}。`,
    },
    span: locate(origin, [], 'key'),
    help: {
      en: `Delete the value, move it to “history:”, or change “start:” of ${address}.`,
      'zh-CN': `请删除这个值，或移到“history:”，或修改“${address}”的“start:”。`,
    },
    related: [
      { message: { en: 'The start is set here.', 'zh-CN': '起始月份在这里设定。' }, span: locate(at, ['start']) },
    ],
  });
}

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
