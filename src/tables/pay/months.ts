import { periodsOfYear, daysOf } from '../../calendar/fiscal-year';
import { monthlySheets, type MonthlySheet } from '../../pay';
import { sum } from '../../util/decimal';
import { boolean, figure, text } from '../column';
import type { PlanFacts } from '../plan-facts';
import { periodColumns, placeColumns } from '../shared-columns';
import { defineTable } from '../table';

/** One row a person and month, up to the end of the period: the sheet of “hoshin pay 2026-03”. */
export const payMonths = defineTable<MonthlySheet>({
  id: 'pay_months',
  key: ['person', 'period'],
  list: sheetsOf,
  columns: {
    person: text(({ person }) => person.id),
    name: text(({ person }) => person.name),
    department: text(({ department }) => department.to),
    ...periodColumns<MonthlySheet>(({ month }) => month),
    currency: text((_, { plan }) => plan.currency),
    part: figure(({ advance }) => advance.attendance.part),
    monthly: figure(({ monthly }) => monthly),
    incidents: text(({ charges }) => charges.map(({ incident }) => incident.id).join(' ')),
    penalties: figure(({ penalties }) => sum(penalties)),
    deduction: figure(({ deduction }) => deduction),
    capped: boolean(({ capped }) => capped),
    pay: figure(({ pay }) => pay),
    refunds: figure(({ refunds }) => sum(refunds.map(({ amount }) => amount))),
    prepay: figure(({ advance }) => advance.paid),
    carried: figure(({ advance }) => advance.offset),
    total: figure(({ total }) => total),
    ...placeColumns<MonthlySheet>(({ person }) => person.origin),
  },
});

function sheetsOf({ plan, score: { question } }: PlanFacts): readonly MonthlySheet[] {
  return periodsOfYear(question.year, 'month', plan.fiscalYear)
    .filter((month) => daysOf(month, plan.fiscalYear).to <= question.to)
    .flatMap((month) => monthlySheets(plan, month));
}
