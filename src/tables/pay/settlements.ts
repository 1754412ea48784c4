import { settlePlan, type Settlement } from '../../pay';
import { isAssessed } from '../../scoring';
import { figure, text } from '../column';
import type { PlanFacts } from '../plan-facts';
import { periodColumns, placeColumns } from '../shared-columns';
import { defineTable } from '../table';

/** One row a person, where the period asked for is settled: a year, or a half where the policy assesses by half. */
export const paySettlements = defineTable<Settlement>({
  id: 'pay_settlements',
  key: ['person', 'period'],
  list: settlementsOf,
  columns: {
    person: text(({ person }) => person.id),
    name: text(({ person }) => person.name),
    department: text(({ department }) => department.to),
    ...periodColumns<Settlement>(({ period }) => period),
    currency: text((_, { plan }) => plan.currency),
    annual: figure(({ annual }) => annual),
    months: figure(({ months }) => months),
    due: figure(({ due }) => due),
    prepaid: figure(({ prepaid }) => prepaid),
    settlement: figure(({ settlement }) => settlement),
    shortfall_policy: text(({ shortfall }) => shortfall?.policy),
    shortfall: figure(({ shortfall }) => shortfall?.amount),
    correction: figure(({ correction }) => correction),
    ...placeColumns<Settlement>(({ person }) => person.origin),
  },
});

/** Nothing is settled before the period has ended, and before its final scores can be given. */
function settlementsOf({ plan, score: { question } }: PlanFacts): readonly Settlement[] {
  const { period, asOf, to } = question;
  const isSettled = isAssessed(plan, period) && !(period.unit === 'half' && period.index === 2) && asOf >= to;
  return isSettled ? settlePlan(plan, period, { asOf, selects: () => true }).settlements : [];
}
