import type { Block } from '../../report';
import type { ReportContext } from '../../report-kind';
import type { ReviewFacts } from '../facts';
import { heading, paragraph, type Section } from '../section';
import { orNull } from '../values';

/** Findings of the check that concern this scorecard, and those that the plan allows. */
export const warnings: Section = {
  id: 'warnings',
  blocks: (facts, context) => {
    const own = context.words.review.warnings;
    const found: Block = facts.warnings.length > 0 ? { type: 'findings', items: facts.warnings } : paragraph(own.nothing);
    return [found, ...allowed(facts, context)];
  },
  data: ({ warnings: found, acknowledged }) => ({
    findings: found.map(({ code, severity, message, help, since, span }) => ({ code, severity, message, help: orNull(help), since: orNull(since), file: span.file, line: span.start.line, column: span.start.column })),
    acknowledged: acknowledged.map(({ finding: { code, message, span }, reason }) => ({ code, message, file: span.file, line: span.start.line, reason })),
  }),
};

function allowed({ acknowledged }: ReviewFacts, { words }: ReportContext): readonly Block[] {
  const own = words.review.warnings;
  if (acknowledged.length === 0) return [];
  const items = acknowledged.map(({ finding, reason }) => ({
    text: own.allowed(finding.message, finding.code),
    items: [{ text: reason === '' ? own.noReason : own.reason(reason) }],
  }));
  return [heading(own.acknowledged), { type: 'list', items }];
}
