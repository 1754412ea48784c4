import { resolve } from 'node:path';
import type { OpenedPlan } from '../app/open-plan';
import { renderReport } from '../app/render';
import type { Report } from '../reports/base/report';
import type { Language } from '../util/language';
import type { KeptPages } from '../util/mistakes';
import { UserError } from '../util/user-error';
import { textOf, type Options } from './command';
import type { Io } from './io';
import { keptAs, printingOf, rendererOf } from './output';
import { withWriteErrors } from '../source/write/atomically';
import { wrote, writeTo } from './write-output';
import { targetOf, type Target } from './write-target';

/** A text that is ready to be printed. */
export interface Printout {
  readonly text: string;
  readonly language: Language;
  /** Written to a file that nobody else may read. Default: false. */
  readonly confidential?: boolean | undefined;
}

/** Prints a report in the format asked for, or writes it to the file that `--out` names. */
export function printReport(report: Report, options: Options, io: Io, plan?: OpenedPlan): Promise<void> {
  const { language, page } = report;
  const text = renderReport(report, rendererOf(options), printingOf(io, options, plan));
  return print({ text, language, confidential: page.confidential }, options, io);
}

/** Prints or writes a rendered text. A file is written whole or not at all. */
export async function print(printout: Printout, options: Options, io: Io): Promise<void> {
  const out = textOf(options, 'out');
  if (out === undefined) return io.out(await contentOf(printout, undefined, options, io));
  const place = { out, target: placeOf(out, io) };
  write(await contentOf(printout, place, options, io), place, printout);
  io.out(wrote(out, printout.language));
}

interface Place {
  readonly out: string;
  readonly target: Target;
}

/** The content of the file: the text, or what a browser prints of it. If that fails, the text is kept beside. */
async function contentOf(
  printout: Printout,
  place: Place | undefined,
  options: Options,
  io: Io,
): Promise<string | Buffer> {
  const renderer = rendererOf(options);
  if (!renderer.printedFrom) return printout.text;
  if (!place && io.terminal.out) throw new UserError('pdf-for-terminal', renderer.extension);
  const keep = (): KeptPages | undefined =>
    place?.target.is === 'file' ? kept(printout, keptAs(place.out, renderer), io) : undefined;
  const [pdf] = await pdfs().printPages([printout.text], keep, printout.language, io);
  return pdf!;
}

function kept(printout: Printout, out: string, io: Io): KeptPages {
  write(printout.text, { out, target: placeOf(out, io) }, printout);
  return { as: 'file', path: out };
}

const placeOf = (out: string, { cwd }: Io): Target =>
  withWriteErrors('file-not-written', out, () => targetOf(resolve(cwd, out), out));

const write = (content: string | Buffer, { out, target }: Place, { confidential = false }: Printout): void =>
  withWriteErrors('file-not-written', out, () => writeTo(target, content, confidential));

const pdfs = (): typeof import('./pdf') => require('./pdf') as typeof import('./pdf');
