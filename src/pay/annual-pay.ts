import { sum, type Decimal } from '../util/decimal';
import { cents, MONTHS_OF_YEAR } from './money';

/** Months that count with one coefficient; a transfer begins another. */
export interface Stretch {
  /** From 0 to 12; part months are halves. */
  readonly months: Decimal;
  /** The product of the factors: 1 pays the annual part in full. */
  readonly coefficient: Decimal;
}

/** The advance of one month: `part` is 1, or ½ for a part month. `prepay` is a fraction of 1. */
export const monthlyAdvance = (annual: Decimal, prepay: Decimal, part: Decimal): Decimal =>
  cents(annual.mul(prepay).div(MONTHS_OF_YEAR).mul(part));

/** Months times coefficients: what the annual part is worth in twelfths. */
export const earnedMonths = (stretches: readonly Stretch[]): Decimal =>
  sum(stretches.map(({ months, coefficient }) => months.mul(coefficient)));

interface AnnualPay {
  readonly due: Decimal;
  /** Above 0 it is topped up; below 0 more was paid than earned. */
  readonly settlement: Decimal;
}

/**
 * The settlement of a year, or of the months of a half, to the cent (spec 04.2): due = round2(annual · Σ months · K /
 * 12). Advances and settlement always total the amount due.
 */
export function annualPay(annual: Decimal, stretches: readonly Stretch[], paid: Decimal): AnnualPay {
  const due = cents(annual.mul(earnedMonths(stretches)).div(MONTHS_OF_YEAR));
  return { due, settlement: due.sub(paid) };
}
