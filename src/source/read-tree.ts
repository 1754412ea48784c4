import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { diskStore, isFile, isFolder } from './disk-store';
import type { Commit } from './repository';
import { PLAN_FILE, readPlan, type PlanFiles } from './walk-plan';

export { PLAN_FILE } from './walk-plan';

/** The files of a plan, and where they were read. */
export interface PlanTree extends PlanFiles {
  /** The folder that holds plan.yaml, absolute. Of a plan read from a commit it need not be there. */
  readonly root: string;
  /** The commit that it was read from; undefined for the working tree. */
  readonly commit?: Commit;
  /** The folder in that commit: `clients/river-foods/`, or empty at the top. */
  readonly folder?: string;
}

/** The nearest folder, from `start` upwards, that holds a plan.yaml. */
export const findPlanRoot = (start: string): string | undefined =>
  findUpwards(start, (folder) => isFile(join(folder, PLAN_FILE)));

/**
 * The top of the git repository that a folder, as `realFolder` has it, lies in. It holds `.git`: a folder, or a file in
 * a worktree.
 */
export const findRepository = (start: string): string | undefined =>
  findUpwards(realFolder(start), (folder) => isFile(join(folder, '.git')) || isFolder(join(folder, '.git')));

/**
 * Tests whether only the newest commits of its repository were cloned. Every check asks, so git is not started for it.
 */
export function isShallowClone(root: string): boolean {
  const top = findRepository(root);
  return top !== undefined && isFile(join(top, '.git', 'shallow'));
}

function findUpwards(start: string, isIt: (folder: string) => boolean): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (isIt(folder)) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** A folder without the links that it may be reached by; the same for one that is not there. */
export function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

/** The plan in a folder of the disk. */
export const readTree = (root: string): PlanTree => ({ root, ...readPlan(diskStore(root)) });
