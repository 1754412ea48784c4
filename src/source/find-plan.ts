import { undefinedOnUserError } from '../util/user-error';
import { resolveCommit, type Commit, type Repository } from './repository';
import { SourceFile } from './source-file';
import { PLAN_FILE } from './walk-plan';
import { isMap } from './yaml-node';

/** A folder at a commit: `''`, or ending in `/`. */
export interface FolderAt {
  readonly commit: string;
  readonly folder: string;
}

/** The ids of the plans in folders at commits; undefined where there is no plan that says one. */
export function planIds({ git, blobs }: Repository, places: readonly FolderAt[]): readonly (string | undefined)[] {
  const names = places.map(({ commit, folder }) => `${commit}:${folder}${PLAN_FILE}`.replaceAll('\n', ' '));
  const listing = git(['cat-file', '--batch-check=%(objectname)'], `${names.join('\n')}\n`).toString('utf8');
  const objects = listing.split('\n').map((line) => (/^[\da-f]+$/.test(line) ? line : ''));
  blobs.load(objects);
  return places.map((_, i) => {
    const object = objects[i];
    const read = object ? blobs.textOf(object) : undefined;
    return read && 'text' in read ? idIn(read.text) : undefined;
  });
}

/** The folders that have a plan of this id in a commit. */
export function foldersOfPlan(repository: Repository, commit: string, id: string): readonly string[] {
  const folders = repository
    .git(['ls-tree', '-rz', '--full-tree', '--name-only', commit])
    .toString('utf8')
    .split('\0')
    .filter((path) => path === PLAN_FILE || path.endsWith(`/${PLAN_FILE}`))
    .map((path) => path.slice(0, -PLAN_FILE.length));
  const ids = planIds(
    repository,
    folders.map((folder) => ({ commit, folder })),
  );
  return folders.filter((_, i) => ids[i] === id);
}

/** The folder of a plan in a commit: the present one, else where its id is. */
export function folderOfPlan(repository: Repository, { hash }: Commit, id: string): string {
  const { prefix } = repository;
  const [here] = planIds(repository, [{ commit: hash, folder: prefix }]);
  return here === undefined ? (foldersOfPlan(repository, hash, id)[0] ?? prefix) : prefix;
}

/** The folder that a plan was moved from by a commit; undefined where the plan began with it. */
export function movedFrom(repository: Repository, { hash }: Commit, folder: string): string | undefined {
  const [id] = planIds(repository, [{ commit: hash, folder }]);
  const before = undefinedOnUserError(() => resolveCommit(repository, `${hash}^`));
  return id === undefined || !before ? undefined : foldersOfPlan(repository, before.hash, id)[0];
}

function idIn(text: string): string | undefined {
  const { documents } = new SourceFile(PLAN_FILE, text).parse();
  const plan = documents.find((data) => isMap(data) && data.kind === 'plan');
  return isMap(plan) && typeof plan.id === 'string' ? plan.id : undefined;
}
