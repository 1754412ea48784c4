import type { Kpi, Plan } from '../model/types';
import { kpisOf } from '../model/walk';
import { meets } from '../scoring/attainment';
import { coversPartOfYear } from '../scoring/own-periods';
import { num } from '../scoring/step';
import { baselineOf } from '../scoring/sufficiency';
import { measuredQuantities, quantity } from '../scoring/quantity';
import { locate } from '../source/locate';
import { sum, type Decimal } from '../util/decimal';
import type { Rule, RuleContext } from './rule';

export const targetBelowLastYear: Rule = {
  id: 'target-below-last-year',
  summary: 'A basic target is worse than what was reached last year.',
  severity: 'warning',
  group: 'targets',
  check(plan, context) {
    for (const kpi of kpisOf(plan)) checkKpi(kpi, plan, context);
  },
};

function checkKpi(kpi: Kpi, { fiscalYear }: Plan, { report }: RuleContext): void {
  const { address, target, unit, direction, origin } = kpi;
  const lastYear = baselineOf(kpi);
  if (target?.type !== 'point' || !lastYear || isAsGood(target.value, lastYear, kpi)) return;
  if (kpi.aggregate === 'sum' && coversPartOfYear(kpi, fiscalYear)) return;
  const mean = meanOfThreeYears(kpi, lastYear);
  const isWorst = mean && !isAsGood(target.value, mean, kpi);
  const [own, before, ofThree] = [
    quantity(target.value, unit),
    quantity(lastYear, unit),
    isWorst && measuredQuantities([mean, target.value, lastYear], kpi)[0],
  ];
  report({
    message: {
      en: `The basic target of “${address}” is ${own}, worse than the ${before} of last year${ofThree ? ` and than the mean of three years, ${ofThree}` : ''}.`,
      'zh-CN': `“${address}”的基本目标为${own}，差于上年的${before}${ofThree ? `，也差于三年平均值${ofThree}` : ''}。`,
    },
    span: locate(origin, ['basic', 'target']),
    help: {
      en: `${isWorst ? 'Three years speak against it: set it' : 'Set it'} to ${num(lastYear)} or ${direction === 'lower' ? 'lower' : 'higher'}, or say why not with “# hoshin-allow target-below-last-year: REASON” at the end of the line.`,
      'zh-CN': `${isWorst ? '三年的数据都不支持这个目标：' : ''}请改为${num(lastYear)}或更${direction === 'lower' ? '低' : '高'}；或在行末用“# hoshin-allow target-below-last-year: 原因”说明。`,
    },
    related: [
      {
        message: { en: 'Last year.', 'zh-CN': '上年的数值在这里。' },
        span: kpi.baseline ? locate(origin, ['baseline']) : locate(origin, ['history', String(kpi.scorecard.year - 1)]),
      },
    ],
  });
}

const isAsGood = (value: Decimal, than: Decimal, { direction }: Kpi): boolean =>
  meets(value, { type: 'point', value: than }, direction);

/** Undefined unless all three years are known. */
function meanOfThreeYears({ history, scorecard: { year } }: Kpi, lastYear: Decimal): Decimal | undefined {
  const reached = (ago: number): Decimal | undefined =>
    history.find(({ period }) => period.unit === 'year' && period.year === year - ago)?.value;
  const [two, three] = [reached(2), reached(3)];
  return two && three && sum([lastYear, two, three]).div(3);
}
