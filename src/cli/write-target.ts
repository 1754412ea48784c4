import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { isFile } from '../source/disk-store';
import { PLAN_FILE } from '../source/read-tree';
import { isPlanFile } from '../source/walk-plan';
import { UserError } from '../util/user-error';

/** A place that output goes to. */
export interface Target {
  /** Absolute; of a link the file that it leads to. */
  readonly path: string;
  /** A file is replaced whole; a device, a pipe or another stream is written into and never replaced. */
  readonly is: 'file' | 'stream';
  /** The permissions of the file that is there. */
  readonly mode?: number | undefined;
}

/**
 * The place at a path, which was written as `out`. Throws a UserError for a file of a plan, unless it may be replaced,
 * for a link that leads to no regular file in the same folder tree, and for a way out of a plan.
 */
export function targetOf(path: string, out: string, mayReplace: (file: string) => boolean = () => false): Target {
  if (isDescriptor(path)) return { path, is: 'stream' };
  requireInPlan(dirname(path), out);
  const status = lstatSync(path, { throwIfNoEntry: false });
  if (!status) return { path, is: 'file' };
  const real = status.isSymbolicLink() ? followed(path, out) : path;
  if (statSync(real).isFile()) return fileAt(real, out, mayReplace);
  return { path, is: status.isDirectory() ? 'file' : 'stream' };
}

/** True if a path is there and leads to neither a file nor a folder. */
export function isStream(path: string): boolean {
  const status = existsSync(path) ? statSync(path) : undefined;
  return isDescriptor(path) || (status !== undefined && !status.isFile() && !status.isDirectory());
}

/** Tests whether a path names an open file of the process, such as `/dev/stdout`, whatever that is. */
export const isDescriptor = (path: string): boolean =>
  /^\/(dev\/(std(out|err)|fd\/\d+)|proc\/(self|\d+)\/fd\/\d+)$/.test(path);

/**
 * Throws a UserError for a folder, there or not, that seems to lie in a plan and by a symbolic link lies elsewhere:
 * somebody else's plan must not lead what is written to any place it likes.
 */
export function requireInPlan(folder: string, out: string): void {
  const [...folders] = foldersAbove(folder);
  const real = realpathSync(folders.find(existsSync) ?? folder);
  const plans = folders.filter((one) => isFile(join(one, PLAN_FILE)));
  if (!plans.every((plan) => isInside(real, realpathSync(plan)))) throw new UserError('folder-leads-out', out);
}

function fileAt(path: string, out: string, mayReplace: (file: string) => boolean): Target {
  const inPlan = (): boolean => [...foldersAbove(dirname(path))].some((folder) => isFile(join(folder, PLAN_FILE)));
  if (isPlanFile(basename(path)) && inPlan() && !mayReplace(path)) throw new UserError('file-of-plan', out);
  return { path, is: 'file', mode: statSync(path).mode & 0o777 };
}

/** The file that a link leads to: a regular one in its own folder, or in that of the plan, or below. */
function followed(path: string, out: string): string {
  const [...folders] = foldersAbove(dirname(path));
  const top = folders.findLast((folder) => isFile(join(folder, PLAN_FILE))) ?? dirname(path);
  const real = existsSync(path) ? realpathSync(path) : undefined;
  if (real !== undefined && isInside(real, realpathSync(top)) && isFile(real)) return real;
  throw new UserError('link-not-followed', out);
}

/** A folder and all above it. */
function* foldersAbove(folder: string): Generator<string> {
  for (let at = folder; ; at = dirname(at)) {
    yield at;
    if (dirname(at) === at) return;
  }
}

const isInside = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};
