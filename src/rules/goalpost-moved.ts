import { movedGoalposts, type ItemChange } from '../history';
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
      for (const change of movedGoalposts(signed.plan, plan, signed.year)) if (!change.approval) report(change, signed, plan, context);
    }
  },
};

function report(change: ItemChange, { name, year }: SignedOff, plan: Plan, { report: tell }: RuleContext): void {
  const { address, type, field = '', before = 'none', after = 'none', origin } = change;
  const entry = `{item: ${address}, field: ${type === 'removed' ? 'kind, to: removed' : `${field}, from: ${before}, to: ${after}`}, reason: …, requestedBy: …, approvedBy: …, approved: DAY}`;
  const help = `Restore it, or record who approved it under “changes:” of a review: ${entry}.`;
  if (type === 'removed') return tell({ message: `The KPI “${address}” was signed off for ${year} with ${name}, and is not in the plan any more.`, span: locate(scorecardOrigin(address, year, plan)), help });
  tell({ message: `The ${WORDS[field] ?? field} of “${address}” was signed off as ${before} with ${name}, and is ${after} now${COURSES[change.course]}.`, span: locate(origin!, field.split('.')), help });
}

const WORDS: Readonly<Record<string, string>> = { 'basic.target': 'basic target', 'basic.scoring': 'scoring method' };

const COURSES = { tightened: ', which is harder', relaxed: ', which is easier', neutral: '' } as const;

const scorecardOrigin = (address: string, year: number, { scorecards, origin }: Plan): Plan['origin'] =>
  scorecards.find((scorecard) => scorecard.year === year && scorecard.id === address.split('/')[0])?.origin ?? origin;
