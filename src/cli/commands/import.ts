import { importTables, type ImportedTable, type ImportQuestion } from '../../app/import';
import { pick } from '../../app/pick';
import { proposeMapFor } from '../../app/propose-map';
import { renderReport } from '../../app/render';
import { wordsOf } from '../../language';
import { LOCALE_CHOICES } from '../../sheets/figures';
import { planRoot } from '../../source/plan-root';
import { withLock } from '../../source/write/lock';
import { textOf, type Command, type Options } from '../command';
import { ExitCode } from '../exit-code';
import type { Io } from '../io';
import { openPlan } from '../open-plan';
import { printingOf, rendererOf } from '../output';
import { printEdits } from '../print-edits';
import { readTables } from '../read-tables';
import { printReport } from '../print';
import { isForPeople } from '../print-diff';
import { AS_OF, FORMAT, FORMATS, LANGUAGE, OUT } from '../shared-options';
import { withErrorsTold } from '../tell';

export const imports: Command = {
  examples: [
    ['what a sheet that came back would change', 'hoshin import july.xlsx --dry-run'],
    ['into the plan', 'hoshin import july.xlsx'],
    ['a query’s answer, by the map “erp” of the plan', 'psql --csv -f month.sql | hoshin import - --map erp'],
    ['a map for a table that comes every month, to be looked through', 'hoshin import --make-map erp.csv > erp.yaml'],
    ['several at once, corrections for one reason', 'hoshin import sheets/*.xlsx --reason "Recount after the audit"'],
  ],
  call: ['import', 'sheets/2026-07-production.csv', '--dry-run'],
  on: 'plan',
  does: 'write',
  reports: ['import'],
  formats: FORMATS,
  arguments: [
    {
      written: '<files...>',
      value: 'file',
      help: 'sheets that came back, or tables (.xlsx, .csv, JSON of Prometheus); - reads standard input',
    },
  ],
  options: [
    { flags: '--plan <folder>', value: 'folder', help: 'folder of the plan (default: found upwards from here)' },
    {
      flags: '--map <id>',
      value: 'map',
      help: 'read tables of other programs by this map of the plan (kind: import)',
    },
    { flags: '--make-map', help: 'propose a map for a table, and show what it would read; write nothing' },
    { flags: '--dry-run', help: 'show what would change, as a diff too, and write nothing' },
    { flags: '--partial', help: 'write the good rows, and list the others' },
    { flags: '--replace', help: 'replace values that are there, without a reason' },
    { flags: '--reason <text>', value: 'text', help: 'the reason of corrections that name none under “Remark”' },
    {
      flags: '--locale <locale>',
      value: { choices: () => LOCALE_CHOICES },
      help: 'how numbers in texts are written: en 1,234.5, de 1.234,5, fr 1 234,5, ch 1’234.5 (default: en)',
    },
    FORMAT,
    OUT,
    AS_OF,
    LANGUAGE,
  ],

  async run(files, options, io) {
    const root = planRoot(textOf(options, 'plan'), io.cwd);
    const tables = await readTables(
      files.flatMap((file) => file ?? []),
      io,
    );
    const question = questionOf(options);
    if (options.makeMap === true) return propose(tables, question, options, io);
    const work = (): Promise<ExitCode> => importInto(tables, question, options, io);
    return question.dryRun ? work() : withLock(root, work);
  },
};

async function importInto(
  tables: readonly ImportedTable[],
  question: ImportQuestion,
  options: Options,
  io: Io,
): Promise<ExitCode> {
  const opened = openPlan(textOf(options, 'plan'), options, io);
  const { report, edited, refused } = importTables(opened, tables, question);
  const code = await withErrorsTold(opened, io, () =>
    printEdits({ opened, edited, report }, question.dryRun, options, io),
  );
  return refused ? ExitCode.PlanHasErrors : code;
}

/** The map goes to standard output, so that it can be kept; what it would read is told beside it. */
async function propose(
  tables: readonly ImportedTable[],
  question: ImportQuestion,
  options: Options,
  io: Io,
): Promise<ExitCode> {
  const opened = openPlan(textOf(options, 'plan'), options, io);
  const { imported } = wordsOf(opened.language);
  return withErrorsTold(opened, io, async () => {
    for (const table of tables) {
      const { text, report } = proposeMapFor(opened, table, question);
      if (isForPeople(options)) {
        io.out(text);
        io.err(`\n${imported.proposal.preview}\n${renderReport(report, rendererOf({}), printingOf(io, {}, opened))}`);
      } else await printReport(report, options, io, opened);
    }
  });
}

const questionOf = (options: Options): ImportQuestion => {
  const locale = textOf(options, 'locale');
  return {
    map: textOf(options, 'map'),
    locale: locale === undefined ? undefined : pick(LOCALE_CHOICES, locale, 'locale').id,
    replace: options.replace === true,
    partial: options.partial === true,
    reason: textOf(options, 'reason'),
    dryRun: options.dryRun === true,
  };
};
