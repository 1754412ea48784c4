import type { Diagnostic, Severity } from '../../../diagnostics/diagnostic';
import { sortBy } from '../../../util/compare';
import type { Block, ListItem } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import type { ReviewFacts } from '../facts';
import { type Section } from '../section';
import { heading, paragraph } from '../../base/blocks';
import { orNull } from '../../base/json-values';

/** Findings of the check that concern this scorecard, and those that the plan allows. */
export const warnings: Section = {
  id: 'warnings',
  blocks: (facts, context) => {
    const own = context.words.review.warnings;
    const found: Block =
      facts.warnings.length > 0
        ? { type: 'list', items: items(inOrder(facts.warnings), context) }
        : paragraph(own.nothing);
    return [found, ...allowed(facts, context)];
  },
  data: ({ warnings: found, acknowledged }) => ({
    findings: inOrder(found).map(({ code, severity, message, help, since, span }) => ({
      code,
      severity,
      message,
      help: orNull(help),
      since: orNull(since),
      file: span.file,
      line: span.start.line,
      column: span.start.column,
    })),
    acknowledged: byMessage(acknowledged).map(({ finding: { code, message, span }, reason }) => ({
      code,
      message,
      file: span.file,
      line: span.start.line,
      reason,
    })),
  }),
};

const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The worst first, of these what has been so for longest: never by the files that they are written in. */
const inOrder = (findings: readonly Diagnostic[]): readonly Diagnostic[] =>
  sortBy(findings, ({ severity, since, code, key }) => `${RANKS[severity]} ${since ?? '9'} ${code} ${key}`);

/** Findings with the same remedy share one line that states it. */
function items(findings: readonly Diagnostic[], { words }: ReportContext): readonly ListItem[] {
  const own = words.review.warnings;
  return findings.map(({ severity, message, code, help, span }, i) => ({
    text: own.finding(own.severity[severity], message, code, own.where(span.file, span.start.line)),
    ...(help !== undefined && findings[i + 1]?.help !== help && { items: [{ text: help }] }),
  }));
}

const byMessage = (acknowledged: ReviewFacts['acknowledged']): ReviewFacts['acknowledged'] =>
  sortBy(acknowledged, ({ finding: { code, key } }) => `${code} ${key}`);

function allowed({ acknowledged }: ReviewFacts, { words }: ReportContext): readonly Block[] {
  const own = words.review.warnings;
  if (acknowledged.length === 0) return [];
  const items = byMessage(acknowledged).map(({ finding, reason }) => ({
    text: own.allowed(finding.message, finding.code),
    items: [{ text: reason === '' ? own.noReason : own.reason(reason) }],
  }));
  return [heading(own.acknowledged), { type: 'list', items }];
}
