import { resolve } from 'node:path';
import type { Day } from '../../calendar/day';
import type { Period } from '../../calendar/period';
import { compareFindings, type Diagnostic } from '../../diagnostics/diagnostic';
import type { Scorecard } from '../../model/types';
import { checkLoaded, type CheckedPlan } from '../../pipeline';
import type { Report } from '../../reports/base/report';
import { ReviewScores, review as reviewReport, reviewedScorecards, type ReviewInput } from '../../reports/review';
import { readRevision } from '../../source/revision';
import type { Command, Options } from '../command';
import { textOf } from '../command';
import { actualsChangedSince } from '../actuals-since';
import { findingsByScorecard } from '../findings-of';
import type { Io } from '../io';
import { openPlan } from '../open-plan';
import { renderReport, renderTogether, rendererOf, reportContext, warnOfErrors } from '../output';
import { askedDay, periodOf, scorecardId } from '../period';
import { print } from '../print';
import { printA3 } from '../print-a3';
import { addAsOf, addFormatOnly, addLanguage, addPath } from '../shared-options';
import { linkSheets, reviewIndexes, type ReviewSheet } from '../review-index';
import { writeReports } from '../write-reports';

export const review: Command = {
  examples: [
    ["the company's review of June", 'hoshin review 2026-06'],
    ['one department', 'hoshin review 2026-06 --department production'],
    [
      'a mini A3 on paper for each red KPI of production',
      'hoshin review 2026-06 --department production --a3 --out a3.html',
    ],
    ['a PDF for every scorecard, and an index of them', 'hoshin review 2026-Q2 --all -f pdf --out reviews'],
  ],

  configure(command) {
    addPath(
      command.argument('<cycle>', 'a week, month, quarter, half or year: 2026-W26, 2026-06, 2026-Q2, 2026-H1, 2026'),
    );
    command
      .option('--department <id>', 'the department or position (default: company)')
      .option('--all', 'the company and every department')
      .option(
        '--a3',
        'instead of the review one page for each KPI that is red, or amber again: background to follow-up',
      )
      .option(
        '--out <dir>',
        'write one file for each scorecard into this folder, with --all an index too; or all of it into one file such as june.html',
      );
    addLanguage(addAsOf(addFormatOnly(command)));
  },

  run([cycle = '', path], options, io) {
    rendererOf(options);
    const checked = openPlan(path, options, io);
    const period = periodOf(cycle, checked.plan);
    const scores = new ReviewScores(checked.plan, period, askedDay(options, io));
    const scorecards = chosen(period, checked, options);
    if (options.a3 === true)
      printA3(scorecards.map(inputMaker(scores, checked, io)), folderOf(options), options, io, checked);
    else printReviews(scorecards, scores, options, io, checked);
    return warnOfErrors(checked, io);
  },
};

/** One below the other, or each in a file of a folder. */
function printReviews(
  scorecards: readonly Scorecard[],
  scores: ReviewScores,
  options: Options,
  io: Io,
  checked: CheckedPlan,
): void {
  const sheet = sheetMaker(scores, checked, options, io);
  const sheets = scorecards.map((scorecard) => ({
    scorecard,
    name: `${scores.cycle.text}-${scorecard.id}`,
    report: sheet(scorecard),
  }));
  const folder = folderOf(options);
  if (folder !== undefined) io.out(writeFolder(sheets, scores, folder, options, io, checked));
  else
    print(
      together(
        sheets.map(({ report }) => report),
        options,
        io,
        checked,
      ),
      checked.language,
      options,
      io,
    );
}

/** Where `--out` has the ending of the format, it names a file for all of them: `june.html`. */
function folderOf(options: Options): string | undefined {
  const out = textOf(options, 'out');
  return out?.endsWith(rendererOf(options).extension) ? undefined : out;
}

/** With all scorecards lists of them too; of a single one a list would hide the others. */
function writeFolder(
  sheets: readonly ReviewSheet[],
  scores: ReviewScores,
  folder: string,
  options: Options,
  io: Io,
  checked: CheckedPlan,
): string {
  if (options.all !== true) return writeReports(sheets, [], folder, options, io, checked);
  const indexes = reviewIndexes(sheets, scores, resolve(io.cwd, folder), options);
  return writeReports(linkSheets(sheets, indexes[0], options), indexes, folder, options, io, checked);
}

function chosen(cycle: Period, { plan }: CheckedPlan, options: Options): readonly Scorecard[] {
  const all = reviewedScorecards(plan, cycle);
  const id = scorecardId(textOf(options, 'department'), plan, cycle);
  if (options.all === true) return all;
  // A plan without a company scorecard has nothing better than its departments.
  const wanted = all.filter((scorecard) => scorecard.id === (id ?? 'company'));
  return wanted.length > 0 ? wanted : all;
}

/** Makes the review of a scorecard. */
export function sheetMaker(
  scores: ReviewScores,
  checked: CheckedPlan,
  options: Options,
  io: Io,
): (scorecard: Scorecard) => Report {
  const inputOf = inputMaker(scores, checked, io);
  return (scorecard) => reviewReport.build(inputOf(scorecard), reportContext(checked.plan, options));
}

/** Gathers what the review of a scorecard is made from. What all of them share is computed once. */
export function inputMaker(scores: ReviewScores, checked: CheckedPlan, io: Io): (scorecard: Scorecard) => ReviewInput {
  const { tree } = checked;
  const then = asOfReview(checked, scores.provisional.question.asOf);
  const shared = {
    scores,
    revision: readRevision(tree, io.env),
    actualsChangedSince: actualsChangedSince(checked, io),
  };
  const warningsOf = findingsByScorecard(then.diagnostics, (finding) => finding, then);
  const acknowledgedOf = findingsByScorecard(then.acknowledged, ({ finding }) => finding, then);
  return (scorecard) => ({
    ...shared,
    scorecard,
    warnings: warningsOf(scorecard),
    acknowledged: acknowledgedOf(scorecard),
  });
}

/** What was found on the review's own day, if that is past. A comment that allows what came later is not unused. */
function asOfReview(checked: CheckedPlan, day: Day): CheckedPlan {
  if (day >= checked.asOf) return checked;
  const isUnused = ({ code }: Diagnostic): boolean => code === 'unused-acknowledgement';
  const then = checkLoaded(checked, { asOf: day, language: checked.language });
  const diagnostics = [
    ...then.diagnostics.filter((finding) => !isUnused(finding)),
    ...checked.diagnostics.filter(isUnused),
  ];
  return { ...then, diagnostics: diagnostics.sort(compareFindings) };
}

/** Several reviews in one stream: JSON stays one value. */
function together(reports: readonly Report[], options: Options, io: Io, checked: CheckedPlan): string {
  const [first, ...more] = reports;
  if (more.length > 0 && rendererOf(options).id === 'json')
    return renderReport({ ...first!, data: { reviews: reports.map(({ data }) => data) } }, options, io, checked);
  return renderTogether(reports, options, io, checked);
}
