import { isRead } from '../../model/gaps';
import type { Incident, Plan } from '../../model/types';
import { inside, locate } from '../../source/locate';
import type { Localized } from '../../util/language';
import type { RuleContext } from '../rule';

/** Penalties without a value, and incidents whose days are out of order. */
export function checkConduct(plan: Plan, context: RuleContext): void {
  checkPoints(plan, context);
  for (const incident of plan.incidents) checkDays(incident, context);
}

function checkPoints(plan: Plan, { report }: RuleContext): void {
  const { negativeList, pay } = plan.policy;
  if (pay.pointValue || !isRead(plan, inside(plan.origin, 'policy', 'pay'))) return;
  for (const { id, penalty, origin } of negativeList) {
    if (penalty.type !== 'points') continue;
    report({
      message: {
        en: `The penalty of “${id}” is in points, and the policy does not say what a point is worth.`,
        'zh-CN': `“${id}”按分值扣罚，而制度没有写明每分的金额。`,
      },
      span: locate(origin, ['penalty', 'points']),
      help: {
        en: 'Add “pointValue:” under “pay:” in the policy, such as 50.',
        'zh-CN': '请在制度的“pay:”下加上“pointValue:”，如50。',
      },
    });
  }
}

function checkDays({ on, confirmed, revoked, origin }: Incident, { report }: RuleContext): void {
  if (confirmed !== undefined && confirmed < on)
    report({ message: CONFIRMED_EARLY, span: locate(origin, ['confirmed']), help: CORRECT_ONE });
  if (revoked !== undefined && revoked < (confirmed ?? on))
    report({
      message: confirmed === undefined ? REVOKED_BEFORE : REVOKED_EARLY,
      span: locate(origin, ['revoked']),
      help: CORRECT_ONE,
    });
}

const CONFIRMED_EARLY: Localized = {
  en: 'An incident was confirmed before it happened.',
  'zh-CN': '违规行为的确认日期早于发生日期。',
};
const REVOKED_BEFORE: Localized = {
  en: 'An incident was revoked before it happened.',
  'zh-CN': '违规行为的撤销日期早于发生日期。',
};
const REVOKED_EARLY: Localized = {
  en: 'An incident was revoked before it was confirmed.',
  'zh-CN': '违规行为的撤销日期早于确认日期。',
};

const CORRECT_ONE: Localized = { en: 'Correct one of the two days.', 'zh-CN': '请更正两个日期中的一个。' };
