import type { Period } from '../calendar/period';
import type { AmountFrom, Amounts } from './types';

/** The amount that holds in a month. */
export const heldIn = (amounts: Amounts, month: Period): AmountFrom =>
  amounts.findLast(({ from }) => from === undefined || from.text <= month.text) ?? amounts[0];
