import { closeSync, constants, openSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { wordsOf } from '../language';
import type { Language } from '../util/language';
import { writeAtomically } from '../source/write/atomically';
import { inNewFolder } from '../source/write/new-folder';
import { isDescriptor, type Target } from './write-target';

/** A file that others may neither read nor write. */
const PRIVATE = 0o600;

/**
 * Writes to a place: a file whole or not at all, with the permissions that it had. What is confidential is for nobody
 * else to read.
 */
export function writeTo({ path, is, mode }: Target, content: string | Uint8Array, confidential: boolean): void {
  if (is === 'stream') return writeInto(path, content);
  inNewFolder(dirname(path), () => writeAtomically(path, content, confidential ? (mode ?? PRIVATE) & PRIVATE : mode));
}

/** A reader that has seen enough, such as `head`, is no failure. */
function writeInto(path: string, content: string | Uint8Array): void {
  const stream = openSync(path, constants.O_WRONLY | constants.O_APPEND);
  try {
    writeFileSync(stream, content);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  } finally {
    closeSync(stream);
  }
}

/** The line that says what was written; none in the middle of what goes to an open file of the process. */
export const wrote = (out: string, language: Language): string =>
  isDescriptor(resolve(out)) ? '' : `${wordsOf(language).commandLine.wrote(out)}\n`;
