import type { Day } from '../calendar/day';
import { changedActuals, type ChangedActual } from '../history';
import { loadPlan } from '../pipeline';
import { commitOn } from '../source/commit-log';
import { readPlanAt } from '../source/read-commit';
import { openRepository, resolveCommit, type Commit, type Repository } from '../source/repository';
import { getOrCreate } from '../util/memoize';
import { undefinedOnUserError } from '../util/user-error';
import type { OpenedPlan } from './open-plan';

/**
 * Finds what is not as it was in the newest commit of a day or before it; nothing outside git, or without such a
 * commit.
 */
export function actualsChangedSince({ plan, tree, git }: OpenedPlan): (day: Day) => readonly ChangedActual[] {
  const byDay = new Map<Day, readonly ChangedActual[]>();
  const byCommit = new Map<string, readonly ChangedActual[]>();
  let repository: Repository | undefined;
  const since = ({ hash }: Commit): readonly ChangedActual[] =>
    getOrCreate(byCommit, hash, () => changedActuals(loadPlan(readPlanAt(tree.root, plan.id, hash, git)).plan, plan));
  const onDay = (day: Day): readonly ChangedActual[] => {
    repository ??= openRepository(tree.root, git);
    const commit = commitOn(repository, tree.commit ?? resolveCommit(repository, 'HEAD'), day);
    return commit ? since(commit) : [];
  };
  // Without git, without a commit, and before there was a plan there is nothing to compare with.
  return (day) => getOrCreate(byDay, day, () => undefinedOnUserError(() => onDay(day)) ?? []);
}
