import type { Block } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { rounded, exact, orNull } from '../../base/json-values';
import type { ReviewFacts } from '../facts';
import type { Section } from '../section';
import { answerBlocks } from './answers';
import { conditionFacts } from './condition-facts';
import { decisionBlocks, decisions } from './decisions';
import { headline, weekHeadline } from './headline';
import { lossBlocks } from './losses';
import { standing } from './standing';
import { weakestBlocks } from './weakest';

/** Page one of a review: are we on track, what is wrong, what do we do (spec 03.8). */
export const pageOne: Section = {
  id: 'pageOne',
  blocks: (facts, context): readonly Block[] => [
    { type: 'headline', text: headline(facts, context), ...standing(facts, context) },
    ...conditionBlocks(facts, context),
    ...lossBlocks(facts, context),
    ...answerBlocks(facts, context),
    ...weakestBlocks(facts, context),
    ...decisionBlocks(facts, context),
  ],
  data: (facts, context) => ({
    headline: headline(facts, context),
    score: exact(facts.scorecardScore.score),
    grade: orNull(facts.scorecardScore.grade),
    losses: facts.kpis.flatMap(({ kpi, lost }) => (lost ? [{ kpi: kpi.address, points: rounded(lost) }] : [])),
    decisions: decisions(facts, context),
  }),
};

/** Prints what the score depends on beside its objectives. */
function conditionBlocks({ scorecardScore }: ReviewFacts, context: ReportContext): readonly Block[] {
  const items = conditionFacts(scorecardScore, context);
  return items.length > 0 ? [{ type: 'facts', items }] : [];
}

/** Page one of a week, which has no scores: what is late, and who is waited for. */
export const weekPageOne: Section = {
  id: 'pageOne',
  blocks: (facts, context) => [{ type: 'headline', text: weekHeadline(facts, context) }],
  data: (facts, context) => ({ headline: weekHeadline(facts, context) }),
};
