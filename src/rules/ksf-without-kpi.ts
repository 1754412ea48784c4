import { isComplete } from '../model/gaps';
import { locate } from '../source/locate';
import type { Rule } from './rule';

export const ksfWithoutKpi: Rule = {
  id: 'ksf-without-kpi',
  summary: 'A key success factor has no KPI.',
  severity: 'warning',
  group: 'structure',
  check(plan, { report }) {
    for (const ksf of plan.strategies.flatMap(({ ksfs }) => ksfs)) {
      if (ksf.kpis.length > 0 || !isComplete(plan, 'strategy')) continue;
      report({
        message: `The key success factor “${ksf.id}” has no KPI, so nothing shows whether it is reached.`,
        span: locate(ksf.origin, ['id']),
        help: 'Add “kpis:” with a strategic KPI: its id, name, direction, and targets by year such as {2026: 100, 2027: 80}.',
      });
    }
  },
};
