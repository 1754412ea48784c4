import type { Scoring } from '../model/types';
import { kpisOf } from '../model/walk';
import { mostPoints } from '../scoring/methods';
import { num } from '../scoring/step';
import { locate } from '../source/locate';
import type { Localized } from '../util/language';
import type { Rule } from './rule';

export const doubleReward: Rule = {
  id: 'double-reward',
  summary: 'A method gives more than the weight on a KPI that also has a challenge.',
  severity: 'info',
  group: 'targets',
  check(plan, { report }) {
    for (const { address, weight, scoring, challenge, origin } of kpisOf(plan)) {
      if (!challenge) continue;
      const most = mostPoints(scoring, weight);
      if (most.lte(weight)) continue;
      report({
        message: {
          en: `The method of “${address}” gives up to ${num(most)} points for a weight of ${num(weight)}, and the challenge ${num(challenge.bonus)} more for the same result.`,
          'zh-CN': `“${address}”权重为${num(weight)}，按计分规则最高可得${num(most)}分，而同一结果的挑战目标还可再加${num(challenge.bonus)}分。`,
        },
        span: locate(origin, ['basic', 'scoring'], 'key'),
        help: {
          en: `${HELP[scoring.method].en}, or delete “challenge:”.`,
          'zh-CN': `${HELP[scoring.method]['zh-CN']}，或删除“challenge:”。`,
        },
        related: [
          { message: { en: 'The challenge.', 'zh-CN': '挑战目标在这里。' }, span: locate(challenge.origin, [], 'key') },
        ],
      });
    }
  },
};

const HELP: Record<Scoring['method'], Localized> = {
  ratio: { en: 'Write “cap: 100%”', 'zh-CN': '请写“cap: 100%”' },
  linear: { en: 'Let the points end at 100', 'zh-CN': '请让各点最高为100' },
  perUnit: { en: 'Delete “bonus:” and “maxBonus:”', 'zh-CN': '请删除“bonus:”和“maxBonus:”' },
  steps: { en: 'Let the best tier give 100', 'zh-CN': '请让最高一档为100' },
  milestones: { en: 'Let the shares total 100%', 'zh-CN': '请让各里程碑的占比合计为100%' },
};
