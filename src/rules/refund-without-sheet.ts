import { fiscalYearOf } from '../calendar/fiscal-year';
import { isComplete } from '../model/gaps';
import type { Plan } from '../model/types';
import { paidBackIn, refundOf, revokedOf } from '../pay';
import { locate } from '../source/locate';
import { isZero } from '../util/decimal';
import type { Localized } from '../util/language';
import type { Rule } from './rule';

export const refundWithoutSheet: Rule = {
  id: 'refund-without-sheet',
  summary: 'A revoked incident is to be paid back, and no pay file holds the sheet to do it in.',
  severity: 'warning',
  group: 'assessment',
  check(plan, { report }) {
    if (!isComplete(plan, 'pay')) return;
    for (const id of new Set(plan.incidents.map(({ person }) => person)))
      for (const revoked of revokedOf(id, plan)) {
        const at = paidBackIn(revoked, plan);
        const year = 'year' in at ? at.year : fiscalYearOf(at.month, plan.fiscalYear);
        const refund = hasPay(id, year, plan) ? undefined : refundOf(revoked, plan);
        if (!refund || isZero(refund.amount)) continue;
        const text = 'year' in at ? `${at.year}` : at.month.text;
        report({ message: messageOf(text), span: locate(revoked.incident.origin, ['revoked']), help: helpOf(year) });
      }
  },
};

const hasPay = (id: string, year: number, { payroll }: Plan): boolean =>
  payroll.people.some((person) => person.id === id && person.year === year);

const messageOf = (sheet: string): Localized => ({
  en: `An incident was revoked that is to be paid back in the sheet of ${sheet}, and the person has no pay there.`,
  'zh-CN': `有一项违规行为已撤销，应在${sheet}的工资表中退还扣罚，但此人当期没有薪酬记录。`,
});

const helpOf = (year: number): Localized => ({
  en: `Add the person to the pay file of ${year}, with “annual: 0” and “monthly: 0” if nothing else is paid, or pay it back by hand and allow this.`,
  'zh-CN': `请把此人加入${year}年的薪酬文件（没有其他发放时写“annual: 0”和“monthly: 0”），或另行退还后允许此提示。`,
});
