import type { Person } from '../../model/payroll';
import type { Plan } from '../../model/types';
import { locate } from '../../source/locate';
import type { RuleContext } from '../rule';

/** Days are attended by month; advances are paid by month, and settled after the first half. */
export function checkPayroll({ payroll }: Plan, context: RuleContext): void {
  for (const person of payroll.people) checkPerson(person, context);
}

function checkPerson({ attended, paid }: Person, { report }: RuleContext): void {
  for (const { period, origin } of attended) {
    if (period.unit !== 'month') report({ message: `Days are attended by month, and this is a ${period.unit}.`, span: locate(origin, [], 'key'), help: 'Write a month, such as 2026-04.' });
  }
  for (const { period, origin } of paid) {
    if (period.unit === 'month' || (period.unit === 'half' && period.index === 1)) continue;
    report({ message: 'Advances are paid by month, and settled once, after the first half.', span: locate(origin, [], 'key'), help: 'Write a month, such as 2026-04, or the first half, such as 2026-H1.' });
  }
}
