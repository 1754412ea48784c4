import { readdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { reasonInWords } from './read-file';
import { findPlanRoot } from './read-tree';
import { InputOutputError, UserError } from '../util/user-error';

/** The folder of the plan in `path`, or the nearest one upwards from there. */
export function planRoot(path: string | undefined, cwd: string): string {
  const start = folderOf(resolve(cwd, path ?? '.'), path);
  const root = findPlanRoot(start);
  if (root) return root;
  throw new UserError('no-plan', path, planFilesIn(start)[0]);
}

/** A folder, or the folder of the file that was named. */
function folderOf(absolute: string, written: string | undefined): string {
  try {
    return statSync(absolute).isDirectory() ? absolute : dirname(absolute);
  } catch (error) {
    const missing = ['ENOENT', 'ENOTDIR', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? '');
    if (missing) throw new UserError('no-folder', written ?? absolute);
    throw new InputOutputError('folder-unreadable', written ?? absolute, reasonInWords(error));
  }
}

function planFilesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /\.ya?ml$/.test(name))
      .sort();
  } catch (error) {
    throw new InputOutputError('folder-unreadable', folder, reasonInWords(error));
  }
}
