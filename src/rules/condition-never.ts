import { reportOutcome } from './conditions/report';
import type { Rule } from './rule';

export const conditionNever: Rule = {
  id: 'condition-never',
  summary: 'A condition that no possible value of its KPIs meets.',
  severity: 'warning',
  group: 'targets',
  check(plan, context) {
    reportOutcome(plan, context, 'never', ({ id }, kpis) => ({
      message: {
        en: `The condition “${id}” never applies: no possible value of ${kpis.en} meets it.`,
        'zh-CN': `挂钩条件“${id}”永远不会适用：${kpis['zh-CN']}的任何可能数值都不符合。`,
      },
      help: {
        en: 'Correct what it compares with, or the “bounds:” of the KPI, or delete the condition.',
        'zh-CN': '请更正比较的界限或该KPI的“bounds:”，或删除此条件。',
      },
    }));
  },
};
