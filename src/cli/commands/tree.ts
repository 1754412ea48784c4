import { tree as treeReport, treeViews } from '../../reports/tree';
import { ask } from '../../scoring/question';
import { scorePlan } from '../../scoring/score-plan';
import type { Command } from '../command';
import { textOf } from '../command';
import { openPlan } from '../open-plan';
import { pick } from '../pick';
import { reportContext, warnOfErrors } from '../output';
import { askedDay, newestPeriod, periodOf, scorecardId } from '../period';
import { printReport } from '../print';
import { addAsOf, addFormat, addLanguage, addPath } from '../shared-options';

export const tree: Command = {
  examples: [
    ['the whole tree, with the status of the newest month', 'hoshin tree'],
    ['one department and those below it, with what they serve', 'hoshin tree --department production'],
    ['objectives and key results', 'hoshin tree --view okr'],
    ['the Balanced Scorecard, as it stood at the end of March', 'hoshin tree --view bsc --period 2026-03'],
  ],

  configure(command) {
    addPath(command).option(
      '--view <view>',
      treeViews.map(({ id, summary }) => `${id}: ${summary}`).join('; '),
      treeViews[0].id,
    );
    command.option(
      '--department <id>',
      'only this department and those below it; for bsc, its own scorecard (default: the company)',
    );
    command.option(
      '--period <period>',
      'status and figures to the end of this period (default: the newest month with actuals)',
    );
    addLanguage(addAsOf(addFormat(command)));
  },

  run([path], options, io) {
    const view = pick(treeViews, textOf(options, 'view') ?? treeViews[0].id, 'view');
    const checked = openPlan(path, options, io);
    const { plan } = checked;
    const asked = textOf(options, 'period');
    const period =
      asked === undefined ? (plan.scorecards.length > 0 ? newestPeriod(plan) : undefined) : periodOf(asked, plan);
    const score = period && scorePlan(plan, ask(plan, period, { asOf: askedDay(options, io) }));
    const department = period && scorecardId(textOf(options, 'department'), plan, period);
    printReport(
      treeReport.build({ plan, view, department, score }, reportContext(plan, options)),
      options,
      io,
      checked,
    );
    return warnOfErrors(checked, io);
  },
};
