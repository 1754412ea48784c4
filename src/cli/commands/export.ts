import { exportTables } from '../../app/export';
import { exportResults } from '../../app/export-results';
import { exportPay } from '../../app/export-pay';
import { periodOf } from '../../app/period';
import { pick } from '../../app/pick';
import { wordsOf } from '../../language';
import { tables } from '../../tables';
import { tableFormats } from '../../tables/formats';
import { UserError } from '../../util/user-error';
import { textOf, textsOf, type Command, type Options } from '../command';
import { ExitCode } from '../exit-code';
import type { Io } from '../io';
import { openPlan } from '../open-plan';
import { AS_OF, LANGUAGE, PATH, REVISION } from '../shared-options';
import { writeResults } from '../write-results';
import { tableFormatOf, writeTables } from '../write-tables';
import { isWorkbook, WORKBOOK, writeWorkbooks } from '../write-workbook';

export const exportCommand: Command = {
  examples: [
    ['all tables as CSV, for a spreadsheet or a database', 'hoshin export --out tables'],
    ['two of them for Excel', 'hoshin export --out tables --table kpis --table values --excel'],
    ['one table to the end of June, as parquet', 'hoshin export --period 2026-06 --table kpis --out kpis.parquet'],
    ['one workbook, with a first page that a board can read', 'hoshin export --out plan.xlsx'],
    ['one table into another program', 'hoshin export --table kpis -f jsonl'],
    ['sealed results for the plan of a group', 'hoshin export --results --period 2026-06 --out results.yaml'],
  ],
  call: ['export', '--table', 'kpis', '-f', 'csv'],
  on: 'plan',
  does: 'print',
  reports: [],
  formats: [],
  arguments: [PATH],
  options: [
    REVISION,
    {
      flags: '--out <path>',
      value: 'folder',
      help: 'the folder for the tables, a file each; a file such as kpis.csv for a single one, plan.xlsx for all (default: one is printed)',
    },
    {
      flags: '-f, --format <format>',
      value: { choices: () => [...tableFormats, WORKBOOK] },
      help: `${[...tableFormats, WORKBOOK].map(({ id }) => id).join(', ')} (default: by the ending of --out, else csv)`,
    },
    {
      flags: '--table <table>',
      value: { choices: () => tables },
      help: `only this table, several times for several: ${tables.map(({ id }) => id).join(', ')}`,
      repeats: true,
    },
    {
      flags: '--period <period>',
      value: 'period',
      help: 'figures to the end of a year, half, quarter, month or week (default: the newest month with actuals)',
    },
    {
      flags: '--results',
      help: 'values, scores and grades as a sealed plan file, which formulas of another plan read',
    },
    { flags: '--excel', help: 'begin CSV with the mark by which Excel reads it as UTF-8' },
    { flags: '--pay', help: 'also the tables of pay and incidents, into the folder pay (confidential)' },
    AS_OF,
    LANGUAGE,
  ],

  async run([path], options, io) {
    if (options.results === true) return printResults(path, options, io);
    const asked = textsOf(options, 'table');
    const chosen = asked.map((id) => pick(tables, id, 'table'));
    const out = textOf(options, 'out');
    const isAllInOne = isWorkbook(textOf(options, 'format'), out);
    const format = isAllInOne ? undefined : tableFormatOf(textOf(options, 'format'), out);
    const opened = openPlan(path, options, io);
    const period = textOf(options, 'period');
    const question = {
      period: period === undefined ? undefined : periodOf(period, opened.plan),
      tables: asked.length > 0 ? tables.filter((table) => chosen.includes(table)) : undefined,
    };
    const exported = exportTables(opened, question);
    const pay = options.pay === true ? exportPay(opened, question) : [];
    const { language } = opened;
    io.out(
      format
        ? writeTables({ filled: exported.tables, pay }, { out, format, excel: options.excel === true, language }, io)
        : await writeWorkbooks(exported, { out, pay }, opened, io),
    );
    return tellErrors(exported.errors, opened.language, io);
  },
};

/** Options that say which tables are written, and how. */
const OF_TABLES = { format: '--format', table: '--table', excel: '--excel', pay: '--pay' } as const;

function printResults(path: string | undefined, options: Options, io: Io): ExitCode {
  for (const [name, flag] of Object.entries(OF_TABLES))
    if (options[name] === true || textOf(options, name) !== undefined || textsOf(options, name).length > 0)
      throw new UserError('results-alone', flag);
  const opened = openPlan(path, options, io);
  const period = textOf(options, 'period');
  const { text, errors } = exportResults(opened, period === undefined ? undefined : periodOf(period, opened.plan));
  io.out(writeResults(text, textOf(options, 'out'), opened.language, io));
  return tellErrors(errors, opened.language, io);
}

function tellErrors(errors: number, language: Parameters<typeof wordsOf>[0], io: Io): ExitCode {
  if (errors === 0) return ExitCode.Ok;
  const { commandLine: words, exporting } = wordsOf(language);
  io.err(words.note(words.hasErrors(errors), exporting.seeProblems));
  return ExitCode.PlanHasErrors;
}
