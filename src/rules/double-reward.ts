import { scoredKpisOf } from '../model/walk';
import { keepToWeight, mostPoints } from '../scoring/methods';
import { num } from '../scoring/step';
import { locate } from '../source/locate';
import type { Rule } from './rule';

export const doubleReward: Rule = {
  id: 'double-reward',
  summary: 'A method gives more than the weight on a KPI that also has a challenge.',
  severity: 'info',
  group: 'targets',
  check(plan, { report }) {
    for (const { address, weight, scoring, challenge, origin } of scoredKpisOf(plan)) {
      if (!challenge) continue;
      const most = mostPoints(scoring, weight);
      if (most?.lte(weight)) continue;
      const given = most
        ? { en: `up to ${num(most)} points`, 'zh-CN': `最高可得${num(most)}分` }
        : { en: 'points without end', 'zh-CN': '得分不封顶' };
      const keep = keepToWeight(scoring);
      report({
        message: {
          en: `The method of “${address}” gives ${given.en} for a weight of ${num(weight)}, and the challenge ${num(challenge.bonus)} more for the same result.`,
          'zh-CN': `“${address}”权重为${num(weight)}，按计分规则${given['zh-CN']}，而同一结果的挑战目标还可再加${num(challenge.bonus)}分。`,
        },
        span: locate(origin, ['basic', 'scoring'], 'key'),
        help: {
          en: `${keep.en}, or delete “challenge:”.`,
          'zh-CN': `${keep['zh-CN']}，或删除“challenge:”。`,
        },
        related: [
          { message: { en: 'The challenge.', 'zh-CN': '挑战目标在这里。' }, span: locate(challenge.origin, [], 'key') },
        ],
      });
    }
  },
};
