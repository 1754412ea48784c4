import { locate } from '../source/locate';
import { overdueActions } from '../tracking';
import { plural } from '../util/plural';
import type { Rule } from './rule';

export const actionOverdue: Rule = {
  id: 'action-overdue',
  summary: 'An action of a review is past its due date and no review says what became of it.',
  severity: 'warning',
  group: 'tracking',
  check(plan, { asOf, report }) {
    for (const { action, openedIn, due, originalDue, daysLate } of overdueActions(plan, asOf)) {
      const moved = originalDue === due ? '' : ` (first ${originalDue ?? 'without a date'})`;
      report({
        message: `Action “${action.id}” of ${openedIn.scorecardId} has been due since ${due}${moved} and is still open, ${plural(daysLate, 'day')} late.`,
        span: locate(action.origin, ['due']),
        help: `Say in the next review what became of it: “followUp: [{action: ${action.id}, status: done | open | dropped}]”, with a new “due:” if it stays open.`,
        since: due,
      });
    }
  },
};
