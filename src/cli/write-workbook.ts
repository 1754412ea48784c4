import { join, resolve } from 'node:path';
import { exportWorkbook, tablesWorkbook } from '../app/export-workbook';
import type { OpenedPlan } from '../app/open-plan';
import type { Exported } from '../app/export';
import type { FilledTable } from '../tables/formats';
import { withWriteErrors } from '../source/write/atomically';
import { UserError } from '../util/user-error';
import type { Io } from './io';
import { wrote, writeTo } from './write-output';
import { targetOf } from './write-target';

/** The format that is all tables in one file. */
export const WORKBOOK = { id: 'xlsx', summary: 'One workbook with a page a table, and a first page to read.' } as const;

export const isWorkbook = (asked: string | undefined, out = ''): boolean =>
  asked === undefined ? out.endsWith('.xlsx') : asked === WORKBOOK.id;

interface Writing {
  /** A folder, or a file; undefined to print. */
  readonly out: string | undefined;
  /** Confidential tables, for a folder of their own. */
  readonly pay: readonly FilledTable[];
}

/** Writes all tables into one workbook, those of pay into another in a folder of its own, and says which. */
export async function writeWorkbooks(
  exported: Exported,
  { out, pay }: Writing,
  opened: OpenedPlan,
  io: Io,
): Promise<string | Uint8Array> {
  const isFile = out === undefined || out.endsWith('.xlsx');
  if (isFile && pay.length > 0) throw new UserError('pay-needs-folder');
  if (out === undefined && io.terminal.out) throw new UserError('sheet-for-terminal');
  const content = await exportWorkbook(opened, exported);
  if (out === undefined) return content;
  const path = isFile ? out : join(out, `${opened.plan.id}.xlsx`);
  write(path, content, false, io);
  if (pay.length === 0) return wrote(path, opened.language);
  const payPath = join(out, 'pay', `${opened.plan.id}.xlsx`);
  write(payPath, await tablesWorkbook(pay), true, io);
  return wrote(path, opened.language) + wrote(payPath, opened.language);
}

const write = (path: string, content: Uint8Array, confidential: boolean, io: Io): void =>
  withWriteErrors('file-not-written', path, () =>
    writeTo(targetOf(resolve(io.cwd, path), path), content, confidential),
  );
