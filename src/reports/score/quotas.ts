import { quotaUse, type QuotaUse } from '../../scoring/quota';
import { percent } from '../base/cells';
import type { Block, Column, Row } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { isRefused, type ScoreFacts } from './facts';

/** The quotas of a final assessment of all scorecards: one department's own grade says nothing of them. */
export function quotasOf(facts: ScoreFacts): readonly QuotaUse[] {
  const { question, scorecards, plan } = facts.score;
  const asked = question.final && facts.department === undefined && !isRefused(facts);
  return asked ? quotaUse(scorecards, plan.policy) : [];
}

/** Each quota and what is used of it; no block without any. */
export function quotaTable(
  facts: ScoreFacts,
  {
    words: {
      score: { quotas: words },
    },
  }: ReportContext,
): readonly Block[] {
  const uses = quotasOf(facts);
  if (uses.length === 0) return [];
  const right = (title: string): Column => ({ title, align: 'right' });
  const rows = uses.map(({ grade, having, of, share, quota, exceeded }): Row => ({
    cells: [
      grade,
      words.of(having.length, of),
      percent(share, 1, (shown) => shown.gt(quota) === share.gt(quota)),
      percent(quota),
      exceeded ? words.exceeded : words.kept,
    ],
  }));
  const columns = [
    { title: words.grade },
    right(words.having),
    right(words.share),
    right(words.quota),
    { title: words.judged },
  ];
  return [
    { type: 'table', columns, rows },
    { type: 'paragraph', text: words.note },
  ];
}
