import { createHash } from 'node:crypto';
import type { GitReader } from './git';
import type { PlanTree } from './read-tree';
import type { SourceFile } from './source-file';

/** The commit that a plan is read at. `modified`: its plan files differ from that commit. */
export interface Revision {
  /** The short hash; undefined outside git or before the first commit. */
  readonly commit: string | undefined;
  readonly modified: boolean;
}

const NO_REVISION: Revision = { commit: undefined, modified: false };

/**
 * The commit that a plan was read from; else git is asked for that of its folder, and whether the files differ from it.
 */
export function readRevision({ root, files, commit }: PlanTree, reader: GitReader): Revision {
  if (commit) return { commit: commit.short, modified: false };
  const git = reader.in(root);
  try {
    const head = git(['rev-parse', '--short', '--verify', '--quiet', '--end-of-options', 'HEAD^{commit}'])
      .toString('utf8')
      .trim();
    const committed = hashesIn(git(['ls-tree', '-rz', 'HEAD']).toString('utf8'));
    const algorithm = [...committed.values()].some((hash) => hash.length > 40) ? 'sha256' : 'sha1';
    const same = files.every((file) => committed.get(file.path) === blobHash(file, algorithm));
    return { commit: head, modified: !same || hasDeleted(committed, files) };
  } catch {
    return NO_REVISION;
  }
}
/** Hash by path below `root`, as HEAD has them. */
function hashesIn(listing: string): Map<string, string> {
  const entries = listing
    .split('\0')
    .filter(Boolean)
    .map((line) => /^\S+ \S+ (\S+)\t(.*)$/s.exec(line));
  return new Map(entries.flatMap((match) => (match ? [[match[2]!, match[1]!] as const] : [])));
}

/** A plan file that is committed and was not read: deleted, or ignored since. */
const hasDeleted = (committed: ReadonlyMap<string, string>, files: readonly SourceFile[]): boolean => {
  const read = new Set(files.map(({ path }) => path));
  return [...committed.keys()].some(
    (path) =>
      /\.ya?ml$/.test(path) && !read.has(path) && !/(^|\/)(\.|node_modules\/)/.test(path) && isDirectPart(path, files),
  );
};

/** Files in folders from which nothing was read belong to other plans, or are ignored. */
function isDirectPart(path: string, files: readonly SourceFile[]): boolean {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return files.some((file) => file.path.slice(0, file.path.lastIndexOf('/') + 1) === folder);
}

function blobHash({ bytes }: SourceFile, algorithm: string): string {
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
