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
      const such = `“horizon: {from: ${from}, to: ${from + most - 1}}”`;
      report({
        message:
          years < 1
            ? {
                en: `The strategy ends in ${to}, before it begins in ${from}.`,
                'zh-CN': `战略规划在${to}年结束，早于其开始年度${from}年。`,
              }
            : {
                en: `The strategy covers ${plural(years, 'year')}, ${from} to ${to}; ${fewest} to ${most} are usual.`,
                'zh-CN': `战略规划为期${years}年（${from}至${to}年），一般为${fewest}至${most}年。`,
              },
        span: locate(origin, ['horizon']),
        help: {
          en: `Write the first and the last fiscal year, such as ${such}.`,
          'zh-CN': `请写明首个和最后一个财年，如${such}。`,
        },
      });
    }
  },
};
