import { readdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { reasonOf } from './read-file';
import { findPlanRoot } from './read-tree';
import { UserError } from '../util/user-error';

/** The folder of the plan in `path`, or the nearest one upwards from there. */
export function planRoot(path: string | undefined, cwd: string): string {
  const start = folderOf(resolve(cwd, path ?? '.'), path);
  const root = findPlanRoot(start);
  if (root) return root;
  const where = path === undefined ? 'here or in a folder above' : `in “${path}” or in a folder above`;
  const stray = planFilesIn(start)[0];
  throw new UserError(
    `No plan found ${where}: there is no plan.yaml.`,
    stray
      ? `“${stray}” looks like a plan file; write a plan.yaml beside it, or let “hoshin init” make one in a new folder.`
      : 'Make one with “hoshin init”, or name the folder of a plan.',
  );
}

/** A folder, or the folder of the file that was named. */
function folderOf(absolute: string, written: string | undefined): string {
  try {
    return statSync(absolute).isDirectory() ? absolute : dirname(absolute);
  } catch (error) {
    const missing = ['ENOENT', 'ENOTDIR', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? '');
    if (missing)
      throw new UserError(`There is no folder “${written ?? absolute}”.`, 'Name the folder that holds plan.yaml.');
    throw new UserError(`“${written ?? absolute}” cannot be read: ${reasonOf(error)}.`, undefined, 'io');
  }
}

function planFilesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /\.ya?ml$/.test(name))
      .sort();
  } catch (error) {
    throw new UserError(`“${folder}” cannot be read: ${reasonOf(error)}.`, undefined, 'io');
  }
}
