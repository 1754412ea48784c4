import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { OpenedPlan } from '../app/open-plan';
import { renderReport } from '../app/render';
import type { NamedReport } from '../app/review-index';
import { wordsOf } from '../language';
import type { Renderer } from '../render/renderer';
import type { Language } from '../util/language';
import type { Io } from './io';
import { indexRendererOf } from './output';
import type { Keep } from './pdf';
import { writeAtomically, withWriteErrors } from './write-atomically';

/** A report with its format, before a browser prints it. */
interface Written {
  readonly name: string;
  readonly content: string;
}

interface File {
  readonly name: string;
  readonly content: string | Buffer;
}

/** Writes one file for each report, `2026-06-production.md`, and those that list them, and says which. */
export function writeReports(
  reports: readonly NamedReport[],
  indexes: readonly NamedReport[],
  out: string,
  renderer: Renderer,
  plan: OpenedPlan,
  io: Io,
): string {
  const written = ({ name, report, beside }: NamedReport, format: Renderer): Written => ({
    name,
    content: renderReport(report, format, { width: io.width, plan, beside }),
  });
  const sheets = reports.map((report) => written(report, renderer));
  const { printedFrom, extension } = renderer;
  const indexRenderer = indexRendererOf(renderer);
  const files = [
    ...named(extension, printedFrom ? printed(sheets, printedFrom.extension, out, plan.language, io) : sheets),
    ...named(
      indexRenderer.extension,
      indexes.map((index) => written(index, indexRenderer)),
    ),
  ];
  writeFiles(files, out, io);
  return `${files.map(({ name }) => wordsOf(plan.language).commandLine.wrote(join(out, name))).join('\n')}\n`;
}

const named = (extension: string, files: readonly File[]): readonly File[] =>
  files.map(({ name, content }) => ({ name: name + extension, content }));

/** The sheets as a browser prints them. Where it cannot, their pages are kept. */
function printed(
  sheets: readonly Written[],
  extension: string,
  out: string,
  language: Language,
  io: Io,
): readonly File[] {
  const { printPages } = require('./pdf') as typeof import('./pdf');
  const keep: Keep = () => {
    writeFiles(named(extension, sheets), out, io);
    return { as: 'folder', path: out };
  };
  const pdfs = printPages(
    sheets.map(({ content }) => content),
    keep,
    language,
    io,
  );
  return sheets.map(({ name }, i) => ({ name, content: pdfs[i]! }));
}

/** A file is written whole or not at all. */
function writeFiles(files: readonly File[], out: string, { cwd }: Io): void {
  const folder = resolve(cwd, out);
  withWriteErrors('reports-not-written', out, () => {
    mkdirSync(folder, { recursive: true });
    for (const { name, content } of files) writeAtomically(join(folder, name), content);
  });
}
