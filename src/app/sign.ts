import { say } from '../model/text';
import { readRevision } from '../source/revision';
import { signOff, signOffsOf, type SignOff } from '../source/sign-off';
import { UserError } from '../util/user-error';
import { findingsOf } from './findings';
import type { OpenedPlan } from './open-plan';
import { newestYear, periodOf } from './period';
import type { Plan } from '../model/types';

export interface SignQuestion {
  /** The year that was agreed. Default: the newest one with a scorecard. */
  readonly year?: number | undefined;
  /** True to replace an earlier sign-off of the year. */
  readonly replace?: boolean | undefined;
}

/**
 * Signs the plan of a year off: writes a tag of git that later changes are held against. Undefined where the plan has
 * errors, so that nothing was signed. Throws a UserError where it is not committed, or signed already.
 */
export function sign(opened: OpenedPlan, { year, replace = false }: SignQuestion = {}): Signed | undefined {
  const { plan, tree, git } = opened;
  const agreed = year ?? newestYear(plan);
  const before = signOffsOf(tree, plan.id, git).find((one) => one.year === agreed);
  refuseUnready(opened, before, replace);
  if (hasErrors(opened, replace)) return undefined;
  const text = `${say(plan.name, plan.language, plan.language)}: plan of ${agreed} signed off`;
  return signOff(tree.root, { planId: plan.id, year: agreed, text, replaced: before }, git);
}

/** The sign-off that was made. */
type Signed = Pick<SignOff, 'year' | 'tag' | 'commit'>;

/** The year that a text names. Throws a UserError where it is none, or where the plan has no scorecard of it. */
export function yearToSign(text: string, plan: Plan): number {
  const period = periodOf(text, plan);
  if (period.unit === 'year') return period.year;
  throw new UserError('sign-off-not-of-year', period.text, period.year);
}

/** Refuses a plan that is not in a commit, or is signed off already. */
function refuseUnready({ tree, git }: OpenedPlan, before: SignOff | undefined, replace: boolean): void {
  const { commit, modified } = readRevision(tree, git);
  if (commit === undefined) throw new UserError('nothing-committed');
  if (modified) throw new UserError('plan-modified');
  if (before && !replace)
    throw new UserError('signed-already', before.year, before.tag, before.commit.short, before.standing);
}

/** A plan that moved its goalposts may be agreed anew. */
const hasErrors = (opened: OpenedPlan, replace: boolean): boolean =>
  findingsOf(opened).diagnostics.some(
    ({ severity, code }) => severity === 'error' && !(replace && code === 'goalpost-moved'),
  );
