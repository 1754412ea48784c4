import type { MapKind } from '../kind';
import { bowling } from './bowling';
import { bridge } from './bridge';
import { fishbone } from './fishbone';
import { pareto } from './pareto';
import { strategy } from './strategy';
import { strategyMatrix } from './strategy-matrix';
import { timeline } from './timeline';
import { trend } from './trend';
import { valueTree } from './value';
import { whys } from './whys';
import { xMatrix } from './x-matrix';

/** Every picture that “hoshin map” makes, in the order of its help: the plan, then scorecards, then KPIs. */
export const mapKinds: readonly MapKind[] = [
  strategy,
  strategyMatrix,
  valueTree,
  xMatrix,
  bowling,
  bridge,
  timeline,
  pareto,
  trend,
  fishbone,
  whys,
];
