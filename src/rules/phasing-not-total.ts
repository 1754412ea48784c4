import type { FiscalYear } from '../calendar/fiscal-year';
import { isRead } from '../model/gaps';
import type { Indicator, Kpi, Plan, Target } from '../model/types';
import { kpisOf, measuresOf } from '../model/walk';
import { shortOf } from '../scoring/attainment';
import { ownPeriods, yearOf } from '../scoring/own-periods';
import { phasedTargets, writtenWeights } from '../scoring/phasing';
import { quantity, targetQuantity } from '../scoring/quantity';
import { num } from '../scoring/step';
import { locate } from '../source/locate';
import { isZero, sum, type Decimal } from '../util/decimal';
import type { Rule, RuleContext } from './rule';

export const phasingNotTotal: Rule = {
  id: 'phasing-not-total',
  summary: 'The months of a phasing do not total the target of the year.',
  severity: 'error',
  group: 'targets',
  check(plan, context) {
    for (const item of sumsOf(plan)) {
      if (item.phasing.type === 'months') checkMonths(item, plan.fiscalYear, context);
      else checkWeights(item, plan.fiscalYear, context);
    }
  },
};

type Item = Kpi | Indicator;

const BY_PERIOD: readonly string[] = ['months', 'profile', 'lastYear'];

/** Only sums are made of their periods. */
function sumsOf(plan: Plan): Item[] {
  const kpis = kpisOf(plan).filter(isByPeriod);
  const indicators = measuresOf(plan).flatMap((measure) => measure.indicators.filter(isByPeriod));
  return [...kpis, ...indicators].filter((item) => isRead(plan, item.origin));
}

const isByPeriod = ({ aggregate, phasing }: Item): boolean => aggregate === 'sum' && BY_PERIOD.includes(phasing.type);


function checkMonths(item: Item, fiscal: FiscalYear, { report }: RuleContext): void {
  const { address, target, unit, origin } = item;
  const months = phasedTargets(item, ownPeriods(item, fiscal));
  if (!target || !months) return;
  const total = sum(months.map(lowOf));
  const difference = shortOf(total, target, 'range');
  if (isZero(difference)) return;
  report({
    message: `The months of “${address}” total ${quantity(total, unit)}, but its target for ${yearOf(item)} is ${targetQuantity(target, unit)}.`,
    span: locate(origin, ['phasing', 'months'], 'key'),
    help: `${total.lt(lowOf(target)) ? `Add ${num(difference)} to` : `Take ${num(difference)} off`} the months, or set the target to ${num(total)}.`,
    related: [{ message: 'The target of the year.', span: locate(origin, item.type === 'kpi' ? ['basic', 'target'] : ['target']) }],
  });
}

const lowOf = (target: Target): Decimal => (target.type === 'point' ? target.value : target.low);

/** A year that nothing says how to divide would be even, which is not what was meant. */
function checkWeights(item: Item, fiscal: FiscalYear, { report }: RuleContext): void {
  const { address, phasing, origin } = item;
  const own = ownPeriods(item, fiscal);
  const weights = writtenWeights(item, own);
  if (weights && !isZero(sum(weights))) return;
  if (phasing.type === 'profile') {
    report({
      message: weights ? `All weights of the profile of “${address}” are 0.` : `The profile of “${address}” has ${phasing.weights.length} weights, but the year has ${own.length} periods to divide its target over.`,
      span: locate(origin, ['phasing', 'profile'], 'key'),
      help: `Write ${own.length} weights, from ${own[0]?.period.text} to ${own.at(-1)?.period.text}.`,
    });
  } else {
    report({
      message: `The phasing of “${address}” is that of last year, but “history:” does not have all its periods.`,
      span: locate(origin, ['phasing']),
      help: `Add what was reached in each period of ${yearOf(item) - 1} to “history:”, or write “phasing: even”.`,
    });
  }
}
