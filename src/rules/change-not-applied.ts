import { unappliedChanges, type Unapplied } from '../history';
import { isRead } from '../model/gaps';
import { locate } from '../source/locate';
import type { Rule, RuleContext, SignedOff } from './rule';
import { fieldName } from './words/fields';

export const changeNotApplied: Rule = {
  id: 'change-not-applied',
  summary: 'An approved change of which the plan, or what was signed off, says something else.',
  severity: 'warning',
  group: 'targets',
  check(plan, context) {
    const signedOff = (year: number): SignedOff | undefined => context.signedOff.find((signed) => signed.year === year);
    for (const unapplied of unappliedChanges(plan, (year) => signedOff(year)?.plan))
      if (isRead(plan, unapplied.change.origin)) reportUnapplied(unapplied, context);
  },
};

function reportUnapplied({ change, part, actual = 'none' }: Unapplied, { report }: RuleContext): void {
  const { item, field, from = 'none', to = 'none', origin } = change;
  const what = fieldName(field);
  const span = locate(origin, [part]);
  if (part === 'to')
    return report({
      message: {
        en: `The change of the ${what.en} of “${item.to}” to ${to} is approved, and the plan says ${actual}.`,
        'zh-CN': `“${item.to}”的${what['zh-CN']}已批准改为“${to}”，而计划中为“${actual}”。`,
      },
      span,
      help: {
        en: `Write ${to} into the plan, or correct “to:”.`,
        'zh-CN': `请在计划中写“${to}”，或更正“to:”。`,
      },
    });
  report({
    message: {
      en: `The change of the ${what.en} of “${item.to}” is from ${from}, and it was ${actual} before.`,
      'zh-CN': `“${item.to}”的${what['zh-CN']}的调整写明原值为“${from}”，而调整前为“${actual}”。`,
    },
    span,
    help: {
      en: `Correct “from:” to ${actual}: months that have ended keep the targets of what was signed off.`,
      'zh-CN': `请把“from:”更正为“${actual}”：已结束的月份沿用定稿的目标值。`,
    },
  });
}
