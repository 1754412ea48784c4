import { kpisOf } from '../model/walk';
import { overBy } from '../scoring/attainment';
import { quantity } from '../scoring/quantity';
import { percent } from '../scoring/step';
import { recombination } from '../scoring/value-tree';
import { locate } from '../source/locate';
import { isZero, round } from '../util/decimal';
import type { Rule } from './rule';

export const targetsRaisedLevelByLevel: Rule = {
  id: 'targets-raised-level-by-level',
  summary: 'The basic targets of the inputs of a formula are more than 10 % better than the KPI needs.',
  severity: 'info',
  group: 'targets',
  check(plan, { report }) {
    const { most } = plan.policy.warnings['targets-raised-level-by-level'];
    for (const kpi of kpisOf(plan)) {
      const { address, target, unit, direction, origin } = kpi;
      const made = recombination(kpi);
      if (!made || target?.type !== 'point' || isZero(target.value)) continue;
      const better = overBy(made.value, target, direction).div(target.value.abs());
      if (better.lte(most)) continue;
      report({
        message: `The targets of its inputs make “${address}” ${quantity(made.value, unit)}, ${percent(round(better, 3))} better than its own target of ${quantity(target.value, unit)}: targets were raised level by level.`,
        span: locate(origin, ['basic', 'target']),
        help: `${made.how()}: ask of the inputs what this target needs, or make it the target here too.`,
      });
    }
  },
};
