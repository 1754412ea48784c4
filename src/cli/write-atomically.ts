import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { reasonInWords } from '../source/read-file';
import type { Localized } from '../util/language';
import type { Mistakes } from '../util/mistakes';
import { InputOutputError } from '../util/user-error';

/** A reader sees the old file or the new one, never a half. */
export function writeAtomically(path: string, content: string | Uint8Array): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Mistakes that name what cannot be written, and why. */
type NotWritten = {
  [Id in keyof Mistakes]: [path: string, reason: Localized] extends Mistakes[Id] ? Id : never;
}[keyof Mistakes];

/** Writes, or says that `path` cannot be written, why, and what to do. */
export function withWriteErrors(mistake: NotWritten, path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw new InputOutputError(mistake, path, reasonInWords(error));
  }
}
