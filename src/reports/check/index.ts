import type { Day } from '../../calendar/day';
import type { Acknowledged } from '../../diagnostics/acknowledge';
import {
  countFindings,
  SEVERITIES,
  type Diagnostic,
  type Position,
  type Severity,
  type Span,
  type WordedFinding,
} from '../../diagnostics/diagnostic';
import { listedOf, type Listed } from '../../diagnostics/listed';
import type { Hidden } from '../../diagnostics/select';
import type { Plan } from '../../model/types';
import { decimal, grouped } from '../../util/decimal';
import type { CheckResults, CheckSetting, RuleFacts } from '../base/check-results';
import { onPaper } from '../base/on-paper';
import type { Block, FlatTable } from '../base/report';
import type { ReportContext, ReportKind } from '../base/report-kind';
import { countsOf, groupsOf, type Grouping, type Ownership } from './groups';

export { GROUPINGS, type Grouping } from './groups';

/** A checked plan. */
interface CheckFacts extends Ownership {
  readonly plan: Pick<Plan, 'id' | 'name' | 'departments'>;
  readonly tree: { readonly files: readonly { readonly path: string }[] };
  readonly asOf: Day;
  readonly diagnostics: readonly Diagnostic[];
  readonly acknowledged: readonly Acknowledged[];
  /** Findings left out by the selection; undefined if they are not to be mentioned. */
  readonly hidden?: Hidden;
  readonly rules: readonly RuleFacts[];
  /** Findings that have it in common stand together; undefined if they are one list. */
  readonly group?: Grouping | undefined;
  /** With it the report has results for CI systems. */
  readonly setting?: CheckSetting;
}

/** Counts speak of all findings, lists hold the first of each file. */
type ListedFacts = CheckFacts & Listed;

/** It has no title, so that its first line is the first finding, for grep and editors. */
export const check: ReportKind<CheckFacts> = {
  build(given, context) {
    const facts = { ...given, ...listedOf(given.diagnostics) };
    return {
      id: 'check',
      title: '',
      ...onPaper(facts.plan, context, { subject: context.words.check.subject, cycle: facts.asOf }),
      blocks: blocks(facts, context),
      data: data(facts),
      flat: flat(facts),
      ...results(facts, context),
    };
  },
};

const NOTHING_HIDDEN: Hidden = { otherRules: 0, otherDepartments: 0, belowSeverity: 0, unchanged: 0 };

/** More findings than fit on a screen are counted by what they have in common. */
const MANY = 20;

function blocks(facts: ListedFacts, context: ReportContext): Block[] {
  const { diagnostics, group } = facts;
  const counts: Block[] = group || diagnostics.length > MANY ? [countsOf(diagnostics, facts, context)] : [];
  return [...lists(facts, context), ...counts, { type: 'paragraph', text: summary(facts, context) }];
}

function lists(facts: ListedFacts, context: ReportContext): Block[] {
  const { listed, group } = facts;
  if (group)
    return groupsOf(listed, group, facts, context).flatMap(({ title, items }): Block[] => [
      { type: 'heading', level: 2, text: context.words.check.group(title, items.length) },
      { type: 'findings', items },
    ]);
  return listed.length > 0 ? [{ type: 'findings', items: listed }] : [];
}

function summary(
  { diagnostics, more, tree, asOf, acknowledged, hidden = NOTHING_HIDDEN }: ListedFacts,
  { words }: ReportContext,
): string {
  const { count } = words.common;
  const { clean, nothingAsked, found, notListed, allowed, otherRules, otherDepartments, belowSeverity, unchanged } =
    words.check;
  const none = Object.values(hidden).some((count) => count > 0) ? nothingAsked : clean;
  const counts = SEVERITIES.map((severity) => [severity, countOf(diagnostics, severity)] as const).filter(
    ([, number]) => number > 0,
  );
  const files = count.file(tree.files.length);
  return [
    ...more.map(({ file, count: left }) => notListed(grouped(decimal(left), 0), file)),
    counts.length === 0
      ? none(files, asOf)
      : found(
          counts.map(([severity, number]) => count[severity](number)),
          files,
          asOf,
        ),
    acknowledged.length > 0 && allowed(acknowledged.length),
    hidden.otherRules > 0 && otherRules(hidden.otherRules),
    hidden.otherDepartments > 0 && otherDepartments(hidden.otherDepartments),
    hidden.unchanged > 0 && unchanged(hidden.unchanged),
    hidden.belowSeverity > 0 && belowSeverity(hidden.belowSeverity),
  ]
    .filter(Boolean)
    .join('\n');
}

const countOf = (diagnostics: readonly Diagnostic[], severity: Severity): number =>
  countFindings(diagnostics.filter((item) => item.severity === severity));

const data = ({
  plan,
  tree,
  asOf,
  diagnostics,
  listed,
  more,
  acknowledged,
  hidden = NOTHING_HIDDEN,
}: ListedFacts): object => ({
  plan: plan.id,
  asOf,
  files: tree.files.length,
  errors: countOf(diagnostics, 'error'),
  warnings: countOf(diagnostics, 'warning'),
  infos: countOf(diagnostics, 'info'),
  diagnostics: listed.map(({ severity, ...finding }) => ({
    code: finding.code,
    severity,
    ...findingData(finding),
  })),
  acknowledged: acknowledged.map(({ finding, reason }) => ({ code: finding.code, reason, ...findingData(finding) })),
  hidden: {
    otherRules: hidden.otherRules,
    otherDepartments: hidden.otherDepartments,
    belowSeverity: hidden.belowSeverity,
    unchanged: hidden.unchanged,
  },
  more,
});

const findingData = ({ message, help, since, span, related = [] }: Omit<WordedFinding, 'code'>): object => ({
  message,
  help: help ?? null,
  since: since ?? null,
  ...spanData(span),
  related: related.map((other) => ({ message: other.message, ...spanData(other.span) })),
});

const spanData = ({ file, start, end }: Span): object => ({ file, start: positionData(start), end: positionData(end) });

const positionData = ({ line, column }: Position): Position => ({ line, column });

const flat = ({ listed }: ListedFacts): FlatTable => ({
  columns: ['file', 'line', 'column', 'endLine', 'endColumn', 'severity', 'code', 'message', 'help'],
  rows: listed.map(({ severity, code, message, help, span: { file, start, end } }) => [
    file,
    start.line,
    start.column,
    end.line,
    end.column,
    severity,
    code,
    message,
    help ?? null,
  ]),
});

function results(facts: ListedFacts, context: ReportContext): { readonly results?: CheckResults } {
  const { asOf, rules, tree, listed, acknowledged, setting } = facts;
  return setting
    ? {
        results: {
          ...setting,
          asOf,
          rules,
          files: tree.files.map(({ path }) => path),
          diagnostics: listed,
          acknowledged,
          summary: summary(facts, context),
        },
      }
    : {};
}
