import { locate } from '../source/locate';
import type { Rule } from './rule';

export const monthlyPartOutweighs: Rule = {
  id: 'monthly-part-outweighs',
  summary: 'The monthly part of a person’s performance pay, over a year, is more than the annual part.',
  severity: 'warning',
  group: 'assessment',
  check(plan, { report }) {
    for (const { annual, monthly, origin } of plan.payroll.people) {
      if (monthly.mul(12).gt(annual)) report({ message: 'The monthly part of a person’s performance pay, times twelve, is more than the annual part.', span: locate(origin, ['monthly']), help: 'Move some of the monthly part to the annual part: results should weigh more than conduct.' });
    }
  },
};
