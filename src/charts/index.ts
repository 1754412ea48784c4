import { bowling, type BowlingFacts } from './bowling';
import { bridge, type BridgeFacts } from './bridge';
import type { Chart } from './chart';
import type { Drawing } from './drawing';
import { fishbone, type FishboneFacts } from './fishbone';
import { matrix, type MatrixFacts } from './matrix';
import { COLUMN, fits, LANDSCAPE, PORTRAIT } from './paper';
import { pareto, type ParetoFacts } from './pareto';
import { strategyMap, type StrategyMapFacts } from './strategy-map';
import { timeline, type TimelineFacts } from './timeline';
import { tree, type TreeFacts } from './tree';
import { trend, type TrendFacts } from './trend';
import { valueTree, type ValueTreeFacts } from './value-tree';
import { whys, type WhysFacts } from './whys';
import { xMatrix, type XMatrixFacts } from './x-matrix';

export type { Chart } from './chart';
export type { Box, Drawing, Mark, Point } from './drawing';
export { textBox } from './drawing';
export { textWidth } from './text';

/** Facts that each kind of picture is drawn from. */
export interface ChartFacts {
  readonly bowling: BowlingFacts;
  readonly bridge: BridgeFacts;
  readonly fishbone: FishboneFacts;
  readonly matrix: MatrixFacts;
  readonly pareto: ParetoFacts;
  readonly strategyMap: StrategyMapFacts;
  readonly timeline: TimelineFacts;
  readonly tree: TreeFacts;
  readonly trend: TrendFacts;
  readonly valueTree: ValueTreeFacts;
  readonly whys: WhysFacts;
  readonly xMatrix: XMatrixFacts;
}

export type ChartKind = keyof ChartFacts;

/** Every kind of picture; one that lacks a function does not compile. */
export const charts: { readonly [K in ChartKind]: Chart<ChartFacts[K]> } = {
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

/** Facts to be drawn, and what the drawing is called and says for those who do not see it. */
export type Picture = {
  readonly [K in ChartKind]: {
    readonly kind: K;
    readonly title: string;
    readonly description: string;
    readonly facts: ChartFacts[K];
  };
}[ChartKind];

const chartOf = ({ kind }: Picture): Chart<Picture['facts']> => charts[kind] as Chart<Picture['facts']>;

/** The picture in drawings that each fit a page; nothing on paper is made smaller to fit. */
export function drawPages(picture: Picture, paper: keyof typeof LANDSCAPE = 'a4'): readonly Drawing[] {
  const chart = chartOf(picture);
  return (chart.parts?.(picture.facts, LANDSCAPE[paper]) ?? [picture.facts]).map((facts) => chart.draw(facts));
}

/** Tests whether a picture fits a column of an A3. */
export const fitsColumn = (picture: Picture): boolean => fits(drawPicture(picture), COLUMN);

/** Tests whether a picture needs pages in landscape. */
export const isWidePicture = (picture: Picture): boolean =>
  drawPages(picture).some((drawing) => !fits(drawing, PORTRAIT));

export const drawPicture = (picture: Picture): Drawing => chartOf(picture).draw(picture.facts);

/** A Mermaid diagram; undefined for pictures that Mermaid does not draw. */
export const pictureMermaid = (picture: Picture): string | undefined => chartOf(picture).mermaid?.(picture.facts);
