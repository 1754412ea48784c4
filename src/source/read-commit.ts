import { basename, dirname } from 'node:path';
import { UserError } from '../util/user-error';
import { commitStore } from './commit-store';
import { isFile, isFolder } from './disk-store';
import { gitIn, type Environment, type Git } from './git';
import type { PlanTree } from './read-tree';
import { PLAN_FILE, readPlan } from './walk-plan';

/** A commit that a revision names. */
export interface Commit {
  /** The whole hash. */
  readonly hash: string;
  /** As short as tells it from others. */
  readonly short: string;
}

/**
 * The plan at `path` as it was at a revision; the folder need not be there any more. As on disk the plan.yaml is looked
 * for upwards. A repository without a working tree is named by its own folder.
 * Throws a UserError where there is no git, no such revision, or no plan in it.
 */
export function readTreeAt(path: string, revision: string, env: Environment): PlanTree {
  const { folder, rest } = existingPart(path);
  const git = gitIn(folder, env);
  const prefix = prefixIn(git, path) + rest;
  const commit = resolveCommit(git, revision);
  const root = rootIn(git, commit, prefix);
  if (root === undefined) throw new UserError(`There is no plan in “${path}” at ${revision}: no plan.yaml in this folder or above.`, 'Name the folder that held plan.yaml then.');
  return { root: folder, commit, ...readPlan(commitStore(git, commit.hash, root)) };
}

/** The commit that a branch, tag, hash or expression such as `HEAD~3` names. Throws a UserError where there is none. */
export function resolveCommit(git: Git, revision: string): Commit {
  if (!isSafe(revision)) throw new UserError(`“${revision}” cannot be a revision.`, 'Name a commit, a branch or a tag, such as HEAD~1, main or v2.');
  const [hash, short] = [['--verify'], ['--short', '--verify']].map((form) => parsed(git, [...form, '--quiet', '--end-of-options', `${revision}^{commit}`]));
  if (hash && short) return { hash, short };
  throw new UserError(`There is no revision “${revision}” in this repository.`, isShallow(git) ? 'Only the newest commits were cloned; fetch the whole history (in CI “fetch-depth: 0”).' : 'Name a commit, a branch or a tag that “git log” shows.');
}

/** Not an option, and nothing that means something else on another machine, as the times of a reflog do. */
// eslint-disable-next-line no-control-regex
const isSafe = (revision: string): boolean => revision !== '' && !revision.startsWith('-') && !/@\{|[\u0000-\u0020\u007f]/.test(revision);

function parsed(git: Git, args: readonly string[]): string | undefined {
  try {
    return git(['rev-parse', ...args]).toString('utf8').trim();
  } catch {
    return undefined;
  }
}

const isShallow = (git: Git): boolean => parsed(git, ['--is-shallow-repository']) === 'true';

/** The part of a path that is on disk, and the rest, with `/`. */
function existingPart(path: string): { readonly folder: string; readonly rest: string } {
  if (isFolder(path) || dirname(path) === path) return { folder: path, rest: '' };
  if (isFile(path)) return { folder: dirname(path), rest: '' };
  const { folder, rest } = existingPart(dirname(path));
  return { folder, rest: `${rest}${basename(path)}/` };
}

/** The way from the top of the repository to git's folder: `''`, or ending in `/`. */
function prefixIn(git: Git, path: string): string {
  try {
    return git(['rev-parse', '--show-prefix']).toString('utf8').trimEnd();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new UserError('--rev needs git, which is not installed here.', 'Install git, or read the working tree without --rev.');
    throw new UserError(`“${path}” is not in a git repository that hoshin may read.`, 'Name a folder of a repository that belongs to you, or read the working tree without --rev.');
  }
}

/** The nearest folder, from `prefix` upwards, in which the commit has a plan.yaml. */
function rootIn(git: Git, { hash }: Commit, prefix: string): string | undefined {
  const folders = upwards(prefix);
  const found = git(['ls-tree', '-z', '--name-only', '--full-tree', hash, '--', ...folders.map((folder) => folder + PLAN_FILE)]).toString('utf8').split('\0');
  return folders.find((folder) => found.includes(folder + PLAN_FILE));
}

/** `a/b/` → `a/b/`, `a/`, `''`. */
const upwards = (folder: string): string[] => (folder === '' ? [''] : [folder, ...upwards(folder.slice(0, folder.slice(0, -1).lastIndexOf('/') + 1))]);
