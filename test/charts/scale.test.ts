import fc from 'fast-check';
import { axisOf, tickText } from '../../src/charts/scale';
import { decimal } from '../../src/util/decimal';

const ticks = (...values: readonly (number | string)[]): string[] => {
  const axis = axisOf(values.map(decimal), 5);
  return axis.ticks.map((tick) => tickText(tick, axis));
};

test.each([
  [
    [98.7, 99.9],
    ['98.50', '98.75', '99.00', '99.25', '99.50', '99.75', '100.00'],
  ],
  [
    [3, 9],
    ['0', '2', '4', '6', '8', '10'],
  ],
  [
    [-4, 3],
    ['−4', '−2', '0', '2', '4'],
  ],
  [
    [12_000_000, 2_166_000],
    ['0', '2,500', '5,000', '7,500', '10,000', '12,500'],
  ],
  [[0], ['0.0', '0.2', '0.4', '0.6', '0.8', '1.0']],
  [[50], ['44', '46', '48', '50', '52', '54', '56']],
  [[], ['0.0', '0.2', '0.4', '0.6', '0.8', '1.0']],
])('the axis of %j', (values, expected) => {
  expect(ticks(...values)).toEqual(expected);
});

test('every value lies on its axis, which has between 2 and 12 ticks', () => {
  fc.assert(
    fc.property(
      fc.array(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), { minLength: 1, maxLength: 9 }),
      fc.integer({ min: 0, max: 20 }),
      (numbers, places) => {
        const values = numbers.map((n) => decimal(n).div(decimal(10n ** BigInt(places))));
        const axis = axisOf(values, 5);
        expect(values.map((value) => axis.share(value)).filter((share) => !(share >= 0 && share <= 1))).toEqual([]);
        expect(axis.ticks.length).toBeGreaterThanOrEqual(2);
        expect(axis.ticks.length).toBeLessThanOrEqual(12);
      },
    ),
  );
});
