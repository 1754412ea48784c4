import { kpisOf } from '../model/walk';
import { overBy } from '../scoring/attainment';
import { recombination } from '../scoring/value-tree';
import { quantity } from '../scoring/quantity';
import { percent } from '../scoring/step';
import { locate } from '../source/locate';
import { isZero, round } from '../util/decimal';
import type { Rule } from './rule';

export const targetsRaisedLevelByLevel: Rule = {
  id: 'targets-raised-level-by-level',
  summary: 'The basic targets of the inputs of a formula are more than 10% better than the KPI needs.',
  severity: 'info',
  group: 'targets',
  check(plan, { report }) {
    const { most } = plan.policy.warnings['targets-raised-level-by-level'];
    for (const kpi of kpisOf(plan)) {
      const { address, target, unit, direction, origin } = kpi;
      const made = recombination(kpi, plan.fiscalYear);
      if (!made || target?.type !== 'point' || isZero(target.value)) continue;
      const better = overBy(made.value, target, direction).div(target.value.abs());
      if (better.lte(most)) continue;
      const [computed, gap, own, how] = [
        quantity(made.value, unit),
        percent(round(better, 3)),
        quantity(target.value, unit),
        made.how(),
      ];
      report({
        message: {
          en: `The targets of its inputs make “${address}” ${computed}, ${gap} better than its own target of ${own}: targets were raised level by level.`,
          'zh-CN': `按各下级指标的目标计算，“${address}”为${computed}，比其自身目标${own}高出${gap}：目标层层加码。`,
        },
        span: locate(origin, ['basic', 'target']),
        help: {
          en: `${how}: ask of the inputs what this target needs, or make it the target here too.`,
          'zh-CN': `${how}：请只向下级要求本目标所需的部分，或把这里的目标也定到这个水平。`,
        },
      });
    }
  },
};
