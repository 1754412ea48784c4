import { kpisOf } from '../model/walk';
import { num } from '../scoring/step';
import { locate } from '../source/locate';
import type { Rule } from './rule';

export const weightExtreme: Rule = {
  id: 'weight-extreme',
  summary: 'A KPI weighs more than 40 or less than 5.',
  severity: 'info',
  group: 'structure',
  check(plan, { report }) {
    const { most, least } = plan.policy.warnings['weight-extreme'];
    for (const { address, weight, origin } of kpisOf(plan)) {
      const heavy = weight.gt(most);
      if (!heavy && weight.gte(least)) continue;
      report({
        message: `KPI “${address}” weighs ${num(weight)}, ${heavy ? `more than ${num(most)}` : `less than ${num(least)}`}.`,
        span: locate(origin, ['weight']),
        help: heavy ? 'Give some of its points to other KPIs, or split it in two.' : `Give it at least ${num(least)} points, or take it out of the scorecard.`,
      });
    }
  },
};
