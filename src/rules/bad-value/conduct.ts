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

/** Days come in this order; those that are not there are passed over. */
const ORDER = ['on', 'confirmed', 'appealed', 'upheld', 'revoked'] as const;

type DayKey = (typeof ORDER)[number];

function checkDays(incident: Incident, { report }: RuleContext): void {
  const there = ORDER.filter((key) => incident[key] !== undefined);
  for (const [i, key] of there.entries()) {
    const before = there[i - 1];
    if (before === undefined || incident[key]! >= incident[before]!) continue;
    report({ message: tooEarly(key, before), span: locate(incident.origin, [key]), help: CORRECT_ONE });
  }
}

const tooEarly = (key: DayKey, before: DayKey): Localized => ({
  en: `An incident was ${key} before it ${before === 'on' ? 'happened' : `was ${before}`}.`,
  'zh-CN': `违规行为的${IN_CHINESE[key]}日期早于${IN_CHINESE[before]}日期。`,
});

const IN_CHINESE: Readonly<Record<DayKey, string>> = {
  on: '发生',
  confirmed: '确认',
  appealed: '申诉',
  upheld: '维持',
  revoked: '撤销',
};

const CORRECT_ONE: Localized = { en: 'Correct one of the two days.', 'zh-CN': '请更正两个日期中的一个。' };
