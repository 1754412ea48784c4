import type { Span } from '../diagnostics/diagnostic';
import { changedLines } from '../util/line-diff';
import { isRegular, listCommit } from './commit-store';
import { folderOfPlan } from './find-plan';
import type { GitReader } from './git';
import type { PlanTree } from './read-tree';
import { openRepository, type Commit } from './repository';
import { memoize } from '../util/memoize';
import { isPlanFile } from './walk-plan';

/** Tests whether a place lies on a line that is new or different. */
type IsChanged = (span: Span) => boolean;

/**
 * Finds the lines of a plan that changed since a commit. A file that is new, or that cannot be read, is changed as a
 * whole; one that only has another name is not.
 */
export function changedSince({ root, files }: PlanTree, base: Commit, id: string, reader: GitReader): IsChanged {
  const before = textsAt(root, base, id, reader);
  const present = new Set(files.map(({ path }) => path));
  const moved = new Set([...before].filter(([path]) => !present.has(path)).map(([, text]) => text));
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const changesIn = memoize((path: string): ReadonlySet<number> | 'all' => {
    const [old, now] = [before.get(path), texts.get(path)];
    if (now === undefined) return 'all';
    if (old === undefined) return moved.has(now) ? new Set() : 'all';
    return old === now ? new Set() : changedLines(old, now);
  });
  return ({ file, start, end }) => {
    const changes = changesIn(file);
    return changes === 'all' || anyBetween(start.line, end.line, changes);
  };
}

/** The texts of the files of a plan, by path, as a commit has them. */
function textsAt(root: string, base: Commit, id: string, reader: GitReader): ReadonlyMap<string, string> {
  const repository = openRepository(root, reader);
  const { git, blobs } = repository;
  const folder = folderOfPlan(repository, base, id);
  const files = [...listCommit(git, base.hash, folder)].filter(
    ([path, { mode }]) => isPlanFile(path) && isRegular(mode),
  );
  blobs.load(files.map(([, { object }]) => object));
  return new Map(
    files.flatMap(([path, { object }]) => {
      const read = blobs.textOf(object);
      return 'text' in read ? [[path.slice(folder.length), read.text] as const] : [];
    }),
  );
}

function anyBetween(first: number, last: number, lines: ReadonlySet<number>): boolean {
  for (let line = first; line <= last; line += 1) if (lines.has(line)) return true;
  return false;
}
