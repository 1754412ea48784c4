import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { CheckedPlan } from '../pipeline';
import type { Report } from '../reports/report';
import { reasonOf } from '../source/read-file';
import { UserError } from '../util/user-error';
import { textOf, type Options } from './command';
import type { Io } from './io';
import { renderReport } from './output';
import { writeWhole } from './write-whole';

/** Prints a report in the format asked for, or writes it to the file that `--out` names. */
export const printReport = (report: Report, options: Options, io: Io, checked?: CheckedPlan): void =>
  print(renderReport(report, options, textOf(options, 'out') === undefined ? io : { ...io, color: false }, checked), options, io);

/** The same for a text that has its format. A file is written whole or not at all. */
export function print(text: string, options: Options, io: Io): void {
  const out = textOf(options, 'out');
  if (out === undefined) return io.out(text);
  const path = resolve(io.cwd, out);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeWhole(path, text);
  } catch (error) {
    throw new UserError(`“${out}” cannot be written: ${reasonOf(error)}.`, 'Name a file in a folder that you may write to, on a disk with room.', 'io');
  }
  io.out(`wrote ${out}\n`);
}
