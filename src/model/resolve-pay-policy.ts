import type { PayPolicy } from './types';
import { decimal } from '../util/decimal';
import { defined } from '../util/defined';
import { DEFAULT_PAY_POLICY } from './pay-policy';
import type { RawPayPolicy } from './raw';
import { share } from './share';

export function resolvePayPolicy({
  factors,
  prepay,
  shortfall,
  monthlyCap,
  pointValue,
  partMonth,
  minimumWage,
}: RawPayPolicy = {}): PayPolicy {
  return {
    ...DEFAULT_PAY_POLICY,
    ...defined({
      shortfall,
      partMonth,
      factors: factors && [...new Set(factors)],
      prepay: prepay === undefined ? undefined : share(prepay),
      monthlyCap: monthlyCap === undefined ? undefined : share(monthlyCap),
      pointValue: pointValue === undefined ? undefined : decimal(pointValue),
      minimumWage: minimumWage === undefined ? undefined : decimal(minimumWage),
    }),
  };
}
