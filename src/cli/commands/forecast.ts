import { forecast as ask } from '../../app/forecast';
import { periodAsked } from '../asked-period';
import type { Command } from '../command';
import { isPlanFolder, openPlan } from '../open-plan';
import { PATH, PRINTING, REVISION, TABLE_FORMATS } from '../shared-options';
import { tell } from '../tell';

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
  call: ['forecast'],
  on: 'plan',
  does: 'print',
  reports: ['forecast'],
  formats: TABLE_FORMATS,
  arguments: [
    {
      written: '[address]',
      value: 'address',
      help: 'a scorecard (company, production) or a KPI (production/first-pass-rate); without it everything',
    },
    PATH,
  ],
  options: [
    REVISION,
    {
      flags: '--period <period>',
      value: 'period',
      help: 'what is reported to the end of this period (default: the newest month with actuals)',
    },
    ...PRINTING,
  ],
  more: NEXT_STEP,

  run([first, second], options, io) {
    const [address, path] =
      second === undefined && first !== undefined && isPlanFolder(first, io) ? [undefined, first] : [first, second];
    const opened = openPlan(path, options, io);
    return tell(ask(opened, { address, period: periodAsked(options, opened) }), opened, options, io);
  },
};
