import { roll as ask, yearToRoll } from '../../app/roll';
import { wordsOf } from '../../language';
import { planRoot } from '../../source/plan-root';
import { withLock } from '../../source/write/lock';
import { writeFiles } from '../../source/write/write-plan';
import { unifiedDiff } from '../../util/unified-diff';
import type { Command } from '../command';
import { ExitCode } from '../exit-code';
import { openPlan } from '../open-plan';
import { AS_OF, LANGUAGE, PATH } from '../shared-options';

export const roll: Command = {
  examples: [
    ['the scorecards of 2027 out of those of 2026', 'hoshin roll 2027'],
    ['what it would write', 'hoshin roll 2027 --dry-run'],
  ],
  call: ['roll', '2027'],
  on: 'plan',
  does: 'write',
  reports: [],
  formats: [],
  arguments: [{ written: '<year>', value: 'year', help: 'the year to make, such as 2027' }, PATH],
  options: [{ flags: '--dry-run', help: 'print what would be written, and write nothing' }, AS_OF, LANGUAGE],

  run([asked, path], options, io) {
    const year = yearToRoll(asked!);
    return withLock(planRoot(path, io.cwd), () => {
      const opened = openPlan(path, options, io);
      const { roll: words, commandLine } = wordsOf(opened.language);
      const files = ask(opened, year);
      if (!files) {
        io.err(commandLine.note(words.notRolled, commandLine.checkLists));
        return ExitCode.PlanHasErrors;
      }
      if (options.dryRun === true)
        io.out(files.map(({ after }) => unifiedDiff(after.path, undefined, after.text)).join(''));
      else {
        writeFiles(opened.tree.root, files);
        io.out([...files.map(({ after }) => words.made(after.path)), words.next(year), ''].join('\n'));
      }
      return ExitCode.Ok;
    });
  },
};
