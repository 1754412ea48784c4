import { cascadeOf, isDecomposed } from '../model/cascade';
import { completeBelow } from '../model/gaps';
import type { Kpi } from '../model/types';
import { kpisOf } from '../model/walk';
import { locate } from '../source/locate';
import type { Rule } from './rule';

export const kpiWithoutMeasure: Rule = {
  id: 'kpi-without-measure',
  summary: 'A KPI has no measure, and no KPI below carries it.',
  severity: 'warning',
  group: 'structure',
  check(plan, { report }) {
    const cascade = cascadeOf(plan);
    const isReadable = completeBelow(plan);
    for (const kpi of kpisOf(plan)) {
      if (saysHow(kpi) || isDecomposed(kpi, cascade) || !isReadable(kpi.scorecard.id)) continue;
      const cancelled = kpi.measures.length > 0;
      report({
        message: cancelled ? `All measures of “${kpi.address}” are cancelled.` : `“${kpi.address}” has no measure, and no KPI below supports it.`,
        span: cancelled ? locate(kpi.origin, ['measures'], 'key') : locate(kpi.origin, ['id']),
        help: cancelled ? 'Add a measure that takes their place.' : 'Add “measures:” with what will be done: id, name, owner, start, due and the effect expected of it.',
      });
    }
  },
};

/** Milestones are steps themselves. */
const saysHow = ({ scoring, measures }: Kpi): boolean => scoring.method === 'milestones' || measures.some(({ cancelled }) => !cancelled);
