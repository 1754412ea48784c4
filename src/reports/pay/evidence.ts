import type { Incident } from '../../model/types';
import { section } from '../base/blocks';
import type { Block } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import type { MonthFacts } from './facts';

/** Lists what was written down about the incidents that a month charges or pays back; nothing where there is none. */
export function evidenceBlocks(facts: MonthFacts, context: ReportContext): readonly Block[] {
  const items = explained(facts).map(({ id, evidence, note }) => ({
    text: [id, ...[evidence, note].filter((text) => text !== undefined).map(context.say)].join(' · '),
  }));
  return items.length > 0 ? section(context.words.pay.headings.evidence, [{ type: 'list', items }]) : [];
}

export const evidenceData = (facts: MonthFacts, { say }: ReportContext): readonly object[] =>
  explained(facts).map(({ id, evidence, note }) => ({
    incident: id,
    evidence: evidence === undefined ? null : say(evidence),
    note: note === undefined ? null : say(note),
  }));

const explained = ({ sheets }: MonthFacts): readonly Incident[] =>
  [
    ...new Set(sheets.flatMap(({ charges, refunds }) => [...charges, ...refunds].map(({ incident }) => incident))),
  ].filter(({ evidence, note }) => evidence !== undefined || note !== undefined);
