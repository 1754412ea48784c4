import { getOrCreate } from '../util/memoize';
import { readPackageFile } from '../util/package-file';

export const SCRIPT_PATH = '/live.js';
export const SHEETS_SCRIPT_PATH = '/sheets.js';

/** The scripts: one keeps an open page up to date, one hands filled sheets in. */
const FILES: ReadonlyMap<string, string> = new Map([
  [SCRIPT_PATH, 'src/serve/live.js'],
  [SHEETS_SCRIPT_PATH, 'src/serve/sheets.js'],
]);

const read = new Map<string, string>();

/** The script at a path; undefined where there is none. */
export function scriptAt(path: string): string | undefined {
  const file = FILES.get(path);
  return file === undefined ? undefined : getOrCreate(read, path, () => readPackageFile(file));
}
