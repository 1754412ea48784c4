import { cascadeOf } from '../model/cascade';
import { completeBelow } from '../model/gaps';
import { measuresOf } from '../model/walk';
import { locate } from '../source/locate';
import type { Rule } from './rule';

export const measureWithoutIndicator: Rule = {
  id: 'measure-without-indicator',
  summary: 'A measure has neither a stage nor a process indicator.',
  severity: 'info',
  group: 'structure',
  check(plan, { report }) {
    const { supported } = cascadeOf(plan);
    const isReadable = completeBelow(plan);
    for (const measure of measuresOf(plan)) {
      // The KPI of a subordinate that supports a measure shows how it goes.
      if (measure.stages.length > 0 || measure.indicators.length > 0 || supported.has(measure)) continue;
      if (!isReadable(measure.kpi.scorecard.id)) continue;
      report({
        message: {
          en: `Measure “${measure.address}” has neither a stage nor a process indicator, so there is nothing to look at before it is done.`,
          'zh-CN': `行动措施“${measure.address}”既没有阶段，也没有过程评价指标，完成之前无从检查。`,
        },
        span: locate(measure.origin, ['id']),
        help: {
          en: 'Add “stages:” with the day each is finished, or “indicators:” with a figure of the process and its target.',
          'zh-CN': '请用“stages:”写明各阶段的完成时限，或用“indicators:”写明过程评价指标及其目标值。',
        },
      });
    }
  },
};
