import { join } from 'node:path';
import { UserError } from '../util/user-error';
import { commitStore, listCommit } from './commit-store';
import { folderOfPlan } from './find-plan';
import type { Git, GitReader } from './git';
import type { PlanTree } from './read-tree';
import { openRepository, resolveCommit, type Commit, type Repository } from './repository';
import { PLAN_FILE, readPlan } from './walk-plan';

/**
 * The plan at `path` as it was at a revision; the folder need not be there any more. As on disk the plan.yaml is looked
 * for upwards. Throws a UserError where there is no git, no such revision, or no plan in it.
 */
export function readTreeAt(path: string, revision: string, reader: GitReader): PlanTree {
  const repository = openRepository(path, reader);
  return readUpwards(path, repository, resolveCommit(repository, revision), revision);
}

function readUpwards(path: string, { git, prefix, blobs }: Repository, commit: Commit, revision: string): PlanTree {
  const root = rootIn(git, commit, prefix);
  if (root === undefined) throw new UserError('no-plan-at-revision', path, revision);
  return {
    root: join(path, '../'.repeat(depthOf(prefix) - depthOf(root))),
    commit,
    folder: root,
    ...readPlan(commitStore(listCommit(git, commit.hash, root), root, blobs)),
  };
}

/** The plan in a folder of a commit, which may lie elsewhere now. */
export function readFolderAt(root: string, commit: Commit, folder: string, reader: GitReader): PlanTree {
  const { git, blobs } = openRepository(root, reader);
  const listed = listCommit(git, commit.hash, folder);
  if (!listed.has(folder + PLAN_FILE)) throw new UserError('no-plan-at-revision', root, commit.short);
  return { root, commit, folder, ...readPlan(commitStore(listed, folder, blobs)) };
}

/** A plan at a revision, also where its folder had another name then: its id finds it. */
export function readPlanAt(root: string, id: string, revision: string, reader: GitReader): PlanTree {
  const repository = openRepository(root, reader);
  const commit = resolveCommit(repository, revision);
  const folder = folderOfPlan(repository, commit, id);
  return folder === repository.prefix
    ? readUpwards(root, repository, commit, revision)
    : readFolderAt(root, commit, folder, reader);
}

/** The nearest folder, from `prefix` upwards, in which the commit has a plan.yaml. */
function rootIn(git: Git, { hash }: Commit, prefix: string): string | undefined {
  const folders = upwards(prefix);
  const found = git([
    'ls-tree',
    '-z',
    '--name-only',
    '--full-tree',
    hash,
    '--',
    ...folders.map((folder) => folder + PLAN_FILE),
  ])
    .toString('utf8')
    .split('\0');
  return folders.find((folder) => found.includes(folder + PLAN_FILE));
}

/** `a/b/` → `a/b/`, `a/`, `''`. */
const upwards = (folder: string): string[] =>
  folder === '' ? [''] : [folder, ...upwards(folder.slice(0, folder.slice(0, -1).lastIndexOf('/') + 1))];

const depthOf = (folder: string): number => folder.split('/').length - 1;
