import { tracksOf } from '../../scoring';
import { onPaper } from '../base/on-paper';
import type { Block } from '../base/report';
import type { ReportContext, ReportKind } from '../base/report-kind';
import { challengeBlocks } from './challenge';
import { data } from './data';
import type { ExplainFacts, Sources } from './facts';
import { addressOf, type ExplainableItem } from './find';
import { kpiBlocks } from './kpi';
import { indicatorBlocks, measureBlocks } from './measure';
import { scorecardBlocks } from './scorecard';
import { ksfBlocks, strategicBlocks } from './strategy';

export type { ExplainFacts } from './facts';
export { findExplainable, type ExplainableItem, type Found } from './find';

export const explain: ReportKind<ExplainFacts> = {
  build({ item, score, tracks = tracksOf(score.plan, score.question) }, context) {
    const sources: Sources = { score, tracks };
    return {
      id: 'explain',
      title: context.words.explain.title(context.say(item.name), addressOf(item), score.question.period.text),
      ...onPaper(score.plan, context, { cycle: score.question.period.text }),
      blocks: blocks(item, sources, context),
      data: data(item, sources, context),
    };
  },
};

function blocks(item: ExplainableItem, sources: Sources, context: ReportContext): readonly Block[] {
  switch (item.type) {
    case 'kpi':
      return kpiBlocks(item, sources, context);
    case 'scorecard':
      return scorecardBlocks(item, sources, context);
    case 'measure':
      return measureBlocks(item, sources, context);
    case 'indicator':
      return indicatorBlocks(item, sources, context);
    case 'challenge':
      return challengeBlocks(item, sources, context);
    case 'strategicKpi':
      return strategicBlocks(item, sources, context);
    case 'ksf':
      return ksfBlocks(item, sources, context);
  }
}
