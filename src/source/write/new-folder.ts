import { existsSync, mkdirSync, rmdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { isFolder } from '../disk-store';

/**
 * Makes a folder with those above it and works in it. If the work fails, the folders that were made are removed again.
 */
export function inNewFolder<T>(folder: string, work: () => T): T {
  const made: string[] = [];
  try {
    // Made one by one, since Node makes them for ever where the system takes none, as below /proc.
    for (const path of missingFolders(folder)) if (makeFolder(path)) made.push(path);
    return work();
  } catch (error) {
    removeEmpty(made);
    throw error;
  }
}

/** The folders that have to be made for this one, the uppermost first. */
function missingFolders(folder: string): readonly string[] {
  if (existsSync(folder)) return [];
  const above = dirname(folder);
  return above === folder ? [] : [...missingFolders(above), folder];
}

/** False where another run was faster. */
function makeFolder(path: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch (error) {
    if (isFolder(path)) return false;
    throw error;
  }
}

/** Removes folders, the deepest first, that nobody has put anything into. */
function removeEmpty(folders: readonly string[]): void {
  for (const folder of folders.toReversed()) {
    try {
      rmdirSync(folder);
    } catch {
      // Somebody else has use for it.
    }
  }
}
