import type { Diagnostic, Severity } from '../../../diagnostics/diagnostic';
import { sortBy } from '../../../util/compare';
import { groupBy } from '../../../util/group';
import type { Block, ListItem } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import type { ReviewFacts } from '../facts';
import { type Section } from '../section';
import { heading } from '../../base/blocks';
import { namedMessage } from '../named-message';
import { orNothing } from '../nothing';
import { orNull } from '../../base/json-values';

/** Findings of the check that concern this scorecard, and those that the plan allows, in the words of its readers. */
export const warnings: Section = {
  id: 'warnings',
  blocks: (facts, context) => [
    ...orNothing(inOrder(facts.warnings), context.words.review.warnings.nothing, (found) => ({
      type: 'list',
      items: items(found, facts, context),
    })),
    ...allowed(facts, context),
  ],
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

/** Above so many, only the first of each kind are told, and how many more there are: nobody reads pages of them. */
const MANY = 20;
const OF_A_KIND = 2;

/** Each as a sentence. How to mend it, and where, says the check to those who write the plan. */
function items(
  findings: readonly Diagnostic[],
  { scorecard, plan }: ReviewFacts,
  context: ReportContext,
): readonly ListItem[] {
  const own = context.words.review.warnings;
  const named = namedMessage(scorecard, plan, context);
  return toldOf(findings).map(({ finding: { severity, bare }, more }) => ({
    text: own.finding(own.severity[severity], named(bare)),
    ...(more > 0 && { items: [{ text: own.more(more) }] }),
  }));
}

interface Told {
  readonly finding: Diagnostic;
  /** Findings of its kind that are not told. */
  readonly more: number;
}

function toldOf(findings: readonly Diagnostic[]): readonly Told[] {
  if (findings.length <= MANY) return findings.map((finding) => ({ finding, more: 0 }));
  const kinds = groupBy(findings, ({ severity, code }) => `${severity} ${code}`);
  return findings.flatMap((finding) => {
    const alike = kinds.get(`${finding.severity} ${finding.code}`)!;
    const place = alike.indexOf(finding);
    if (place >= OF_A_KIND) return [];
    return [{ finding, more: place === OF_A_KIND - 1 ? alike.length - OF_A_KIND : 0 }];
  });
}

const byMessage = (acknowledged: ReviewFacts['acknowledged']): ReviewFacts['acknowledged'] =>
  sortBy(acknowledged, ({ finding: { code, key } }) => `${code} ${key}`);

function allowed({ acknowledged, scorecard, plan }: ReviewFacts, context: ReportContext): readonly Block[] {
  const own = context.words.review.warnings;
  const named = namedMessage(scorecard, plan, context);
  if (acknowledged.length === 0) return [];
  const items = byMessage(acknowledged).map(({ finding, reason }) => ({
    text: named(finding.bare),
    items: [{ text: reason === '' ? own.noReason : own.reason(reason) }],
  }));
  return [heading(own.acknowledged), { type: 'list', items }];
}
