import { isRead } from '../model/gaps';
import { isSamePerson } from '../model/same-person';
import type { Change } from '../model/types';
import { locate } from '../source/locate';
import type { Rule, RuleContext } from './rule';

export const changeWithoutApproval: Rule = {
  id: 'change-without-approval',
  summary: 'An adjustment of the plan that is not approved, or approved by the one who asked for it.',
  severity: 'warning',
  group: 'assessment',
  check(plan, context) {
    for (const change of plan.reviews.flatMap(({ changes }) => changes)) if (isRead(plan, change.origin)) checkChange(change, context);
  },
};

function checkChange(change: Change, { report }: RuleContext): void {
  const { item, field, approvedBy, approved, requestedBy, origin } = change;
  const what = `The change of “${field}” of “${item.to}”`;
  if (approvedBy === undefined) {
    report({ message: `${what} is not approved.`, span: locate(origin, ['item']), help: 'Once somebody has approved it, add “approvedBy:” with the name and “approved:” with the day; else take it back.' });
  } else if (isSamePerson(approvedBy, requestedBy)) {
    report({ message: `${what} was asked for and approved by the same person, “${approvedBy}”.`, span: locate(origin, ['approvedBy']), help: 'Let a superior approve it, or name who really asked for it in “requestedBy:”.' });
  } else if (approved === undefined) {
    report({ message: `${what} has no day on which “${approvedBy}” approved it, so that it does not count.`, span: locate(origin, ['approvedBy']), help: 'Add “approved:” with the day.' });
  }
}
