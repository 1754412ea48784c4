import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { reasonInWords } from './read-file';
import { findPlanRoot, PLAN_FILE } from './read-tree';
import { InputOutputError, UserError } from '../util/user-error';

/** The folder of the plan in `path`, or the nearest one upwards from there. */
export function planRoot(path: string | undefined, cwd: string): string {
  const start = folderOf(resolve(cwd, path ?? '.'), path);
  const root = findPlanRoot(start);
  if (root) return root;
  throw new UserError('no-plan', path, planFilesIn(start)[0]);
}

/** The folder of a plan as `planRoot` finds it; without one, of the only plan below, for people who start above it. */
export function planRootNear(path: string | undefined, cwd: string): string {
  const start = folderOf(resolve(cwd, path ?? '.'), path);
  if (findPlanRoot(start)) return planRoot(path, cwd);
  const below = plansBelow(start, DEEPEST);
  if (below.length > 1) throw new UserError('several-plans', below.map((folder) => relative(cwd, folder)).sort());
  return below[0] ?? planRoot(path, cwd);
}

/** Folders that are looked through, one in another. */
const DEEPEST = 3;

function plansBelow(folder: string, levels: number): readonly string[] {
  if (existsSync(join(folder, PLAN_FILE))) return [folder];
  if (levels === 0) return [];
  return foldersIn(folder).flatMap((name) => plansBelow(join(folder, name), levels - 1));
}

/** The folders that plans may lie in; none where it may not be read. Links are not followed. */
function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name))
      .map(({ name }) => name);
  } catch {
    return [];
  }
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
