import { explain as ask, personNamed } from '../../app/explain';
import type { OpenedPlan } from '../../app/open-plan';
import type { Answer } from '../../app/answer';
import { periodOf } from '../../app/period';
import type { Command } from '../command';
import { looksLikePeriod, openPlan } from '../open-plan';
import { DESPITE_ERRORS, FORMATS, PATH, PRINTING, REVISION } from '../shared-options';
import { tell } from '../tell';

export const explain: Command = {
  examples: [
    ["a KPI's points", 'hoshin explain production/first-pass-rate 2026-06'],
    ["a department's score", 'hoshin explain production'],
    ['which input moved a value tree', 'hoshin explain company/gross-profit 2026-06'],
    ["a person's pay (confidential)", 'hoshin explain pay/P-17 2026'],
  ],
  call: ['explain', 'production/first-pass-rate', '2026-06'],
  on: 'plan',
  does: 'print',
  reports: ['explain', 'explain-pay'],
  formats: FORMATS,
  arguments: [
    {
      written: '<address>',
      value: 'address',
      help: 'a scorecard (company, production), an address such as production/first-pass-rate, or pay/PERSON',
    },
    {
      written: '[period]',
      value: 'period',
      help: 'figures to the end of this period, such as 2026-06 (default: the newest month with actuals)',
    },
    PATH,
  ],
  options: [REVISION, { flags: '--final', help: 'as in the final assessment' }, DESPITE_ERRORS, ...PRINTING],

  run([address = '', ...rest], options, io) {
    const [period, path] = rest[1] === undefined && !looksLikePeriod(rest[0]) ? [undefined, rest[0]] : rest;
    const opened = openPlan(path, options, io);
    const person = personNamed(address, opened.plan);
    const answer =
      person === undefined
        ? ask(opened, {
            address,
            period: period === undefined ? undefined : periodOf(period, opened.plan),
            final: options.final === true,
          })
        : explainPay(person, period, options.despiteErrors === true, opened);
    return tell(answer, opened, options, io);
  },
};

/** Loaded for pay alone. */
function explainPay(person: string, period: string | undefined, despiteErrors: boolean, opened: OpenedPlan): Answer {
  const pay = require('../../app/pay') as typeof import('../../app/pay');
  return pay.explainPay(opened, {
    person,
    period: period === undefined ? undefined : pay.payPeriod(period),
    despiteErrors,
  });
}
