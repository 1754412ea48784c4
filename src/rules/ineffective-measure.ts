import { measuredQuantity } from '../scoring/quantity';
import { locate } from '../source/locate';
import { ineffectiveMeasures } from '../tracking';
import { isNegative } from '../util/decimal';
import type { Rule } from './rule';
import { EVERY, periodsOf } from './words/periods';

export const ineffectiveMeasure: Rule = {
  id: 'ineffective-measure',
  summary: 'A measure is done, and its KPI is better by less than half of the expected effect.',
  severity: 'warning',
  group: 'tracking',
  check(plan, { asOf, report }) {
    for (const { measure, doneOn, before, after, periods, better, expected } of ineffectiveMeasures(plan, asOf)) {
      const { kpi } = measure;
      const isWorse = isNegative(better);
      const change = measuredQuantity(isWorse ? better.neg() : better, kpi);
      const [wanted, first, then, span] = [
        measuredQuantity(expected, kpi),
        measuredQuantity(before, kpi),
        measuredQuantity(after, kpi),
        periodsOf(kpi.frequency, periods),
      ];
      const isSum = kpi.aggregate === 'sum';
      report({
        message: {
          en: `Measure “${measure.address}” has been done since ${doneOn}, and the KPI is ${change}${isSum ? ` a ${kpi.frequency}` : ''} ${isWorse ? 'worse' : 'better'} instead of ${wanted} better: ${first} before it began, ${then} in the ${span.en} since.`,
          'zh-CN': `行动措施“${measure.address}”已于${doneOn}完成，其KPI${isSum ? EVERY[kpi.frequency] : ''}${isWorse ? '变差' : '仅改善'}${change}，而预期改善${wanted}：措施开始前为${first}，完成后${span['zh-CN']}为${then}。`,
        },
        span: locate(measure.origin, ['effect']),
        help: {
          en: 'Ask in the next review whether its effect is still to come; if not, look for another cause (“whys:”) and plan another measure.',
          'zh-CN': '请在下次回顾中了解效果是否还会显现；如果不会，请另找原因（“whys:”），另定行动措施。',
        },
        since: doneOn,
      });
    }
  },
};
