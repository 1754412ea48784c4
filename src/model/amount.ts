import { decimal, HUNDRED, isZero } from '../util/decimal';
import type { RawAmount } from './raw';
import type { Amount } from './types';

/**
 * Reads `97.5` or `11640/11820`, which keeps its parts so that months add up rightly; `percent`: ratios of this item
 * are in per cent. Over 0 there is no value; 0 stands in, and is a finding.
 */
export function readAmount(raw: RawAmount, percent: boolean): Amount {
  if (typeof raw === 'number') return { value: decimal(raw) };
  const [numerator, denominator] = raw.split('/').map(decimal);
  const quotient = isZero(denominator!) ? denominator! : numerator!.div(denominator!);
  return { value: percent ? quotient.mul(HUNDRED) : quotient, numerator: numerator!, denominator: denominator! };
}
