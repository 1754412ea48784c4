import { approvalProblem, movedGoalposts, namedChange, type ItemChange } from '../history';
import type { Plan } from '../model/types';
import { locate } from '../source/locate';
import type { Localized } from '../util/language';
import type { Rule, RuleContext, SignedOff } from './rule';
import { fieldName } from './words/fields';

export const goalpostMoved: Rule = {
  id: 'goalpost-moved',
  summary: 'Something that decides on scores differs from what was signed off, and nobody approved it.',
  severity: 'error',
  group: 'targets',
  check(plan, context) {
    for (const signed of context.signedOff) {
      for (const change of movedGoalposts(signed.plan, plan, signed)) reportUnapproved(change, signed, plan, context);
    }
  },
};

function reportUnapproved(change: ItemChange, signed: SignedOff, plan: Plan, { report }: RuleContext): void {
  const what = moved(change, signed);
  if (!change.approval) {
    const message = { en: `${what.en}.`, 'zh-CN': `${what['zh-CN']}。` };
    return report({ message, span: locate(placeOf(change, signed, plan), fieldOf(change)), help: helpFor(change) });
  }
  const problem = problemOf(change, signed, plan);
  if (!problem) return;
  const why = PROBLEMS[problem];
  report({
    message: { en: `${what.en}; ${why.en}.`, 'zh-CN': `${what['zh-CN']}；${why['zh-CN']}。` },
    span: locate(change.approval.origin),
    help: HELP[problem],
  });
}

/** Either state may demand two people: a plan that drops the rule does so after the sign-off. */
function problemOf(change: ItemChange, signed: SignedOff, plan: Plan): ItemChange['approvalProblem'] {
  const byGit = [plan, signed.plan].some(({ policy }) => policy.approvals === 'git');
  return change.approvalProblem ?? (byGit ? approvalProblem(change, signed.since(change)) : undefined);
}

function moved(change: ItemChange, { name, year }: SignedOff): Localized {
  const { kind, before, after, course } = change;
  const { item: address, field } = namedChange(change);
  if (field === undefined) {
    const what = KINDS[kind] ?? KPI;
    return {
      en: `The ${what.en} “${address}” was signed off for ${year} with ${name}, and is not in the plan any more`,
      'zh-CN': `${what['zh-CN']}“${address}”已随${name}定稿（${year}年），现已不在计划中`,
    };
  }
  const [what, then] = [fieldName(field), COURSES[course]];
  return {
    en: `The ${what.en} of “${address}” was signed off as ${before ?? 'none'} with ${name}, and is ${after ?? 'none'} now${then.en}`,
    'zh-CN': `“${address}”的${what['zh-CN']}按${name}定稿为“${before ?? '无'}”，现为“${after ?? '无'}”${then['zh-CN']}`,
  };
}

const KPI: Localized = { en: 'KPI', 'zh-CN': 'KPI' };

const KINDS: Readonly<Record<string, Localized>> = {
  challenge: { en: 'project', 'zh-CN': '挑战项目' },
  milestone: { en: 'milestone', 'zh-CN': '里程碑' },
};

const COURSES: Readonly<Record<ItemChange['course'], Localized>> = {
  tightened: { en: ', which is harder', 'zh-CN': '，要求提高' },
  relaxed: { en: ', which is easier', 'zh-CN': '，要求降低' },
  neutral: { en: '', 'zh-CN': '' },
};

type Problem = NonNullable<ItemChange['approvalProblem']>;

const PROBLEMS: Readonly<Record<Problem, Localized>> = {
  future: { en: 'the day of its approval is still to come', 'zh-CN': '其审批日期尚未到来' },
  otherBefore: { en: 'its approval begins at another value', 'zh-CN': '其审批所写的原值与定稿的值不符' },
  sameAuthor: { en: 'its approval was committed by the author of the change', 'zh-CN': '其审批由修改人自己提交' },
  notCommitted: { en: 'its approval is not committed yet', 'zh-CN': '其审批尚未提交到git' },
};

const HELP: Readonly<Record<Problem, Localized>> = {
  future: {
    en: 'Write the day on which it was approved in “approved:”.',
    'zh-CN': '请在“approved:”中写明实际审批的日期。',
  },
  otherBefore: {
    en: 'Write in “from:” what was signed off, or what the approval before it set; who approved it has to know what is given up.',
    'zh-CN': '请在“from:”中写明定稿的值，或上一次审批设定的值：审批人须知道改动前是什么。',
  },
  sameAuthor: {
    en: 'With “approvals: git” somebody else than the author of the change has to commit the approval.',
    'zh-CN': '按“approvals: git”的规定，审批须由修改人以外的人提交。',
  },
  notCommitted: {
    en: 'With “approvals: git” an approval counts once somebody else than the author of the change has committed it.',
    'zh-CN': '按“approvals: git”的规定，审批由修改人以外的人提交后才生效。',
  },
};

function helpFor(moved: ItemChange): Localized {
  const { before = 'none', after = 'none' } = moved;
  const { item, field } = namedChange(moved);
  const what = field === undefined ? 'field: kind, to: removed' : `field: ${field}, from: ${before}, to: ${after}`;
  const change = (day: string): string =>
    `{item: ${item}, ${what}, reason: …, requestedBy: …, approvedBy: …, approved: ${day}}`;
  return {
    en: `Restore it, or record who approved it under “changes:” of a review: ${change('DAY')}.`,
    'zh-CN': `请恢复原值，或在回顾的“changes:”中记录审批人：“${change('日期')}”。`,
  };
}

/** Parts of a scorecard that stand for themselves. */
const OF_SCORECARD: ReadonlySet<string> = new Set(['veto', 'condition', 'multiplier']);

/** The place of the field in its item. */
function fieldOf(change: ItemChange): readonly string[] {
  if (OF_SCORECARD.has(change.kind) || change.type === 'removed') return [];
  return (change.kind === 'setting' ? change.address : (change.field ?? '')).split('.');
}

/** A removed item is reported at its scorecard. */
function placeOf({ type, address, origin }: ItemChange, { year }: SignedOff, plan: Plan): Plan['origin'] {
  if (type !== 'removed' && origin) return origin;
  return (
    plan.scorecards.find((scorecard) => scorecard.year === year && scorecard.id === address.split('/')[0])?.origin ??
    plan.origin
  );
}
