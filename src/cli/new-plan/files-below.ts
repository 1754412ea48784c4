import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compareText } from '../../util/compare';
import { packagePath } from '../../util/package-file';
import type { NewPlanFile } from './write-new-plan';

/** The files of a folder that ships with hoshin, with those of all folders in it. */
export function filesBelow(folder: string): readonly NewPlanFile[] {
  const root = packagePath(folder);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(root, file).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }))
    .sort((a, b) => compareText(a.path, b.path));
}
