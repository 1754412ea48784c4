import type { Kpi, Plan } from '../model/types';
import { kpisOf } from '../model/walk';
import { meets } from '../scoring/attainment';
import { quantity } from '../scoring/quantity';
import { startsDuringYear } from '../scoring/own-periods';
import { num } from '../scoring/step';
import { baselineOf } from '../scoring/sufficiency';
import { locate } from '../source/locate';
import { round, sum, type Decimal } from '../util/decimal';
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
  if (kpi.aggregate === 'sum' && startsDuringYear(kpi, fiscalYear)) return;
  const mean = meanOfThreeYears(kpi, lastYear);
  const isWorst = mean && !isAsGood(target.value, mean, kpi);
  const about = isWorst ? ` and than the mean of three years, ${quantity(round(mean, kpi.decimals + 1), unit)}` : '';
  report({
    message: `The basic target of “${address}” is ${quantity(target.value, unit)}, worse than the ${quantity(lastYear, unit)} of last year${about}.`,
    span: locate(origin, ['basic', 'target']),
    help: `${isWorst ? 'Three years speak against it: set it' : 'Set it'} to ${num(lastYear)} or ${direction === 'lower' ? 'lower' : 'higher'}, or say why not with “# hoshin-allow target-below-last-year: REASON” at the end of the line.`,
    related: [{ message: 'Last year.', span: kpi.baseline ? locate(origin, ['baseline']) : locate(origin, ['history', String(kpi.scorecard.year - 1)]) }],
  });
}

const isAsGood = (value: Decimal, than: Decimal, { direction }: Kpi): boolean => meets(value, { type: 'point', value: than }, direction);

/** Undefined unless all three years are known. */
function meanOfThreeYears({ history, scorecard: { year } }: Kpi, lastYear: Decimal): Decimal | undefined {
  const reached = (ago: number): Decimal | undefined => history.find(({ period }) => period.unit === 'year' && period.year === year - ago)?.value;
  const [two, three] = [reached(2), reached(3)];
  return two && three && sum([lastYear, two, three]).div(3);
}
