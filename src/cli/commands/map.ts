import { fiscalYearOf } from '../../calendar/fiscal-year';
import { makePeriod, type Period } from '../../calendar/period';
import type { Plan } from '../../model/types';
import { map as mapReport, mapKinds, type MapKind, type Subject } from '../../reports/map';
import { ask } from '../../scoring/question';
import { scorePlan } from '../../scoring/score-plan';
import { createTracks } from '../../scoring/tracks';
import { UserError } from '../../util/user-error';
import type { Command, Options } from '../command';
import { textOf } from '../command';
import { itemAt } from '../find-item';
import type { Io } from '../io';
import { asOfDay, isPlanFolder, openPlan } from '../open-plan';
import { rendererOf, reportContext, warnOfErrors } from '../output';
import { askedDay, newestPeriod, periodOf } from '../period';
import { pick } from '../pick';
import { printReport } from '../print';
import { addAsOf, addFormat, addLanguage, addPath } from '../shared-options';

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

  configure(command) {
    command.argument('<picture>', mapKinds.map(({ id, summary }) => `${id}: ${summary}`).join('; '));
    command.argument(
      '[address]',
      'a KPI (production/first-pass-rate) or a scorecard (company, production), as the picture takes it (default: the company)',
    );
    addPath(command).option(
      '--period <period>',
      'figures to the end of this period (default: the newest month with actuals)',
    );
    addLanguage(addAsOf(addFormat(command, 'terminal, markdown, html, pdf, svg, json')));
  },

  run([picture = '', first, second], options, io) {
    const kind = pick(mapKinds, picture, 'picture');
    const [address, path] =
      second === undefined && first !== undefined && isPlanFolder(first, io) ? [undefined, first] : [first, second];
    const checked = openPlan(path, options, io);
    const { plan } = checked;
    const period = periodFor(kind, plan, options, io);
    const subject = subjectOf(kind, address, period, plan);
    const question = ask(plan, period, { asOf: askedDay(options, io) });
    const tracks = createTracks(plan, question);
    const report = mapReport.build(
      { kind, plan, tracks, score: scorePlan(plan, question, tracks), subject },
      reportContext(plan, options),
    );
    if (rendererOf(options).id === 'svg' && !report.picture)
      throw new UserError(
        `There is nothing to draw: the plan has nothing for “${kind.id}” up to ${period.text}.`,
        'Ask for another address or a later --period.',
      );
    printReport(report, options, io, checked);
    return warnOfErrors(checked, io);
  },
};

/** A strategy can be drawn before there is a scorecard. */
function periodFor({ takes }: MapKind, plan: Plan, options: Options, io: Io): Period {
  const asked = textOf(options, 'period');
  if (asked !== undefined) return periodOf(asked, plan);
  if (takes.length === 0 && plan.scorecards.length === 0)
    return makePeriod('year', Number(asOfDay(options, io).slice(0, 4)));
  return newestPeriod(plan);
}

/** What the address names, if the picture takes it; without one the company's scorecard, else the first. */
function subjectOf(
  { id, takes }: MapKind,
  address: string | undefined,
  period: Period,
  plan: Plan,
): Subject | undefined {
  if (address !== undefined) return named(id, takes, address, period, plan);
  if (takes.includes('kpi')) {
    if (takes.length > 1) return undefined;
    throw new UserError(
      `“hoshin map ${id}” draws a KPI, and none is named.`,
      `Name its address: “hoshin map ${id} ${exampleOf(period, plan)}”.`,
    );
  }
  if (takes.length === 0) return undefined;
  const cards = plan.scorecards.filter(({ year }) => year === fiscalYearOf(period, plan.fiscalYear));
  return cards.find(({ department }) => department === undefined) ?? cards[0];
}

function named(id: string, takes: MapKind['takes'], address: string, period: Period, plan: Plan): Subject {
  if (takes.length === 0)
    throw new UserError(
      `“hoshin map ${id}” draws the whole plan, not “${address}”.`,
      'Leave the address out; a folder is given as ./FOLDER.',
    );
  const item = itemAt(address, period, plan);
  if ((item.type === 'kpi' || item.type === 'scorecard') && takes.includes(item.type)) return item;
  throw new UserError(
    `“hoshin map ${id}” does not draw “${address}”.`,
    `Name ${takes.map((type) => (type === 'kpi' ? 'a KPI' : 'a scorecard')).join(' or ')}, such as ${takes.includes('kpi') ? exampleOf(period, plan) : 'company'}.`,
  );
}

const exampleOf = (period: Period, plan: Plan): string =>
  plan.scorecards.filter(({ year }) => year === fiscalYearOf(period, plan.fiscalYear)).flatMap(({ kpis }) => kpis)[0]
    ?.address ?? 'DEPARTMENT/KPI';
