import type { Answer } from '../app/answer';
import { render } from '../app/render';
import type { OpenedPlan } from '../app/open-plan';
import type { Report } from '../reports/base/report';
import { diffOf } from '../source/edit/diff-of';
import type { EditedFile } from '../source/edit/plan-edit';

/** Something that an assistant may ask of the plan. */
export interface Tool {
  readonly name: string;
  /** Told to the assistant, which chooses by it. */
  readonly description: string;
  readonly takes: Readonly<Record<string, Parameter>>;
  readonly needs: readonly string[];
  /** Throws a UserError for what the plan does not have. Nothing is written. */
  answer(given: Given, opened: OpenedPlan): ToolAnswer;
}

export interface Parameter {
  readonly type: 'text' | 'texts' | 'switch';
  readonly description: string;
}

/** The arguments of a call, judged by what the tool takes. */
export type Given = Readonly<Record<string, string | readonly string[] | boolean | undefined>>;

export interface ToolAnswer extends Pick<Answer, 'refused'> {
  readonly reports: readonly Report[];
  /** The plan that they are of. Default: as it was opened. */
  readonly then?: OpenedPlan;
  /** Edits that are proposed. */
  readonly edited?: readonly EditedFile[];
}

export const FORMAT: Parameter = { type: 'text', description: 'markdown (default) to read, json for exact data' };
export const DEPARTMENT: Parameter = {
  type: 'text',
  description: 'the id of a department or position, or company (default: all)',
};
export const PERIOD: Parameter = {
  type: 'text',
  description: 'figures to the end of it: 2026-06, 2026-Q2, 2026-H1 or 2026 (default: the newest month with values)',
};

export const textOf = (given: Given, name: string): string | undefined => {
  const value = given[name];
  return typeof value === 'string' ? value : undefined;
};

export const textsOf = (given: Given, name: string): readonly string[] => {
  const value = given[name];
  return Array.isArray(value) ? (value as readonly string[]) : [];
};

export const single = ({ report, refused = false }: Answer): ToolAnswer => ({ reports: [report], refused });

/** The reports in the format that was asked for; to read, with the edits as a diff behind them. */
export function textOfAnswer(
  given: Given,
  opened: OpenedPlan,
  { reports, then = opened, edited = [] }: ToolAnswer,
): string {
  const format = textOf(given, 'format') ?? 'markdown';
  const diff = format === 'json' || edited.length === 0 ? '' : `\n${diffOf(edited)}`;
  return reports.map((report) => render(report, format, { plan: then })).join('\n') + diff;
}
