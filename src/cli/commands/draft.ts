import { draft as ask } from '../../app/draft';
import { periodOf } from '../../app/period';
import { wordsOf } from '../../language';
import { planRoot } from '../../source/plan-root';
import { withLock } from '../../source/write/lock';
import { writeFiles } from '../../source/write/write-plan';
import { diffOf } from '../../source/edit/diff-of';
import { textOf, type Command } from '../command';
import { openPlan } from '../open-plan';
import { AS_OF, LANGUAGE, PATH } from '../shared-options';
import { withErrorsTold } from '../tell';

export const draft: Command = {
  examples: [
    ['the month of one department, ready to fill in', 'hoshin draft 2026-07 --department production'],
    ['that of everybody', 'hoshin draft 2026-07 --all'],
    ['what it would write', 'hoshin draft 2026-07 --all --dry-run'],
  ],
  call: ['draft', '2026-12', '--all'],
  on: 'plan',
  does: 'write',
  reports: [],
  formats: [],
  arguments: [
    { written: '<cycle>', value: 'period', help: 'a week, month, quarter, half or year: 2026-W24, 2026-06, 2026-Q2' },
    PATH,
  ],
  options: [
    {
      flags: '--department <id>',
      value: 'department',
      help: 'only this scorecard: the id of a department, or company (default: company)',
    },
    { flags: '--all', help: 'one for each scorecard' },
    { flags: '--dry-run', help: 'print what would be written, and write nothing' },
    AS_OF,
    LANGUAGE,
  ],

  run([cycle, path], options, io) {
    return withLock(planRoot(path, io.cwd), () => {
      const opened = openPlan(path, options, io);
      const { draft: words } = wordsOf(opened.language);
      const { files, there } = ask(opened, {
        cycle: periodOf(cycle!, opened.plan),
        department: textOf(options, 'department'),
        all: options.all === true,
      });
      return withErrorsTold(opened, io, async () => {
        io.out(there.map((sentence) => `${sentence}\n`).join(''));
        if (options.dryRun === true) io.out(diffOf(files));
        else {
          writeFiles(opened.tree.root, files);
          io.out(files.map(({ after }) => `${words.made(after.path)}\n`).join(''));
        }
      });
    });
  },
};
