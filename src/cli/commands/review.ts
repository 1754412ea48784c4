import { resolve } from 'node:path';
import type { Faults } from '../../app/attempts';
import type { OpenedPlan } from '../../app/open-plan';
import { periodOf } from '../../app/period';
import { renderReport, renderTogether, type Printing } from '../../app/render';
import { attemptReviews, type ReviewQuestion, type Reviews, type ScorecardReview } from '../../app/review';
import { linkReviews, namedReviews, reviewIndexes, withCover, type NamedReport } from '../../app/review-index';
import type { Renderer } from '../../render/renderer';
import type { Report } from '../../reports/base/report';
import { textOf, type Command, type Options } from '../command';
import { ExitCode } from '../exit-code';
import { tellFault } from '../fault';
import type { Io } from '../io';
import { openPlan } from '../open-plan';
import { indexRendererOf, printingOf, rendererOf } from '../output';
import { print } from '../print';
import { printAttempted } from '../print-attempted';
import { cyclesIn } from '../reviewed-cycles';
import { AS_OF, FORMAT, FORMATS, LANGUAGE, PATH, REVISION } from '../shared-options';
import { withErrorsTold } from '../tell';
import { writeReports, type ReportFolder } from '../write-reports';
import { isStream } from '../write-target';

export const review: Command = {
  examples: [
    ["the company's review of June", 'hoshin review 2026-06'],
    ['one department', 'hoshin review 2026-06 --department production'],
    [
      'a mini A3 on paper for each red KPI of production',
      'hoshin review 2026-06 --department production --a3 --out a3.html',
    ],
    ['a PDF for every scorecard, and an index of them', 'hoshin review 2026-Q2 --all -f pdf --out reviews'],
    ['one PDF of the whole month, with a cover', 'hoshin review 2026-06 --all --out month.pdf'],
  ],
  call: ['review', '2026-06'],
  on: 'plan',
  does: 'print',
  reports: ['review', 'a3', 'review-index'],
  formats: FORMATS,
  arguments: [
    {
      written: '<cycle>',
      value: 'period',
      help: 'a week, month, quarter, half or year: 2026-W26, 2026-06, 2026-Q2, 2026-H1, 2026',
    },
    PATH,
  ],
  options: [
    REVISION,
    {
      flags: '--department <id>',
      value: 'department',
      help: 'the department or position (default: company)',
    },
    { flags: '--all', help: 'the company and every department' },
    {
      flags: '--a3',
      help: 'instead of the review one page for each KPI that is red, amber again or costly: background to follow-up',
    },
    {
      flags: '--out <dir>',
      value: 'folder',
      help: 'write one file for each scorecard into this folder, with --all an index too; or all of it into one file such as june.html',
    },
    FORMAT,
    AS_OF,
    LANGUAGE,
  ],

  async run([cycle = '', path], options, io) {
    const renderer = rendererOf(options);
    const opened = openPlan(path, options, io);
    const question = {
      cycle: periodOf(cycle, opened.plan),
      department: textOf(options, 'department'),
      all: options.all === true,
    };
    const folder = folderOf(options, renderer, io);
    let faults: Faults = [];
    const code = await withErrorsTold(opened, io, async () => {
      const printed = options.a3 === true ? printA3 : printReviews;
      faults = await printed(question, folder, opened, options, io);
    });
    for (const { scorecard, error } of faults)
      tellFault(error, options.debug === true, opened.language, io, scorecard.id);
    return faults.length > 0 ? ExitCode.Fault : code;
  },
};

/** Prints reviews, in one stream or in a folder. Returns the faults of those that are missing. */
function printReviews(
  question: ReviewQuestion,
  folder: string | undefined,
  opened: OpenedPlan,
  options: Options,
  io: Io,
): Promise<Faults> {
  const renderer = rendererOf(options);
  const printing = printingOf(io, options, opened);
  const { scores, ...attempted } = attemptReviews(opened, question);
  const printEach = async (done: readonly ScorecardReview[]): Promise<void> => {
    const reviews = { scores, reviews: done };
    if (folder !== undefined) return io.out(await writeFolder(reviews, question, folder, renderer, opened, io));
    return print({ text: together(reviews, renderer, printing, opened), language: opened.language }, options, io);
  };
  return printAttempted(attempted, printEach, ({ report }) => renderReport(report, renderer, printing));
}

/** Loaded for them alone. */
const printA3: typeof import('../print-a3').printA3 = (...given) =>
  (require('../print-a3') as typeof import('../print-a3')).printA3(...given);

/** The folder of `--out`; undefined where it is one file for all of them, `june.html` in that format, or a pipe. */
function folderOf(options: Options, { extension }: Renderer, { cwd }: Io): string | undefined {
  const out = textOf(options, 'out');
  return out === undefined || out.endsWith(extension) || isStream(resolve(cwd, out)) ? undefined : out;
}

/** With all scorecards lists of them too; of a single one a list would hide the others. */
function writeFolder(
  reviews: Reviews,
  question: ReviewQuestion,
  out: string,
  renderer: Renderer,
  opened: OpenedPlan,
  io: Io,
): Promise<string> {
  const named = namedReviews(reviews);
  const folder = question.all === true ? withLists(named, reviews, resolve(io.cwd, out), renderer, opened) : undefined;
  return writeReports(folder ?? { reports: named }, out, renderer, opened, io);
}

function withLists(
  named: readonly NamedReport[],
  reviews: Reviews,
  folder: string,
  renderer: Renderer,
  opened: OpenedPlan,
): ReportFolder {
  const { extension: indexExtension } = indexRendererOf(renderer);
  const lists = () => {
    const cycles = cyclesIn(folder, indexExtension, opened.plan);
    return reviewIndexes(reviews, { extension: renderer.extension, indexExtension, cycles }, opened);
  };
  const [list] = lists();
  // On paper nothing leads to another file.
  const reports = renderer.printedFrom ? named : linkReviews(named, list, { indexExtension });
  return { reports, list, index: () => lists()[1] };
}

/** Several reviews in one stream: JSON stays one value, and pages have a cover that leads to each. */
function together(all: Reviews, renderer: Renderer, printing: Printing, opened: OpenedPlan): string {
  const reports = all.reviews.map(({ report }) => report);
  const [first, ...more] = reports as [Report, ...Report[]];
  return more.length > 0 && renderer.id === 'json'
    ? renderReport({ ...first, data: { reviews: reports.map(({ data }) => data) } }, renderer, printing)
    : renderTogether(more.length > 0 && renderer.together ? withCover(all, opened) : reports, renderer, printing);
}
