import type { FiscalYear } from '../calendar/fiscal-year';
import { isRead } from '../model/gaps';
import type { Indicator, Kpi, Plan, Target } from '../model/types';
import { kpisOf, measuresOf } from '../model/walk';
import { shortOf } from '../scoring/attainment';
import { ownPeriods, yearOf, type OwnPeriod } from '../scoring/own-periods';
import { phasedTargets, writtenWeights } from '../scoring/phasing';
import { num } from '../scoring/step';
import { quantity, targetQuantity } from '../scoring/quantity';
import { locate } from '../source/locate';
import { isZero, sum, type Decimal } from '../util/decimal';
import type { Rule, RuleContext, Words } from './rule';

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
  const [all, wanted, isShort] = [quantity(total, unit), targetQuantity(target, unit), total.lt(lowOf(target))];
  report({
    message: {
      en: `The months of “${address}” total ${all}, but its target for ${yearOf(item)} is ${wanted}.`,
      'zh-CN': `“${address}”的分月目标合计为${all}，而${yearOf(item)}年的目标值为${wanted}。`,
    },
    span: locate(origin, ['phasing', 'months'], 'key'),
    help: {
      en: `${isShort ? `Add ${num(difference)} to` : `Take ${num(difference)} off`} the months, or set the target to ${num(total)}.`,
      'zh-CN': `请把分月目标合计${isShort ? '增加' : '减少'}${num(difference)}，或把目标值改为${num(total)}。`,
    },
    related: [
      {
        message: { en: 'The target of the year.', 'zh-CN': '全年目标值在这里。' },
        span: locate(origin, item.type === 'kpi' ? ['basic', 'target'] : ['target']),
      },
    ],
  });
}

const lowOf = (target: Target): Decimal => (target.type === 'point' ? target.value : target.low);

/** A year that nothing says how to divide would be even, which is not what was meant. */
function checkWeights(item: Item, fiscal: FiscalYear, { report }: RuleContext): void {
  const { address, phasing, origin } = item;
  const own = ownPeriods(item, fiscal);
  const weights = writtenWeights(item, own);
  if (weights && !isZero(sum(weights))) return;
  if (phasing.type === 'profile')
    report({
      ...badProfile(address, weights ? undefined : phasing.weights.length, own),
      span: locate(origin, ['phasing', 'profile'], 'key'),
    });
  else report({ ...noLastYear(item), span: locate(origin, ['phasing']) });
}

/** Reports `count` weights, too many or too few; or, if that is undefined, weights that are all 0. */
function badProfile(address: string, count: number | undefined, own: readonly OwnPeriod[]): Words {
  const [first, last] = [own[0]?.period.text, own.at(-1)?.period.text];
  return {
    message:
      count === undefined
        ? {
            en: `All weights of the profile of “${address}” are 0.`,
            'zh-CN': `“${address}”的季节系数全部为0。`,
          }
        : {
            en: `The profile of “${address}” has ${count} weights, but the year has ${own.length} periods to divide its target over.`,
            'zh-CN': `“${address}”有${count}个季节系数，而全年目标值要分解到${own.length}个期间。`,
          },
    help: {
      en: `Write ${own.length} weights, from ${first} to ${last}.`,
      'zh-CN': `请写${own.length}个系数，从${first}到${last}。`,
    },
  };
}

const noLastYear = (item: Item): Words => ({
  message: {
    en: `The phasing of “${item.address}” is that of last year, but “history:” does not have all its periods.`,
    'zh-CN': `“${item.address}”按上年各期比例分解，但“history:”中缺少上年的部分期间。`,
  },
  help: {
    en: `Add what was reached in each period of ${yearOf(item) - 1} to “history:”, or write “phasing: even”.`,
    'zh-CN': `请在“history:”中补全${yearOf(item) - 1}年各期的实际值，或写“phasing: even”。`,
  },
});
