import { approvalProblem, movedGoalposts, type ItemChange } from '../history';
import type { Plan } from '../model/types';
import { locate } from '../source/locate';
import type { Rule, RuleContext, SignedOff } from './rule';

export const goalpostMoved: Rule = {
  id: 'goalpost-moved',
  summary: 'A target, weight, method or phasing differs from what was signed off, and nobody approved it.',
  severity: 'error',
  group: 'targets',
  check(plan, context) {
    for (const signed of context.signedOff) {
      for (const change of movedGoalposts(signed.plan, plan, signed.year)) reportUnapproved(change, signed, plan, context);
    }
  },
};

function reportUnapproved(change: ItemChange, signed: SignedOff, plan: Plan, { report }: RuleContext): void {
  if (!change.approval) return report({ message: `${moved(change, signed)}.`, span: locate(placeOf(change, signed, plan), fieldOf(change)), help: helpFor(change) });
  // Whoever weakens the rule does so after the sign-off.
  if (plan.policy.approvals !== 'git' && signed.plan.policy.approvals !== 'git') return;
  const problem = approvalProblem(change, signed.since());
  if (problem) report({ message: `${moved(change, signed)}; ${PROBLEMS[problem]}.`, span: locate(change.approval.origin), help: HELP[problem] });
}

function moved({ type, address, field = '', before = 'none', after = 'none', course }: ItemChange, { name, year }: SignedOff): string {
  if (type === 'removed') return `The KPI “${address}” was signed off for ${year} with ${name}, and is not in the plan any more`;
  return `The ${WORDS[field] ?? field} of “${address}” was signed off as ${before} with ${name}, and is ${after} now${COURSES[course]}`;
}

const WORDS: Readonly<Record<string, string>> = { 'basic.target': 'basic target', 'basic.scoring': 'scoring method' };

const COURSES = { tightened: ', which is harder', relaxed: ', which is easier', neutral: '' } as const;

const PROBLEMS = {
  sameAuthor: 'its approval was committed by the author of the change',
  notCommitted: 'its approval is not committed yet',
} as const;

const HELP = {
  sameAuthor: 'With “approvals: git” somebody else than the author of the change has to commit the approval.',
  notCommitted: 'With “approvals: git” an approval counts once somebody else than the author of the change has committed it.',
} as const;

function helpFor({ type, address, field, before = 'none', after = 'none' }: ItemChange): string {
  const what = type === 'removed' ? 'field: kind, to: removed' : `field: ${field}, from: ${before}, to: ${after}`;
  return `Restore it, or record who approved it under “changes:” of a review: {item: ${address}, ${what}, reason: …, requestedBy: …, approvedBy: …, approved: DAY}.`;
}

const fieldOf = ({ type, field = '' }: ItemChange): readonly string[] => (type === 'removed' ? [] : field.split('.'));

/** What is gone is told at its scorecard. */
function placeOf({ type, address, origin }: ItemChange, { year }: SignedOff, plan: Plan): Plan['origin'] {
  if (type !== 'removed' && origin) return origin;
  return plan.scorecards.find((scorecard) => scorecard.year === year && scorecard.id === address.split('/')[0])?.origin ?? plan.origin;
}
