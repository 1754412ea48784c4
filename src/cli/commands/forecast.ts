import type { Kpi, Plan, Scorecard } from '../../model/types';
import type { Period } from '../../calendar/period';
import { forecast as forecastReport } from '../../reports/forecast';
import { ask } from '../../scoring/question';
import { scorePlan } from '../../scoring/score-plan';
import { UserError } from '../../util/user-error';
import type { Command } from '../command';
import { textOf } from '../command';
import { itemAt } from '../find-item';
import { isPlanFolder, openPlan } from '../open-plan';
import { reportContext, warnOfErrors } from '../output';
import { askedDay, newestPeriod, periodOf } from '../period';
import { printReport } from '../print';
import { addAsOf, addFormat, addLanguage, addPath } from '../shared-options';

const NEXT_STEP = `
A next step is the nearest mark ahead of what the score sees now (the year to
date brought to the full year): the next tier of the method “steps”, the basic
target, or the challenge target; of milestones the next one; of a challenge
project all of it. They are ranked by what the score of the scorecard would rise
by, everything else unchanged.`;

export const forecast: Command = {
  examples: [
    ['where the year of every scorecard ends', 'hoshin forecast'],
    ['one department: what its KPIs still need, and which step gives most points', 'hoshin forecast production'],
    ['one KPI, as it was seen at the end of March', 'hoshin forecast production/first-pass-rate --period 2026-03'],
  ],

  configure(command) {
    command.argument(
      '[address]',
      'a scorecard (company, production) or a KPI (production/first-pass-rate); without it everything',
    );
    addPath(command).option(
      '--period <period>',
      'what is reported to the end of this period (default: the newest month with actuals)',
    );
    addLanguage(addAsOf(addFormat(command))).addHelpText('after', NEXT_STEP);
  },

  run([first, second], options, io) {
    const [address, path] =
      second === undefined && first !== undefined && isPlanFolder(first, io) ? [undefined, first] : [first, second];
    const checked = openPlan(path, options, io);
    const { plan } = checked;
    const asked = textOf(options, 'period');
    const period = asked === undefined ? newestPeriod(plan) : periodOf(asked, plan);
    const score = scorePlan(plan, ask(plan, period, { asOf: askedDay(options, io) }));
    const item = address === undefined ? undefined : forecastable(address, period, plan);
    printReport(forecastReport.build({ score, item }, reportContext(plan, options)), options, io, checked);
    return warnOfErrors(checked, io);
  },
};

function forecastable(address: string, period: Period, plan: Plan): Scorecard | Kpi {
  const item = itemAt(address, period, plan);
  if (item.type === 'scorecard' || item.type === 'kpi') return item;
  throw new UserError(
    `“${address}” has no forecast: only scorecards and KPIs have one.`,
    `Ask “hoshin explain ${address}” for what is known of it.`,
  );
}
