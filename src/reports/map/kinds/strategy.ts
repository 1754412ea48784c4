import { strategyMapPicture } from '../../pictures';
import { strategyMapData, strategyMapTable } from '../../shared/strategy/map-table';
import type { StrategyFacts } from '../../shared/strategy/ksfs';
import type { MapFacts, MapKind } from '../kind';

export const strategy: MapKind = {
  id: 'strategy',
  summary: 'what drives what among the key success factors, by perspective, with the status of their objectives',
  takes: [],
  build: (facts, context) => {
    const own = strategyOf(facts);
    return {
      picture: strategyMapPicture(own, context),
      blocks: [strategyMapTable(own, context)],
      content: strategyMapData(own, context),
    };
  },
};

export const strategyOf = ({
  plan,
  score: {
    scorecards,
    question: { year },
  },
}: MapFacts): StrategyFacts => ({
  plan,
  year,
  kpis: scorecards.find(({ scorecard }) => scorecard.department === undefined)?.kpis ?? [],
});
