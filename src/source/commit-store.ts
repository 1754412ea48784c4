import { groupBy } from '../util/group';
import type { Blobs } from './blobs';
import type { Git } from './git';
import type { Entry, EntryType, PlanStore } from './plan-store';

/** A file in git: the name of its content, and its mode, which tells a link or a submodule. */
export interface FileInGit {
  readonly mode: string;
  readonly object: string;
}

/** Files by their paths. */
export type FilesInGit = ReadonlyMap<string, FileInGit>;

/** No link and no submodule. */
export const isRegular = (mode: string): boolean => mode.startsWith('100');

/** Lists the files below a folder (`''`, or ending in `/`) in a commit, by their paths from the top. */
export const listCommit = (git: Git, commit: string, prefix: string): FilesInGit =>
  readListing(git(['ls-tree', '-rz', '--full-tree', commit, ...(prefix === '' ? [] : ['--', prefix])]));

/** The plan in a folder of a commit. However many files there are, git is started a few times for all texts. */
export function commitStore(listed: FilesInGit, prefix: string, blobs: Blobs): PlanStore {
  const entries = entriesBelow(prefix, listed);
  return {
    list: (folder) => entries.get(folder) ?? [],
    read: (paths) => {
      const objects = paths.map((path) => listed.get(prefix + path)?.object ?? '');
      blobs.load(objects);
      return objects.map((object) => blobs.textOf(object));
    },
  };
}

/** Files and folders by the folder that they are in; git names only files. */
function entriesBelow(prefix: string, listed: FilesInGit): ReadonlyMap<string, readonly Entry[]> {
  const folders = new Map<string, EntryType>();
  const files = [...listed].flatMap(([whole, { mode }]): [string, EntryType][] => {
    if (!whole.startsWith(prefix)) return [];
    const path = whole.slice(prefix.length);
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (folders.has(path.slice(0, end))) break;
      folders.set(path.slice(0, end), 'folder');
    }
    return [[path, typeOf(mode, path)]];
  });
  const all = [...folders, ...files].map(([path, type]) => {
    const end = path.lastIndexOf('/');
    return { folder: path.slice(0, Math.max(0, end)), name: path.slice(end + 1), type };
  });
  return groupBy(all, ({ folder }) => folder);
}

const LINE = /^(\d+) \w+ ([\da-f]+)\t(.*)$/s;

/** Names come as they are, ended by NUL, so that no quoting has to be undone. */
const readListing = (listing: Buffer): FilesInGit =>
  new Map(
    listing
      .toString('utf8')
      .split('\0')
      .flatMap((line): [string, FileInGit][] => {
        const [, mode, object, path] = LINE.exec(line) ?? [];
        return mode && object && path ? [[path, { mode, object }]] : [];
      }),
  );

function typeOf(mode: string, path: string): EntryType {
  if (mode === '160000') return 'submodule';
  if (mode !== '120000') return 'file';
  // A commit does not say where a link leads; one with an ending is mostly a file.
  return /\.\w+$/.test(path) ? 'linkToFile' : 'link';
}
