import { scoredKpisOf } from '../model/walk';
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
    for (const { address, weight, origin } of scoredKpisOf(plan)) {
      const heavy = weight.gt(most);
      if (!heavy && weight.gte(least)) continue;
      report({
        message: {
          en: `KPI “${address}” weighs ${num(weight)}, ${heavy ? `more than ${num(most)}` : `less than ${num(least)}`}.`,
          'zh-CN': `KPI“${address}”的权重为${num(weight)}，${heavy ? `高于${num(most)}` : `低于${num(least)}`}。`,
        },
        span: locate(origin, ['weight']),
        help: heavy
          ? {
              en: 'Give some of its points to other KPIs, or split it in two.',
              'zh-CN': '请把部分权重分给其他KPI，或把它拆成两个。',
            }
          : {
              en: `Give it at least ${num(least)} points, or take it out of the scorecard.`,
              'zh-CN': `请把权重定为至少${num(least)}，或把它移出计分卡。`,
            },
      });
    }
  },
};
