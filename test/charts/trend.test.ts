import fc from 'fast-check';
import { drawPicture, type ChartFacts } from '../../src/charts';
import type { Status } from '../../src/scoring';
import { decimal, type Decimal } from '../../src/util/decimal';
import { faultsOf } from '../support/geometry';
import { chartText } from '../support/chart-text';

const value: fc.Arbitrary<Decimal> = fc.oneof(
  fc.integer({ min: -200, max: 200 }),
  fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }),
  fc.integer({ min: -9999, max: 9999 }).map((n) => `${n}`.replace(/(\d)$/, '$1.0625')),
).map(decimal);

const status = fc.constantFrom<Status>('challenge', 'green', 'amber', 'red', 'missing', 'na', 'none');

const facts: fc.Arbitrary<ChartFacts['trend']> = fc.record({
  unit: fc.option(chartText, { nil: undefined }),
  slots: fc.array(fc.record({ label: chartText, plan: fc.array(value, { maxLength: 2 }), actual: fc.option(value, { nil: undefined }), status }), { maxLength: 40 }),
  levels: fc.uniqueArray(fc.record({ kind: fc.constantFrom('basic' as const, 'challenge' as const), label: chartText, ends: fc.array(value, { minLength: 1, maxLength: 2 }) }), { selector: ({ kind }) => kind }),
  forecast: fc.option(fc.record({ low: value, high: value, shown: value, label: chartText }), { nil: undefined }),
  names: fc.record({ actual: chartText, plan: fc.option(chartText, { nil: undefined }) }),
});

test('whatever the figures and names, no text lies on another or leaves the picture', () => {
  fc.assert(fc.property(facts, (some) => {
    expect(faultsOf(drawPicture({ kind: 'trend', title: '', description: '', facts: some }))).toEqual([]);
  }));
});
