import type { FlatTable } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { change, pairsOf, questionBefore, type ReadinessFacts } from './facts';
import { rounded } from '../base/json-values';

/** One row for each question of each assessment. */
export const flat = ({ series }: ReadinessFacts, { say }: ReportContext): FlatTable => ({
  columns: ['department', 'on', 'condition', 'question', 'text', 'answer', 'change', 'evidence'],
  rows: series.flatMap(pairsOf).flatMap((pair) =>
    pair.now.conditions.flatMap(({ condition, questions }) =>
      questions.map((assessed) => {
        const { question, value, given } = assessed;
        const { scorecardId, on } = pair.now.assessment;
        const changed = change(value, questionBefore(assessed, pair)?.value);
        return [
          scorecardId,
          on,
          condition.id,
          question.id,
          say(question.text),
          rounded(value),
          rounded(changed),
          given?.evidence === undefined ? null : say(given.evidence),
        ];
      }),
    ),
  ),
});
