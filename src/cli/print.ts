import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { wordsOf } from '../language';
import type { OpenedPlan } from '../app/open-plan';
import { renderReport } from '../app/render';
import type { Report } from '../reports/base/report';
import type { Language } from '../util/language';
import type { KeptPages } from '../util/mistakes';
import { UserError } from '../util/user-error';
import { textOf, type Options } from './command';
import type { Io } from './io';
import { printingOf, rendererOf } from './output';
import { writeAtomically, withWriteErrors } from './write-atomically';

/** Prints a report in the format asked for, or writes it to the file that `--out` names. */
export const printReport = (report: Report, options: Options, io: Io, plan?: OpenedPlan): void =>
  print(renderReport(report, rendererOf(options), printingOf(io, options, plan)), report.language, options, io);

/** Prints or writes a rendered text. A file is written whole or not at all. */
export function print(text: string, language: Language, options: Options, io: Io): void {
  const out = textOf(options, 'out');
  const content = contentOf(text, out, language, options, io);
  if (out === undefined) return io.out(content);
  write(content, out, io);
  io.out(`${wordsOf(language).commandLine.wrote(out)}\n`);
}

/** The content of the file: the text, or what a browser prints of it. If that fails, the text is kept beside. */
function contentOf(
  text: string,
  out: string | undefined,
  language: Language,
  options: Options,
  io: Io,
): string | Buffer {
  const { printedFrom, extension } = rendererOf(options);
  if (!printedFrom) return text;
  if (out === undefined && io.terminal.out) throw new UserError('pdf-for-terminal', extension);
  return pdf().printPages(
    [text],
    () => (out === undefined ? undefined : keep(text, withEnding(out, extension, printedFrom.extension), io)),
    language,
    io,
  )[0]!;
}

function keep(html: string, path: string, io: Io): KeptPages {
  write(html, path, io);
  return { as: 'file', path };
}

function write(content: string | Buffer, out: string, { cwd }: Io): void {
  const path = resolve(cwd, out);
  withWriteErrors('file-not-written', out, () => {
    mkdirSync(dirname(path), { recursive: true });
    writeAtomically(path, content);
  });
}

const withEnding = (path: string, from: string, to: string): string =>
  (path.endsWith(from) ? path.slice(0, -from.length) : path) + to;

const pdf = (): typeof import('./pdf') => require('./pdf') as typeof import('./pdf');
