import type { Localized } from '../util/language';
import type { FileText } from './read-file';

/** A store of the files of a plan: a folder on disk, or a commit. Paths are below the plan's root, with `/`. */
export interface PlanStore {
  /** Lists a folder; `''` is the root. Returns the reason where it cannot be listed. */
  list(folder: string): readonly Entry[] | Localized;
  /** The texts of files, in the order asked for. */
  read(paths: readonly string[]): readonly FileText[];
}

export interface Entry {
  readonly name: string;
  readonly type: EntryType;
}

/**
 * A link that leads to a file is a plan file, or of no interest, by its name; any other link may hide a whole folder.
 */
export type EntryType = 'file' | 'folder' | 'linkToFile' | 'link' | 'submodule' | 'other';
