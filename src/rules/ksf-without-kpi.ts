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
        message: {
          en: `The key success factor “${ksf.address}” has no KPI, so nothing shows whether it is reached.`,
          'zh-CN': `关键成功因素“${ksf.address}”没有KPI，无法衡量是否做到。`,
        },
        span: locate(ksf.origin, ['id']),
        help: {
          en: 'Add “kpis:” with a strategic KPI: its id, name, direction, and targets by year such as {2026: 100, 2027: 80}.',
          'zh-CN':
            '请用“kpis:”加上战略KPI：编号（id）、名称（name）、方向（direction）和各年目标值（targets），如{2026: 100, 2027: 80}。',
        },
      });
    }
  },
};
