import { isRead } from '../model/gaps';
import type { Grades } from '../model/policy';
import type { Plan } from '../model/types';
import { inside, locate } from '../source/locate';
import { HUNDRED, min, plain, type Decimal } from '../util/decimal';
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
    const help = 'Prepay less, or agree beforehand how a shortfall is treated: see “shortfall:” in the policy.';
    if (isUsed(plan) && mayExceed(prepay)) {
      report({ message: `${percent(prepay)} of the annual part is prepaid, more than ${percent(most)}: some of it has to be paid back below a coefficient of ${plain(prepay)}${gradesBelow(prepay, plan.policy.grades)}.`, span: locate(plan.origin, ['policy', 'pay', 'prepay']), help });
    }
    for (const { prepay: own, origin } of plan.payroll.people) {
      if (own && mayExceed(own)) report({ message: `More than ${percent(most)} of a person’s annual part is prepaid: some of it has to be paid back below a coefficient as high as that share.`, span: locate(origin, ['prepay']), help });
    }
  },
};

/** The policy's share is nobody's business while nobody is paid by it. */
const isUsed = (plan: Plan): boolean => plan.payroll.people.some(({ prepay }) => !prepay) && isRead(plan, inside(plan.origin, 'policy', 'pay'));

/** The least that a score is worth. */
function lowest({ bands, coefficient }: Grades): Decimal {
  if (!coefficient) return min(...(bands.map((band) => band.coefficient) as [Decimal, ...Decimal[]]));
  return min(coefficient.below, ...coefficient.points.map(([, share]) => share)).div(HUNDRED);
}

/** `, as for grades D (0.5) and E (0)`; nothing where the coefficient follows the score. */
function gradesBelow(share: Decimal, { bands, coefficient }: Grades): string {
  const low = coefficient ? [] : bands.filter((band) => band.coefficient.lt(share)).map((band) => `${band.grade} (${plain(band.coefficient)})`);
  return low.length === 0 ? '' : `, as for grade${low.length > 1 ? 's' : ''} ${[low.slice(0, -1).join(', '), low.at(-1)].filter(Boolean).join(' and ')}`;
}

const percent = (share: Decimal): string => `${plain(share.mul(HUNDRED))} %`;
