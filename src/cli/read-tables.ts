import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { ImportedTable } from '../app/import';
import { SHEET_LIMITS } from '../sheets/limits';
import { readTable } from '../sheets/read-table';
import { reasonInWords } from '../source/read-file';
import { InputOutputError, UserError } from '../util/user-error';
import type { Io } from './io';

/** Reads files of tables, before a plan is locked: standard input, `-`, may take its time. */
export const readTables = (files: readonly string[], io: Io): Promise<readonly ImportedTable[]> =>
  Promise.all(
    files.map(async (file) => {
      const name = file === '-' ? file : basename(file);
      return { file: name, workbook: await readTable(bytesOf(file, io), name) };
    }),
  );

/** Reads no more than a table may have. */
function bytesOf(file: string, { cwd }: Io): Buffer {
  try {
    if (file === '-') return readFileSync(0);
    const opened = openSync(resolve(cwd, file), 'r');
    try {
      if (fstatSync(opened).isDirectory()) throw Object.assign(new Error(file), { code: 'EISDIR' });
      const size = Math.min(fstatSync(opened).size, SHEET_LIMITS.bytes + 1);
      const bytes = Buffer.alloc(size);
      return bytes.subarray(0, readSync(opened, bytes, 0, size, 0));
    } finally {
      closeSync(opened);
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new InputOutputError('sheet-not-read', file, reasonInWords(error));
  }
}
