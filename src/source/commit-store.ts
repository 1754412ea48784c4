import { groupBy } from '../util/group';
import type { Git } from './git';
import { LIMITS } from './limits';
import type { Entry, EntryType, PlanStore } from './plan-store';
import { decodeBlob, tooLarge, type FileText } from './read-file';

/** A file or folder of a commit, as `git ls-tree` lists it. */
interface Listed {
  readonly path: string;
  readonly type: EntryType;
  readonly object: string;
  /** Bytes; undefined for what is no file. */
  readonly size: number | undefined;
}

/**
 * The plan below `prefix` (`''`, or ending in `/`) of a commit. However many files there are, git is started once to
 * list them and once each time that texts are asked for.
 */
export function commitStore(git: Git, commit: string, prefix: string): PlanStore {
  const listed = listTree(git(['ls-tree', '-rtzl', '--full-tree', commit, ...(prefix === '' ? [] : ['--', prefix])]), prefix);
  const byPath = new Map(listed.map((entry) => [entry.path, entry]));
  const byFolder = groupBy(listed, ({ path }) => path.slice(0, Math.max(0, path.lastIndexOf('/'))));
  return {
    list: (folder) => (byFolder.get(folder) ?? []).map(({ path, type }): Entry => ({ name: path.slice(path.lastIndexOf('/') + 1), type })),
    read: (paths) => readAll(git, paths.map((path) => byPath.get(path))),
  };
}

const LINE = /^(\d+) (\w+) ([\da-f]+) +(\d+|-)\t(.*)$/s;

/** Names come as they are, ended by NUL, so that no quoting has to be undone. */
function listTree(listing: Buffer, prefix: string): Listed[] {
  return listing.toString('utf8').split('\0').flatMap((line): Listed[] => {
    const [, mode = '', kind = '', object = '', size = '', path = ''] = LINE.exec(line) ?? [];
    return path.length > prefix.length ? [{ path: path.slice(prefix.length), type: typeOf(mode, kind, path), object, size: kind === 'blob' ? Number(size) : undefined }] : [];
  });
}

function typeOf(mode: string, kind: string, path: string): EntryType {
  if (kind === 'tree') return 'folder';
  if (kind === 'commit') return 'submodule';
  if (mode !== '120000') return 'file';
  // A commit does not say where a link leads; one with an ending is mostly a file.
  return /\.\w+$/.test(path) ? 'linkToFile' : 'link';
}

/** All texts from one `git cat-file`. Large files are not even asked for. */
function readAll(git: Git, entries: readonly (Listed | undefined)[]): readonly FileText[] {
  const wanted = entries.filter((entry) => entry?.size !== undefined && entry.size <= LIMITS.fileBytes).map((entry) => entry!.object);
  const blobs = wanted.length > 0 ? blobsIn(git(['cat-file', '--batch'], `${wanted.join('\n')}\n`)) : new Map<string, Buffer>();
  return entries.map((entry) => textOf(entry, blobs));
}

function textOf(entry: Listed | undefined, blobs: ReadonlyMap<string, Buffer>): FileText {
  if (entry?.size !== undefined && entry.size > LIMITS.fileBytes) return tooLarge(entry.size);
  const bytes = entry && blobs.get(entry.object);
  return bytes ? decodeBlob(bytes) : { code: 'unreadable-file', message: 'The content of this file is not in the repository here.', help: 'Fetch the whole history: a partial clone lacks it.' };
}

/** `OBJECT blob SIZE`, a line end, the bytes, a line end; or `OBJECT missing`. */
function blobsIn(output: Buffer): Map<string, Buffer> {
  const blobs = new Map<string, Buffer>();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(0x0a, at);
    const [object = '', type, size] = output.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (type !== 'blob') continue;
    blobs.set(object, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return blobs;
}
