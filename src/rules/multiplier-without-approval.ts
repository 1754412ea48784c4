import { isRead } from '../model/gaps';
import { num } from '../scoring/step';
import { locate } from '../source/locate';
import { ONE } from '../util/decimal';
import type { Rule } from './rule';

export const multiplierWithoutApproval: Rule = {
  id: 'multiplier-without-approval',
  summary: 'A fixed multiplier other than 1 that nobody has approved.',
  severity: 'warning',
  group: 'assessment',
  check(plan, { report }) {
    for (const scorecard of plan.scorecards)
      for (const { id, factor, origin } of scorecard.multipliers) {
        if (factor.type !== 'fixed' || factor.times.equals(ONE) || factor.approvedBy || !isRead(plan, origin)) continue;
        report({
          message: {
            en: `The multiplier “${id}” makes the score of ${scorecard.id} ${num(factor.times)} times what was earned, and nobody has approved that.`,
            'zh-CN': `系数“${id}”把“${scorecard.id}”的得分乘以${num(factor.times)}，但未经审批。`,
          },
          span: locate(origin, ['times']),
          help: {
            en: 'Write who approved it, such as “approvedBy: NAME”.',
            'zh-CN': '请写明审批人，如“approvedBy: 姓名”。',
          },
        });
      }
  },
};
