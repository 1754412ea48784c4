import { min, round, sum, type Decimal } from '../util/decimal';

const CENTS = 2;

/** What a confirmed incident costs: a share of the person's monthly part (a fraction of 1), or an amount. */
export type Penalty = { readonly type: 'share'; readonly share: Decimal } | { readonly type: 'amount'; readonly amount: Decimal };

export interface MonthlyPay {
  /** Each penalty in money, to the cent, in the order given. */
  readonly penalties: readonly Decimal[];
  /** Their sum, at most the cap. */
  readonly deduction: Decimal;
  /** Never below 0 while the cap is at most the whole part. */
  readonly pay: Decimal;
}

/** The monthly part of performance pay after the incidents of the month (spec 04.2). `cap`: a fraction of the monthly part. */
export function monthlyPay(monthly: Decimal, penalties: readonly Penalty[], cap: Decimal): MonthlyPay {
  const amounts = penalties.map((penalty) => round(penalty.type === 'share' ? monthly.mul(penalty.share) : penalty.amount, CENTS));
  const deduction = min(sum(amounts), round(monthly.mul(cap), CENTS));
  return { penalties: amounts, deduction, pay: monthly.sub(deduction) };
}
