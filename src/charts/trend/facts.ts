import type { Status } from '../../scoring/types';
import type { Decimal } from '../../util/decimal';
import type { StatusLetters } from '../status-mark';

/** Trend of a KPI over its year, period by period: levels as a line, sums as columns. */
export interface TrendFacts {
  readonly form: 'line' | 'columns';
  readonly unit?: string | undefined;
  /** Places of the values: an axis of whole things has no halves. */
  readonly decimals: number;
  /** The periods of the year, those to come too. */
  readonly slots: readonly TrendSlot[];
  /** Targets of the year: lines across a line's year; beside columns, which are parts of it, they are only told. */
  readonly levels: readonly TrendLevel[];
  /** Levels at which the year may end, by the several ways to forecast. */
  readonly forecast?:
    { readonly low: Decimal; readonly high: Decimal; readonly shown: Decimal; readonly label: string } | undefined;
  readonly letters: StatusLetters;
  /** Names of the lines; that of the plan is drawn only with a name. */
  readonly names: { readonly actual: string; readonly plan?: string | undefined };
}

export interface TrendSlot {
  readonly label: string;
  /** One value, or the two ends of a range. */
  readonly plan: readonly Decimal[];
  readonly actual?: Decimal | undefined;
  readonly status: Status;
  /** Its part of the forecast of a sum. */
  readonly expected?: Decimal | undefined;
  /** Actual less plan, of a sum. */
  readonly variance?: TrendVariance | undefined;
}

export interface TrendVariance {
  readonly value: Decimal;
  readonly text: string;
  readonly isGood: boolean;
}

export interface TrendLevel {
  readonly kind: 'basic' | 'challenge';
  /** With its value. */
  readonly label: string;
  readonly ends: readonly Decimal[];
}
