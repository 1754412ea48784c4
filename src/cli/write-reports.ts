import { join, resolve } from 'node:path';
import type { OpenedPlan } from '../app/open-plan';
import { renderReport } from '../app/render';
import type { NamedReport } from '../app/review-index';
import type { Renderer } from '../render/renderer';
import type { Language } from '../util/language';
import type { Io } from './io';
import { indexRendererOf, keptAs } from './output';
import type { Keep } from './pdf';
import { withWriteErrors } from '../source/write/atomically';
import { wrote, writeTo } from './write-output';
import { requireInPlan, targetOf } from './write-target';

/** The reports for a folder. */
export interface ReportFolder {
  readonly reports: readonly NamedReport[];
  /** A list of the reports. */
  readonly list?: NamedReport | undefined;
  /** Makes the list of all that the folder holds by now. */
  readonly index?: (() => NamedReport) | undefined;
}

interface File {
  readonly name: string;
  readonly content: string | Buffer;
  readonly confidential: boolean;
}

/** A report with its format, before a browser prints it. */
type Page = File & { readonly content: string };

/** Writes one file for each report, `2026-06-production.md`, and those that list them, and says which. */
export async function writeReports(
  { reports, list, index }: ReportFolder,
  out: string,
  renderer: Renderer,
  plan: OpenedPlan,
  io: Io,
): Promise<string> {
  withWriteErrors('reports-not-written', out, () => requireInPlan(resolve(io.cwd, out), out));
  const rendered = ({ name, report, beside }: NamedReport, format: Renderer): Page => ({
    name: name + format.extension,
    content: renderReport(report, format, { width: io.width, plan, beside }),
    confidential: report.page.confidential ?? false,
  });
  const listed = (report: NamedReport): Page => rendered(report, indexRendererOf(renderer));
  const sheets = reports.map((report) => rendered(report, renderer));
  const pages = list ? [listed(list)] : [];
  const files = [
    ...(renderer.printedFrom ? await printed(sheets, renderer, out, plan.language, io) : sheets),
    ...pages,
  ];
  for (const file of files) write(file, out, io);
  const last = index ? [writeUntilComplete(() => listed(index()), out, io)] : [];
  return [...files, ...last].map(({ name }) => wrote(join(out, name), plan.language)).join('');
}

/**
 * Writes an index again until it says what the folder holds: of two runs at once the last one to write it has seen
 * what the other wrote.
 */
function writeUntilComplete(index: () => Page, out: string, io: Io): Page {
  const page = index();
  write(page, out, io);
  return index().content === page.content ? page : writeUntilComplete(index, out, io);
}

/** The sheets as a browser prints them. Where it cannot, their pages are kept. */
async function printed(
  sheets: readonly Page[],
  renderer: Renderer,
  out: string,
  language: Language,
  io: Io,
): Promise<readonly File[]> {
  const { printPages } = require('./pdf') as typeof import('./pdf');
  const keep: Keep = () => {
    for (const sheet of sheets) write({ ...sheet, name: keptAs(sheet.name, renderer) }, out, io);
    return { as: 'folder', path: out };
  };
  const pdfs = await printPages(
    sheets.map(({ content }) => content),
    keep,
    language,
    io,
  );
  return sheets.map((sheet, i) => ({ ...sheet, content: pdfs[i]! }));
}

/** A file is written whole or not at all. */
function write({ name, content, confidential }: File, out: string, { cwd }: Io): void {
  withWriteErrors('reports-not-written', out, () =>
    writeTo(targetOf(resolve(cwd, out, name), join(out, name)), content, confidential),
  );
}
