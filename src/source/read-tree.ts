import { dirname, join } from 'node:path';
import { diskStore, isFile } from './disk-store';
import type { Commit } from './repository';
import { PLAN_FILE, readPlan, type PlanFiles } from './walk-plan';

export { PLAN_FILE } from './walk-plan';

/** The files of a plan, and where they were read. */
export interface PlanTree extends PlanFiles {
  /** The folder that holds plan.yaml, absolute. Of a plan read from a commit it need not be there. */
  readonly root: string;
  /** The commit that it was read from; undefined for the working tree. */
  readonly commit?: Commit;
}

/** The nearest folder, from `start` upwards, that holds a plan.yaml. */
export function findPlanRoot(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (isFile(join(folder, PLAN_FILE))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** The plan in a folder of the disk. */
export const readTree = (root: string): PlanTree => ({ root, ...readPlan(diskStore(root)) });
