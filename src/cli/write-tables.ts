import { join, resolve } from 'node:path';
import { pick } from '../app/pick';
import { BYTE_ORDER_MARK, tableFormats, type FilledTable, type TableFormat } from '../tables/formats';
import type { Language } from '../util/language';
import { UserError } from '../util/user-error';
import type { Io } from './io';
import { withWriteErrors } from '../source/write/atomically';
import { wrote, writeTo } from './write-output';
import { isStream, targetOf } from './write-target';

/** The format asked for, else that of the file to be written, else CSV. */
export function tableFormatOf(asked: string | undefined, out = ''): TableFormat {
  if (asked !== undefined) return pick(tableFormats, asked, 'format');
  return tableFormats.find(({ extension }) => out.endsWith(extension)) ?? tableFormats[0]!;
}

export interface Tables {
  readonly filled: readonly FilledTable[];
  /** Confidential ones, for a folder of their own. */
  readonly pay: readonly FilledTable[];
}

interface Writing {
  /** A folder, or a file in the format; undefined to print. */
  readonly out: string | undefined;
  readonly format: TableFormat;
  /** Marks CSV as UTF-8. */
  readonly excel: boolean;
  readonly language: Language;
}

interface TableFile {
  readonly path: string;
  readonly filled: FilledTable;
  readonly confidential: boolean;
}

/**
 * Writes each table into a file of its own, whole or not at all, and says which; a single one is printed where no place
 * is named. Throws a UserError where several would go into one.
 */
export function writeTables(tables: Tables, { out, format, excel, language }: Writing, io: Io): string | Uint8Array {
  const contentOf = (filled: FilledTable): string | Uint8Array => {
    const content = format.write(filled);
    return excel && format.id === 'csv' ? BYTE_ORDER_MARK + String(content) : content;
  };
  if (out === undefined) return contentOf(onlyOne(tables));
  const files = filesIn(out, tables, format, io);
  for (const { path, filled, confidential } of files)
    withWriteErrors('file-not-written', path, () =>
      writeTo(targetOf(resolve(io.cwd, path), path), contentOf(filled), confidential),
    );
  return files.map(({ path }) => wrote(path, language)).join('');
}

function filesIn(out: string, tables: Tables, { extension }: TableFormat, { cwd }: Io): readonly TableFile[] {
  if (out.endsWith(extension) || isStream(resolve(cwd, out)))
    return [{ path: out, filled: onlyOne(tables), confidential: false }];
  const inFolder = (folder: string, confidential: boolean) => (filled: FilledTable) => ({
    path: join(folder, filled.table.id + extension),
    filled,
    confidential,
  });
  return [...tables.filled.map(inFolder(out, false)), ...tables.pay.map(inFolder(join(out, 'pay'), true))];
}

function onlyOne({ filled, pay }: Tables): FilledTable {
  const [first, ...more] = filled;
  if (first && more.length === 0 && pay.length === 0) return first;
  throw new UserError('one-table-a-file', filled.length + pay.length);
}
