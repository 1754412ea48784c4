import { min, sum, type Decimal } from '../util/decimal';
import { cents } from './money';

/**
 * The cost of an incident: a share of the monthly part (a fraction of 1), an amount, or all of it whatever the cap.
 * `zeroes`: another item of the same act takes the whole month.
 */
export type Penalty =
  | { readonly type: 'share'; readonly share: Decimal; readonly zeroes?: boolean }
  | { readonly type: 'amount'; readonly amount: Decimal; readonly zeroes?: boolean }
  | { readonly type: 'monthZero' };

export interface MonthlyPay {
  /** Each penalty in money, to the cent, in the order given. */
  readonly penalties: readonly Decimal[];
  /** Their sum, at most the cap. */
  readonly deduction: Decimal;
  /** True if the cap made the deduction less than the penalties. */
  readonly capped: boolean;
  /** Never below 0 while the cap is at most the whole part. */
  readonly pay: Decimal;
}

/**
 * The monthly part of performance pay after the incidents of the month (spec 04.2). `cap`: a fraction of the monthly
 * part.
 */
export function monthlyPay(monthly: Decimal, penalties: readonly Penalty[], cap: Decimal): MonthlyPay {
  const amounts = penalties.map((penalty) => penaltyAmount(monthly, penalty));
  const most = penalties.some(takesMonth) ? monthly : cents(monthly.mul(cap));
  const deduction = min(sum(amounts), most);
  return { penalties: amounts, deduction, capped: deduction.lt(sum(amounts)), pay: monthly.sub(deduction) };
}

/** Tests for a penalty that goes beyond the cap. */
export const takesMonth = (penalty: Penalty): boolean => penalty.type === 'monthZero' || penalty.zeroes === true;

export function penaltyAmount(monthly: Decimal, penalty: Penalty): Decimal {
  switch (penalty.type) {
    case 'share':
      return cents(monthly.mul(penalty.share));
    case 'amount':
      return cents(penalty.amount);
    case 'monthZero':
      return monthly;
  }
}
