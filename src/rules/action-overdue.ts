import { locate } from '../source/locate';
import { overdueActions } from '../tracking';
import type { Localized } from '../util/language';
import { plural } from '../util/plural';
import type { Rule } from './rule';

export const actionOverdue: Rule = {
  id: 'action-overdue',
  summary: 'An action of a review is past its due date and no review says what became of it.',
  severity: 'warning',
  group: 'tracking',
  check(plan, { asOf, report }) {
    for (const { action, openedIn, due, originalDue, daysLate } of overdueActions(plan, asOf)) {
      const moved = originalDue === due ? NOT_MOVED : movedFrom(originalDue);
      const followUp = `“followUp: [{action: ${action.id}, status: done | open | dropped}]”`;
      report({
        message: {
          en: `Action “${action.id}” of ${openedIn.scorecardId} has been due since ${due}${moved.en} and is still open, ${plural(daysLate, 'day')} late.`,
          'zh-CN': `“${openedIn.scorecardId}”的行动“${action.id}”应于${due}完成${moved['zh-CN']}，至今未完成，已逾期${daysLate}天。`,
        },
        span: locate(action.origin, ['due']),
        help: {
          en: `Say in the next review what became of it: ${followUp}, with a new “due:” if it stays open.`,
          'zh-CN': `请在下次回顾中写明结果：${followUp}；如仍未完成，请写上新的“due:”。`,
        },
        since: due,
      });
    }
  },
};

const NOT_MOVED: Localized = { en: '', 'zh-CN': '' };

const movedFrom = (first: string | undefined): Localized => ({
  en: ` (first ${first ?? 'without a date'})`,
  'zh-CN': first === undefined ? '（原先未定日期）' : `（原定${first}）`,
});
