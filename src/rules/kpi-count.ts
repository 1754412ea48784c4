import { isComplete } from '../model/gaps';
import { isScored } from '../model/roles';
import { locate } from '../source/locate';
import type { Localized } from '../util/language';
import { plural } from '../util/plural';
import type { Rule } from './rule';

export const kpiCount: Rule = {
  id: 'kpi-count',
  summary: 'A scorecard has fewer than 3 or more than 10 KPIs.',
  severity: 'info',
  group: 'structure',
  check(plan, { report }) {
    const { fewest, most } = plan.policy.warnings['kpi-count'];
    for (const { id, year, kpis, origin } of plan.scorecards) {
      const { length } = kpis.filter(isScored);
      // One of other roles alone is no scorecard of KPIs.
      if ((length >= fewest && length <= most) || (length === 0 && kpis.length > 0)) continue;
      const few = length < fewest;
      if (few && !isComplete(plan, 'scorecard', id)) continue;
      report({
        message: {
          en: `The scorecard of ${id} for ${year} has ${plural(length, 'KPI')}, ${few ? `fewer than ${fewest}` : `more than ${most}`}.`,
          'zh-CN': `“${id}”${year}年计分卡有${length}个KPI，${few ? `少于${fewest}个` : `多于${most}个`}。`,
        },
        span: locate(origin, ['kpis'], 'key'),
        help: few ? ADD : KEEP,
      });
    }
  },
};

const ADD: Localized = {
  en: 'Add what else decides whether the year is good, such as quality, cost or delivery.',
  'zh-CN': '请补充决定全年成败的其他指标，如质量、成本、交付。',
};

const KEEP: Localized = {
  en: 'Keep those that decide whether the year is good, and follow the others as process indicators of a measure.',
  'zh-CN': '请保留决定全年成败的指标，其余作为行动措施的过程评价指标跟踪。',
};
