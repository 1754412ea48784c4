import { resolve } from 'node:path';
import type { OpenedPlan } from '../app/open-plan';
import { pick } from '../app/pick';
import { renderers } from '../render';
import type { Report } from '../reports/base/report';
import { UserError } from '../util/user-error';
import { textsOf, type Options } from './command';
import type { Io } from './io';
import { printReport } from './print';
import { isStream } from './write-target';

/**
 * Writes a report to each file that `--out` names, also in several formats: `--out sarif=plan.sarif`. It is printed too
 * where no file takes the place of what is printed; the files are then named to whoever sits before a terminal.
 */
export async function printInFormats(report: Report, options: Options, io: Io, plan: OpenedPlan): Promise<void> {
  const outputs = textsOf(options, 'out').map(outputIn);
  refuseTwice(outputs, io);
  const isPrinted = outputs.every(({ format }) => format !== undefined);
  if (isPrinted) await printReport(report, { ...options, out: undefined }, io, plan);
  const beside = (text: string | Uint8Array): void => void (io.terminal.err && io.err(String(text)));
  const saying = isPrinted ? { ...io, out: beside } : io;
  for (const { format, out } of outputs)
    await printReport(report, { ...options, out, ...(format !== undefined && { format }) }, saying, plan);
}

/** A file would be left with what was written last. A device or a pipe takes all of them. */
function refuseTwice(outputs: readonly Output[], { cwd }: Io): void {
  const files = outputs.map(({ out }) => resolve(cwd, out));
  const again = outputs.find((_, i) => !isStream(files[i]!) && files.indexOf(files[i]!) < i);
  if (again) throw new UserError('one-file-twice', again.out);
}

interface Output {
  /** Undefined for a file that is written in the format of the report. */
  readonly format?: string;
  readonly out: string;
}

/** A path that begins so has to be written `./sarif=plan`. */
function outputIn(written: string): Output {
  const [, format, out] = /^([a-z]+)=(.*)$/s.exec(written) ?? [];
  if (format === undefined) return { out: written };
  const { id } = pick(renderers, format, 'format');
  if (!out) throw new UserError('option-without-value', `--out ${written}`, 'check');
  return { format: id, out };
}
