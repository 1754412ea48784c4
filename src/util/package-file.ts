import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of hoshin itself, whether it runs from src or from dist. */
function packageRoot(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

/** The path of a file that ships with hoshin: a schema, a rule's page, a template. */
export const packagePath = (path: string): string => join(packageRoot(), path);

export const readPackageFile = (path: string): string => readFileSync(packagePath(path), 'utf8');

/** The version of hoshin, from its package.json. */
export const version = (): string => (JSON.parse(readPackageFile('package.json')) as { version: string }).version;
