import { locate } from '../source/locate';
import { isOpen, trackedPlan, unfinishedStages, type MeasureStatus, type StageStatus } from '../tracking';
import { sortBy } from '../util/compare';
import { plural } from '../util/plural';
import type { Rule } from './rule';
import { alsoLate } from './words/tracked';

export const stageOverdue: Rule = {
  id: 'stage-overdue',
  summary: 'A stage of a measure is past its due date and not finished.',
  severity: 'warning',
  group: 'tracking',
  check(plan, { asOf, report }) {
    for (const { measures } of trackedPlan(plan, asOf).reviewed) {
      for (const status of measures) {
        const [first, ...more] = overdueStages(status);
        if (!first) continue;
        const { stage, daysLate } = first;
        const others = alsoLate(more.map((other) => other.stage));
        report({
          message: {
            en: `Stage “${stage.id}” of “${status.measure.address}” has been due since ${stage.due} and is not finished, ${plural(daysLate, 'day')} late${others.en}.`,
            'zh-CN': `行动措施“${status.measure.address}”的阶段“${stage.id}”应于${stage.due}完成，尚未完成，已逾期${daysLate}天${others['zh-CN']}。`,
          },
          span: locate(stage.origin, ['due']),
          help: {
            en: `Write the day it was finished into a review: “do: [{measure: ${inside(status)}, stages: {${stage.id}: DAY}}]”.`,
            'zh-CN': `请在回顾中写明完成日期：“do: [{measure: ${inside(status)}, stages: {${stage.id}: 日期}}]”。`,
          },
          since: stage.due,
        });
      }
    }
  },
};

/** Overdue stages in order of time. If the measure is done or late itself, that is reported already. */
function overdueStages(status: MeasureStatus): readonly StageStatus[] {
  if (!isOpen(status) || status.state === 'overdue') return [];
  return sortBy(
    unfinishedStages(status).filter(({ state }) => state === 'late'),
    ({ stage }) => stage.due,
  );
}

/** Name of the measure in a review of its own scorecard. */
const inside = ({ measure: { id, kpi } }: MeasureStatus): string => `${kpi.id}/${id}`;
