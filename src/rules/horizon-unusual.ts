import { locate } from '../source/locate';
import { plural } from '../util/plural';
import type { Rule } from './rule';

export const horizonUnusual: Rule = {
  id: 'horizon-unusual',
  summary: 'A strategy covers less than 3 or more than 5 years.',
  severity: 'info',
  group: 'structure',
  check(plan, { report }) {
    const { fewest, most } = plan.policy.warnings['horizon-unusual'];
    for (const { horizon, origin } of plan.strategies) {
      if (!horizon) continue;
      const { from, to } = horizon;
      const years = to - from + 1;
      if (years >= fewest && years <= most) continue;
      report({
        message: years < 1 ? `The strategy ends in ${to}, before it begins in ${from}.` : `The strategy covers ${plural(years, 'year')}, ${from} to ${to}; ${fewest} to ${most} are usual.`,
        span: locate(origin, ['horizon']),
        help: `Write the first and the last fiscal year, such as “horizon: {from: ${from}, to: ${from + most - 1}}”.`,
      });
    }
  },
};
