import { inside, type Origin } from '../source/locate';
import { originalIndex } from '../source/original-index';
import { decimal } from '../util/decimal';
import { defined } from '../util/defined';
import { DEFAULT_PAY_POLICY } from './pay-policy';
import type { RawPayPolicy } from './raw';
import { share } from './share';
import type { PayFactor, PayPolicy, ScoreOwner } from './types';

export function resolvePayPolicy(
  { factors, prepay, shortfall, monthlyCap, pointValue, partMonth, minimumWage }: RawPayPolicy = {},
  origin: Origin,
): PayPolicy {
  return {
    ...DEFAULT_PAY_POLICY,
    ...defined({
      shortfall,
      partMonth,
      factors: factors && resolveFactors(factors, inside(origin, 'factors')),
      prepay: prepay === undefined ? undefined : share(prepay),
      monthlyCap: monthlyCap === undefined ? undefined : share(monthlyCap),
      pointValue: pointValue === undefined ? undefined : decimal(pointValue),
      minimumWage: minimumWage === undefined ? undefined : decimal(minimumWage),
    }),
  };
}

type RawFactors = NonNullable<RawPayPolicy['factors']>;

/** A score that is named twice counts once. */
const resolveFactors = (raws: RawFactors, origin: Origin): readonly PayFactor[] => [
  ...new Set(
    raws.map((raw, i) => (typeof raw === 'string' ? raw : resolveSum(raw, inside(origin, originalIndex(raws, i))))),
  ),
];

const OWNERS: readonly ScoreOwner[] = ['company', 'department', 'person'];

/** Parts have one order, however they are written. */
const resolveSum = (raw: Exclude<RawFactors[number], string>, origin: Origin): PayFactor => ({
  parts: OWNERS.flatMap((of) => {
    const written = raw[of];
    return written === undefined ? [] : { of, share: share(written) };
  }),
  origin,
});
