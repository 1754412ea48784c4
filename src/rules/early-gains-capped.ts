import { kpisOf } from '../model/walk';
import { num } from '../scoring/step';
import { locate } from '../source/locate';
import { HUNDRED, isZero, ONE } from '../util/decimal';
import type { Rule } from './rule';

export const earlyGainsCapped: Rule = {
  id: 'early-gains-capped',
  summary: 'What early milestones gain is capped at the weight.',
  severity: 'info',
  group: 'targets',
  check(plan, { report }) {
    for (const { address, scoring, origin } of kpisOf(plan)) {
      if (scoring.method !== 'milestones' || isZero(scoring.earlyPercent) || scoring.cap.gt(ONE)) continue;
      const [gain, cap] = [num(scoring.earlyPercent), num(scoring.cap.mul(HUNDRED))];
      report({
        message: {
          en: `Early milestones of “${address}” gain ${gain}%, but all of them together earn at most ${cap}% of the weight: being early only makes up for other losses.`,
          'zh-CN': `“${address}”的里程碑提前可加${gain}%，但合计以权重的${cap}%封顶：提前只能弥补其他失分。`,
        },
        span: locate(origin, ['basic', 'scoring', 'earlyPercent']),
        help: {
          en: 'Write “cap: 120%”, say, to reward it, or allow this.',
          'zh-CN': '如要奖励提前，请写“cap: 120%”之类；否则请注明允许。',
        },
      });
    }
  },
};
