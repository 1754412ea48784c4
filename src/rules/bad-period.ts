import { monthsOf } from '../calendar/fiscal-year';
import type { Period } from '../calendar/period';
import type { Frequency, Indicator, Kpi, Plan } from '../model/types';
import { trackedOf } from '../model/walk';
import { locate } from '../source/locate';
import { checkPayroll } from './bad-period/payroll';
import type { Rule, RuleContext } from './rule';

export const badPeriod: Rule = {
  id: 'bad-period',
  summary: 'A period that does not exist, or that the item is not measured in.',
  severity: 'error',
  group: 'form',
  check(plan, context) {
    for (const item of trackedOf(plan)) {
      checkActuals(item, plan, context);
      checkPhasing(item, context);
    }
    checkPayroll(plan, context);
  },
};

type Item = Kpi | Indicator;

function checkActuals(item: Item, { fiscalYear }: Plan, { report }: RuleContext): void {
  const { address, frequency } = item;
  const start = item.type === 'kpi' ? item.start : undefined;
  for (const { period, origin } of item.actuals.entries) {
    if (period.unit !== frequency) {
      report({ message: `“${address}” is measured every ${frequency}, and “${period.text}” is a ${period.unit}.`, span: locate(origin, [], 'key'), help: `Write ${period.unit === 'month' ? 'the value of the whole' : 'the values by'} ${frequency}, such as ${example(frequency, period)}, or change “frequency:” of ${address}.` });
    } else if (start && monthsOf(period, fiscalYear).every(({ text }) => text < start.text)) {
      report({
        message: `“${period.text}” lies before ${start.text}, the month in which “${address}” starts.`,
        span: locate(origin, [], 'key'),
        help: `Delete the value, move it to “history:”, or change “start:” of ${address}.`,
        related: [{ message: 'The start is set here.', span: locate(item.origin, ['start']) }],
      });
    }
  }
}

const EXAMPLES: Readonly<Record<Frequency, string>> = { month: '-03', quarter: '-Q1', half: '-H1', year: '' };

const example = (frequency: Frequency, { year }: Period): string => `${year}${EXAMPLES[frequency]}`;

function checkPhasing({ address, phasing, aggregate, frequency }: Item, { report }: RuleContext): void {
  if (phasing.type !== 'months') return;
  for (const { period, origin } of phasing.targets) {
    // The months of a sum add up to the longer periods in which it is measured.
    const fits = period.unit === frequency || (aggregate === 'sum' && period.unit === 'month');
    if (fits) continue;
    report({
      message: `“${address}” is measured every ${frequency}, and “${period.text}” in its phasing is a ${period.unit}.`,
      span: locate(origin, [], 'key'),
      help: `Write the target of each ${frequency}, such as ${example(frequency, period)}.`,
    });
  }
}
