import { inRanges } from '../calendar/ranges';
import { locate } from '../source/locate';
import { missingReviews } from '../tracking';
import { plural } from '../util/plural';
import type { Rule } from './rule';

export const reviewMissing: Rule = {
  id: 'review-missing',
  summary: 'A review that the policy asks for is not there.',
  severity: 'warning',
  group: 'tracking',
  check(plan, { asOf, report }) {
    for (const { scorecard: { id, origin, department }, cycles, since } of missingReviews(plan, asOf)) {
      report({
        message: `${plural(cycles.length, 'review')} of ${id} ${cycles.length === 1 ? 'is' : 'are'} missing: ${inRanges(cycles)}, due since ${since}.`,
        span: department ? locate(origin, ['department']) : locate(origin, ['year']),
        help: `Write what was said (“kind: review”, “cycle: ${cycles.at(-1)!.text}”), or say in “policy: {meetings: …}” of plan.yaml which reviews are held.`,
        since,
      });
    }
  },
};
