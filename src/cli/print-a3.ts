import { a3 } from '../app/a3';
import type { OpenedPlan } from '../app/open-plan';
import { renderTogether } from '../app/render';
import type { ReviewQuestion } from '../app/review';
import { a3Data } from '../reports/a3';
import type { Options } from './command';
import type { Io } from './io';
import { printingOf, rendererOf } from './output';
import { print, printReport } from './print';
import { writeReports } from './write-reports';

/**
 * A page for each KPI; in a folder a file for each, so that it can go to whom it concerns. For programs always one
 * list.
 */
export async function printA3(
  question: ReviewQuestion,
  folder: string | undefined,
  plan: OpenedPlan,
  options: Options,
  io: Io,
): Promise<void> {
  const sheets = a3(plan, question);
  const reports = sheets.map(({ report }) => report);
  const renderer = rendererOf(options);
  if (folder !== undefined) return io.out(await writeReports({ reports: sheets }, folder, renderer, plan, io));
  if (renderer.id === 'json') return printReport({ ...reports[0]!, data: a3Data(reports) }, options, io, plan);
  const text = renderTogether(reports, renderer, printingOf(io, options, plan));
  return print({ text, language: plan.language }, options, io);
}
