import { daysOf } from '../../calendar/fiscal-year';
import { makePeriod } from '../../calendar/period';
import type { Words } from '../../language';
import type { ScoreScale } from '../../model/types';
import { isOnHundred, scoreText } from '../../scoring/scale';
import type { PlanScore } from '../../scoring/types';
import type { Revision } from '../../source/revision';
import type { Block, Fact } from '../base/report';
import type { ReportContext } from '../base/report-kind';

/** Subject of the score: the period with its dates, provisional or final, the day, the commit. */
export function head(
  { question, plan }: PlanScore,
  { revision, refused }: { readonly revision: Revision; readonly refused: boolean },
  { words }: ReportContext,
): Block {
  const labels = words.score.head;
  const { from } = daysOf(makePeriod('year', question.year), plan.fiscalYear);
  const span = question.period.unit === 'year' ? labels.wholeYear : labels.toDate;
  return {
    type: 'facts',
    items: [
      { label: labels.period, value: span(question.period.text, from, question.to) },
      {
        label: labels.kind,
        value: refused ? labels.refused : question.final ? words.common.final : words.common.provisional,
      },
      { label: labels.asOf, value: question.asOf },
      ...scaleFacts(plan.policy.scoring, words),
      { label: labels.plan, value: revisionText(revision, { words }) },
    ],
  };
}

/** The full score, where it is not that of the points. */
export const scaleFacts = (scale: ScoreScale, { score: { head: own } }: Words): readonly Fact[] =>
  isOnHundred(scale) ? [] : [{ label: own.scale, value: own.full(scoreText(scale.full, scale)) }];

function revisionText({ commit, modified }: Revision, { words }: Pick<ReportContext, 'words'>): string {
  return commit === undefined ? words.common.notInGit : words.common.commit(commit, modified);
}
