import { decimal, round, type Decimal } from '../util/decimal';

const CENTS = 2;
const MONTHS = decimal(12);

/** What a year's performance pay of one person is made of. Money in the plan's currency. */
export interface AnnualPayTerms {
  /** The annual part at full performance. */
  readonly annual: Decimal;
  /** The product of the factors: 1 pays the annual part in full. */
  readonly coefficient: Decimal;
  /** Share of the annual part that is paid out in advance, month by month; a fraction of 1. */
  readonly prepay: Decimal;
  /** Months counted, from 0 to 12; part months are halves. Default: 12. */
  readonly months?: Decimal;
  /** What was really paid in advance; default: twelve full months. */
  readonly paid?: Decimal;
}

export interface AnnualPay {
  /** The advance of a full month. */
  readonly month: Decimal;
  readonly prepaid: Decimal;
  readonly due: Decimal;
  /** Above 0 it is topped up; below 0 more was paid than earned. */
  readonly settlement: Decimal;
}

/** The settlement of a year, to the cent (spec 04.2). What was prepaid and the settlement always total what is due. */
export function annualPay({ annual, coefficient, prepay, months = MONTHS, paid }: AnnualPayTerms): AnnualPay {
  const month = round(annual.mul(prepay).div(MONTHS), CENTS);
  const prepaid = paid ?? month.mul(MONTHS);
  const due = round(annual.mul(months).div(MONTHS).mul(coefficient), CENTS);
  return { month, prepaid, due, settlement: due.sub(prepaid) };
}
