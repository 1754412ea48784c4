import type { Diagnostic } from '../diagnostics/diagnostic';
import { integer, text, type Value } from './column';
import { defineTable, type Row } from './table';

/** A problem by its columns. */
export interface Problem {
  readonly severity: Diagnostic['severity'];
  readonly rule: string;
  readonly message: string;
  readonly help?: string | undefined;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly end_line?: number | undefined;
  readonly end_column?: number | undefined;
}

interface NumberedProblem extends Problem {
  readonly number: number;
}

/** One row a problem, as “hoshin check” tells it. */
export const problems = defineTable<NumberedProblem>({
  id: 'problems',
  key: ['number'],
  list: ({ findings }) => findings.map((finding, i) => ({ ...problemOf(finding), number: i + 1 })),
  columns: {
    number: integer(({ number }) => number),
    severity: text(({ severity }) => severity),
    rule: text(({ rule }) => rule),
    message: text(({ message }) => message),
    help: text(({ help }) => help),
    file: text(({ file }) => file),
    line: integer(({ line }) => line),
    column: integer(({ column }) => column),
    end_line: integer(({ end_line }) => end_line),
    end_column: integer(({ end_column }) => end_column),
  },
});

/** A finding as a problem. */
export const problemOf = ({ severity, code, message, help, span }: Diagnostic): Problem => ({
  severity,
  rule: code,
  message,
  help,
  file: span.file,
  line: span.start.line,
  column: span.start.column,
  end_line: span.end.line,
  end_column: span.end.column,
});

/** Beginning of the rows of a plan, also of one that cannot be read. */
export interface PlanKey {
  readonly source: string;
  readonly plan?: string | undefined;
  readonly year: number;
}

/** The rows of problems that stand in no table yet, or of a plan that cannot be scored; `after` counts those before. */
export function problemRows(plan: PlanKey, list: readonly Problem[], after = 0): readonly Row[] {
  return list.map((problem, i) => {
    const known: Readonly<Record<string, Value | undefined>> = { ...plan, ...problem, number: after + i + 1 };
    return problems.columns.map(({ name }) => known[name] ?? null);
  });
}
