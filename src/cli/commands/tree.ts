import { tree as treeReport } from '../../reports/tree';
import { ask } from '../../scoring/question';
import { scorePlan } from '../../scoring/score-plan';
import type { Command } from '../command';
import { textOf } from '../command';
import { openPlan } from '../open-plan';
import { renderReport, reportContext, warnOfErrors } from '../output';
import { askedDay, newestPeriod, periodOf } from '../period';
import { addAsOf, addFormat, addLanguage, addPath } from '../shared-options';

export const tree: Command = {
  examples: [
    ['the whole tree, with the status of the newest month', 'hoshin tree'],
    ['as it stood at the end of March', 'hoshin tree --period 2026-03'],
  ],

  configure(command) {
    addPath(command).option('--period <period>', 'status and figures to the end of this period (default: the newest month with actuals)');
    addLanguage(addAsOf(addFormat(command)));
  },

  run([path], options, io) {
    const checked = openPlan(path, options, io);
    const { plan } = checked;
    const asked = textOf(options, 'period');
    const period = asked === undefined ? (plan.scorecards.length > 0 ? newestPeriod(plan) : undefined) : periodOf(asked, plan);
    const score = period && scorePlan(plan, ask(plan, period, { asOf: askedDay(options, io) }));
    io.out(renderReport(treeReport.build({ plan, score }, reportContext(plan, options)), options, io, checked));
    return warnOfErrors(checked, io);
  },
};
