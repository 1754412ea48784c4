import type { Decimal } from '../../util/decimal';

export type Direction = 'higher' | 'lower' | 'range';

export type Aggregate = 'sum' | 'mean' | 'weightedMean' | 'ratio' | 'last' | 'min' | 'max';

export type Frequency = 'month' | 'quarter' | 'half' | 'year';

export type Target =
  | { readonly type: 'point'; readonly value: Decimal }
  | { readonly type: 'range'; readonly low: Decimal; readonly high: Decimal };
