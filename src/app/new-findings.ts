import { placesOf, type WordedFinding } from '../diagnostics/diagnostic';
import { checkPlan } from '../pipeline';
import { changedSince } from '../source/changed-since';
import { readPlanAt } from '../source/read-commit';
import { mergeBase, openRepository, type Commit } from '../source/repository';
import { undefinedOnUserError } from '../util/user-error';
import type { OpenedPlan } from './open-plan';
import { signedOffPlans } from './signed-off';
import { latestDay } from './surroundings';

/**
 * Tells what a plan has brought in since a revision, or since the two parted, where others went on from there: what is
 * found on a line that changed, and what was not found then, for a change may break something elsewhere. Throws a
 * UserError outside git.
 */
export function newSince(revision: string, opened: OpenedPlan): (finding: WordedFinding) => boolean {
  const { tree, git } = opened;
  const base = mergeBase(openRepository(tree.root, git), revision, tree.commit?.hash ?? 'HEAD');
  const isChanged = changedSince(tree, base, opened.plan.id, git);
  let known: ReadonlySet<string> | undefined;
  return (finding) => placesOf(finding).some(isChanged) || !(known ??= foundAt(base, opened)).has(saying(finding));
}

/** The findings in a commit as of the same day: that time has passed since brings in nothing. */
function foundAt(base: Commit, { plan, tree, asOf, git, surroundings, language }: OpenedPlan): ReadonlySet<string> {
  const found = undefinedOnUserError(() => {
    const then = readPlanAt(tree.root, plan.id, base.hash, git);
    const signedOff = signedOffPlans(then, git, latestDay(asOf, surroundings));
    const { diagnostics, acknowledged } = checkPlan(then, { asOf, language, signedOff });
    return [...diagnostics, ...acknowledged.map(({ finding }) => finding)];
  });
  return new Set(found?.map(saying));
}

/** Not where: lines move, and files are renamed. Nor in which language: a plan may change it. */
const saying = ({ code, key }: WordedFinding): string => `${code} ${key}`;
