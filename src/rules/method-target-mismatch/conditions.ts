import { conditionReads } from '../../model/condition-reads';
import { isScored } from '../../model/roles';
import type { Comparison, Kpi, Multiplier, Plan } from '../../model/types';
import { boundOf } from '../../scoring/conditions';
import { isStrictlyRising } from '../../scoring/rising';
import { locate } from '../../source/locate';
import { isNegative, isZero } from '../../util/decimal';
import type { RuleContext, Words } from '../rule';

/** Conditions and multipliers that read of a KPI what it does not have, and points of multipliers that do not rise. */
export function checkConditions(plan: Plan, context: RuleContext): void {
  for (const scorecard of plan.scorecards) {
    for (const { link } of conditionReads(scorecard))
      if (link.target?.scoring.method === 'milestones')
        context.report({ ...withoutValue(link.target), span: locate(link.origin) });
    for (const { comparisons } of scorecard.conditions)
      for (const comparison of comparisons) checkBound(comparison, context);
    for (const { effect } of scorecard.conditions)
      for (const { target, origin } of effect.type === 'kpis' && effect.kpis !== 'all' ? effect.kpis : [])
        if (target && !isScored(target)) context.report({ ...withoutWeight(target), span: locate(origin) });
    for (const multiplier of scorecard.multipliers) checkPoints(multiplier, context);
  }
}

const withoutWeight = ({ address }: Kpi): Words => ({
  message: {
    en: `“${address}” has no weight, and no basic points that a condition could limit.`,
    'zh-CN': `“${address}”不设权重，没有可由挂钩条件限制的得分。`,
  },
  help: { en: 'Name KPIs of role score.', 'zh-CN': '请写“role”为“score”的KPI。' },
});

const withoutValue = ({ address }: Kpi): Words => ({
  message: {
    en: `“${address}” is scored by milestones and has no value that could be read here.`,
    'zh-CN': `“${address}”按里程碑计分，没有可供引用的数值。`,
  },
  help: { en: 'Name a KPI that has values.', 'zh-CN': '请改用有数值的KPI。' },
});

function checkBound(comparison: Comparison, { report }: RuleContext): void {
  const { kpi: link, bound, side, origin } = comparison;
  const kpi = link.target;
  if (!kpi || kpi.scoring.method === 'milestones') return;
  const words =
    bound.type === 'attainment' ? withoutAttainment(kpi) : boundOf(comparison, kpi) ? undefined : without(kpi);
  if (words) report({ ...words, span: locate(origin, [side]) });
}

function withoutAttainment({ address, target, direction }: Kpi): Words | undefined {
  const isRange = direction === 'range' || target?.type === 'range';
  if (!isRange && target?.type === 'point' && !isZero(target.value)) return undefined;
  return {
    message: isRange
      ? {
          en: `“${address}” has no attainment to compare: the target is a range.`,
          'zh-CN': `“${address}”没有可比较的完成率：目标值是区间。`,
        }
      : {
          en: `“${address}” has no attainment to compare: the target is ${target ? '0' : 'not written'}.`,
          'zh-CN': `“${address}”没有可比较的完成率：${target ? '目标值为0' : '未写目标值'}。`,
        },
    help: {
      en: 'Compare the value itself: write a number without a sign, or target.',
      'zh-CN': '请比较数值本身：写不带百分号的数，或“target”。',
    },
  };
}

/** Bounds that the KPI does not have. */
const without = ({ address, target }: Kpi): Words => ({
  message: target
    ? { en: `“${address}” has no challenge to compare with.`, 'zh-CN': `“${address}”没有可供比较的挑战目标。` }
    : { en: `“${address}” has no target to compare with.`, 'zh-CN': `“${address}”没有可供比较的目标值。` },
  help: { en: 'Write the number that is meant.', 'zh-CN': '请写出所指的数值。' },
});

function checkPoints({ id, factor, origin }: Multiplier, { report }: RuleContext): void {
  if (factor.type !== 'kpi') return;
  const { points } = factor;
  const isRising = isStrictlyRising(points.map(([value]) => value));
  if (isRising && !points.some(([, times]) => isNegative(times))) return;
  report({
    message: isRising
      ? { en: `The multiplier “${id}” has a factor below 0.`, 'zh-CN': `系数“${id}”中有低于0的系数。` }
      : {
          en: `The multiplier “${id}” needs points whose values rise.`,
          'zh-CN': `系数“${id}”各点的数值须递增。`,
        },
    span: locate(origin, ['points'], 'key'),
    help: {
      en: 'Sort the points by their values, the lowest first, each value once, with factors of 0 or more.',
      'zh-CN': '请把各点按数值由低到高排列，每个数值只写一次，系数为0或以上。',
    },
  });
}
