import { pick } from '../app/pick';
import type { Printing } from '../app/render';
import type { OpenedPlan } from '../app/open-plan';
import { renderers } from '../render';
import type { Renderer } from '../render/renderer';
import { textOf, type Options } from './command';
import type { Io } from './io';

/** The format asked for, else that of the file to be written: `score.html`. */
export function rendererOf(options: Options): Renderer {
  const [format, out = ''] = [textOf(options, 'format'), textOf(options, 'out')];
  if (format !== undefined) return pick(renderers, format, 'format');
  const fitting = renderers.filter(({ extension }) => out.endsWith(extension));
  return fitting.sort((a, b) => b.extension.length - a.extension.length)[0] ?? renderers[0]!;
}

/** Lists that link PDFs are pages: links of a PDF lead nowhere when it is moved. */
export const indexRendererOf = (renderer: Renderer): Renderer => renderer.printedFrom ?? renderer;

/** The place where the page is kept that a browser could not print: `june.html` for `june.pdf`. */
export const keptAs = (path: string, { extension, printedFrom }: Renderer): string =>
  (path.endsWith(extension) ? path.slice(0, -extension.length) : path) + (printedFrom?.extension ?? '');

/** The circumstances of printing here; a file has no colour. */
export const printingOf = ({ color, width }: Io, options: Options, plan?: OpenedPlan): Printing => ({
  color: color && textOf(options, 'out') === undefined,
  width,
  plan,
});
