import type { Indicator, Kpi, Target } from '../model/types';
import { kpisOf, measuresOf } from '../model/walk';
import { inapplicable, type Inapplicable } from '../scoring/methods';
import { num } from '../scoring/step';
import { targetQuantity } from '../scoring/quantity';
import { locate } from '../source/locate';
import type { Localized } from '../util/language';
import { checkConditions } from './method-target-mismatch/conditions';
import { checkTaken } from './method-target-mismatch/taken';
import type { Rule, RuleContext } from './rule';
import { upsideDown } from './words/ranges';

export const methodTargetMismatch: Rule = {
  id: 'method-target-mismatch',
  summary: 'A scoring method or a condition cannot go with the target, the direction or its own points.',
  severity: 'error',
  group: 'targets',
  check(plan, context) {
    for (const kpi of kpisOf(plan)) {
      if (isUpsideDown(kpi.target)) reportRange(kpi, kpi.target, context);
      else reportMethod(kpi, context);
      checkAllowance(kpi, context);
      checkTaken(kpi, context);
    }
    checkConditions(plan, context);
    for (const { indicators } of measuresOf(plan)) for (const item of indicators) checkAllowance(item, context);
  },
};

type Range = Extract<Target, { type: 'range' }>;

const isUpsideDown = (target: Target | undefined): target is Range =>
  target?.type === 'range' && target.low.gt(target.high);

function reportRange({ address, origin }: Kpi, { low, high }: Range, { report }: RuleContext): void {
  report({ ...upsideDown(address, num(low), num(high)), span: locate(origin, ['basic', 'target'], 'key') });
}

function reportMethod(kpi: Kpi, { report }: RuleContext): void {
  const problem = inapplicable(kpi);
  if (!problem) return;
  const {
    address,
    scoring: { method },
    target,
    origin,
  } = kpi;
  const aboutTarget = problem.reason === 'target-zero' || problem.reason === 'range-target';
  report({
    message: {
      en: `The method “${method}” of “${address}” ${problem.text.en}.`,
      'zh-CN': `“${address}”的计分规则“${method}”${problem.text['zh-CN']}。`,
    },
    span: aboutTarget
      ? locate(origin, ['basic', 'target'], target?.type === 'range' ? 'key' : 'value')
      : locate(origin, ['basic', 'scoring'], 'key'),
    help: HELP[problem.reason](kpi),
    ...(aboutTarget || !target
      ? {}
      : {
          related: [
            {
              message: wish(target, kpi),
              span: locate(origin, ['basic', 'target'], target.type === 'range' ? 'key' : 'value'),
            },
          ],
        }),
  });
}

/** A year allows a total that should stay low; nothing else can be used up. */
function checkAllowance(
  { address, phasing, aggregate, direction, origin }: Kpi | Indicator,
  context: RuleContext,
): void {
  if (phasing.type !== 'allowance' || (aggregate === 'sum' && direction === 'lower')) return;
  const isSum = aggregate === 'sum';
  context.report({
    message: {
      en: `The phasing “allowance” is for sums that are better lower, and “${address}” is ${isSum ? 'not better lower' : `aggregated by ${aggregate}`}.`,
      'zh-CN': `分解方式“allowance”只用于越低越好的累计类指标，而“${address}”${isSum ? '不是越低越好' : `的汇总方式为“${aggregate}”`}。`,
    },
    span: locate(origin, ['phasing']),
    help: isSum ? { en: 'Write even or {step: 1}.', 'zh-CN': '请写“even”或“{step: 1}”。' } : WITHOUT_PHASING,
  });
}

const WITHOUT_PHASING: Localized = {
  en: 'Leave “phasing:” out, or choose “aggregate: sum”.',
  'zh-CN': '请删去“phasing:”，或选“aggregate: sum”。',
};

