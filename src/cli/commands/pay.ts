import { pay as ask, payPeriod } from '../../app/pay';
import type { OpenedPlan } from '../../app/open-plan';
import { recordPay, type RecordedPay } from '../../app/record-pay';
import { wordsOf } from '../../language';
import { planRoot } from '../../source/plan-root';
import { withLock } from '../../source/write/lock';
import { writeFiles } from '../../source/write/write-plan';
import { UserError } from '../../util/user-error';
import { diffOf } from '../../source/edit/diff-of';
import { textOf, type Command, type Options } from '../command';
import type { ExitCode } from '../exit-code';
import type { Io } from '../io';
import { openPlan } from '../open-plan';
import { DESPITE_ERRORS, PATH, PRINTING, REVISION, TABLE_FORMATS } from '../shared-options';
import { tell } from '../tell';

export const pay: Command = {
  examples: [
    ['the sheet of a month: incidents, deductions, advances', 'hoshin pay 2026-03'],
    ['the settlement of the year by final results', 'hoshin pay 2026'],
    ['one person, for a spreadsheet', 'hoshin pay 2026 --person P-17 -f csv'],
    ['what was paid after the first half, written down as a fact', 'hoshin pay 2026-H1 --record'],
    ['where an amount comes from', 'hoshin explain pay/P-17 2026'],
  ],
  call: ['pay', '2026-03'],
  on: 'plan',
  does: 'print',
  reports: ['pay'],
  formats: TABLE_FORMATS,
  arguments: [
    {
      written: '<period>',
      value: 'period',
      help: 'a month 2026-03, a year 2026, or 2026-H1 where the policy assesses results by half',
    },
    PATH,
  ],
  options: [
    REVISION,
    { flags: '--person <id>', value: 'text', help: 'only this person' },
    {
      flags: '--department <id>',
      value: 'department',
      help: 'only people who are in this department or below it in the period; totals by the months in it',
    },
    {
      flags: '--record',
      help: 'also write what a month or the first half pays into the pay file, as “paid:”; an amount that is there stays',
    },
    { flags: '--dry-run', help: 'with --record: print what would be written, and write nothing' },
    DESPITE_ERRORS,
    ...PRINTING,
  ],

  run([period = '', path], options, io) {
    const work = (): Promise<ExitCode> => printPay(period, path, options, io);
    requireWorkingTree(options);
    return options.record === true && options.dryRun !== true ? withLock(planRoot(path, io.cwd), work) : work();
  },
};

async function printPay(period: string, path: string | undefined, options: Options, io: Io): Promise<ExitCode> {
  const opened = openPlan(path, options, io);
  const question = {
    period: payPeriod(period),
    person: textOf(options, 'person'),
    department: textOf(options, 'department'),
    despiteErrors: options.despiteErrors === true,
  };
  const answer = ask(opened, question);
  const recorded = options.record === true ? recordPay(opened, question) : undefined;
  const code = await tell(answer, opened, options, io);
  if (recorded) write(recorded, { period, refused: answer.refused ?? false, opened }, options, io);
  return code;
}

interface Paid {
  readonly period: string;
  readonly refused: boolean;
  readonly opened: OpenedPlan;
}

/** Writes what was paid, and tells it on standard error: the sheet itself may go into a file or another program. */
function write(
  { edited, recorded, kept }: RecordedPay,
  { period, refused, opened }: Paid,
  options: Options,
  io: Io,
): void {
  const { pay: words, commandLine } = wordsOf(opened.language);
  if (refused) return io.err(commandLine.note(words.notRecorded));
  if (options.dryRun === true) return io.out(diffOf(edited));
  writeFiles(opened.tree.root, edited);
  const files = edited.map(({ after }) => after.path);
  io.err(commandLine.note(words.recorded(period, recorded, files)));
  if (kept > 0) io.err(commandLine.note(words.kept(period, kept)));
}

function requireWorkingTree(options: Options): void {
  if (options.record !== true && options.dryRun === true)
    throw new UserError('option-out-of-place', '--dry-run', '--record');
  if (options.record === true && textOf(options, 'rev') !== undefined) throw new UserError('revision-not-recorded');
}
