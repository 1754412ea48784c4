import type { Person, Plan } from '../../model/types';
import { locate } from '../../source/locate';
import type { RuleContext } from '../rule';
import { SPANS } from '../words/periods';

/** Days are attended by month; advances are paid by month, and settled after the first half. */
export function checkPayroll({ payroll }: Plan, context: RuleContext): void {
  for (const person of payroll.people) checkPerson(person, context);
}

function checkPerson({ attended, paid }: Person, { report }: RuleContext): void {
  for (const { period, origin } of attended) {
    if (period.unit === 'month') continue;
    report({
      message: {
        en: `Days are attended by month, and this is a ${period.unit}.`,
        'zh-CN': `出勤天数按月填写，而这里是${SPANS[period.unit]}。`,
      },
      span: locate(origin, [], 'key'),
      help: {
        en: 'Write a month, such as 2026-04.',
        'zh-CN': '请写月份，如2026-04。',
      },
    });
  }
  for (const { period, origin } of paid) {
    if (period.unit === 'month' || (period.unit === 'half' && period.index === 1)) continue;
    report({
      message: {
        en: 'Advances are paid by month, and settled once, after the first half.',
        'zh-CN': '预发按月支付，并在上半年结束后清算一次。',
      },
      span: locate(origin, [], 'key'),
      help: {
        en: 'Write a month, such as 2026-04, or the first half, such as 2026-H1.',
        'zh-CN': '请写月份，如2026-04；或写上半年，如2026-H1。',
      },
    });
  }
}
