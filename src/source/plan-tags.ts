import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Tests whether the repository that a folder lies in may have tags of plans. Most have none, and to start git for that
 * would take a third of the time in which a small plan is checked. Whatever is unusual is left to git.
 */
export function mayHavePlanTags(folder: string): boolean {
  // A link leads to where the repository is.
  const folders = upwards(realpathSync(folder));
  const found = folders.find((one) => existsSync(join(one, '.git')));
  // A bare repository is its own folder.
  if (found === undefined) return folders.some((one) => existsSync(join(one, 'HEAD')));
  const repository = join(found, '.git');
  // Worktrees and submodules have their tags elsewhere.
  if (!statSync(repository).isDirectory() || existsSync(join(repository, 'reftable'))) return true;
  return existsSync(join(repository, 'refs/tags/plan')) || isPacked(join(repository, 'packed-refs'));
}

const isPacked = (file: string): boolean =>
  existsSync(file) && readFileSync(file, 'latin1').includes(' refs/tags/plan/');

/** A folder and all above it. */
function upwards(folder: string): readonly string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...upwards(above)];
}
