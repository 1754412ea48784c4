import { fiscalYearOf } from '../calendar/fiscal-year';
import type { Period } from '../calendar/period';
import { isComplete } from '../model/gaps';
import type { Indicator, Kpi, Plan, Strategy, Stray } from '../model/types';
import { kpisOf } from '../model/walk';
import { inside, locate, type Origin } from '../source/locate';
import { checkPayroll } from './period-outside-year/payroll';
import type { Rule, RuleContext } from './rule';

export const periodOutsideYear: Rule = {
  id: 'period-outside-year',
  summary: 'A period or a day that lies outside the year of its file.',
  severity: 'error',
  group: 'form',
  check(plan, context) {
    checkPayroll(plan, context);
    for (const stray of plan.strays) checkStray(stray, plan, context);
    for (const strategy of plan.strategies) checkHorizon(strategy, context);
    for (const kpi of kpisOf(plan)) {
      checkStart(kpi, plan, context);
      checkHistory(kpi, plan, context);
      for (const item of [kpi, ...kpi.measures.flatMap(({ indicators }) => indicators)]) checkPhasing(item, kpi.scorecard.year, plan, context);
    }
  },
};

/** Silent while the scorecard of the other year may only be unreadable, and of departments that are not there. */
function checkStray({ what, address, when, year, years, origin }: Stray, plan: Plan, { report }: RuleContext): void {
  const [id] = address.split('/') as [string];
  const isKnown = id === 'company' || plan.departments.some((department) => department.id === id);
  if (!isKnown || !isComplete(plan, 'scorecard', id)) return;
  const event = what === 'deduction' ? 'a deduction' : 'the event of a veto';
  const place = years.length > 0 ? `has its place in ${years.join(', ')}` : 'counts nowhere without a scorecard';
  report({
    message: `“${when}” lies in ${year}, but ${what === 'value' ? `“${address}”` : `${event} of “${id}”`} ${place}.`,
    span: what === 'value' ? locate(origin, [], 'key') : locate(origin, ['on']),
    help: `Correct the ${what === 'value' ? 'period' : 'day'}, or add the scorecard of ${id} for that year.`,
  });
}

function checkHorizon({ horizon, ksfs }: Strategy, { report }: RuleContext): void {
  if (!horizon || horizon.from > horizon.to) return;
  for (const { address, targets } of ksfs.flatMap(({ kpis }) => kpis)) {
    for (const { year, origin } of targets.filter((target) => target.year < horizon.from || target.year > horizon.to)) {
      report({
        message: `The target of “${address}” for ${year} lies outside the strategy, ${horizon.from} to ${horizon.to}.`,
        span: locate(origin, [], 'key'),
        help: 'Delete the target, or extend “horizon:”.',
      });
    }
  }
}

function checkStart({ address, start, scorecard: { year }, origin }: Kpi, plan: Plan, context: RuleContext): void {
  if (start) checkYear(`The start of “${address}”`, start, year, inside(origin, 'start'), plan, context);
}

function checkPhasing({ address, phasing }: Kpi | Indicator, year: number, plan: Plan, context: RuleContext): void {
  if (phasing.type !== 'months') return;
  for (const { period, origin } of phasing.targets) checkYear(`A period in the phasing of “${address}”`, period, year, origin, plan, context);
}

function checkYear(what: string, period: Period, year: number, origin: Origin, { fiscalYear }: Plan, { report }: RuleContext): void {
  const actual = fiscalYearOf(period, fiscalYear);
  if (actual === year) return;
  report({
    message: `${what}, “${period.text}”, lies in ${actual}, and the scorecard is of ${year}.`,
    span: locate(origin, [], origin.path.at(-1) === period.text ? 'key' : 'value'),
    help: `Choose a period of ${year}${fiscalYear.startMonth > 1 ? `; the fiscal year begins in month ${fiscalYear.startMonth}` : ''}.`,
  });
}

/** Earlier actuals are of earlier years; those of the year itself belong into an actuals file. */
function checkHistory({ address, history, scorecard: { year }, origin }: Kpi, { fiscalYear }: Plan, { report }: RuleContext): void {
  for (const { period } of history) {
    if (fiscalYearOf(period, fiscalYear) < year) continue;
    report({
      message: `The history of “${address}” holds “${period.text}”, which is not before ${year}.`,
      span: locate(origin, ['history', period.text], 'key'),
      help: 'Move the value to a file with “kind: actuals”.',
    });
  }
}
