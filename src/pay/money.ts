import { decimal, round, type Decimal } from '../util/decimal';

const CENTS = 2;

export const MONTHS_OF_YEAR: Decimal = decimal(12);

/** To the cent, half up. */
export const cents = (amount: Decimal): Decimal => round(amount, CENTS);
