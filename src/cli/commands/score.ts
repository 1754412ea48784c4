import { score as scoreReport, refusalsOf } from '../../reports/score';
import { ask } from '../../scoring/question';
import { scorePlan } from '../../scoring/score-plan';
import { readRevision } from '../../source/revision';
import type { Command } from '../command';
import { textOf } from '../command';
import { ExitCode } from '../exit-code';
import { openPlan } from '../open-plan';
import { reportContext, warnOfErrors } from '../output';
import { askedDay, looksLikePeriod, newestPeriod, periodOf, scorecardId } from '../period';
import { printReport } from '../print';
import { addAsOf, addFormat, addLanguage, addPath } from '../shared-options';

export const score: Command = {
  examples: [
    ['scores to date, by the newest actuals', 'hoshin score'],
    ['one department at the end of June', 'hoshin score 2026-06 --department production'],
    ['the final assessment of the year, with its assessment sheets', 'hoshin score 2026 --final'],
    ['how a score to date was made, step by step', 'hoshin score 2026-06 --department production --sheet'],
  ],

  configure(command) {
    addPath(
      command.argument(
        '[period]',
        'a year, half, quarter, month or week: 2026, 2026-H1, 2026-Q2, 2026-06, 2026-W24 (default: the newest month with actuals)',
      ),
    );
    command
      .option('--department <id>', 'only this scorecard: the id of a department, or company')
      .option('--final', 'the final assessment: complete and confirmed, or refused')
      .option('--sheet', 'with every step of the arithmetic, as a final assessment has it');
    addLanguage(addAsOf(addFormat(command)));
  },

  run(args, options, io) {
    const [period, path] = args[1] === undefined && !looksLikePeriod(args[0]) ? [undefined, args[0]] : args;
    const checked = openPlan(path, options, io);
    const { plan, tree } = checked;
    const asked = period === undefined ? newestPeriod(plan) : periodOf(period, plan);
    const final = options.final === true;
    const facts = {
      score: scorePlan(plan, ask(plan, asked, { asOf: askedDay(options, io), final })),
      revision: readRevision(tree, io.env),
      department: scorecardId(textOf(options, 'department'), plan, asked),
      ...(options.sheet === true && { sheet: true }),
    };
    const refused = refusalsOf(facts).length > 0;
    printReport(scoreReport.build(facts, reportContext(plan, options)), options, io, checked);
    return warnOfErrors(checked, io) || (refused ? ExitCode.PlanHasErrors : ExitCode.Ok);
  },
};
