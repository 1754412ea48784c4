import { readdirSync, statSync, type Dirent, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { Entry, EntryType, PlanStore } from './plan-store';
import { readFile, reasonInWords } from './read-file';

/** The plan in a folder. */
export const diskStore = (root: string): PlanStore => ({
  list: (folder) => {
    try {
      return readdirSync(join(root, folder), { withFileTypes: true }).map((entry): Entry => ({
        name: entry.name,
        type: typeOf(entry, join(root, folder)),
      }));
    } catch (error) {
      return reasonInWords(error);
    }
  },
  read: (paths) => paths.map((path) => readFile(join(root, path))),
});

function typeOf(entry: Dirent, folder: string): EntryType {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (!entry.isSymbolicLink()) return 'other';
  return isFile(join(folder, entry.name)) ? 'linkToFile' : 'link';
}

/** Links are followed to say what they are, never to read. */
export const isFile = (path: string): boolean => isThere(path, (status) => status.isFile());

export const isFolder = (path: string): boolean => isThere(path, (status) => status.isDirectory());

function isThere(path: string, test: (status: Stats) => boolean): boolean {
  try {
    return test(statSync(path));
  } catch {
    return false;
  }
}
