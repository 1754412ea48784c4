import { daysBetween } from '../calendar/day';
import { locate } from '../source/locate';
import { neglectedMeasures } from '../tracking';
import { plural } from '../util/plural';
import type { Rule } from './rule';

export const measureNeglected: Rule = {
  id: 'measure-neglected',
  summary: 'A running measure has had no entry in a review for 45 days.',
  severity: 'warning',
  group: 'tracking',
  check(plan, { asOf, report }) {
    for (const { measure, since, isReported } of neglectedMeasures(plan, asOf)) {
      const days = daysBetween(since, asOf);
      report({
        message: {
          en: `No review has spoken of “${measure.address}” since ${isReported ? '' : 'it began on '}${since}, for ${plural(days, 'day')}.`,
          'zh-CN': `自${since}${isReported ? '' : '开始'}以来，已有${days}天没有回顾提及行动措施“${measure.address}”。`,
        },
        span: locate(measure.origin, ['id']),
        help: {
          en: `Ask ${measure.owner ?? 'its owner'} and write the answer into the next review (“do:”); give it up with “status: cancelled” if nobody works on it.`,
          'zh-CN': `请向${measure.owner === undefined ? '责任人' : `“${measure.owner}”`}了解情况，写入下次回顾的“do:”；如无人在做，请用“status: cancelled”取消。`,
        },
        since,
      });
    }
  },
};
