import { basename, join, resolve } from 'node:path';
import { newClient, roll as ask, yearToRoll } from '../../app/roll';
import { wordsOf } from '../../language';
import { planRoot } from '../../source/plan-root';
import { withLock } from '../../source/write/lock';
import { writeFiles } from '../../source/write/write-plan';
import { UserError } from '../../util/user-error';
import { diffOf } from '../../source/edit/diff-of';
import { textOf, type Command, type Options } from '../command';
import { ExitCode } from '../exit-code';
import type { Io } from '../io';
import { openPlan } from '../open-plan';
import { AS_OF, LANGUAGE, PATH } from '../shared-options';
import { writeNewPlan } from '../new-plan/write-new-plan';

export const roll: Command = {
  examples: [
    ['the scorecards of 2027 out of those of 2026', 'hoshin roll 2027'],
    ["a new client's plan out of another one", 'hoshin roll 2027 --from river-foods --out acme'],
    ['what it would write', 'hoshin roll 2027 --dry-run'],
  ],
  call: ['roll', '2027'],
  on: 'plan',
  does: 'write',
  reports: [],
  formats: [],
  arguments: [{ written: '<year>', value: 'year', help: 'the year to make, such as 2027' }, PATH],
  options: [
    {
      flags: '--from <plan>',
      value: 'folder',
      help: 'make a plan for somebody else out of this one: without people, results, actuals, reviews, incidents and pay',
    },
    { flags: '--out <folder>', value: 'folder', help: 'with --from: the folder of the new plan, whose name it gets' },
    { flags: '--dry-run', help: 'print what would be written, and write nothing' },
    AS_OF,
    LANGUAGE,
  ],

  run([asked, path], options, io) {
    const year = yearToRoll(asked!);
    const [from, out] = [textOf(options, 'from'), textOf(options, 'out')];
    if (from === undefined && out !== undefined) throw new UserError('option-out-of-place', '--out', '--from');
    if (from !== undefined && out === undefined) throw new UserError('option-out-of-place', '--from', '--out');
    if (from !== undefined && out !== undefined) return makeClient(year, { from, out }, options, io);
    return withLock(planRoot(path, io.cwd), () => {
      const opened = openPlan(path, options, io);
      const { roll: words, commandLine } = wordsOf(opened.language);
      const files = ask(opened, year);
      if (!files) {
        io.err(commandLine.note(words.notRolled, commandLine.checkLists));
        return ExitCode.PlanHasErrors;
      }
      if (options.dryRun === true) io.out(diffOf(files));
      else {
        writeFiles(opened.tree.root, files);
        io.out([...files.map(({ after }) => words.made(after.path)), words.next(year), ''].join('\n'));
      }
      return ExitCode.Ok;
    });
  },
};

/** A plan of its own, in a folder that has none. */
function makeClient(year: number, { from, out }: { from: string; out: string }, options: Options, io: Io): ExitCode {
  const opened = openPlan(from, options, io);
  const { roll: words, commandLine } = wordsOf(opened.language);
  const files = newClient(opened, year, idOf(basename(resolve(io.cwd, out))));
  if (!files) {
    io.err(commandLine.note(words.notRolled, commandLine.checkLists));
    return ExitCode.PlanHasErrors;
  }
  if (options.dryRun === true) io.out(diffOf(files));
  else {
    const made = files.map(({ after }) => ({ path: after.path, text: after.text }));
    writeNewPlan(resolve(io.cwd, out), made, out);
    io.out([...made.map(({ path }) => words.made(join(out, path))), words.client(out), ''].join('\n'));
  }
  return ExitCode.Ok;
}

/** The name of a folder as an id: letters, digits, `-`, `_` and `.`. */
const idOf = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .slice(0, 64);
