import { join } from 'node:path';
import { isFile } from './disk-store';
import { foldersOfPlan } from './find-plan';
import type { GitReader } from './git';
import { PLAN_FILE, realFolder, type PlanTree } from './read-tree';
import { openRepository, resolveCommit } from './repository';

/**
 * The other folders of a repository in which the commit that a plan is read at has a plan of the same id, `./` for its
 * top. One that is not there any more was renamed, and is none.
 */
export function foldersOfSameId({ root, commit, folder }: PlanTree, id: string, reader: GitReader): readonly string[] {
  const repository = openRepository(root, reader);
  const { hash } = commit ?? resolveCommit(repository, 'HEAD');
  const own = folder ?? repository.prefix;
  const top = join(realFolder(root), '../'.repeat(own.split('/').length - 1));
  const isThere = (other: string): boolean => commit !== undefined || isFile(join(top, other, PLAN_FILE));
  const others = foldersOfPlan(repository, hash, id).filter((other) => other !== own && isThere(other));
  return others.map((other) => other || './');
}