function wish(target: Target, { unit, direction }: Kpi): Localized {
  const [written, wanted] = [targetQuantity(target, unit), WISH[direction]];
  return {
    en: `The target is ${written}; ${wanted.en}.`,
    'zh-CN': `目标值为${written}，${wanted['zh-CN']}。`,
  };
}

const WISH: Record<Kpi['direction'], Localized> = {
  higher: { en: 'higher is better', 'zh-CN': '越高越好' },
  lower: { en: 'lower is better', 'zh-CN': '越低越好' },
  range: { en: 'inside the range is good', 'zh-CN': '在区间内为好' },
};

const PER_UNIT: Localized = {
  en: 'Choose “scoring: {method: perUnit, deduct: 5, per: 1}”, which takes points off for every unit',
  'zh-CN': '请改用“scoring: {method: perUnit, deduct: 5, per: 1}”，',
};

const HELP: Record<Inapplicable['reason'], (kpi: Kpi) => Localized> = {
  'target-zero': () => ({ en: `${PER_UNIT.en} away from 0.`, 'zh-CN': `${PER_UNIT['zh-CN']}每偏离0一个单位扣分。` }),
  'range-target': () => ({
    en: `${PER_UNIT.en} outside the range.`,
    'zh-CN': `${PER_UNIT['zh-CN']}每超出区间一个单位扣分。`,
  }),
  'no-target': () => ({ en: 'Add “target:” to “basic:”.', 'zh-CN': '请在“basic:”中加上“target:”。' }),
  'not-rising': () => ({
    en: 'Sort the points by their values, the lowest first, each value once.',
    'zh-CN': '请把各点按数值由低到高排列，每个数值只写一次。',
  }),
  'against-direction': ({ direction }) => ({
    en: `Swap the per cent of the points, or write “direction: ${opposite(direction)}” if that is what is good.`,
    'zh-CN': `请调换各点的得分比例；如方向写错，请改为“direction: ${opposite(direction)}”。`,
  }),
  'not-best-first': () => ({
    en: 'Sort the tiers with the best one first, “otherwise” last and lowest; check “direction” if they are so already.',
    'zh-CN': '请把各档由优到劣排列，“otherwise”在最后且最低；如已如此，请检查“direction”。',
  }),
  'not-positive': () => ({ en: 'Write a number above 0.', 'zh-CN': '请写大于0的数。' }),
  'other-role': () => ({
    en: 'Choose “scoring: {method: perUnit, deduct: 2, per: 1}”, or another role.',
    'zh-CN': '请改用“scoring: {method: perUnit, deduct: 2, per: 1}”，或改写“role”。',
  }),
  'above-zero': () => ({
    en: 'Write the second number of each tier, and “otherwise”, as points that are taken off: 0 or less.',
    'zh-CN': '每档的第二个数和“otherwise”是所扣的分数，请写0或以下的数。',
  }),
  'adds-nothing': () => ({
    en: 'Add “challenge:”, or choose “scoring: {method: perUnit, bonus: 1, bonusPer: 1, maxBonus: 5}”.',
    'zh-CN': '请加上“challenge:”，或改用“scoring: {method: perUnit, bonus: 1, bonusPer: 1, maxBonus: 5}”。',
  }),
  shape: ({ scoring }) => tableHelp(scoring),
  'no-value': () => ({
    en: 'Name a KPI that is measured, or score this one by another method.',
    'zh-CN': '请写一个有实际值的KPI，或改用其他计分规则。',
  }),
  empty: () => ({ en: 'Add at least one.', 'zh-CN': '请至少加上一个。' }),
};

function tableHelp(scoring: Kpi['scoring']): Localized {
  const [rows, columns] = scoring.method === 'grid' ? [scoring.rows.length, scoring.columns.length] : [0, 0];
  return {
    en: `Write ${rows} lists of ${columns} numbers in “percent:”.`,
    'zh-CN': `请在“percent:”中写${rows}个列表，每个${columns}个数。`,
  };
}

const opposite = (direction: Kpi['direction']): string => (direction === 'higher' ? 'lower' : 'higher');
