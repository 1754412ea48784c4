import { isZero, sum, type Decimal } from '../util/decimal';
import { cents, MONTHS_OF_YEAR } from './money';

/** Months that count with one annual part. */
export interface Span {
  readonly annual: Decimal;
  /** From 0 to 12; part months are halves. */
  readonly months: Decimal;
}

/** Months that count with one coefficient; a transfer begins another. */
export interface Stretch {
  /** Spans in time; more than one where the annual part changes. */
  readonly spans: readonly Span[];
  /** The product of the factors: 1 pays the annual part in full. */
  readonly coefficient: Decimal;
}

/** The advance of one month: `part` is 1, or ½ for a part month. `prepay` is a fraction of 1. */
export const monthlyAdvance = (annual: Decimal, prepay: Decimal, part: Decimal): Decimal =>
  cents(annual.mul(prepay).div(MONTHS_OF_YEAR).mul(part));

export const monthsOf = (spans: readonly Span[]): Decimal => sum(spans.map(({ months }) => months));

/** Annual parts times months: twelve times what they are worth at a coefficient of 1. */
export const baseOf = (spans: readonly Span[]): Decimal => sum(spans.map(({ annual, months }) => annual.mul(months)));

/** The mean annual part, by months; undefined without any. */
export function meanAnnual(spans: readonly Span[]): Decimal | undefined {
  const months = monthsOf(spans);
  return isZero(months) ? undefined : baseOf(spans).div(months);
}

/** Annual parts times months times coefficients: twelve times what is earned. */
export const earned = (stretches: readonly Stretch[]): Decimal =>
  sum(stretches.map(({ spans, coefficient }) => baseOf(spans).mul(coefficient)));

interface AnnualPay {
  readonly due: Decimal;
  /** Above 0 it is topped up; below 0 more was paid than earned. */
  readonly settlement: Decimal;
}

/**
 * The settlement of a year, or of the months of a half, to the cent (spec 04.2): due = round2(Σ annual · months · K /
 * 12). Advances and settlement always total the amount due.
 */
export function annualPay(stretches: readonly Stretch[], paid: Decimal): AnnualPay {
  const due = cents(earned(stretches).div(MONTHS_OF_YEAR));
  return { due, settlement: due.sub(paid) };
}
