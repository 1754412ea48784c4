import type { Kpi } from '../model/types';
import { isRead } from '../model/gaps';
import { scoredKpisOf } from '../model/walk';
import { endsOf, targetEnds } from '../scoring/attainment';
import { inapplicable, otherAtTarget, pointsOf } from '../scoring/methods';
import { quantity } from '../scoring/quantity';
import { num } from '../scoring/step';
import { locate } from '../source/locate';
import { HUNDRED, ONE, round, type Decimal } from '../util/decimal';
import type { Localized } from '../util/language';
import type { Rule, RuleContext } from './rule';

export const pointsDeniedAtTarget: Rule = {
  id: 'points-denied-at-target',
  summary: 'A scoring method does not give the full weight at the target.',
  severity: 'warning',
  group: 'targets',
  check(plan, { report }) {
    for (const kpi of scoredKpisOf(plan)) {
      if (isRead(plan, kpi.origin)) checkCap(kpi, report);
      const denied = isRead(plan, kpi.origin) ? atTarget(kpi) : undefined;
      if (!denied) continue;
      const { address, weight, unit, origin } = kpi;
      const [met, percent] = [quantity(denied.value, unit), num(denied.percent)];
      const [points, full] = [num(round(weight.mul(denied.percent).div(HUNDRED), 2)), num(weight)];
      report({
        message: {
          en: `“${address}” earns ${percent}% of its weight at its target of ${met}: ${points} of ${full} points.`,
          'zh-CN': `“${address}”达到目标值${met}时只得权重的${percent}%：${full}分中得${points}分。`,
        },
        span: locate(origin, ['basic', 'scoring'], 'key'),
        help: helpFor(kpi, denied.value),
        related: [
          {
            message: { en: 'The target.', 'zh-CN': '目标值在这里。' },
            span: locate(origin, ['basic', 'target'], 'key'),
          },
        ],
      });
    }
  },
};

/** Milestones have no target; all of them in time is what has to be met. */
function checkCap({ address, weight, scoring, origin }: Kpi, report: RuleContext['report']): void {
  if (scoring.method !== 'milestones' || scoring.cap.gte(ONE)) return;
  const [percent, points, full] = [num(scoring.cap.mul(HUNDRED)), num(round(weight.mul(scoring.cap), 2)), num(weight)];
  report({
    message: {
      en: `“${address}” earns ${percent}% of its weight with every milestone accepted in time: ${points} of ${full} points.`,
      'zh-CN': `“${address}”的里程碑全部按期通过验收时只得权重的${percent}%：${full}分中得${points}分。`,
    },
    span: locate(origin, ['basic', 'scoring', 'cap']),
    help: { en: 'Write a cap of at least 100%.', 'zh-CN': '封顶比例请不低于100%。' },
  });
}

interface Denied {
  readonly value: Decimal;
  /** Per cent of the weight. */
  readonly percent: Decimal;
}

/** The per cent earned at the target, or at the worse end of a range; undefined where that is all of the weight. */
function atTarget(kpi: Kpi): Denied | undefined {
  const { scoring, target, direction } = kpi;
  if (!target || scoring.method === 'milestones' || inapplicable(kpi)) return undefined;
  const { low, high } = endsOf(target);
  if (low.gt(high)) return undefined;
  const [first, ...others] = targetEnds(target).flatMap((value): Denied[] => {
    const { points } = pointsOf(scoring, {
      weight: HUNDRED,
      direction,
      target,
      actual: value,
      other: otherAtTarget(scoring),
    });
    return points && points.lt(HUNDRED) ? [{ value, percent: points }] : [];
  });
  return others.reduce((worst, one) => (one.percent.lt(worst!.percent) ? one : worst), first);
}

function helpFor({ scoring: { method } }: Kpi, value: Decimal): Localized {
  const pair = `[${num(value)}, 100]`;
  switch (method) {
    case 'steps':
    case 'linear':
      return {
        en: `The second number of a ${method === 'steps' ? 'tier' : 'point'} is per cent of the weight, the first a value: write ${pair}, or a target that earns 100.`,
        'zh-CN': `每${method === 'steps' ? '档' : '点'}的第一个数是数值，第二个数是权重的百分比：请写${pair}，或改用得100%的目标值。`,
      };
    default:
      return {
        en: 'Write a cap of at least 100%, and nothing that is lost at the target.',
        'zh-CN': '封顶比例请不低于100%，门槛值请不高于目标值。',
      };
  }
}
