import type { CheckedPlan } from '../pipeline';
import { wordsOf } from '../language';
import { say } from '../model/text';
import type { Plan } from '../model/types';
import { renderers } from '../render';
import type { Beside, RenderContext, Renderer } from '../render/renderer';
import type { Report } from '../reports/base/report';
import type { ReportContext } from '../reports/base/report-kind';
import { readRevision } from '../source/revision';
import { UserError } from '../util/user-error';
import { textOf, type Options } from './command';
import { ExitCode } from './exit-code';
import type { Io } from './io';
import { askedLanguage } from './language';
import { pick } from './pick';

/** The format asked for, else that of the file to be written: `score.html`. */
export function rendererOf(options: Options): Renderer {
  const [format, out = ''] = [textOf(options, 'format'), textOf(options, 'out')];
  if (format !== undefined) return pick(renderers, format, 'format');
  const fitting = renderers.filter(({ extension }) => out.endsWith(extension));
  return fitting.sort((a, b) => b.extension.length - a.extension.length)[0] ?? renderers[0]!;
}

/** Lists that link PDFs are pages: links of a PDF lead nowhere when it is moved. */
export const indexRendererOf = (options: Options): Renderer => {
  const renderer = rendererOf(options);
  return renderer.printedFrom ?? renderer;
};

/** The words and texts of a printout: in the language asked for, else the plan's. */
export function reportContext({ language: own }: Plan, options: Options): ReportContext {
  const language = askedLanguage(options) ?? own;
  return { words: wordsOf(language), language, say: (text) => say(text, language, own) };
}

/** One report in the format asked for. */
export function renderReport(report: Report, options: Options, io: Io, checked?: CheckedPlan, beside?: Beside): string {
  const renderer = accepting(report, options);
  return renderer.render(report, { ...renderContext(io, checked), ...(beside && { beside }) });
}

/** Several reports in one stream. */
export function renderTogether(reports: readonly Report[], options: Options, io: Io, checked: CheckedPlan): string {
  const renderers = reports.map((report) => accepting(report, options));
  const context = renderContext(io, checked);
  return (
    renderers[0]?.together?.(reports, context) ??
    reports.map((report, i) => renderers[i]!.render(report, context)).join('\n')
  );
}

function accepting(report: Report, options: Options): Renderer {
  const renderer = rendererOf(options);
  if (renderer.accepts && !renderer.accepts(report)) {
    throw new UserError(
      `There is no ${renderer.id} of “hoshin ${report.id}”.`,
      `Choose one of ${renderers
        .filter((one) => one.accepts?.(report) ?? true)
        .map(({ id }) => id)
        .join(', ')}.`,
    );
  }
  return renderer;
}

function renderContext({ color, width, env }: Io, checked: CheckedPlan | undefined): RenderContext {
  return {
    color,
    width,
    source: sourceOf(checked),
    ...(checked && { revision: () => readRevision(checked.tree, env) }),
  };
}

/** The lines that may be shown beside a finding: of confidential files none. */
export function sourceOf(checked: CheckedPlan | undefined): RenderContext['source'] {
  const files = new Map(checked?.tree.files.map((file) => [file.path, file]));
  return (path) => files.get(path)?.quotable;
}

/** Commands that only read go on with what is right in a faulty plan, say so, and fail. */
export function warnOfErrors({ diagnostics, language }: CheckedPlan, io: Io): ExitCode {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  if (errors === 0) return ExitCode.Ok;
  const { commandLine: words } = wordsOf(language);
  io.err(words.note(words.hasErrors(errors), words.checkLists));
  return ExitCode.PlanHasErrors;
}
