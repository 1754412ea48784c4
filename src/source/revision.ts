import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import type { SourceFile } from './source-file';

/** The commit that a plan is read at. `modified`: its plan files differ from that commit. */
export interface Revision {
  /** The short hash; undefined outside git or before the first commit. */
  readonly commit: string | undefined;
  readonly modified: boolean;
}

const NO_REVISION: Revision = { commit: undefined, modified: false };

/**
 * Asks git for the commit and its file hashes, and compares them with what was read. Only `rev-parse` and `ls-tree` are
 * called: unlike `status` and `diff` they run no hook, filter or monitor that a stranger's repository may have set up.
 */
export function readRevision(root: string, files: readonly SourceFile[], env: Environment): Revision {
  const git = gitIn(root, env);
  try {
    const commit = git(['rev-parse', '--short', '--verify', '--quiet', '--end-of-options', 'HEAD^{commit}']).trim();
    const committed = hashesIn(git(['ls-tree', '-rz', 'HEAD']));
    const algorithm = [...committed.values()].some((hash) => hash.length > 40) ? 'sha256' : 'sha1';
    const same = files.every((file) => committed.get(file.path) === blobHash(file, algorithm));
    return { commit, modified: !same || hasDeleted(committed, files) };
  } catch {
    return NO_REVISION;
  }
}

/** Hash by path below `root`, as HEAD has them. */
function hashesIn(listing: string): Map<string, string> {
  const entries = listing.split('\0').filter(Boolean).map((line) => /^\S+ \S+ (\S+)\t(.*)$/s.exec(line));
  return new Map(entries.flatMap((match) => (match ? [[match[2]!, match[1]!] as const] : [])));
}

/** A plan file that is committed and was not read: deleted, or ignored since. */
const hasDeleted = (committed: ReadonlyMap<string, string>, files: readonly SourceFile[]): boolean => {
  const read = new Set(files.map(({ path }) => path));
  return [...committed.keys()].some((path) => /\.ya?ml$/.test(path) && !read.has(path) && !/(^|\/)(\.|node_modules\/)/.test(path) && isDirectPart(path, files));
};

/** Files in folders from which nothing was read belong to other plans, or are ignored. */
function isDirectPart(path: string, files: readonly SourceFile[]): boolean {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return files.some((file) => file.path.slice(0, file.path.lastIndexOf('/') + 1) === folder);
}

function blobHash({ bytes }: SourceFile, algorithm: string): string {
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

const SAFE = ['--no-pager', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'safe.bareRepository=explicit', '-c', 'core.quotePath=false'];

type Environment = Readonly<Record<string, string | undefined>>;

/** Calls git in a folder. Nothing of the caller's git variables may lead to another repository or a program. */
const gitIn = (root: string, { PATH, HOME, SystemRoot }: Environment) => (args: readonly string[]): string =>
  execFileSync('git', [...SAFE, ...args], {
    cwd: root,
    env: { PATH, HOME, SystemRoot, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_REPLACE_OBJECTS: '1', GIT_NO_LAZY_FETCH: '1' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 10_000,
    maxBuffer: 64 * 1024 * 1024,
  });
