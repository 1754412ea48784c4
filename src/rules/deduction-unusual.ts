import { fiscalYearOf } from '../calendar/fiscal-year';
import type { Incident, Plan } from '../model/types';
import { chargedTo } from '../pay/charge-months';
import { monthlySheet, type MonthlySheet } from '../pay/monthly-sheet';
import { locate } from '../source/locate';
import { HUNDRED, isZero, plain, sum, type Decimal } from '../util/decimal';
import { groupBy } from '../util/group';
import type { Localized } from '../util/language';
import type { Rule } from './rule';

export const deductionUnusual: Rule = {
  id: 'deduction-unusual',
  summary: 'Incidents take more than 20% of a month’s pay, or leave less than the minimum wage.',
  severity: 'warning',
  group: 'assessment',
  check(plan, { report }) {
    for (const sheet of chargedSheets(plan)) {
      const problem = problemOf(sheet, plan);
      if (problem) report({ message: problem, span: locate(lastOf(sheet).origin, ['id']), help: HELP });
    }
  },
};

const HELP: Localized = {
  en: 'Ask counsel whether so much may be deducted; a lower “monthlyCap:” in the policy prevents it.',
  'zh-CN': '请咨询法律顾问是否可以扣罚这么多；在制度中调低“monthlyCap:”可以避免。',
};

/** Months of all people that an incident of theirs is charged to. */
function chargedSheets(plan: Plan): readonly MonthlySheet[] {
  return plan.payroll.people.flatMap((person) => {
    const months = groupBy(chargedTo(person.id, plan), ({ month }) => month.text);
    return [...months.values()]
      .map(([first]) => first!.month)
      .filter((month) => fiscalYearOf(month, plan.fiscalYear) === person.year)
      .map((month) => monthlySheet(person, month, plan));
  });
}

/** Says neither who nor how much. */
function problemOf({ deduction, month, ...sheet }: MonthlySheet, { policy }: Plan): Localized | undefined {
  const { most } = policy.warnings['deduction-unusual'];
  const whole = wholePay(sheet);
  if (isZero(deduction)) return undefined;
  if (deduction.gt(whole.mul(most))) {
    const share = plain(most.mul(HUNDRED));
    return {
      en: `Incidents take more than ${share}% of a person’s pay of ${month.text}.`,
      'zh-CN': `有人${month.text}的违规扣罚超过当月工资的${share}%。`,
    };
  }
  const { minimumWage } = policy.pay;
  if (!minimumWage || whole.sub(deduction).gte(minimumWage)) return undefined;
  return {
    en: `Incidents leave a person less than the minimum wage for ${month.text}.`,
    'zh-CN': `有人${month.text}扣罚后的工资低于最低工资标准。`,
  };
}

/** Fixed pay, monthly part and advance, as far as the plan knows them. */
const wholePay = ({ person, monthly, advance }: Pick<MonthlySheet, 'person' | 'monthly' | 'advance'>): Decimal =>
  sum([person.salary, monthly, advance.planned]);

/** The one with which it became too much, or stood already. */
const lastOf = ({ charges }: MonthlySheet): Incident => charges.at(-1)!.incident;
