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
        message: `Measure “${measure.address}” has no owner.`,
        span: locate(measure.origin, ['id']),
        help: 'Add “owner:” with the one person who answers for it.',
      });
    }
  },
};
