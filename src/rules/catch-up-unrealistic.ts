import { percent } from '../scoring/step';
import { targetQuantity } from '../scoring/quantity';
import { locate } from '../source/locate';
import { catchUps } from '../tracking';
import { round } from '../util/decimal';
import type { Rule } from './rule';
import { figure, reached } from './tracking/words';

export const catchUpUnrealistic: Rule = {
  id: 'catch-up-unrealistic',
  summary: 'Reaching the target takes more than 120 % of the plan of the remaining months.',
  severity: 'warning',
  group: 'tracking',
  check(plan, { asOf, report }) {
    for (const { kpi, moments: [{ own, track }], forecast: { required, requiredPerPeriod }, since } of catchUps(plan, asOf)) {
      const each = requiredPerPeriod ? `, ${figure(requiredPerPeriod, kpi)} a ${kpi.frequency}` : '';
      const most = kpi.direction === 'lower' ? 'may use only' : 'needs';
      report({
        message: `“${kpi.address}” ${most} ${percent(round(required!, 3))} of the plan of the rest of the year${each}, to reach ${targetQuantity(kpi.target!, kpi.unit)}; so since ${since} (${reached(kpi, track.toDate)} at the end of ${own.period.text}).`,
        span: locate(kpi.origin, ['basic', 'target']),
        help: 'Say in the next review what can still be reached and what it takes. An approved change goes into “changes:”; the target itself stays.',
        since,
      });
    }
  },
};
