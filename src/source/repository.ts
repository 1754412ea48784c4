import { basename, dirname } from 'node:path';
import { memoize, memoizeWeak } from '../util/memoize';
import { UserError } from '../util/user-error';
import { Blobs } from './blobs';
import { isFile, isFolder } from './disk-store';
import type { Git, GitReader } from './git';

/** A folder of a repository. It need not be there any more, as one of an earlier commit. */
export interface Repository {
  readonly git: Git;
  /** The way to the folder from the top of the repository: `''`, or ending in `/`. */
  readonly prefix: string;
  readonly blobs: Blobs;
}

/**
 * Arguments that limit a question to folders of the repository, wherever git is asked: it takes a plain path from the
 * folder that it runs in. They stand last, and need `MAGIC_PATHS` in front.
 */
export const onlyBelow = (...prefixes: readonly string[]): readonly string[] =>
  prefixes.includes('') ? ['--'] : ['--', ...prefixes.map((prefix) => `:(top,literal)${prefix}`)];

export const MAGIC_PATHS = '--no-literal-pathspecs';

/** A commit that a revision names. */
export interface Commit {
  /** The whole hash. */
  readonly hash: string;
  /** Shortest unambiguous form. */
  readonly short: string;
}

/**
 * Opens the repository of a path, once for all who ask with one reader, so that they share what was read. Throws a
 * UserError without git, or outside a repository. One without a working tree is named by its own folder.
 */
export const openRepository = (path: string, reader: GitReader): Repository => repositoriesOf(reader)(path);

const repositoriesOf = memoizeWeak((reader: GitReader) => memoize((path: string) => repositoryAt(path, reader)));

function repositoryAt(path: string, reader: GitReader): Repository {
  const { folder, rest } = existingPart(path);
  const git = reader.in(folder);
  try {
    const prefix = git(['rev-parse', '--show-prefix']).toString('utf8').trimEnd() + rest;
    return { git, prefix, blobs: new Blobs(git) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new UserError('no-git');
    throw new UserError('no-repository', path);
  }
}

/** The commit that a branch, tag, hash or expression such as `HEAD~3` names. Throws a UserError where there is none. */
export function resolveCommit({ git }: Pick<Repository, 'git'>, revision: string): Commit {
  if (!isSafe(revision)) throw new UserError('odd-revision', revision);
  const commit = commitOf(git, parsed(git, ['--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]));
  if (commit) return commit;
  throw new UserError('no-revision', revision, isShallow(git));
}

function commitOf(git: Git, hash: string | undefined): Commit | undefined {
  const short = hash && parsed(git, ['--short', '--verify', '--quiet', '--end-of-options', hash]);
  return hash && short ? { hash, short } : undefined;
}

/** Stands for what is checked out and all tags: while it is the same, git answers the same. Empty outside git. */
export function repositoryState(path: string, reader: GitReader): string {
  const git = reader.in(path);
  const asked = [
    ['rev-parse', '--verify', '--quiet', 'HEAD'],
    ['for-each-ref', '--format=%(refname) %(objectname)', 'refs/tags'],
  ];
  return asked
    .map((args) => attempt(() => git(args)) ?? '')
    .join('\n')
    .trim();
}

/**
 * Returns the commit at which two branches parted, which `main...topic` is compared with. Throws a UserError where they
 * have nothing in common.
 */
export function mergeBase(repository: Repository, one: string, other: string): Commit {
  const [a, b] = [resolveCommit(repository, one), resolveCommit(repository, other)];
  const { git } = repository;
  const base = commitOf(
    git,
    attempt(() => git(['merge-base', a.hash, b.hash])),
  );
  if (base) return base;
  throw new UserError('no-common-commit', one, other, isShallow(git));
}

/** Tests whether a commit is in the history of another. */
export const isAncestor = ({ git }: Repository, commit: Commit, of: Commit): boolean =>
  attempt(() => git(['merge-base', '--is-ancestor', commit.hash, of.hash])) !== undefined;

/** Not an option, and nothing that means something else on another machine, as the times of a reflog do. */
const isSafe = (revision: string): boolean =>
  // eslint-disable-next-line no-control-regex
  revision !== '' && !revision.startsWith('-') && !/@\{|[\u0000-\u0020\u007f]/.test(revision);

const parsed = (git: Git, args: readonly string[]): string | undefined => attempt(() => git(['rev-parse', ...args]));

/** Tests whether only the newest commits were cloned. */
export const isShallow = (git: Git): boolean => parsed(git, ['--is-shallow-repository']) === 'true';

/** Returns git's answer, or undefined where it refuses. */
function attempt(ask: () => Buffer): string | undefined {
  try {
    return ask().toString('utf8').trim();
  } catch (error) {
    if (error instanceof UserError) throw error;
    return undefined;
  }
}

/** The part of a path that is on disk, and the rest, with `/`. */
export function existingPart(path: string): { readonly folder: string; readonly rest: string } {
  if (isFolder(path) || dirname(path) === path) return { folder: path, rest: '' };
  if (isFile(path)) return { folder: dirname(path), rest: '' };
  const { folder, rest } = existingPart(dirname(path));
  return { folder, rest: `${rest}${basename(path)}/` };
}
