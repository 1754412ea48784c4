import { quotaUse, type QuotaUse } from '../../scoring/quota';
import { percent } from '../cells';
import type { Block, Row } from '../report';
import type { ReportContext } from '../report-kind';
import type { ScoreFacts } from './facts';

/** The quotas of a final assessment of all scorecards: one department's own grade says nothing of them. */
export const quotasOf = ({ score: { question, scorecards, refusals, plan }, department }: ScoreFacts): readonly QuotaUse[] =>
  question.final && refusals.length === 0 && department === undefined ? quotaUse(scorecards, plan.policy) : [];

/** Each quota and what is used of it; no block without any. */
export function quotaTable(facts: ScoreFacts, { words: { score: words } }: ReportContext): readonly Block[] {
  const { grade, having, share, quota, note } = words.quotas;
  const rows = quotasOf(facts).map((use): Row => ({
    cells: [use.grade, words.quotas.of(use.having.length, use.of), percent(use.share), percent(use.quota), use.exceeded ? words.quotas.exceeded : ''],
  }));
  const right = { align: 'right' } as const;
  return rows.length > 0 ? [{ type: 'table', columns: [{ title: grade }, { title: having, ...right }, { title: share, ...right }, { title: quota, ...right }, { title: '' }], rows }, { type: 'paragraph', text: note }] : [];
}
