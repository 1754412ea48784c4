import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { isFolder } from './disk-store';
import type { Git, GitReader } from './git';
import { PLAN_FILE, type PlanTree } from './read-tree';
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
    const different = files.filter((file) => committed.get(file.path) !== blobHash(file.bytes, algorithm));
    const same = different.every((file) => committed.get(file.path) === blobHash(withLineFeeds(file.bytes), algorithm));
    return {
      commit: head,
      modified: !same || !convertsLines(different, git) || hasDeleted(committed, files, root),
    };
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
const hasDeleted = (committed: ReadonlyMap<string, string>, files: readonly SourceFile[], root: string): boolean => {
  const read = new Set(files.map(({ path }) => path));
  return [...committed.keys()].some(
    (path) =>
      /\.ya?ml$/.test(path) &&
      !read.has(path) &&
      !/(^|\/)(\.|node_modules\/)/.test(path) &&
      (isDirectPart(path, files) || isInDeletedFolder(path, committed, root)),
  );
};

/** Files in folders from which nothing was read belong to other plans, or are ignored. */
function isDirectPart(path: string, files: readonly SourceFile[]): boolean {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return files.some((file) => file.path.slice(0, file.path.lastIndexOf('/') + 1) === folder);
}

/** Tests whether the folder of a file is gone, and was none of another plan. */
function isInDeletedFolder(path: string, committed: ReadonlyMap<string, string>, root: string): boolean {
  const folders = path.split('/').slice(0, -1);
  const above = folders.map((_, i) => folders.slice(0, i + 1).join('/'));
  return !isFolder(join(root, ...folders)) && !above.some((folder) => committed.has(`${folder}/${PLAN_FILE}`));
}

/** Tests whether git writes the lines of files with CR LF here, and takes them back without. */
function convertsLines(files: readonly SourceFile[], git: Git): boolean {
  if (files.length === 0) return true;
  const paths = files.map(({ path }) => `${path}\0`).join('');
  const words = git(['check-attr', '-z', '--stdin', 'text', 'eol'], paths).toString('utf8').split('\0');
  // For each file: its path, “text” and its value, then the same of “eol”.
  const attributes = files.map((_, i) => ({ text: words[6 * i + 2], eol: words[6 * i + 5] }));
  if (attributes.some(({ text }) => text === 'unset')) return false;
  return attributes.every(({ text, eol }) => text !== 'unspecified' || eol !== 'unspecified') || convertsByDefault(git);
}

function convertsByDefault(git: Git): boolean {
  const setting = git(['config', '--default', 'false', '--get', 'core.autocrlf']).toString('utf8').trim();
  return setting === 'true' || setting === 'input';
}

const withLineFeeds = (bytes: Uint8Array): Uint8Array =>
  Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');

function blobHash(bytes: Uint8Array, algorithm: string): string {
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
