import { renderers } from '../../src/render';
import { json } from '../../src/render/json';
import { terminal } from '../../src/render/terminal';
import type { RenderContext, Renderer } from '../../src/render/renderer';
import type { Report } from '../../src/reports/base/report';
import type { Io } from '../../src/cli/io';
import { hoshin, type Ran } from './run-cli';

/**
 * What a command line prints in each of these formats. The report is made once, for JSON, and given to the renderers;
 * a format that it does not have is asked for itself, and so is each where there is more than one report, as of an A3.
 */
export async function inFormats(
  formats: readonly string[],
  line: readonly string[],
  world: Partial<Io> = {},
): Promise<ReadonlyMap<string, Ran>> {
  const { ran, print } = await runAndKeep([...line, '-f', 'json'], world);
  const printed = new Map<string, Ran>();
  for (const id of formats) {
    const out = print?.(renderers.find((one) => one.id === id)!);
    const { code, err } = ran;
    printed.set(id, out === undefined ? await hoshin([...line, '-f', id], world) : { code, out, err });
  }
  return printed;
}

/** The formats that all reports of a command line can be shown in. */
export async function formatsOf(line: readonly string[], world: Partial<Io> = {}): Promise<readonly string[]> {
  const { given } = await runAndKeep([...line, '-f', 'json'], world);
  return renderers.filter(({ accepts }) => given.every(([report]) => accepts?.(report) ?? true)).map(({ id }) => id);
}

/** What a command line prints in terminals of these widths; its reports are made once. */
export async function inWidths(widths: readonly number[], line: readonly string[]): Promise<readonly string[]> {
  const { given } = await runAndKeep([...line, '-f', 'json'], {});
  return widths.map((width) =>
    given.map(([report, context]) => terminal.render(report, { ...context, width })).join('\n'),
  );
}

interface Kept {
  readonly ran: Ran;
  readonly given: readonly (readonly [Report, RenderContext])[];
  /** Prints the report in another format; `undefined` where it does not have that one, or was not printed alone. */
  readonly print?: (renderer: Renderer) => string | undefined;
}

async function runAndKeep(line: readonly string[], world: Partial<Io>): Promise<Kept> {
  const alone = jest.spyOn(json, 'render');
  try {
    const ran = await hoshin(line, world);
    const given = alone.mock.calls as Kept['given'];
    if (given.length !== 1 || line.includes('--a3')) return { ran, given };
    const [report, context] = given[0]!;
    return {
      ran,
      given,
      print: (renderer) => ((renderer.accepts?.(report) ?? true) ? renderer.render(report, context) : undefined),
    };
  } finally {
    alone.mockRestore();
  }
}
