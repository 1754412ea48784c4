import { compareText } from '../util/compare';

/** The worst first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** Both numbers start at 1, as editors show them; columns count UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A piece of one plan file. `end` is the first position after it. */
export interface Span {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

/** Another place that explains a problem, such as “first defined here”. */
export interface Related {
  readonly message: string;
  readonly span: Span;
}

/** What a stage says about a problem; its severity comes from the rule and the plan's own settings. */
export interface Finding {
  /** The id of the rule. Stable: tests, pages and CI refer to it. */
  readonly code: string;
  /** What is wrong: one sentence that names the thing and the value. */
  readonly message: string;
  readonly span: Span;
  /** What to do about it, as an instruction. */
  readonly help?: string | undefined;
  readonly related?: readonly Related[];
  /** The day from which it has been so, where that is known: `2026-04-30`. The message names it, too. */
  readonly since?: string | undefined;
}

/** One problem in the user's plan. Plain data: no colour, no location in the text, no stack. */
export interface Diagnostic extends Finding {
  readonly severity: Severity;
}

/** File, then position, then code, then text: the same plan always gives the same list. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.span.file, b.span.file) ||
    a.span.start.line - b.span.start.line ||
    a.span.start.column - b.span.start.column ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}
