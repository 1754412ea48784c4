import { daysOf, type FiscalYear } from '../calendar/fiscal-year';
import { makePeriod } from '../calendar/period';
import { isRead } from '../model/gaps';
import type { Measure } from '../model/types';
import { measuresOf } from '../model/walk';
import { locate } from '../source/locate';
import type { Rule } from './rule';

export const measureWithoutDue: Rule = {
  id: 'measure-without-due',
  summary: 'A measure does not say when it is finished.',
  severity: 'warning',
  group: 'structure',
  check(plan, { report }) {
    for (const measure of measuresOf(plan)) {
      if (measure.due !== undefined || !isRead(plan, measure.origin)) continue;
      report({
        message: `Measure “${measure.address}” has no due date.`,
        span: locate(measure.origin, ['id']),
        help: helpFor(measure, plan.fiscalYear),
      });
    }
  },
};

function helpFor({ stages, kpi }: Measure, fiscal: FiscalYear): string {
  const last = stages.map(({ due }) => due).sort().at(-1);
  if (last) return `Add “due: ${last}”, the day of its last stage, or a later one.`;
  return `Add “due:” with the day it is finished, at the latest ${daysOf(makePeriod('year', kpi.scorecard.year), fiscal).to}.`;
}
