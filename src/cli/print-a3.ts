import type { CheckedPlan } from '../pipeline';
import type { ReviewInput } from '../reports/review';
import type { Options } from './command';
import type { Io } from './io';
import { renderTogether, rendererOf, reportContext } from './output';
import { print, printReport } from './print';
import { writeReports } from './write-reports';

/** A page for each KPI; in a folder a file for each, so that it can go to whom it concerns. For programs always one list. */
export function printA3(
  inputs: readonly ReviewInput[],
  folder: string | undefined,
  options: Options,
  io: Io,
  checked: CheckedPlan,
): void {
  const { a3Data, a3Sheets } = require('../reports/a3') as typeof import('../reports/a3');
  const sheets = a3Sheets(inputs as [ReviewInput, ...ReviewInput[]], reportContext(checked.plan, options));
  const reports = sheets.map(({ report }) => report);
  if (folder !== undefined) io.out(writeReports(sheets, [], folder, options, io, checked));
  else if (rendererOf(options).id === 'json')
    printReport({ ...reports[0]!, data: a3Data(reports) }, options, io, checked);
  else print(renderTogether(reports, options, io, checked), checked.language, options, io);
}
