import { pictureBlock, strategyMapPicture } from '../../pictures';
import { ksfsOf, type StrategyFacts } from '../../shared/strategy/ksfs';
import { strategyMapData, strategyMapTable } from '../../shared/strategy/map-table';
import type { ReviewFacts } from '../facts';
import { type Section } from '../section';
import { orNothing } from '../nothing';

/** The strategy map: causal links, and the state of this year's objectives for each factor. */
export const strategyMap: Section = {
  id: 'strategyMap',
  blocks: (facts, context) =>
    orNothing(ksfsOf(facts.plan), context.words.review.strategyMap.nothing, () => [
      ...pictureBlock(strategyMapPicture(strategyOf(facts), context)),
      strategyMapTable(strategyOf(facts), context),
    ]),
  data: (facts, context) => strategyMapData(strategyOf(facts), context),
};

const strategyOf = ({ plan, question: { year }, scorecardScore: { kpis } }: ReviewFacts): StrategyFacts => ({
  plan,
  year,
  kpis,
});
