import { whatIf as whatIfReport, type Supposed } from '../../reports/what-if';
import { ask } from '../../scoring/question';
import { scorePlan } from '../../scoring/score-plan';
import { suppose } from '../../scoring/suppose';
import { createTracks } from '../../scoring/tracks';
import { UserError } from '../../util/user-error';
import type { Command } from '../command';
import { textOf } from '../command';
import { openPlan } from '../open-plan';
import { reportContext, warnOfErrors } from '../output';
import { askedDay, newestPeriod, periodOf } from '../period';
import { printReport } from '../print';
import { addAsOf, addFormat, addLanguage, addRevision } from '../shared-options';
import { supposedBy } from '../suppositions';

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

  configure(command) {
    command.argument(
      '<address=value...>',
      'KPIs and challenge projects, each with what is supposed of it; an argument without = is the folder of the plan',
    );
    addRevision(command).option(
      '--period <period>',
      'what is reported to the end of this period (default: the newest month with actuals)',
    );
    addLanguage(addAsOf(addFormat(command))).addHelpText('after', VALUES);
  },

  run(args, options, io) {
    const written = args.filter((argument) => argument !== undefined);
    const [changes, paths] = [
      written.filter((text) => text.includes('=')),
      written.filter((text) => !text.includes('=')),
    ];
    if (changes.length === 0 || paths.length > 1)
      throw new UserError(
        `“${paths.at(-1) ?? ''}” does not say what to suppose.`,
        'Write ADDRESS=VALUE, such as production/first-pass-rate=99.4.',
      );
    const checked = openPlan(paths[0], options, io);
    const { plan } = checked;
    const asked = textOf(options, 'period');
    const period = asked === undefined ? newestPeriod(plan) : periodOf(asked, plan);
    const question = ask(plan, period, { asOf: askedDay(options, io) });
    const tracks = createTracks(plan, question);
    const supposed = changes.map((change) => supposedBy(change, period, tracks));
    const other = suppose(plan, question, suppositionOf(supposed));
    const facts = { before: scorePlan(plan, question, tracks), after: scorePlan(other, question), supposed };
    printReport(whatIfReport.build(facts, reportContext(plan, options)), options, io, checked);
    return warnOfErrors(checked, io);
  },
};

function suppositionOf(supposed: readonly Supposed[]): Parameters<typeof suppose>[2] {
  const values = supposed.flatMap((one) => (one.type === 'value' ? [[one.kpi, one.value] as const] : []));
  const twice = values.find(([kpi], i) => values.findIndex(([other]) => other === kpi) < i);
  if (twice) throw new UserError(`Two values are supposed of “${twice[0].address}”.`, 'Keep one of them.');
  return {
    values: new Map(values),
    milestones: new Set(supposed.flatMap((one) => (one.type === 'done' ? one.milestones : []))),
  };
}
