import { locate } from '../source/locate';
import { recurringCauses } from '../tracking';
import type { Rule } from './rule';

export const recurringCause: Rule = {
  id: 'recurring-cause',
  summary: 'Three reviews of a year name the same cause, and nothing was standardised against it.',
  severity: 'warning',
  group: 'tracking',
  check(plan, { asOf, report }) {
    for (const { cause, named, since } of recurringCauses(plan, asOf)) {
      const { review, finding } = named.at(-1)!;
      report({
        message: `Cause “${cause}” of ${review.scorecardId} has come back since ${since}, in ${named.length} reviews (${named.map(({ review: { cycle } }) => cycle.text).join(', ')}), and nothing was standardised against it.`,
        span: locate(finding.origin, ['cause']),
        help: 'Make the answer to it a standard, and write which into the follow-up of its action: “standardised: SOP-12”.',
        related: named.slice(0, -1).map((other) => ({ message: `Named in ${other.review.cycle.text}.`, span: locate(other.finding.origin, ['cause']) })),
        since,
      });
    }
  },
};
