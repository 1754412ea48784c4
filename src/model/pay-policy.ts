import { decimal, ONE } from '../util/decimal';
import { inside, isWritten } from '../source/locate';
import type { PayFactor, PayPolicy, Plan, WeightedSum } from './types';

export const DEFAULT_PAY_POLICY: PayPolicy = {
  factors: ['department'],
  prepay: decimal('0.6'),
  shortfall: 'offset',
  monthlyCap: ONE,
  partMonth: 10,
};

/** Tests whether pay follows from scores: somebody is paid, or the plan writes how. */
export const paysByGrades = ({ payroll, origin }: Plan): boolean =>
  payroll.people.length > 0 || isWritten(inside(origin, 'policy', 'pay'));

/** The scores that a factor is made of, one with a share of 1 outside a weighted sum. */
export const partsOf = (factor: PayFactor): WeightedSum['parts'] =>
  typeof factor === 'string' ? [{ of: factor, share: ONE }] : factor.parts;
