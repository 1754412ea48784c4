import { renderers } from '../render';
import type { Beside, RenderContext, Renderer } from '../render/renderer';
import type { Report } from '../reports/base/report';
import { readRevision } from '../source/revision';
import { UserError } from '../util/user-error';
import type { OpenedPlan } from './open-plan';
import { pick } from './pick';

/** The circumstances of printing a report. */
export interface Printing {
  /** The plan that it is of; a list of rules is of none. With it lines of its files and its commit are shown. */
  readonly plan?: OpenedPlan | undefined;
  /** True for a terminal that takes colour. Default: false. */
  readonly color?: boolean | undefined;
  /** Columns of the terminal. Default: 80, which is also the least. */
  readonly width?: number | undefined;
  /** The files beside it, where several are written together. */
  readonly beside?: Beside | undefined;
}

/**
 * A report in a format of `renderers`, by its id. Of `pdf` it is the page that a browser prints. Throws a UserError
 * where there is no such format, or none of this report.
 */
export const render = (report: Report, format: string, printing: Printing = {}): string =>
  renderReport(report, pick(renderers, format, 'format'), printing);

/** A report in a format. Throws a UserError where the report cannot be shown in it. */
export function renderReport(report: Report, renderer: Renderer, printing: Printing): string {
  requireFormat(report, renderer);
  return renderer.render(report, renderContext(printing));
}

/** Several reports in one stream. */
export function renderTogether(reports: readonly Report[], renderer: Renderer, printing: Printing): string {
  for (const report of reports) requireFormat(report, renderer);
  const context = renderContext(printing);
  return renderer.together?.(reports, context) ?? reports.map((report) => renderer.render(report, context)).join('\n');
}

function requireFormat(report: Report, renderer: Renderer): void {
  if (renderer.accepts?.(report) ?? true) return;
  const others = renderers.filter((one) => one.accepts?.(report) ?? true).map(({ id }) => id);
  throw new UserError('no-format-of-report', renderer.id, report.id, others);
}

const renderContext = ({ plan, color = false, width = 80, beside }: Printing): RenderContext => ({
  color,
  width,
  ...(beside && { beside }),
  lineAt: linesOf(plan),
  ...(plan && { revision: () => readRevision(plan.tree, plan.git) }),
});

/** Lines that may be shown beside a finding: of confidential files none. */
export function linesOf(plan: Pick<OpenedPlan, 'tree'> | undefined): RenderContext['lineAt'] {
  const files = new Map(plan?.tree.files.map((file) => [file.path, file]));
  return ({ file, start }) => files.get(file)?.quotableLine(start.line);
}
