import type { Decimal } from '../../util/decimal';

/** A final score that the annual part follows. */
export type PayFactor = 'department' | 'company' | 'person';

/**
 * The rules by which performance pay follows results (spec 04.2). Shares are fractions of 1, money is in the plan's
 * currency.
 */
export interface PayPolicy {
  /** The coefficients of their scores are multiplied. */
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
