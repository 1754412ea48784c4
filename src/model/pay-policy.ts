import { decimal, ONE } from '../util/decimal';
import type { PayPolicy } from './types';

export const DEFAULT_PAY_POLICY: PayPolicy = {
  factors: ['department'],
  prepay: decimal('0.6'),
  shortfall: 'offset',
  monthlyCap: ONE,
  partMonth: 10,
};
