import { pay as ask, payPeriod } from '../../app/pay';
import { textOf, type Command } from '../command';
import { openPlan } from '../open-plan';
import { DESPITE_ERRORS, PATH, PRINTING, REVISION, TABLE_FORMATS } from '../shared-options';
import { tell } from '../tell';

export const pay: Command = {
  examples: [
    ['the sheet of a month: incidents, deductions, advances', 'hoshin pay 2026-03'],
    ['the settlement of the year by final results', 'hoshin pay 2026'],
    ['one person, for a spreadsheet', 'hoshin pay 2026 --person P-17 -f csv'],
    ['where an amount comes from', 'hoshin explain pay/P-17 2026'],
  ],
  call: ['pay', '2026-03'],
  on: 'plan',
  does: 'print',
  reports: ['pay'],
  formats: TABLE_FORMATS,
  arguments: [
    {
      written: '<period>',
      value: 'period',
      help: 'a month 2026-03, a year 2026, or 2026-H1 where the policy assesses results by half',
    },
    PATH,
  ],
  options: [
    REVISION,
    { flags: '--person <id>', value: 'text', help: 'only this person' },
    {
      flags: '--department <id>',
      value: 'department',
      help: 'only people who are in this department or below it in the period; totals by the months in it',
    },
    DESPITE_ERRORS,
    ...PRINTING,
  ],

  run([period = '', path], options, io) {
    const opened = openPlan(path, options, io);
    const answer = ask(opened, {
      period: payPeriod(period),
      person: textOf(options, 'person'),
      department: textOf(options, 'department'),
      despiteErrors: options.despiteErrors === true,
    });
    return tell(answer, opened, options, io);
  },
};
