import { relative, sep } from 'node:path';
import type { CheckSetting } from '../reports/base/check-results';
import { findRepository, type PlanTree } from '../source/read-tree';
import { version } from '../util/package-file';
import { rulePage } from './rule-page';

export const checkSetting = (tree: PlanTree, cwd: string): CheckSetting => ({
  folder: tree.folder ?? folderOf(tree.root, cwd),
  version: version(),
  pageOf: rulePage,
});

/** CI systems name files from the top of the repository, wherever hoshin is called; outside of one, from where that is. */
function folderOf(root: string, cwd: string): string {
  const path = relative(findRepository(root) ?? cwd, root)
    .split(sep)
    .join('/');
  return path === '' || path.startsWith('..') ? '' : `${path}/`;
}
