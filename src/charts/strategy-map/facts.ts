import type { Status } from '../../scoring/types';
import type { StatusLetters } from '../status-mark';

/** The strategy map: key success factors in the lanes of the perspectives, and what drives what. */
export interface StrategyMapFacts {
  /** From top to bottom. */
  readonly lanes: readonly { readonly name: string; /** Said where it has no box. */ readonly empty: string }[];
  readonly boxes: readonly MapBox[];
  readonly arrows: readonly MapArrow[];
  readonly letters: StatusLetters;
  readonly legend: MapLegend;
}

export interface MapBox {
  /** Index of its lane in the list. */
  readonly lane: number;
  readonly name: string;
  /** Number of this year's objectives for it by status, only for statuses that occur. */
  readonly counts: readonly { readonly status: Status; readonly count: number }[];
  /** Text in place of the counts when there is nothing to count. */
  readonly note?: string;
  /** It has no KPI, so that nobody can say whether it is reached. */
  readonly open: boolean;
  /** It stands for others that there is no room for. */
  readonly isRest?: boolean;
}

export type Strength = 'strong' | 'medium' | 'weak';

/** From one box to another, by their places in the list. */
export interface MapArrow {
  readonly from: number;
  readonly to: number;
  readonly strength: Strength;
  /** Stands on the arrow: a letter, and after how many months. */
  readonly badge: string;
}

export interface MapLegend {
  readonly strengths: Readonly<Record<Strength, string>>;
  /** Lines of text below the picture. */
  readonly notes: readonly string[];
}
