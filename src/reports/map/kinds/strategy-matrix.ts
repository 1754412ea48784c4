import { strategyMatrixPicture } from '../../pictures';
import { strategyMapData, strategyMapTable } from '../../shared/strategy/map-table';
import type { MapKind } from '../kind';
import { strategyOf } from './strategy';

export const strategyMatrix: MapKind = {
  id: 'strategy-matrix',
  summary: 'the same as a matrix, for strategies of many factors: each row drives the columns that it has a sign in',
  takes: [],
  build: (facts, context) => {
    const own = strategyOf(facts);
    return {
      picture: strategyMatrixPicture(own, context),
      blocks: [strategyMapTable(own, context)],
      content: strategyMapData(own, context),
    };
  },
};
