import { changesSince, plansOf, type DatedChange } from '../history';
import type { Plan } from '../model/types';
import { loadPlan } from '../pipeline';
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
  ({ id, scorecards }: Plan): readonly SignedOff[] =>
    signOffsOf(tree, id, git)
      .filter(({ year }) => scorecards.some((scorecard) => scorecard.year === year))
      .map((signOff) => signedOffPlan(signOff, tree, git));

function signedOffPlan({ year, tag, commit }: SignOff, tree: PlanTree, git: GitReader): SignedOff {
  return {
    year,
    name: `${tag} (${commit.short})`,
    plan: loadPlan(readTreeAt(tree.root, commit.hash, git)).plan,
    since: changesBetween(commit, tree, git),
  };
}

/**
 * The changes of what is agreed by the commits since one of them, up to where a plan was read; worked out when asked
 * for.
 */
export function changesBetween(
  since: Commit,
  { root, commit }: PlanTree,
  git: GitReader,
): () => readonly DatedChange[] {
  let known: readonly DatedChange[] | undefined;
  return () =>
    (known ??= changesSince(
      planVersions(root, { to: commit?.hash ?? 'HEAD', since }, git),
      plansOf((version) => loadPlan(version).plan),
    ));
}
