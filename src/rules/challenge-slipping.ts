import { daysBetween } from '../calendar/day';
import { locate } from '../source/locate';
import { slippingChallenges } from '../tracking';
import { plural } from '../util/plural';
import type { Rule } from './rule';

export const challengeSlipping: Rule = {
  id: 'challenge-slipping',
  summary: 'A milestone of a challenge project is past its due date; nothing is deducted for it.',
  severity: 'info',
  group: 'tracking',
  check(plan, { asOf, report }) {
    for (const { challenge, milestones: [first, ...more] } of slippingChallenges(plan, asOf)) {
      const others = more.length > 0 ? `; so ${more.length === 1 ? 'is' : 'are'} ${more.map(({ id, due }) => `“${id}” (${due})`).join(', ')}` : '';
      report({
        message: `Milestone “${first.id}” of the challenge “${challenge.address}” has been due since ${first.due} and is not accepted, ${plural(daysBetween(first.due, asOf), 'day')} late${others}. Nothing is deducted for it.`,
        span: locate(first.origin, ['due']),
        help: `If it was accepted, write it into the actuals: “milestones: {${challenge.id}/${first.id}: {accepted: DAY}}”.`,
        since: first.due,
      });
    }
  },
};
