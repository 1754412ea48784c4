import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { reasonOf } from '../source/read-file';
import { UserError } from '../util/user-error';

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

/** Writes, or says what cannot be written, why, and what to do. */
export function withWriteErrors(refused: string, help: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw new UserError(`${refused}: ${reasonOf(error)}.`, help, 'io');
  }
}
