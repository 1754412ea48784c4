import { reportOutcome } from './conditions/report';
import type { Rule } from './rule';

export const conditionAlways: Rule = {
  id: 'condition-always',
  summary: 'A condition that every possible value of its KPIs meets.',
  severity: 'warning',
  group: 'targets',
  check(plan, context) {
    reportOutcome(plan, context, 'always', ({ id }, kpis) => ({
      message: {
        en: `The condition “${id}” always applies: every possible value of ${kpis.en} meets it.`,
        'zh-CN': `挂钩条件“${id}”始终适用：${kpis['zh-CN']}的任何可能数值都符合。`,
      },
      help: {
        en: 'Correct what it compares with, or the “bounds:” of the KPI; what always applies can be written into the weights and methods.',
        'zh-CN': '请更正比较的界限或该KPI的“bounds:”；始终适用的规定可直接写入权重和计分规则。',
      },
    }));
  },
};
