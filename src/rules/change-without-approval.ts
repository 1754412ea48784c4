import { isRead } from '../model/gaps';
import { isSamePerson } from '../model/same-person';
import type { Change } from '../model/types';
import { entryAt, locate } from '../source/locate';
import type { Rule, RuleContext } from './rule';

export const changeWithoutApproval: Rule = {
  id: 'change-without-approval',
  summary: 'An adjustment of the plan that is not approved, or approved by the one who asked for it.',
  severity: 'warning',
  group: 'assessment',
  check(plan, context) {
    for (const change of plan.reviews.flatMap(({ changes }) => changes))
      if (isRead(plan, change.origin)) checkChange(change, context);
  },
};

function checkChange(change: Change, { report }: RuleContext): void {
  const { item, field, approvedBy, approved, requestedBy, origin } = change;
  const what = { en: `The change of “${field}” of “${item.to}”`, 'zh-CN': `对“${item.to}”的“${field}”的调整` };
  if (approvedBy === undefined) {
    report({
      message: { en: `${what.en} is not approved.`, 'zh-CN': `${what['zh-CN']}未经审批。` },
      span: locate(origin, ['item']),
      entry: entryAt(origin, ['approvedBy'], null),
      help: {
        en: 'Once somebody has approved it, add “approvedBy:” with the name and “approved:” with the day; else take it back.',
        'zh-CN': '审批后，请用“approvedBy:”写明审批人，用“approved:”写明审批日期；未获审批的，请撤回。',
      },
    });
  } else if (isSamePerson(approvedBy, requestedBy)) {
    report({
      message: {
        en: `${what.en} was asked for and approved by the same person, “${approvedBy}”.`,
        'zh-CN': `${what['zh-CN']}由同一人“${approvedBy}”提出并审批。`,
      },
      span: locate(origin, ['approvedBy']),
      help: {
        en: 'Let a superior approve it, or name who really asked for it in “requestedBy:”.',
        'zh-CN': '请由上级审批，或在“requestedBy:”中写明真正的提出人。',
      },
    });
  } else if (approved === undefined) {
    report({
      message: {
        en: `${what.en} has no day on which “${approvedBy}” approved it, so that it does not count.`,
        'zh-CN': `${what['zh-CN']}没有写明“${approvedBy}”的审批日期，因此不生效。`,
      },
      span: locate(origin, ['approvedBy']),
      help: { en: 'Add “approved:” with the day.', 'zh-CN': '请用“approved:”写明审批日期。' },
    });
  }
}
