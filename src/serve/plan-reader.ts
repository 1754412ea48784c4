import { findingsOf } from '../app/findings';
import { openTree, type Look, type OpenedPlan } from '../app/open-plan';
import { today, type Surroundings } from '../app/surroundings';
import { gitReader, rememberingGitReader, type GitReader } from '../source/git';
import { PLAN_FILE, readTree, type PlanTree } from '../source/read-tree';
import { repositoryState } from '../source/repository';
import { memoizeLast } from '../util/memoize';
import { UserError } from '../util/user-error';
import type { Host } from './host';
import type { PlanReader } from './live-plan';
import { orProblem } from './problem';

/** Reads the plan in a folder again and again. `surroundings` gives the world as it is at the time. */
export function planReader(root: string, look: Look, surroundings: () => Surroundings, host: Host): PlanReader {
  const readerAt = memoizeLast((repository: string) => ({ repository, git: rememberingGitReader(surroundings().env) }));
  const read = (git: GitReader): OpenedPlan => {
    const opened = openTree(treeIn(root), look, surroundings(), git);
    // The rules are run at once, so that a fault in one of them is told of the plan and not of each page.
    findingsOf(opened);
    return opened;
  };
  return {
    read: () => {
      const { repository, git } = readerAt(repositoryState(root, gitReader(surroundings().env)));
      return { plan: orProblem(() => read(git), host), repository };
    },
    today: () => look.asOf ?? today(surroundings()),
  };
}

function treeIn(root: string): PlanTree {
  const tree = readTree(root);
  if (tree.files.some(({ path }) => path === PLAN_FILE) || tree.findings.some(({ span }) => span.file === PLAN_FILE))
    return tree;
  throw new UserError('plan-gone', PLAN_FILE);
}
