import { groupBy } from '../util/group';
import { Blobs, type Blob } from './blobs';
import type { Git } from './git';
import type { Entry, EntryType, PlanStore } from './plan-store';

/** A file or folder of a commit, as `git ls-tree` lists it. */
export interface CommitEntry {
  /** Below the plan's root. */
  readonly path: string;
  readonly type: EntryType;
  /** Undefined for what is no file. */
  readonly blob: Blob | undefined;
}

/** Lists the files and folders below `prefix` (`''`, or ending in `/`) in a commit. */
export const listCommit = (git: Git, commit: string, prefix: string): readonly CommitEntry[] =>
  readListing(git(['ls-tree', '-rtzl', '--full-tree', commit, ...(prefix === '' ? [] : ['--', prefix])]), prefix);

/** The plan in a commit. However many files there are, git is started once each time that texts are asked for. */
export function commitStore(listed: readonly CommitEntry[], blobs: Blobs): PlanStore {
  const byPath = new Map(listed.map((entry) => [entry.path, entry.blob]));
  const byFolder = groupBy(listed, ({ path }) => path.slice(0, Math.max(0, path.lastIndexOf('/'))));
  return {
    list: (folder) =>
      (byFolder.get(folder) ?? []).map(({ path, type }): Entry => ({
        name: path.slice(path.lastIndexOf('/') + 1),
        type,
      })),
    read: (paths) => {
      const wanted = paths.map((path) => byPath.get(path) ?? NO_FILE);
      blobs.load(wanted);
      return wanted.map((blob) => blobs.textOf(blob));
    },
  };
}

const NO_FILE: Blob = { object: '', size: 0 };

const LINE = /^(\d+) (\w+) ([\da-f]+) +(\d+|-)\t(.*)$/s;

/** Names come as they are, ended by NUL, so that no quoting has to be undone. */
function readListing(listing: Buffer, prefix: string): CommitEntry[] {
  return listing
    .toString('utf8')
    .split('\0')
    .flatMap((line): CommitEntry[] => {
      const [, mode = '', kind = '', object = '', size = '', path = ''] = LINE.exec(line) ?? [];
      return path.length > prefix.length
        ? [
            {
              path: path.slice(prefix.length),
              type: typeOf(mode, kind, path),
              blob: kind === 'blob' ? { object, size: Number(size) } : undefined,
            },
          ]
        : [];
    });
}

function typeOf(mode: string, kind: string, path: string): EntryType {
  if (kind === 'tree') return 'folder';
  if (kind === 'commit') return 'submodule';
  if (mode !== '120000') return 'file';
  // A commit does not say where a link leads; one with an ending is mostly a file.
  return /\.\w+$/.test(path) ? 'linkToFile' : 'link';
}
