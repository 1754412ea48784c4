import { pictureBlock, timelinePicture } from '../../pictures';
import type { Block } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import type { ReviewFacts } from '../facts';
import { indicatorTable, indicatorData } from '../indicators';
import { measureTable, measureData, measuresToReport, progressItem } from '../measures';
import { shortName } from '../../base/names';
import { evaluationFacts } from '../evaluation';
import { type Section } from '../section';
import { heading, paragraph, headedBlocks } from '../../base/blocks';

/** Measures by KPI, process indicators, and how the process went. */
export const doing: Section = {
  id: 'doing',
  blocks: (facts, context) => [
    ...measureBlocks(facts, context),
    ...indicatorBlocks(facts, context),
    ...evaluationBlocks(facts, context),
  ],
  data: (facts, context) => ({
    measures: facts.measures.map((status) => measureData(status, facts, context)),
    indicators: facts.indicators.map((track) => indicatorData(track, context)),
    process: facts.process,
  }),
};

function measureBlocks(facts: ReviewFacts, context: ReportContext): readonly Block[] {
  const own = context.words.review.doing;
  if (facts.measures.length === 0) return [paragraph(own.noMeasures)];
  const told = headedBlocks(own.reports, measuresToReport(facts), own.noReport, (spoken) => ({
    type: 'list',
    items: spoken.map((status) => progressItem(status, facts, context)),
  }));
  return [measureTable(facts, context), ...told];
}

const timeline = (
  { measures, plan, to: day, question: { year }, scorecard }: ReviewFacts,
  context: ReportContext,
): readonly Block[] =>
  pictureBlock(timelinePicture(measures, { year, day, plan, name: shortName(scorecard, context) }, context));

function indicatorBlocks(facts: ReviewFacts, context: ReportContext): readonly Block[] {
  const own = context.words.review.doing;
  return headedBlocks(own.indicators, facts.indicators, own.noIndicators, () => [
    paragraph(own.improvementOnly),
    indicatorTable(facts, context),
  ]);
}

/** Beside the measures along the year, which it sums up. */
function evaluationBlocks(facts: ReviewFacts, context: ReportContext): readonly Block[] {
  const own = context.words.review.doing;
  return [
    heading(own.evaluation),
    paragraph(own.improvementOnly),
    ...timeline(facts, context),
    { type: 'facts', items: evaluationFacts(facts.process, context) },
  ];
}
