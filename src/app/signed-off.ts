import { changesSince, plansOf, type ChangesSince } from '../history';
import type { Plan } from '../model/types';
import { loadPlan, type LoadedPlan } from '../pipeline';
import type { SignedOff } from '../rules/rule';
import type { GitReader } from '../source/git';
import { planVersions } from '../source/plan-versions';
import { readTreeAt } from '../source/read-commit';
import type { PlanTree } from '../source/read-tree';
import type { Commit } from '../source/repository';
import { signOffsOf, type SignOff } from '../source/sign-off';

/** The plan as it was signed off, for each year that it still has scorecards of. */
export const signedOffPlans =
  (tree: PlanTree, git: GitReader) =>
  (plan: Plan): readonly SignedOff[] =>
    signOffsOf(tree, plan.id, git)
      .filter(({ year }) => plan.scorecards.some((scorecard) => scorecard.year === year))
      .map((signOff) => signedOffPlan(signOff, { tree, plan }, git));

function signedOffPlan({ year, tag, commit }: SignOff, now: Now, git: GitReader): SignedOff {
  return {
    year,
    name: `${tag} (${commit.short})`,
    plan: loadPlan(readTreeAt(now.tree.root, commit.hash, git)).plan,
    since: changesBetween(commit, now, git),
  };
}

type Now = Pick<LoadedPlan, 'tree' | 'plan'>;

/** The changes of what is agreed by the commits since one of them, up to where a plan was read. */
export const changesBetween = (since: Commit, { tree: { root, commit }, plan }: Now, git: GitReader): ChangesSince =>
  changesSince(
    () => planVersions(root, { to: commit?.hash ?? 'HEAD', since }, git),
    plansOf((version) => loadPlan(version).plan),
    plan,
  );
