import type { Plan } from '../../model/types';
import { explain as explainReport } from '../../reports/explain';
import { ask } from '../../scoring/question';
import { scorePlan } from '../../scoring/score-plan';
import { createTracks } from '../../scoring/tracks';
import type { CheckedPlan } from '../../pipeline';
import type { Command, Options } from '../command';
import type { ExitCode } from '../exit-code';
import { itemAt } from '../find-item';
import type { Io } from '../io';
import { openPlan } from '../open-plan';
import { reportContext, warnOfErrors } from '../output';
import { askedDay, looksLikePeriod, newestPeriod, periodOf } from '../period';
import { printReport } from '../print';
import { addAsOf, addFormat, addLanguage, addPath } from '../shared-options';

export const explain: Command = {
  examples: [
    ["a KPI's points", 'hoshin explain production/first-pass-rate 2026-06'],
    ["a department's score", 'hoshin explain production'],
    ['which input moved a value tree', 'hoshin explain company/gross-profit 2026-06'],
    ["a person's pay (confidential)", 'hoshin explain pay/P-17 2026'],
  ],

  configure(command) {
    command.argument(
      '<address>',
      'a scorecard (company, production), an address such as production/first-pass-rate, or pay/PERSON',
    );
    addPath(
      command.argument(
        '[period]',
        'figures to the end of this period, such as 2026-06 (default: the newest month with actuals)',
      ),
    );
    addLanguage(addAsOf(addFormat(command.option('--final', 'as in the final assessment'))));
  },

  run([address = '', ...rest], options, io) {
    const [period, path] = rest[1] === undefined && !looksLikePeriod(rest[0]) ? [undefined, rest[0]] : rest;
    const checked = openPlan(path, options, io);
    const { plan } = checked;
    const person = personIn(address, plan);
    if (person !== undefined) return explainPay(person, period, checked, options, io);
    const asked = period === undefined ? newestPeriod(plan) : periodOf(period, plan);
    const item = itemAt(address, asked, plan);
    const question = ask(plan, asked, { asOf: askedDay(options, io), final: options.final === true });
    const tracks = createTracks(plan, question);
    const report = explainReport.build(
      { item, tracks, score: scorePlan(plan, question, tracks) },
      reportContext(plan, options),
    );
    printReport(report, options, io, checked);
    return warnOfErrors(checked, io);
  },
};

/** `pay/li-na` is a person's pay, unless a department has the id `pay`. */
const personIn = (address: string, { departments }: Plan): string | undefined =>
  address.startsWith(PAY) && !departments.some(({ id }) => `${id}/` === PAY) ? address.slice(PAY.length) : undefined;

const PAY = 'pay/';

function explainPay(id: string, period: string | undefined, checked: CheckedPlan, options: Options, io: Io): ExitCode {
  const { exitCodeOf, explainPayFacts } = require('../pay-facts') as typeof import('../pay-facts');
  const { explainPay: report } = require('../../reports/pay') as typeof import('../../reports/pay');
  const facts = explainPayFacts(checked.plan, id, period, askedDay(options, io));
  printReport(report.build(facts, reportContext(checked.plan, options)), options, io, checked);
  return warnOfErrors(checked, io) || exitCodeOf(facts);
}
