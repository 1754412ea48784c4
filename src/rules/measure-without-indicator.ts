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
        message: `Measure “${measure.address}” has neither a stage nor a process indicator, so there is nothing to look at before it is done.`,
        span: locate(measure.origin, ['id']),
        help: 'Add “stages:” with the day each is finished, or “indicators:” with a figure of the process and its target.',
      });
    }
  },
};
