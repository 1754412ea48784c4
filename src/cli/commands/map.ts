import { map as ask, usualPeriod } from '../../app/map';
import { pick } from '../../app/pick';
import { mapKinds } from '../../reports/map';
import { UserError } from '../../util/user-error';
import { periodAsked } from '../asked-period';
import type { Command } from '../command';
import { isPlanFolder, openPlan } from '../open-plan';
import { rendererOf } from '../output';
import { PATH, PRINTING, REVISION } from '../shared-options';
import { tell } from '../tell';

export const map: Command = {
  examples: [
    ['the strategy map as a picture', 'hoshin map strategy --out strategy.svg'],
    ['which input moved gross profit', 'hoshin map value company/gross-profit'],
    ['who carries what, on a page to print', 'hoshin map x-matrix --out x-matrix.html'],
    [
      'the year of one KPI, as of the end of March',
      'hoshin map trend production/first-pass-rate --period 2026-03 --out trend.svg',
    ],
  ],
  call: ['map', 'strategy'],
  on: 'plan',
  does: 'print',
  reports: ['map'],
  formats: ['terminal', 'markdown', 'html', 'pdf', 'svg', 'json'],
  arguments: [
    {
      written: '<picture>',
      value: { choices: () => mapKinds },
    },
    {
      written: '[address]',
      value: 'address',
      help: 'a KPI (production/first-pass-rate) or a scorecard (company, production), as the picture takes it (default: the company)',
    },
    PATH,
  ],
  options: [
    REVISION,
    {
      flags: '--period <period>',
      value: 'period',
      help: 'figures to the end of this period (default: the newest month with actuals)',
    },
    ...PRINTING,
  ],

  run([picture = '', first, second], options, io) {
    const kind = pick(mapKinds, picture, 'picture');
    const [address, path] =
      second === undefined && first !== undefined && isPlanFolder(first, io) ? [undefined, first] : [first, second];
    const opened = openPlan(path, options, io);
    const period = periodAsked(options, opened) ?? usualPeriod(kind, opened);
    const answer = ask(opened, { kind, address, period });
    if (rendererOf(options).id === 'svg' && !answer.report.picture)
      throw new UserError('nothing-to-draw', kind.id, period.text);
    return tell(answer, opened, options, io);
  },
};
