import type { Decimal } from '../../util/decimal';

/** Whose final score the annual part follows. */
export type PayFactor = 'department' | 'company' | 'person';

/** How performance pay follows results (spec 04.2). Shares are fractions of 1, money is in the plan's currency. */
export interface PayPolicy {
  /** The coefficients of their scores are multiplied. */
  readonly factors: readonly PayFactor[];
  /** Share of the annual part that is paid in advance, month by month. */
  readonly prepay: Decimal;
  /** What happens when more was prepaid than earned. */
  readonly shortfall: 'recover' | 'offset' | 'waive';
  /** Most that incidents may take of the monthly part. */
  readonly monthlyCap: Decimal;
  /** What a point of a penalty is worth. */
  readonly pointValue?: Decimal;
  /** The most attended days with which a month counts as half. */
  readonly partMonth: number;
  /** Of a month; undefined when it is not checked. */
  readonly minimumWage?: Decimal;
}
