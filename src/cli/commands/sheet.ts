import { join, resolve } from 'node:path';
import { periodOf } from '../../app/period';
import { pick } from '../../app/pick';
import { SHEET_FORMATS, sheets, type SheetFile, type SheetFormat } from '../../app/sheet';
import { withWriteErrors } from '../../source/write/atomically';
import type { Language } from '../../util/language';
import { UserError } from '../../util/user-error';
import { textOf, type Command, type Options } from '../command';
import type { Io } from '../io';
import { openPlan } from '../open-plan';
import { LANGUAGE, PATH, REVISION } from '../shared-options';
import { withErrorsTold } from '../tell';
import { wrote, writeTo } from '../write-output';
import { requireInPlan, targetOf } from '../write-target';

export const sheet: Command = {
  examples: [
    [
      'the sheet of July that the head of production fills in',
      'hoshin sheet 2026-07 --department production --out july.xlsx',
    ],
    ['one for each department', 'hoshin sheet 2026-07 --all --out sheets'],
    ['its way back, shown before anything is written', 'hoshin import july.xlsx --dry-run'],
  ],
  call: ['sheet', '2026-07', '--department', 'production', '-f', 'csv'],
  on: 'plan',
  does: 'print',
  reports: [],
  formats: [],
  arguments: [
    {
      written: '<period>',
      value: 'period',
      help: 'the period whose values are due: 2026-07, 2026-Q3, 2026-H2 or 2026',
    },
    PATH,
  ],
  options: [
    REVISION,
    { flags: '--department <id>', value: 'department', help: 'of this scorecard: the id of a department, or company' },
    { flags: '--all', help: 'of every scorecard, a file each' },
    {
      flags: '-f, --format <format>',
      value: { choices: () => SHEET_FORMATS },
      help: 'xlsx or csv (default: by the ending of --out, else xlsx)',
    },
    { flags: '--out <file>', value: 'file', help: 'write it to this file; with --all the files into this folder' },
    LANGUAGE,
  ],

  async run([period = '', path], options, io) {
    const opened = openPlan(path, options, io);
    const all = options.all === true;
    const question = { period: periodOf(period, opened.plan), department: textOf(options, 'department'), all };
    const format = formatOf(options);
    requirePlace(format, all, options, io);
    return withErrorsTold(opened, io, async () => {
      for (const file of await sheets(opened, question, format)) print(file, all, opened.language, options, io);
    });
  },
};

function formatOf(options: Options): SheetFormat {
  const format = textOf(options, 'format');
  if (format !== undefined) return pick(SHEET_FORMATS, format, 'format').id;
  return textOf(options, 'out')?.endsWith('.csv') ? 'csv' : 'xlsx';
}

/** Several files need a folder, and a workbook is nothing to look at in a terminal. */
function requirePlace(format: SheetFormat, all: boolean, options: Options, io: Io): void {
  if (textOf(options, 'out') !== undefined) return;
  if (all) throw new UserError('sheets-without-folder');
  if (format === 'xlsx' && io.terminal.out) throw new UserError('sheet-for-terminal');
}

function print({ name, content }: SheetFile, all: boolean, language: Language, options: Options, io: Io): void {
  const out = textOf(options, 'out');
  if (out === undefined) return io.out(content);
  const file = all ? join(out, name) : out;
  const path = resolve(io.cwd, file);
  withWriteErrors('file-not-written', file, () => {
    if (all) requireInPlan(resolve(io.cwd, out), out);
    writeTo(targetOf(path, file), content, false);
  });
  io.out(wrote(file, language));
}
