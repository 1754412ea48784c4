import type { Day } from '../calendar/day';
import type { Acknowledged } from '../diagnostics/acknowledge';
import type { Diagnostic, Finding, Position, Severity, Span } from '../diagnostics/diagnostic';
import type { Plan } from '../model/types';
import type { Block, FlatTable } from './report';
import type { ReportContext, ReportKind } from './report-kind';

/** A checked plan. */
export interface CheckFacts {
  readonly plan: Pick<Plan, 'id'>;
  readonly tree: { readonly files: readonly unknown[] };
  readonly asOf: Day;
  readonly diagnostics: readonly Diagnostic[];
  readonly acknowledged: readonly Acknowledged[];
}

/** It has no title, so that its first line is the first finding, for grep and editors. */
export const check: ReportKind<CheckFacts> = {
  id: 'check',
  summary: 'Every problem of the plan, or that there is none.',
  build: (facts, context) => ({ id: 'check', title: '', blocks: blocks(facts, context), data: data(facts), flat: flat(facts) }),
};

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

function blocks(facts: CheckFacts, context: ReportContext): Block[] {
  const { diagnostics } = facts;
  const findings: Block[] = diagnostics.length > 0 ? [{ type: 'findings', items: diagnostics }] : [];
  return [...findings, { type: 'paragraph', text: summary(facts, context) }];
}

function summary({ diagnostics, tree, asOf, acknowledged }: CheckFacts, { words }: ReportContext): string {
  const { count } = words.common;
  const counts = SEVERITIES.map((severity) => [severity, countOf(diagnostics, severity)] as const).filter(([, found]) => found > 0);
  const files = count.file(tree.files.length);
  const line = counts.length === 0 ? words.check.clean(files, asOf) : words.check.found(counts.map(([severity, found]) => count[severity](found)), files, asOf);
  return acknowledged.length === 0 ? line : `${line}\n${words.check.allowed(acknowledged.length)}`;
}

const countOf = (diagnostics: readonly Diagnostic[], severity: Severity): number => diagnostics.filter((item) => item.severity === severity).length;

const data = ({ plan, tree, asOf, diagnostics, acknowledged }: CheckFacts): object => ({
  plan: plan.id,
  asOf,
  files: tree.files.length,
  errors: countOf(diagnostics, 'error'),
  warnings: countOf(diagnostics, 'warning'),
  infos: countOf(diagnostics, 'info'),
  diagnostics: diagnostics.map(({ severity, ...finding }) => ({ code: finding.code, severity, ...findingData(finding) })),
  acknowledged: acknowledged.map(({ finding, reason }) => ({ code: finding.code, reason, ...findingData(finding) })),
});

const findingData = ({ message, help, span, related = [] }: Omit<Finding, 'code'>): object => ({
  message,
  help: help ?? null,
  ...spanData(span),
  related: related.map((other) => ({ message: other.message, ...spanData(other.span) })),
});

const spanData = ({ file, start, end }: Span): object => ({ file, start: positionData(start), end: positionData(end) });

const positionData = ({ line, column }: Position): Position => ({ line, column });

const flat = ({ diagnostics }: CheckFacts): FlatTable => ({
  columns: ['file', 'line', 'column', 'endLine', 'endColumn', 'severity', 'code', 'message', 'help'],
  rows: diagnostics.map(({ severity, code, message, help, span: { file, start, end } }) => [file, start.line, start.column, end.line, end.column, severity, code, message, help ?? null]),
});
