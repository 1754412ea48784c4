import { record as ask, type RecordLine, type RecordQuestion } from '../../app/record';
import { ACCEPTED } from '../../app/recordable';
import { planRoot } from '../../source/plan-root';
import { withLock } from '../../source/write/lock';
import { UserError } from '../../util/user-error';
import { textOf, type Command, type Options } from '../command';
import { ExitCode } from '../exit-code';
import type { Io } from '../io';
import { openPlan } from '../open-plan';
import { printEdits } from '../print-edits';
import { linesIn } from '../record-lines';
import { AS_OF, FORMAT, FORMATS, LANGUAGE, OUT } from '../shared-options';
import { withErrorsTold } from '../tell';

export const record: Command = {
  examples: [
    ['the pass rate of July, as a ratio', 'hoshin record production/first-pass-rate 2026-07 11640/11820'],
    ['an estimate, until the figure is confirmed', 'hoshin record production/conversion-cost 2026-07 4.2 --estimate'],
    ['a correction', 'hoshin record production/conversion-cost 2026-06 4.31 --reason "Recount"'],
    ['that there is none', 'hoshin record sales/volume 2026-07 --na "No sale" --approved-by "Wang Fang"'],
    ['a milestone', 'hoshin record production/zero-defect-line/audit accepted 2026-09-21'],
    ['many at once: address, period and value a line', 'psql -At -F " " -c … | hoshin record -'],
  ],
  call: ['record', 'production/conversion-cost', '2026-07', '4.2', '--reason', 'Recount', '--dry-run'],
  on: 'plan',
  does: 'write',
  reports: ['record'],
  formats: FORMATS,
  arguments: [
    {
      written: '<address>',
      value: 'address',
      help: 'a KPI, process indicator or milestone; - reads lines of address, period and value from standard input',
    },
    { written: '[period]', value: 'period', help: 'the period of the value; “accepted” for a milestone' },
    {
      written: '[value]',
      value: 'text',
      help: 'a number 98.6, or a ratio 11640/11820; the day of a milestone. Write -- before a negative number',
    },
  ],
  options: [
    { flags: '--estimate', help: 'the value is not confirmed yet; the value that replaces it later needs no reason' },
    { flags: '--na <reason>', value: 'text', help: 'there is no value, for this reason' },
    { flags: '--approved-by <name>', value: 'text', help: 'who approved that there is none' },
    { flags: '--weight <number>', value: 'number', help: 'the weight of a value with “aggregate: weightedMean”' },
    { flags: '--quality <percent>', value: 'text', help: 'the quality of an accepted milestone (default: 100%)' },
    { flags: '--reason <text>', value: 'text', help: 'the value corrects one that is there, for this reason' },
    { flags: '--replace', help: 'replace what is there, without a reason' },
    { flags: '--dry-run', help: 'show what would change, as a diff too, and write nothing' },
    { flags: '--plan <folder>', value: 'folder', help: 'folder of the plan (default: found upwards from here)' },
    FORMAT,
    OUT,
    AS_OF,
    LANGUAGE,
  ],

  run(args, options, io) {
    requireTogether(args, options);
    const root = planRoot(textOf(options, 'plan'), io.cwd);
    const question = { lines: linesOf(args, options, io), ...optionsOf(options) };
    const work = (): Promise<ExitCode> => recordInto(question, options, io);
    return question.dryRun ? work() : withLock(root, work);
  },
};

async function recordInto(question: RecordQuestion, options: Options, io: Io): Promise<ExitCode> {
  const opened = openPlan(textOf(options, 'plan'), options, io);
  const { report, edited, refused, mistaken, then } = ask(opened, question);
  const code = await withErrorsTold(opened, io, () =>
    printEdits({ opened, edited, report, then }, question.dryRun, options, io),
  );
  if (mistaken) return ExitCode.BadUsage;
  return refused ? ExitCode.PlanHasErrors : code;
}

const optionsOf = (options: Options): Omit<RecordQuestion, 'lines'> => ({
  estimate: options.estimate === true,
  na: textOf(options, 'na'),
  approvedBy: textOf(options, 'approvedBy'),
  weight: textOf(options, 'weight'),
  reason: textOf(options, 'reason'),
  replace: options.replace === true,
  dryRun: options.dryRun === true,
});

/** The line of the call, or those of standard input, which is read before the plan is locked. */
function linesOf(
  [address = '', period = '', value]: readonly (string | undefined)[],
  options: Options,
  io: Io,
): readonly RecordLine[] {
  if (address === '-') return linesIn(io.input());
  if (period === '' || (value === undefined && textOf(options, 'na') === undefined))
    throw new UserError('record-without-value', address, period || undefined);
  return [{ address, period, value, quality: textOf(options, 'quality') }];
}

/** Options that say something only beside others. */
function requireTogether([address, period, value]: readonly (string | undefined)[], options: Options): void {
  const hasNa = textOf(options, 'na') !== undefined;
  if (textOf(options, 'approvedBy') !== undefined && !hasNa)
    throw new UserError('option-out-of-place', '--approved-by', '--na');
  if (textOf(options, 'quality') !== undefined && period !== ACCEPTED)
    throw new UserError('option-out-of-place', '--quality', ACCEPTED);
  if (hasNa && (value !== undefined || address === '-')) throw new UserError('record-na-and-value');
}
