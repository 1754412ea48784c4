import { kpisOf } from '../model/walk';
import { num } from '../scoring/step';
import { locate } from '../source/locate';
import { decimal } from '../util/decimal';
import type { Rule } from './rule';

const MOST = decimal(40);
const LEAST = decimal(5);

export const weightExtreme: Rule = {
  id: 'weight-extreme',
  summary: 'A KPI weighs more than 40 or less than 5.',
  severity: 'info',
  group: 'structure',
  check(plan, { report }) {
    for (const { address, weight, origin } of kpisOf(plan)) {
      const heavy = weight.gt(MOST);
      if (!heavy && weight.gte(LEAST)) continue;
      report({
        message: `KPI “${address}” weighs ${num(weight)}, ${heavy ? `more than ${num(MOST)}` : `less than ${num(LEAST)}`}.`,
        span: locate(origin, ['weight']),
        help: heavy ? 'Give some of its points to other KPIs, or split it in two.' : `Give it at least ${num(LEAST)} points, or take it out of the scorecard.`,
      });
    }
  },
};
