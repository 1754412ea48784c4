import { pay as payReport } from '../../reports/pay';
import type { Command } from '../command';
import { textOf } from '../command';
import { openPlan } from '../open-plan';
import { reportContext, warnOfErrors } from '../output';
import { exitCodeOf, payFacts, payPeriod } from '../pay-facts';
import { askedDay } from '../period';
import { printReport } from '../print';
import { addAsOf, addFormat, addLanguage, addPath } from '../shared-options';

export const pay: Command = {
  examples: [
    ['the sheet of a month: incidents, deductions, advances', 'hoshin pay 2026-03'],
    ['the settlement of the year by final results', 'hoshin pay 2026'],
    ['one person, for a spreadsheet', 'hoshin pay 2026 --person P-17 -f csv'],
    ['where an amount comes from', 'hoshin explain pay/P-17 2026'],
  ],

  configure(command) {
    addPath(
      command.argument(
        '<period>',
        'a month 2026-03, a year 2026, or 2026-H1 where the policy assesses results by half',
      ),
    );
    command
      .option('--person <id>', 'only this person')
      .option('--department <id>', 'only people of this department and those below it');
    addLanguage(addAsOf(addFormat(command)));
  },

  run([period, path], options, io) {
    const checked = openPlan(path, options, io);
    const { plan } = checked;
    const facts = payFacts(plan, payPeriod(period, plan), {
      asOf: askedDay(options, io),
      person: textOf(options, 'person'),
      department: textOf(options, 'department'),
    });
    printReport(payReport.build(facts, reportContext(plan, options)), options, io, checked);
    return warnOfErrors(checked, io) || exitCodeOf(facts);
  },
};
