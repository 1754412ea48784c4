import type { Day } from '../calendar/day';
import { changedActuals, type ChangedActual } from '../history';
import { loadPlan } from '../pipeline';
import { commitOn } from '../source/commit-log';
import { readPlanAt } from '../source/read-commit';
import { openRepository, resolveCommit } from '../source/repository';
import { memoize, once } from '../util/memoize';
import { undefinedOnUserError } from '../util/user-error';
import type { OpenedPlan } from './open-plan';

/**
 * Finds what is not as it was in the newest commit of a day or before it; nothing outside git, or without such a
 * commit.
 */
export function actualsChangedSince({ plan, tree, git }: OpenedPlan): (day: Day) => readonly ChangedActual[] {
  const newest = once(() => tree.commit ?? resolveCommit(openRepository(tree.root, git), 'HEAD'));
  const since = memoize((hash: string) =>
    changedActuals(loadPlan(readPlanAt(tree.root, plan.id, hash, git)).plan, plan),
  );
  const onDay = (day: Day): readonly ChangedActual[] => {
    const commit = commitOn(openRepository(tree.root, git), newest(), day);
    return commit ? since(commit.hash) : [];
  };
  // Without git, without a commit, and before there was a plan there is nothing to compare with.
  return memoize((day: Day) => undefinedOnUserError(() => onDay(day)) ?? []);
}
