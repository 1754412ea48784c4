import { daysBetween } from '../calendar/day';
import { locate } from '../source/locate';
import { slippingChallenges } from '../tracking';
import { plural } from '../util/plural';
import type { Rule } from './rule';
import { alsoLate } from './words/tracked';

export const challengeSlipping: Rule = {
  id: 'challenge-slipping',
  summary: 'A milestone of a challenge project is past its due date; nothing is deducted for it.',
  severity: 'info',
  group: 'tracking',
  check(plan, { asOf, report }) {
    for (const {
      challenge,
      milestones: [first, ...more],
    } of slippingChallenges(plan, asOf)) {
      const [days, others] = [daysBetween(first.due, asOf), alsoLate(more)];
      report({
        message: {
          en: `Milestone “${first.id}” of the challenge “${challenge.address}” has been due since ${first.due} and is not accepted, ${plural(days, 'day')} late${others.en}. Nothing is deducted for it.`,
          'zh-CN': `挑战目标“${challenge.address}”的里程碑“${first.id}”应于${first.due}完成，尚未通过验收，已逾期${days}天${others['zh-CN']}。挑战目标未达成不扣分。`,
        },
        span: locate(first.origin, ['due']),
        help: {
          en: `If it was accepted, write it into the actuals: “milestones: {${challenge.id}/${first.id}: {accepted: DAY}}”.`,
          'zh-CN': `如已通过验收，请写入实际值文件：“milestones: {${challenge.id}/${first.id}: {accepted: 日期}}”。`,
        },
        since: first.due,
      });
    }
  },
};
