import { attemptA3, type ScorecardSheets } from '../app/a3';
import type { Faults } from '../app/attempts';
import type { OpenedPlan } from '../app/open-plan';
import { renderReport, renderTogether } from '../app/render';
import type { ReviewQuestion } from '../app/review';
import { a3Data } from '../reports/a3';
import type { Options } from './command';
import type { Io } from './io';
import { printingOf, rendererOf } from './output';
import { print, printReport } from './print';
import { printAttempted } from './print-attempted';
import { writeReports } from './write-reports';

/**
 * Prints a page for each KPI; into a folder a file for each, so that it can go to whom it concerns. For programs always
 * one list. Returns the faults of scorecards whose pages are missing.
 */
export function printA3(
  question: ReviewQuestion,
  folder: string | undefined,
  plan: OpenedPlan,
  options: Options,
  io: Io,
): Promise<Faults> {
  const renderer = rendererOf(options);
  const printing = printingOf(io, options, plan);
  const printSheets = async (made: readonly ScorecardSheets[]): Promise<void> => {
    const sheets = made.flatMap((one) => one.sheets);
    const reports = sheets.map(({ report }) => report);
    if (folder !== undefined) return io.out(await writeReports({ reports: sheets }, folder, renderer, plan, io));
    if (renderer.id === 'json') return printReport({ ...reports[0]!, data: a3Data(reports) }, options, io, plan);
    return print({ text: renderTogether(reports, renderer, printing), language: plan.language }, options, io);
  };
  return printAttempted(attemptA3(plan, question), printSheets, ({ sheets }) =>
    sheets.map(({ report }) => renderReport(report, renderer, printing)),
  );
}
