import { percent } from '../scoring/step';
import { locate } from '../source/locate';
import type { MeasureStatus } from '../tracking';
import { trackedPlan } from '../tracking';
import type { Localized } from '../util/language';
import { plural } from '../util/plural';
import type { Rule } from './rule';

export const measureOverdue: Rule = {
  id: 'measure-overdue',
  summary: 'A measure is past its due date and not done.',
  severity: 'warning',
  group: 'tracking',
  check(plan, { asOf, report }) {
    for (const { measures } of trackedPlan(plan, asOf).reviewed) {
      for (const status of measures.filter(({ state }) => state === 'overdue')) {
        const { measure, reported, due, daysLate } = status;
        const [progress, first] = [percent(reported), movedFrom(status)];
        report({
          message: {
            en: `Measure “${measure.address}” has been due since ${due}${first.en} and is ${progress} done, ${plural(daysLate, 'day')} late.`,
            'zh-CN': `行动措施“${measure.address}”应于${due}完成${first['zh-CN']}，目前完成${progress}，已逾期${daysLate}天。`,
          },
          span: locate(measure.origin, ['due']),
          help: {
            en: 'Say in a review that it is done (“do:” with its stages or “progress: 100%”), agree a new “due:” there, or give it up with “status: cancelled”.',
            'zh-CN':
              '如已完成，请在回顾的“do:”中写明（各阶段或“progress: 100%”）；否则请在回顾中商定新的“due:”，或用“status: cancelled”取消。',
          },
          since: due,
        });
      }
    }
  },
};

function movedFrom({ due, originalDue }: MeasureStatus): Localized {
  if (originalDue === undefined || originalDue === due) return { en: '', 'zh-CN': '' };
  return { en: ` (first ${originalDue})`, 'zh-CN': `（原定${originalDue}）` };
}
