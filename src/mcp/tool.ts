import { render } from '../app/render';
import type { OpenedPlan } from '../app/open-plan';
import type { Report } from '../reports/base/report';

/** Something that an assistant may ask of the plan. */
export interface Tool {
  readonly name: string;
  /** Told to the assistant, which chooses by it. */
  readonly description: string;
  readonly takes: Readonly<Record<string, Parameter>>;
  readonly needs: readonly string[];
  /** Throws a UserError for what the plan does not have. Nothing is written. */
  answer(given: Given, opened: OpenedPlan): Told;
}

export interface Parameter {
  readonly type: 'text' | 'texts' | 'switch';
  readonly description: string;
}

/** The arguments of a call, judged by what the tool takes. */
export type Given = Readonly<Record<string, string | readonly string[] | boolean | undefined>>;

export interface Told {
  readonly text: string;
  /** True where the plan does not allow what was asked. */
  readonly refused?: boolean | undefined;
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

/** A report in the format that was asked for. */
export const told = (report: Report, given: Given, opened: OpenedPlan): string =>
  render(report, textOf(given, 'format') ?? 'markdown', { plan: opened });
