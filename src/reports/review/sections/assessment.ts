import { isAssessed, type Refusal } from '../../../scoring';
import { COEFFICIENT_PLACES } from '../../../scoring/grades';
import { locate } from '../../../source/locate';
import { assessmentSheet } from '../../score/sheet';
import type { Block } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { refusedOnPaper } from '../../score/refused';
import type { ReviewFacts } from '../facts';
import { type Section } from '../section';
import * as value from '../../base/json-values';
import { paragraph } from '../../base/blocks';

/**
 * The result, with all its arithmetic, of a cycle whose results are assessed: final, or provisional with what is
 * missing.
 */
export const assessment: Section = {
  id: 'assessment',
  isAnnex: true,
  applies: ({ plan, cycle }) => isAssessed(plan, cycle),
  blocks: (facts, context) => [
    ...standing(facts, context),
    ...assessmentSheet(facts.scorecardScore, facts.scores.of(facts.scorecard), context),
  ],
  data: (facts) => ({
    final: facts.question.final,
    score: value.exact(facts.scorecardScore.score),
    grade: value.orNull(facts.scorecardScore.grade),
    coefficient: value.rounded(facts.scorecardScore.coefficient, COEFFICIENT_PLACES),
    missing: missingOf(facts).map(({ reason, kpi, periods, origin }) => {
      const { file, start } = locate(origin);
      return { reason, kpi: kpi?.address ?? null, periods: periods.map(({ text }) => text), file, line: start.line };
    }),
  }),
};

const missingOf = ({ scores, scorecard }: ReviewFacts): readonly Refusal[] => scores.refusals(scorecard);

function standing(facts: ReviewFacts, context: ReportContext): readonly Block[] {
  const own = context.words.review.assessment;
  if (facts.question.final) return [paragraph(own.final)];
  const missing = missingOf(facts);
  return missing.length > 0
    ? [paragraph(own.missing(missing.length)), { type: 'list', items: refusedOnPaper(missing, context) }]
    : [paragraph(own.notOver)];
}
