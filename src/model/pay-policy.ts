import { decimal, ONE } from '../util/decimal';
import type { PayFactor, PayPolicy, WeightedSum } from './types';

export const DEFAULT_PAY_POLICY: PayPolicy = {
  factors: ['department'],
  prepay: decimal('0.6'),
  shortfall: 'offset',
  monthlyCap: ONE,
  partMonth: 10,
};

/** The scores that a factor is made of, one with a share of 1 outside a weighted sum. */
export const partsOf = (factor: PayFactor): WeightedSum['parts'] =>
  typeof factor === 'string' ? [{ of: factor, share: ONE }] : factor.parts;
