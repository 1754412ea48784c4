import type { Day } from '../calendar/day';
import { changesSince, plansOf, type AgreedSince, type ChangesSince } from '../history';
import type { Plan } from '../model/types';
import { loadPlan, type LoadedPlan } from '../pipeline';
import type { SignedOff } from '../rules/rule';
import type { GitReader } from '../source/git';
import { planVersions } from '../source/plan-versions';
import { readFolderAt } from '../source/read-commit';
import type { PlanTree } from '../source/read-tree';
import { isAncestor, openRepository, type Commit } from '../source/repository';
import { foldersOfSameId } from '../source/same-id';
import { signOffsOf, type SignOff } from '../source/sign-off';
import { once } from '../util/memoize';

/** The plan as it was signed off, for each year that it still has scorecards of. */
export const signedOffPlans =
  (tree: PlanTree, git: GitReader, today: Day) =>
  (plan: Plan): readonly SignedOff[] => {
    const alsoIn = once(() => foldersOfSameId(tree, plan.id, git));
    return agreedSignOffs({ tree, plan }, git)
      .filter(({ year }) => plan.scorecards.some((scorecard) => scorecard.year === year))
      .map((signOff) => ({ ...signedOffPlan(signOff, { tree, plan }, git), today, alsoIn }));
  };

/** Sign-offs that a plan is held against, also from another line of work; not those made of a later state of it. */
export const agreedSignOffs = ({ tree, plan }: Now, git: GitReader): readonly SignOff[] =>
  signOffsOf(tree, plan.id, git).filter(({ standing }) => standing !== 'later');

function signedOffPlan(signOff: SignOff, now: Now, git: GitReader): Omit<SignedOff, 'today' | 'alsoIn'> {
  const { year, tag, commit, folder, standing } = signOff;
  return {
    year,
    name: `${tag} (${commit.short})`,
    plan: loadPlan(readFolderAt(now.tree.root, commit, folder, git)).plan,
    since: changesBetween(commit, now, git),
    ...(standing === 'unreachable' && { unreachable: signOff }),
  };
}

/** Parts the sign-offs that were made by a commit from those made after it; without a commit all were. */
export function agreedSince(
  base: Commit | undefined,
  signOffs: readonly SignOff[],
  { root }: PlanTree,
  git: GitReader,
): AgreedSince {
  // Nobody knows when one of another line of work was made.
  const isBefore = ({ commit, standing }: SignOff): boolean =>
    !base || standing === 'unreachable' || isAncestor(openRepository(root, git), commit, base);
  const before = signOffs.filter(isBefore);
  const later = signOffs.filter((signOff) => !before.includes(signOff));
  return {
    years: new Set(before.map(({ year }) => year)),
    later: new Map(
      later.map(({ year, commit, folder }) => [year, loadPlan(readFolderAt(root, commit, folder, git)).plan]),
    ),
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
