import { history as ask } from '../../app/history';
import type { Command } from '../command';
import { openPlan } from '../open-plan';
import { PATH, PRINTING, REVISION, TABLE_FORMATS } from '../shared-options';
import { tell } from '../tell';

export const history: Command = {
  examples: [
    ['who moved which goalpost, and when', 'hoshin history production/first-pass-rate'],
    ['a stage of a measure', 'hoshin history production/first-pass-rate/line-balancing/layout'],
    ['for a spreadsheet', 'hoshin history sales/volume -f csv'],
  ],
  call: ['history', 'production/first-pass-rate'],
  on: 'history',
  does: 'print',
  reports: ['history'],
  formats: TABLE_FORMATS,
  arguments: [
    {
      written: '<address>',
      value: 'addressOfAny',
      help: 'of a KPI, challenge, measure, stage, milestone, condition, multiplier or department, or a setting such as policy.status.green',
    },
    PATH,
  ],
  options: [REVISION, ...PRINTING],

  run([address = '', path], options, io) {
    const opened = openPlan(path, options, io);
    return tell(ask(opened, { address }), opened, options, io);
  },
};
