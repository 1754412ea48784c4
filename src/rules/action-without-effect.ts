import { locate } from '../source/locate';
import { uselessActions } from '../tracking';
import type { Rule } from './rule';

export const actionWithoutEffect: Rule = {
  id: 'action-without-effect',
  summary: 'An action was done without effect, and nothing was decided in its place.',
  severity: 'info',
  group: 'tracking',
  check(plan, { asOf, report }) {
    for (const { action, followUp, review, since } of uselessActions(plan, asOf)) {
      const subject = action.for!.to;
      report({
        message: `Action “${action.id}” of ${review.scorecardId} for “${subject}” has been done without effect since ${since}, and there is no new action for it.`,
        span: locate(followUp.origin, ['effective']),
        help: `Look for the cause once more, and decide on another action: “act: [{id: …, action: …, for: ${subject}, owner: …, due: …}]”.`,
        since,
      });
    }
  },
};
