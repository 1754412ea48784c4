import fc from 'fast-check';
import { annualPay, monthlyAdvance } from '../../src/pay/annual-pay';
import { monthlyPay } from '../../src/pay/monthly-pay';
import { sharePool } from '../../src/pay/pool';
import { decimal, fixed, isNegative, ONE, sum } from '../../src/util/decimal';
import { runs } from '../support/runs';

const RUNS = runs(1000);

const cents = fc.integer({ min: 0, max: 100_000_000 }).map((amount) => decimal(amount).div(100));
const share = fc.integer({ min: 0, max: 200 }).map((percent) => decimal(percent).div(100));

test('what was prepaid and the settlement always total what is due', () => {
  fc.assert(
    fc.property(cents, share, share, fc.integer({ min: 0, max: 24 }), (annual, coefficient, prepay, halves) => {
      const prepaid = monthlyAdvance(annual, prepay, ONE).mul(12);
      const { settlement, due } = annualPay(
        [{ spans: [{ annual, months: decimal(halves).div(2) }], coefficient }],
        prepaid,
      );
      expect(fixed(prepaid.add(settlement), 6)).toBe(fixed(due, 6));
      expect(fixed(due, 6)).toBe(fixed(due, 2).concat('0000'));
    }),
    { numRuns: RUNS },
  );
});

test('a deduction never exceeds its cap, and pay is never below 0', () => {
  const penalty = fc.oneof(
    share.map((one) => ({ type: 'share' as const, share: one })),
    cents.map((amount) => ({ type: 'amount' as const, amount })),
  );
  fc.assert(
    fc.property(
      cents,
      fc.array(penalty, { maxLength: 8 }),
      fc.integer({ min: 0, max: 100 }),
      (monthly, penalties, cap) => {
        const { deduction, pay } = monthlyPay(monthly, penalties, decimal(cap).div(100));
        expect(Number(fixed(deduction, 2))).toBeLessThanOrEqual(Number(fixed(monthly.mul(cap).div(100), 2)));
        expect(isNegative(pay)).toBe(false);
      },
    ),
    { numRuns: RUNS },
  );
});

test('the shares of a pool total it to the cent, and equal parts differ by a cent at the most', () => {
  fc.assert(
    fc.property(
      cents,
      fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 30 }),
      (total, parts) => {
        const shares = sharePool(total, parts.map(decimal));
        expect(fixed(sum(shares), 6)).toBe(fixed(total, 6));
        const equal = shares.filter((_, i) => parts[i] === parts[0]).map((one) => Number(fixed(one, 2)));
        expect(Math.max(...equal) - Math.min(...equal)).toBeLessThan(0.011);
      },
    ),
    { numRuns: RUNS },
  );
});

test('a pool that nobody has a part in is refused', () => {
  expect(() => sharePool(decimal(100), [decimal(0)])).toThrow(RangeError);
});
