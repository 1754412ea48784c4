import { fiscalYearOf } from '../../calendar/fiscal-year';
import type { Period } from '../../calendar/period';
import { suggest } from '../../diagnostics/nearest';
import type { Plan } from '../../model/types';
import { explain as explainReport, findExplainable, type Explainable } from '../../reports/explain';
import { ask } from '../../scoring/question';
import { scorePlan } from '../../scoring/score-plan';
import { createTracks } from '../../scoring/tracks';
import { UserError } from '../../util/user-error';
import type { Command } from '../command';
import { openPlan } from '../open-plan';
import { renderReport, reportContext, warnOfErrors } from '../output';
import { askedDay, looksLikePeriod, newestPeriod, periodOf } from '../period';
import { addAsOf, addFormat, addLanguage, addPath } from '../shared-options';

export const explain: Command = {
  examples: [
    ["a KPI's points", 'hoshin explain production/first-pass-rate 2026-06'],
    ["a department's score", 'hoshin explain production'],
    ['which input moved a value tree', 'hoshin explain company/gross-profit 2026-06'],
  ],

  configure(command) {
    command.argument('<address>', 'a scorecard (company, production), or an address such as production/first-pass-rate');
    addPath(command.argument('[period]', 'figures to the end of this period, such as 2026-06 (default: the newest month with actuals)'));
    addLanguage(addAsOf(addFormat(command.option('--final', 'as in the final assessment'))));
  },

  run([address = '', ...rest], options, io) {
    const [period, path] = rest[1] === undefined && !looksLikePeriod(rest[0]) ? [undefined, rest[0]] : rest;
    const checked = openPlan(path, options, io);
    const { plan } = checked;
    const asked = period === undefined ? newestPeriod(plan) : periodOf(period, plan);
    const item = find(address, asked, plan);
    const question = ask(plan, asked, { asOf: askedDay(options, io), final: options.final === true });
    const tracks = createTracks(plan, question);
    const report = explainReport.build({ item, tracks, score: scorePlan(plan, question, tracks) }, reportContext(plan, options));
    io.out(renderReport(report, options, io, checked));
    return warnOfErrors(checked, io);
  },
};

function find(address: string, period: Period, plan: Plan): Explainable {
  const year = fiscalYearOf(period, plan.fiscalYear);
  const { item, candidates, otherYears } = findExplainable(plan, address, year);
  if (item) return item;
  if (otherYears.length > 0) throw new UserError(`“${address}” is not in the plan of ${year}.`, `Ask for a period of ${otherYears.join(' or ')}.`);
  throw new UserError(`There is nothing with the address “${address}”.`, suggest(address, candidates));
}
