import fc from 'fast-check';
import type { ChartFacts, ChartKind, Picture } from '../../src/charts';
import { chartText } from './chart-text';
import { bowling, bridge, pareto, timeline, trend } from './figure-facts';
import { fishbone, matrix, strategyMap, tree, valueTree, whys, xMatrix } from './structure-facts';

/** Of every kind, with none, a few, and 40 of everything. */
const facts: { readonly [K in ChartKind]: fc.Arbitrary<ChartFacts[K]> } = {
  bowling,
  bridge,
  fishbone,
  matrix,
  pareto,
  strategyMap,
  timeline,
  tree,
  trend,
  valueTree,
  whys,
  xMatrix,
};

export const pictureOf = (kind: ChartKind): fc.Arbitrary<Picture> =>
  fc
    .record({ title: chartText, description: chartText, facts: facts[kind] as fc.Arbitrary<ChartFacts[ChartKind]> })
    .map((rest) => ({ kind, ...rest }) as Picture);
