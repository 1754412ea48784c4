import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CheckedPlan } from '../pipeline';
import type { Report } from '../reports/report';
import { reasonOf } from '../source/read-file';
import { UserError } from '../util/user-error';
import type { Options } from './command';
import type { Io } from './io';
import { rendererOf, renderReport } from './output';
import { writeWhole } from './write-whole';

/** A report and the name of its file, without the extension of the format. */
export interface NamedReport {
  readonly name: string;
  readonly report: Report;
}

/** Writes one file for each report, `2026-06-production.md`, and says which. A file is written whole or not at all. */
export function writeReports(reports: readonly NamedReport[], out: string, options: Options, io: Io, checked: CheckedPlan): string {
  const folder = resolve(io.cwd, out);
  const { extension } = rendererOf(options);
  const plain = { ...io, color: false };
  const files = reports.map(({ name, report }) => ({ name: name + extension, text: renderReport(report, options, plain, checked) }));
  try {
    mkdirSync(folder, { recursive: true });
    for (const { name, text } of files) writeWhole(join(folder, name), text);
  } catch (error) {
    throw new UserError(`The reports cannot be written to “${out}”: ${reasonOf(error)}.`, 'Name a folder that you may write to, on a disk with room.', 'io');
  }
  return `${files.map(({ name }) => `wrote ${join(out, name)}`).join('\n')}\n`;
}
