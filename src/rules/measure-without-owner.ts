import { isRead } from '../model/gaps';
import { measuresOf } from '../model/walk';
import { locate } from '../source/locate';
import type { Rule } from './rule';

export const measureWithoutOwner: Rule = {
  id: 'measure-without-owner',
  summary: 'A measure has nobody who answers for it.',
  severity: 'warning',
  group: 'structure',
  check(plan, { report }) {
    for (const measure of measuresOf(plan)) {
      if (measure.owner !== undefined || !isRead(plan, measure.origin)) continue;
      report({
        message: {
          en: `Measure “${measure.address}” has no owner.`,
          'zh-CN': `行动措施“${measure.address}”没有责任人。`,
        },
        span: locate(measure.origin, ['id']),
        help: {
          en: 'Add “owner:” with the one person who answers for it.',
          'zh-CN': '请用“owner:”写明唯一的责任人。',
        },
      });
    }
  },
};
