import { isComplete } from '../model/gaps';
import { locate } from '../source/locate';
import { plural } from '../util/plural';
import type { Rule } from './rule';

export const kpiCount: Rule = {
  id: 'kpi-count',
  summary: 'A scorecard has fewer than 3 or more than 10 KPIs.',
  severity: 'info',
  group: 'structure',
  check(plan, { report }) {
    const { fewest, most } = plan.policy.warnings['kpi-count'];
    for (const { id, year, kpis: { length }, origin } of plan.scorecards) {
      if (length >= fewest && length <= most) continue;
      const few = length < fewest;
      if (few && !isComplete(plan, 'scorecard', id)) continue;
      report({
        message: `The scorecard of ${id} for ${year} has ${plural(length, 'KPI')}, ${few ? `fewer than ${fewest}` : `more than ${most}`}.`,
        span: locate(origin, ['kpis'], 'key'),
        help: few ? 'Add what else decides whether the year is good, such as quality, cost or delivery.' : 'Keep those that decide whether the year is good, and follow the others as process indicators of a measure.',
      });
    }
  },
};
