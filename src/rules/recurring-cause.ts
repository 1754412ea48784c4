import type { Period } from '../calendar/period';
import { inChinese } from '../calendar/ranges';
import { locate } from '../source/locate';
import { recurringCauses } from '../tracking';
import type { Localized } from '../util/language';
import type { Rule } from './rule';

export const recurringCause: Rule = {
  id: 'recurring-cause',
  summary: 'Three reviews of a year name the same cause, and nothing was standardised against it.',
  severity: 'warning',
  group: 'tracking',
  check(plan, { asOf, report }) {
    for (const { cause, named, since } of recurringCauses(plan, asOf)) {
      const { review, finding } = named.at(-1)!;
      const cycles = named.map((other) => other.review.cycle);
      report({
        message: {
          en: `Cause “${cause}” of ${review.scorecardId} has come back since ${since}, in ${named.length} reviews (${cycles.map(({ text }) => text).join(', ')}), and nothing was standardised against it.`,
          'zh-CN': `“${review.scorecardId}”的原因“${cause}”自${since}起在${named.length}次回顾（${cycles.map(inChinese).join('、')}）中反复出现，尚未采取标准化措施。`,
        },
        span: locate(finding.origin, ['cause']),
        help: {
          en: 'Make the answer to it a standard, and write which into the follow-up of its action: “standardised: SOP-12”.',
          'zh-CN': '请把有效对策固化为标准，并在其行动的跟踪中写明，如“standardised: SOP-12”。',
        },
        related: named
          .slice(0, -1)
          .map((other) => ({ message: namedIn(other.review.cycle), span: locate(other.finding.origin, ['cause']) })),
        since,
      });
    }
  },
};

const namedIn = (cycle: Period): Localized => ({
  en: `Named in ${cycle.text}.`,
  'zh-CN': `${inChinese(cycle)}的回顾在这里提到。`,
});
