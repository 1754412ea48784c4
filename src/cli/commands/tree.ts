import { periodAsked } from '../asked-period';
import { pick } from '../../app/pick';
import { tree as ask } from '../../app/tree';
import { treeViews } from '../../reports/tree';
import { textOf, type Command } from '../command';
import { openPlan } from '../open-plan';
import { PATH, PRINTING, REVISION, TABLE_FORMATS } from '../shared-options';
import { tell } from '../tell';

export const tree: Command = {
  examples: [
    ['the whole tree, with the status of the newest month', 'hoshin tree'],
    ['one department and those below it, with what they serve', 'hoshin tree --department production'],
    ['objectives and key results', 'hoshin tree --view okr'],
    ['the Balanced Scorecard, as it stood at the end of March', 'hoshin tree --view bsc --period 2026-03'],
  ],
  call: ['tree'],
  on: 'plan',
  does: 'print',
  reports: ['tree'],
  formats: TABLE_FORMATS,
  arguments: [PATH],
  options: [
    REVISION,
    {
      flags: '--view <view>',
      value: { choices: () => treeViews },
      default: treeViews[0].id,
    },
    {
      flags: '--department <id>',
      value: 'department',
      help: 'only this department and those below it; for bsc, its own scorecard (default: the company)',
    },
    {
      flags: '--period <period>',
      value: 'period',
      help: 'status and figures to the end of this period (default: the newest month with actuals)',
    },
    ...PRINTING,
  ],

  run([path], options, io) {
    const view = pick(treeViews, textOf(options, 'view') ?? treeViews[0].id, 'view');
    const opened = openPlan(path, options, io);
    const question = { view, department: textOf(options, 'department'), period: periodAsked(options, opened) };
    return tell(ask(opened, question), opened, options, io);
  },
};
