import { fiscalYearOf, fiscalYearOfDay } from '../../calendar/fiscal-year';
import type { Incident } from '../../model/conduct';
import type { Person } from '../../model/payroll';
import type { Plan } from '../../model/types';
import { locate } from '../../source/locate';
import type { RuleContext } from '../rule';

/** Dates in the files of pay and incidents that their year does not hold. Nobody is named. */
export function checkPayroll(plan: Plan, context: RuleContext): void {
  for (const person of plan.payroll.people) {
    checkStay(person, plan, context);
    checkPeriods(person, plan, context);
  }
  for (const incident of plan.incidents) checkIncident(incident, plan, context);
}

function checkStay({ joined, left, year, origin }: Person, { fiscalYear }: Plan, { report }: RuleContext): void {
  const help = 'Correct the date, or move the person to the pay file of another year.';
  if (joined !== undefined && fiscalYearOfDay(joined, fiscalYear) > year) report({ message: `A person joined after ${year}, the year of the file.`, span: locate(origin, ['joined']), help });
  if (left !== undefined && fiscalYearOfDay(left, fiscalYear) < year) report({ message: `A person left before ${year}, the year of the file.`, span: locate(origin, ['left']), help });
}

function checkPeriods({ attended, paid, transfers, year }: Person, { fiscalYear }: Plan, { report }: RuleContext): void {
  const keys = [...attended, ...paid].map(({ period, origin }) => ({ period, span: locate(origin, [], 'key') }));
  const values = transfers.map(({ from, origin }) => ({ period: from, span: locate(origin, ['from']) }));
  for (const { period, span } of [...keys, ...values]) {
    const actual = fiscalYearOf(period, fiscalYear);
    if (actual !== year) report({ message: `A period of a person lies in ${actual}, and the file is of ${year}.`, span, help: `Choose a period of ${year}.` });
  }
}

function checkIncident({ on, year, origin }: Incident, { fiscalYear }: Plan, { report }: RuleContext): void {
  const actual = fiscalYearOfDay(on, fiscalYear);
  if (actual === year) return;
  report({ message: `An incident happened in ${actual}, and the file is of ${year}.`, span: locate(origin, ['on']), help: 'Correct the day, or move the incident to a file of that year.' });
}
