import { locate } from '../source/locate';
import { ineffectiveMeasures } from '../tracking';
import { isNegative } from '../util/decimal';
import type { Rule } from './rule';
import { figure, periodsOf } from './tracking/words';

export const ineffectiveMeasure: Rule = {
  id: 'ineffective-measure',
  summary: 'A measure is done, and its KPI is better by less than half of the expected effect.',
  severity: 'warning',
  group: 'tracking',
  check(plan, { asOf, report }) {
    for (const { measure, doneOn, before, after, periods, better, expected } of ineffectiveMeasures(plan, asOf)) {
      const { kpi } = measure;
      const each = kpi.aggregate === 'sum' ? ` a ${kpi.frequency}` : '';
      const change = isNegative(better) ? `${figure(better.neg(), kpi)}${each} worse` : `${figure(better, kpi)}${each} better`;
      report({
        message: `Measure “${measure.address}” has been done since ${doneOn}, and the KPI is ${change} instead of ${figure(expected, kpi)} better: ${figure(before, kpi)} before it began, ${figure(after, kpi)} in the ${periodsOf(kpi, periods)} since.`,
        span: locate(measure.origin, ['effect']),
        help: 'Ask in the next review whether its effect is still to come; if not, look for another cause (“whys:”) and plan another measure.',
        since: doneOn,
      });
    }
  },
};
