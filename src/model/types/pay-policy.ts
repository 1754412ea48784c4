import type { Origin } from '../../source/locate';
import type { Decimal } from '../../util/decimal';

/** The owner of a final score that the annual part follows. */
export type ScoreOwner = 'department' | 'company' | 'person';

/** A factor of pay: the coefficient of one final score, or a weighted sum of several. */
export type PayFactor = ScoreOwner | WeightedSum;

/** Coefficients that are added with their shares, which total 1. */
export interface WeightedSum {
  readonly parts: readonly { readonly of: ScoreOwner; readonly share: Decimal }[];
  readonly origin: Origin;
}

/**
 * The rules by which performance pay follows results (spec 04.2). Shares are fractions of 1, money is in the plan's
 * currency.
 */
export interface PayPolicy {
  /** Factors are multiplied. */
  readonly factors: readonly PayFactor[];
  /** Share of the annual part that is paid in advance, month by month. */
  readonly prepay: Decimal;
  /** The treatment of a shortfall, when more was prepaid than earned. */
  readonly shortfall: 'recover' | 'offset' | 'waive';
  /** Most that incidents may take of the monthly part. */
  readonly monthlyCap: Decimal;
  /** The money that a point of a penalty is worth. */
  readonly pointValue?: Decimal;
  /** The most attended days with which a month counts as half. */
  readonly partMonth: number;
  /** The legal minimum of a month; undefined when it is not checked. */
  readonly minimumWage?: Decimal;
}
