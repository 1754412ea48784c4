import { locate } from '../source/locate';
import { forecastMisses, type Outlook } from '../tracking';
import type { Rule } from './rule';
import { targetQuantity } from '../scoring/quantity';
import { figure, reached } from './tracking/words';

export const forecastMiss: Rule = {
  id: 'forecast-miss',
  summary: 'A KPI will miss its target at the rate to date, and also with a rest as planned.',
  severity: 'warning',
  group: 'tracking',
  check(plan, { asOf, report }) {
    for (const outlook of forecastMisses(plan, asOf)) {
      const { kpi, moments: [{ own, track }], forecast: { planRate, restAtPlan }, since } = outlook;
      report({
        message: `“${kpi.address}” has been on the way to miss its target of ${targetQuantity(kpi.target!, kpi.unit)} since ${since}: ${figure(planRate!, kpi)} at the rate to date, ${figure(restAtPlan!, kpi)} with a rest as planned (${reached(kpi, track.toDate)} at the end of ${own.period.text})${ownerSays(outlook)}.`,
        span: locate(kpi.origin, ['basic', 'target']),
        help: 'Plan measures that close the gap; if their owner expects better, let it be written under “forecasts:” with the reason.',
        since,
      });
    }
  },
};

const ownerSays = ({ kpi, forecast: { owner } }: Outlook): string => (owner ? `; its owner expects ${figure(owner, kpi)}` : '');
