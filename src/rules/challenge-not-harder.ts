import type { Direction, Kpi, Target } from '../model/types';
import { kpisOf } from '../model/walk';
import { overBy } from '../scoring/attainment';
import { num } from '../scoring/step';
import { targetQuantity } from '../scoring/quantity';
import { locate } from '../source/locate';
import { isZero } from '../util/decimal';
import type { Localized } from '../util/language';
import type { Rule } from './rule';

export const challengeNotHarder: Rule = {
  id: 'challenge-not-harder',
  summary: 'A challenge target is not better than the basic one.',
  severity: 'error',
  group: 'targets',
  check(plan, { report }) {
    for (const { address, unit, direction, target: basic, challenge, origin } of kpisOf(plan)) {
      if (!challenge || !basic || isHarder(challenge.target, basic, direction)) continue;
      const [own, basicOne, change] = [
        targetQuantity(challenge.target, unit),
        targetQuantity(basic, unit),
        wayOut(basic, direction),
      ];
      report({
        message: {
          en: `The challenge target of “${address}” is ${own}, which is not better than the basic target of ${basicOne}.`,
          'zh-CN': `“${address}”的挑战目标为${own}，并未优于基本目标${basicOne}。`,
        },
        span: locate(challenge.origin, ['target']),
        help: {
          en: `${change.en}, or delete “challenge:”.`,
          'zh-CN': `${change['zh-CN']}，或删除“challenge:”。`,
        },
        related: [
          {
            message: { en: 'The basic target.', 'zh-CN': '基本目标在这里。' },
            span: locate(origin, ['basic', 'target']),
          },
        ],
      });
    }
  },
};

/** Strictly better; a range must lie inside the basic one and be narrower. */
function isHarder(challenge: Target, basic: Target, direction: Direction): boolean {
  if (challenge.type === 'point') return !isZero(overBy(challenge.value, basic, direction));
  if (basic.type === 'point') return false;
  const inside = challenge.low.gte(basic.low) && challenge.high.lte(basic.high);
  return inside && challenge.high.sub(challenge.low).lt(basic.high.sub(basic.low));
}

function wayOut(basic: Target, direction: Kpi['direction']): Localized {
  if (basic.type === 'range') {
    const [low, high] = [num(basic.low), num(basic.high)];
    return {
      en: `Set it to a narrower range between ${low} and ${high}`,
      'zh-CN': `请改为${low}与${high}之间更窄的区间`,
    };
  }
  const value = num(basic.value);
  return direction === 'lower'
    ? { en: `Lower is better here: set it below ${value}`, 'zh-CN': `这是反向指标，请把挑战目标定在${value}以下` }
    : { en: `Higher is better here: set it above ${value}`, 'zh-CN': `这是正向指标，请把挑战目标定在${value}以上` };
}
