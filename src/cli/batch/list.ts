import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { reasonInWords } from '../../source/read-file';
import { InputOutputError, UserError } from '../../util/user-error';
import type { Io } from '../io';

/** The lines of a list, each once: from a file, or from standard input where it is `-`. Throws a UserError for none. */
export function readList(path: string, io: Io): readonly string[] {
  const lines = textOf(path, io)
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line) => line.trim());
  const sources = [...new Set(lines)].filter((line) => line !== '');
  if (sources.length === 0) throw new UserError('empty-list', path);
  return sources;
}

function textOf(path: string, { cwd, input }: Io): string {
  try {
    return path === '-' ? input() : readFileSync(resolve(cwd, path), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    throw new InputOutputError('list-unreadable', path, reasonInWords(error));
  }
}
