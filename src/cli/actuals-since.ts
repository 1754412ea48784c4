import type { Day } from '../calendar/day';
import { changedActuals, type ChangedActual } from '../history';
import { loadPlan, type CheckedPlan } from '../pipeline';
import { commitOn } from '../source/commit-log';
import { readTreeAt } from '../source/read-commit';
import { openRepository, resolveCommit, type Commit, type Repository } from '../source/repository';
import { UserError } from '../util/user-error';
import type { Io } from './io';

/** Finds what is not as it was in the newest commit of a day or before it; nothing outside git, or without such a commit. */
export function actualsChangedSince({ plan, tree }: CheckedPlan, { env }: Io): (day: Day) => readonly ChangedActual[] {
  const byDay = new Map<Day, readonly ChangedActual[]>();
  const byCommit = new Map<string, readonly ChangedActual[]>();
  let repository: Repository | undefined;
  const since = (commit: Commit): readonly ChangedActual[] => {
    const found = byCommit.get(commit.hash) ?? changedActuals(loadPlan(readTreeAt(tree.root, commit.hash, env)).plan, plan);
    byCommit.set(commit.hash, found);
    return found;
  };
  const onDay = (day: Day): readonly ChangedActual[] => {
    repository ??= openRepository(tree.root, env);
    const commit = commitOn(repository, tree.commit ?? resolveCommit(repository, 'HEAD'), day);
    return commit ? since(commit) : [];
  };
  return (day) => {
    const found = byDay.get(day) ?? unlessRefused(() => onDay(day)) ?? [];
    byDay.set(day, found);
    return found;
  };
}

/** Without git, without a commit, and before there was a plan there is nothing to compare with. */
function unlessRefused<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
