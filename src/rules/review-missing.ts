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
    for (const {
      scorecard: { id, origin, department },
      cycles,
      since,
    } of missingReviews(plan, asOf)) {
      const which = inRanges(cycles);
      report({
        message: {
          en: `${plural(cycles.length, 'review')} of ${id} ${cycles.length === 1 ? 'is' : 'are'} missing: ${which.en}, due since ${since}.`,
          'zh-CN': `“${id}”缺少${cycles.length}次回顾：${which['zh-CN']}（自${since}起）。`,
        },
        span: department ? locate(origin, ['department']) : locate(origin, ['year']),
        help: {
          en: `Write what was said: “hoshin draft ${cycles.at(-1)!.text} --department ${id}” makes the file; or say in “policy: {meetings: …}” of plan.yaml which reviews are held.`,
          'zh-CN': `请补写回顾：“hoshin draft ${cycles.at(-1)!.text} --department ${id}”可生成文件；或在plan.yaml的“policy: {meetings: …}”中写明召开哪些回顾。`,
        },
        since,
      });
    }
  },
};
