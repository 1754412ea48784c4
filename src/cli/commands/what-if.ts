import { whatIf as ask } from '../../app/what-if';
import { UserError } from '../../util/user-error';
import { periodAsked } from '../asked-period';
import type { Command } from '../command';
import { openPlan } from '../open-plan';
import { PRINTING, REVISION, TABLE_FORMATS } from '../shared-options';
import { tell } from '../tell';

const VALUES = `
VALUE is where the KPI ends the year:
  99.4              in the KPI's own unit; of a sum the total of the year
  +2%, -2%          so much more or less than what it is heading for now
  basic, challenge  that target of the KPI
  done              accepted: the milestones of a KPI or challenge project, or
                    the one that ADDRESS/MILESTONE names

Other KPIs stay as reported to the end of the period; value trees follow.
Nothing is written.`;

export const whatIf: Command = {
  examples: [
    ['what reaching 99.4 would change', 'hoshin what-if production/first-pass-rate=99.4'],
    ['several at once, one by per cent', 'hoshin what-if sales/volume=+2% company/complaints=basic'],
    [
      'a challenge project that is accepted, as seen in June',
      'hoshin what-if production/zero-defect-line=done --period 2026-06',
    ],
  ],
  call: ['what-if', 'production/first-pass-rate=99.4'],
  on: 'plan',
  does: 'print',
  reports: ['what-if'],
  formats: TABLE_FORMATS,
  arguments: [
    {
      written: '<address=value...>',
      value: 'supposition',
      help: 'KPIs and challenge projects, each with what is supposed of it; an argument without = is the folder of the plan',
    },
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
  more: VALUES,

  run(args, options, io) {
    const written = args.filter((argument) => argument !== undefined);
    const suppositions = written.filter((text) => text.includes('='));
    const paths = written.filter((text) => !text.includes('='));
    if (suppositions.length === 0 || paths.length > 1) throw new UserError('no-supposition', paths.at(-1) ?? '');
    const opened = openPlan(paths[0], options, io);
    return tell(ask(opened, { suppositions, period: periodAsked(options, opened) }), opened, options, io);
  },
};
