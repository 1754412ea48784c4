import type { Actual, Text } from '../model/types';
import { plain, type Decimal } from '../util/decimal';

/** Report of one value, in the texts that a plan file would have; absent where there is nothing. */
export interface ValueEntry {
  /** `98.6`, or `11640/11820`. */
  readonly amount?: string | undefined;
  readonly estimate?: boolean | undefined;
  readonly weight?: string | undefined;
  /** Reason that there is no value. */
  readonly na?: string | undefined;
  readonly approvedBy?: string | undefined;
  readonly remark?: string | undefined;
}

/** Digits that a plan file may write. */
const DIGITS = 15;

export const numberText = (value: Decimal): string => plain(value, DIGITS);

/** Turns what the plan has, if it has anything, into the texts of a report. */
export function entryOf(actual: Actual | undefined, say: (text: Text) => string): ValueEntry {
  if (!actual) return {};
  if (actual.state === 'na')
    return { na: actual.reason === undefined ? '' : say(actual.reason), approvedBy: actual.approvedBy };
  const { value, numerator, denominator, weight, reason, state } = actual;
  return {
    amount: numerator && denominator ? `${numberText(numerator)}/${numberText(denominator)}` : numberText(value),
    ...(state === 'estimate' && { estimate: true }),
    ...(weight && { weight: numberText(weight) }),
    ...(reason !== undefined && { remark: say(reason) }),
  };
}

/** A text that two entries have in common only if they say the same. */
export const keyOf = ({ amount, estimate, weight, na, approvedBy, remark }: ValueEntry): string =>
  JSON.stringify([amount, estimate === true, weight, na, approvedBy, remark].map(tidy));

/** Tests whether two entries say the same value, whatever is remarked on it. */
export const isSameEntry = (one: ValueEntry, other: ValueEntry): boolean =>
  keyOf({ ...one, remark: undefined }) === keyOf({ ...other, remark: undefined });

/** Blanks around a text, and the ends of its lines, are not what somebody says. */
export const tidy = (part: string | boolean | undefined): string | boolean =>
  typeof part === 'string' ? part.replace(/\r\n?/g, '\n').trim() : (part ?? '');

/** True for a row that nobody has filled in. */
export const isEmptyEntry = (entry: ValueEntry): boolean => keyOf(entry) === keyOf({});
