import { periodsOfYear } from '../calendar/fiscal-year';
import { heldIn } from '../model/amounts';
import type { Amounts } from '../model/types';
import { locate } from '../source/locate';
import { sum, type Decimal } from '../util/decimal';
import type { Rule } from './rule';

export const monthlyPartOutweighs: Rule = {
  id: 'monthly-part-outweighs',
  summary: 'The monthly part of a person’s performance pay, over a year, is more than the annual part.',
  severity: 'warning',
  group: 'assessment',
  check(plan, { report }) {
    for (const { annual, monthly, year, origin } of plan.payroll.people) {
      const months = periodsOfYear(year, 'month', plan.fiscalYear);
      const overYear = (amounts: Amounts): Decimal => sum(months.map((month) => heldIn(amounts, month).amount));
      if (overYear(monthly).lte(overYear(annual).div(MONTHS))) continue;
      report({
        message: {
          en: 'The monthly part of a person’s performance pay, times twelve, is more than the annual part.',
          'zh-CN': '有人的月度绩效工资乘以12后超过年度绩效工资。',
        },
        span: locate(origin, ['monthly']),
        help: {
          en: 'Move some of the monthly part to the annual part: results should weigh more than conduct.',
          'zh-CN': '请把部分月度绩效工资移到年度绩效工资：结果的分量应重于行为。',
        },
      });
    }
  },
};

const MONTHS = 12;
