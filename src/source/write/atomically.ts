import { closeSync, fchmodSync, fstatSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Localized } from '../../util/language';
import type { Mistakes } from '../../util/mistakes';
import { InputOutputError } from '../../util/user-error';
import { reasonInWords } from '../read-file';
import { openTemporary, type Temporary } from './leftovers';

/**
 * A reader sees the old file or the new one, never a half, and whoever may read it from its first byte on is whoever
 * `mode` says. Without one it is up to the system, as for any new file.
 */
export function writeAtomically(path: string, content: string | Uint8Array, mode?: number): void {
  const temporary = writeTemporary(dirname(path), content, mode);
  try {
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Writes a file under a name of its own into a folder, and returns its path; the disk has it when this is over. */
export function writeTemporary(folder: string, content: string | Uint8Array, mode?: number): string {
  const temporary = openTemporary(folder, mode ?? ANY_MODE);
  try {
    writeAll(temporary, content, mode);
    return temporary.path;
  } catch (error) {
    rmSync(temporary.path, { force: true });
    throw error;
  }
}

/** The system takes away from it what new files of the user should not have. */
const ANY_MODE = 0o666;

function writeAll({ file }: Temporary, content: string | Uint8Array, mode: number | undefined): void {
  try {
    // Disks that know no permissions refuse to change them.
    if (mode !== undefined && (fstatSync(file).mode & 0o777) !== mode) fchmodSync(file, mode);
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes what a folder lists outlast a loss of power, where the system can do that. */
export function syncFolder(folder: string): void {
  try {
    const file = openSync(folder, 'r');
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch {
    // Windows opens no folders; its files are as safe as it makes them.
  }
}

/** Mistakes that name what cannot be written, and why. */
type NotWritten = {
  [Id in keyof Mistakes]: [path: string, reason: Localized] extends Mistakes[Id] ? Id : never;
}[keyof Mistakes];

/** Writes, or says that `path` cannot be written, why, and what to do. */
export function withWriteErrors<T>(mistake: NotWritten, path: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    throw new InputOutputError(mistake, path, reasonInWords(error));
  }
}
