import { isRead } from '../model/gaps';
import type { GradeBand, Grades, Plan, Policy } from '../model/types';
import { percent } from '../scoring/step';
import { inside, locate } from '../source/locate';
import { HUNDRED, min, plain, ZERO, type Decimal } from '../util/decimal';
import type { Localized } from '../util/language';
import type { Rule } from './rule';

export const prepayMayExceed: Rule = {
  id: 'prepay-may-exceed',
  summary: 'So much is prepaid that some of it has to be paid back at a low grade.',
  severity: 'info',
  group: 'assessment',
  check(plan, { report }) {
    const { prepay } = plan.policy.pay;
    const { most } = plan.policy.warnings['prepay-may-exceed'];
    const mayExceed = (share: Decimal): boolean => share.gt(most) && share.gt(lowest(plan.policy.grades));
    if (isUsed(plan) && mayExceed(prepay))
      report({ message: messageFor(plan.policy), span: locate(plan.origin, ['policy', 'pay', 'prepay']), help: HELP });
    for (const { prepay: own, origin } of plan.payroll.people) {
      if (own && mayExceed(own))
        report({ message: messageForPerson(most), span: locate(origin, ['prepay']), help: HELP });
    }
  },
};

const HELP: Localized = {
  en: 'Prepay less, or agree beforehand how a shortfall is treated: see “shortfall:” in the policy.',
  'zh-CN': '请降低预发比例，或事先约定多发部分如何处理：见制度中的“shortfall:”。',
};

function messageFor({ pay: { prepay }, warnings, grades }: Policy): Localized {
  const [share, most, low] = [
    percent(prepay),
    percent(warnings['prepay-may-exceed'].most),
    gradesBelow(prepay, grades),
  ];
  return {
    en: `${share} of the annual part is prepaid, more than ${most}: some of it has to be paid back below a coefficient of ${plain(prepay)}${low.en}.`,
    'zh-CN': `年度绩效工资预发${share}，超过${most}：绩效系数低于${plain(prepay)}的${low['zh-CN']}须退回多发部分。`,
  };
}

/** Does not say how much. */
function messageForPerson(share: Decimal): Localized {
  const most = percent(share);
  return {
    en: `More than ${most} of a person’s annual part is prepaid: some of it has to be paid back below a coefficient as high as that share.`,
    'zh-CN': `有人的年度绩效工资预发超过${most}：绩效系数低于该比例时须退回多发部分。`,
  };
}

/** The policy's share is nobody's business while nobody is paid by it. */
const isUsed = (plan: Plan): boolean =>
  plan.payroll.people.some(({ prepay }) => !prepay) && isRead(plan, inside(plan.origin, 'policy', 'pay'));

/** The least that a score is worth. */
function lowest({ bands, coefficient }: Grades): Decimal {
  if (!coefficient) return min(...(bands.map(worthOf) as [Decimal, ...Decimal[]]));
  return min(coefficient.below, ...coefficient.points.map(([, share]) => share)).div(HUNDRED);
}

/** Nothing is paid by a grade whose coefficient is not written. */
const worthOf = ({ coefficient = ZERO }: GradeBand): Decimal => coefficient;

/** `, as for grades D (0.5) and E (0)`; nothing where the coefficient follows the score. */
function gradesBelow(share: Decimal, { bands, coefficient }: Grades): Localized {
  const low = coefficient ? [] : bands.filter((band) => worthOf(band).lt(share));
  if (low.length === 0) return { en: '', 'zh-CN': '' };
  const names = low.map((band) => `${band.grade} (${plain(worthOf(band))})`);
  return {
    en: `, as for grade${low.length > 1 ? 's' : ''} ${[names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ')}`,
    'zh-CN': `（如${low.map((band) => `“${band.grade}”等级的${plain(worthOf(band))}`).join('、')}）`,
  };
}
