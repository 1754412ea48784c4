import fc from 'fast-check';
import { printedFigures, printedTogether, type Figure } from '../../src/scoring/places';
import { rateText } from '../../src/scoring/quantity';
import type { Kpi } from '../../src/model/types';
import { fixed, round, sum } from '../../src/util/decimal';
import { planOf } from '../reports/sample';
import { buildKpi, dec, linear, origin, period, point, steps, type KpiSpec } from '../support/build-plan';
import { printedParts } from '../support/printed-parts';
import { runs } from '../support/runs';

const kpiOf = (spec: Omit<KpiSpec, 'id'>): Kpi => buildKpi(spec).kpi;

/** The figures of a KPI that stand in one row. */
function row(item: Kpi, values: readonly (string | Omit<Figure, 'item' | 'beside'>)[]): string {
  const figures = values.map((value) =>
    typeof value === 'string' ? { item, value: dec(value), beside: 1 } : { item, beside: 1, ...value },
  );
  return printedFigures(figures)
    .map(({ value, decimals }) => fixed(value, decimals))
    .join(' ');
}

const THIRD = dec(1).div(3);

test.each([
  [
    'a challenge gives its target places',
    { target: 2, challenge: { target: '1.5', bonus: 1 } },
    ['2', '1.5'],
    '2.0 1.5',
  ],
  ['so does a baseline', { target: 12, baseline: '11.25' }, ['12', '11.25'], '12.00 11.25'],
  ['so does a reported value', { target: 2, actuals: { '2026-01': '1.8' } }, ['2', '1.8'], '2.0 1.8'],
  ['“decimals” adds places', { target: 12, decimals: 2 }, ['12'], '12.00'],
  ['“decimals” takes none from a target', { target: '12.345', decimals: 1 }, ['12.345', '7.891'], '12.345 7.9'],
  ['nor from what is reported', { target: 2, decimals: 0, actuals: { '2026-01': '1.8' } }, ['2', '1.8'], '2 1.8'],
])('%s', (_, spec, values, expected) => expect(row(kpiOf(spec), values)).toBe(expected));

/** A number of three places, by where it stands in a plan: that number, and a computed one beside it. */
test.each<[claim: string, spec: Omit<KpiSpec, 'id'>, printed: string]>([
  ['nowhere', { target: 2 }, '12.3 7.9'],
  ['a target', { target: '12.345' }, '12.345 7.891'],
  ['an end of a range', { target: [2, '12.345'], direction: 'range' }, '12.345 7.891'],
  ['a challenge', { target: 2, challenge: { target: '12.345', bonus: 1 } }, '12.345 7.891'],
  ['a baseline', { target: 2, baseline: '12.345' }, '12.345 7.891'],
  ['an actual', { target: 2, actuals: { '2026-01': '12.345' } }, '12.345 7.891'],
  ['an estimate', { target: 2, actuals: { '2026-01': { estimate: '12.345' } } }, '12.345 7.891'],
  [
    'a quotient, which is computed',
    { target: 2, actuals: { '2026-01': { numerator: '12.345', denominator: 1 } } },
    '12.3 7.9',
  ],
  ['the beginning of a path', { target: 2, phasing: { type: 'path', from: dec('12.345') } }, '12.345 7.891'],
  [
    'the target of a month',
    {
      target: 2,
      phasing: { type: 'months', targets: [{ period: period('2026-03'), value: dec('12.345'), origin: origin('x') }] },
    },
    '12.345 7.891',
  ],
  ['a year before', { target: 2, history: { '2025': '12.345' } }, '12.345 7.9'],
  ['a forecast', { target: 2, forecast: { value: '12.345' } }, '12.345 7.9'],
  ['an effect', { target: 2, measures: [{ id: 'm', effect: '12.345' }, { id: 'n' }] }, '12.345 7.9'],
  ['a point of a line', { target: 2, scoring: linear([['12.345', 1]]) }, '12.345 7.9'],
  ['a tier', { target: 2, scoring: steps([['12.345', 1]]) }, '12.345 7.9'],
])('places of a number of a plan: %s', (_claim, spec, printed) =>
  expect(
    row(kpiOf(spec), [
      { value: dec('12.345'), beside: 1 },
      { value: dec('7.891'), beside: 2 },
    ] as never),
  ).toBe(printed),
);

test.each([
  ['whole ones have the places of what is written', { target: 9 }, ['4', '5'], '4 5'],
  ['one that is not whole gives all one place', { target: 9 }, ['4', '4.25'], '4.0 4.3'],
  ['what is written needs none for that', { target: 9 }, ['9', '4.25'], '9 4.3'],
  ['“decimals: 0” is obeyed', { target: 9, decimals: 0 }, ['4', '6.25'], '4 6'],
  ['they have six places at the most', { target: '9.12345678' }, ['9.12345678', '1.123456789'], '9.12345678 1.123457'],
])('of computed figures: %s', (_, spec, values, expected) => expect(row(kpiOf(spec), values)).toBe(expected));

test.each([
  ['99.96', '100', '99.96 100.00'],
  ['99.9996', '100', '99.9996 100.0000'],
  ['99.99999996', '100', '100.0 100.0'],
])('%s beside %s is printed so that one sees that they differ, as far as six places show it', (a, b, expected) =>
  expect(row(kpiOf({ target: 90, decimals: 1 }), [a, b])).toBe(expected),
);

test('figures that nobody compares keep their places', () => {
  const item = kpiOf({ target: 90, decimals: 1 });
  const printed = printedFigures([
    { item, value: dec('97.93'), beside: 'June' },
    { item, value: dec('97.94'), beside: 'July' },
  ]);
  expect(printed.map(({ decimals }) => decimals)).toEqual([1, 1]);
});

test('a change that is one never prints as 0', () => {
  const item = kpiOf({ target: 90, decimals: 0 });
  expect(row(item, [{ value: dec('0.004'), signed: true }])).toBe('0.004');
  expect(row(item, [{ value: dec('0'), signed: true }])).toBe('0');
});

test('parts of a total have the same places, and total what is printed of it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99_999 }),
      fc.integer({ min: 0, max: 3 }),
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 }),
      (total, places, weights) => {
        const whole = weights.reduce((a, b) => a + b, 0) || 1;
        const parts = weights.map((weight) => ({ type: 'point' as const, value: dec(total).mul(weight).div(whole) }));
        const printed = printedParts(kpiOf({ target: total }), parts, places);
        const exact = sum(parts.map(({ value }) => value));
        expect(fixed(sum(printed), places)).toBe(fixed(exact, places));
      },
    ),
    { numRuns: runs(200) },
  );
});

test('thirds have the places of their KPI', () =>
  expect(row(kpiOf({ target: '9.50' }), [{ value: THIRD }])).toBe('0.3'));

test('zeros at the end that a file writes are places too', () => {
  const { plan } = planOf(`kind: plan
id: p
name: P
departments: [{id: x, name: X}]
---
kind: scorecard
department: x
year: 2026
kpis:
  - {id: a, name: A, weight: 50, direction: higher, aggregate: last, basic: {target: 99.50}}
  - {id: b, name: B, weight: 50, direction: higher, aggregate: last, basic: {target: 99}}
---
kind: actuals
department: x
values:
  b: {2026-01: {value: 98.20, corrects: 97, reason: Typo}}
`);
  const [a, b] = plan.scorecards[0]!.kpis;
  expect([row(a!, ['99.5', '1']), row(b!, ['99', '98.2'])]).toEqual(['99.50 1.00', '99.00 98.20']);
});

test.each([
  ['1', '100.0%'],
  ['0.9996', '100.0%', '0.5'],
  ['0.9996', '99.96%'],
  ['0.99999996', '99.999996%'],
  ['0.99999999999', '<100%'],
  ['1.00000000001', '>100%'],
  ['0.79999999999', '<80%', '0.8'],
])('%s prints as %s beside what it is compared with', (rate, printed, compared = '1') => {
  expect(rateText(dec(rate), 1, dec(compared))).toBe(printed);
});

test('figures that are compared print alike where six places show no difference, and nowhere else', () => {
  const value = fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -9, max: 9 }), fc.nat(8));
  const number = value.map(([whole, rest, places]) => dec(whole).add(dec(rest).div(10 ** places)));
  fc.assert(
    fc.property(number, number, fc.option(fc.nat(3), { nil: undefined }), number, (a, b, decimals, target) => {
      const kpi = { ...kpiOf({ target: 1 }), target: point(target), ...(decimals !== undefined && { decimals }) };
      const [first, second] = printedTogether([a, b], kpi).map((one) => fixed(one.value, one.decimals));
      const isAlike = Number(first) === Number(second);
      if (!round(a, 6).equals(round(b, 6))) expect([first, second, isAlike]).toEqual([first, second, false]);
      if (a.equals(b)) expect(first).toBe(second);
      if (a.equals(target)) expect(dec(first!)).toEqual(a);
    }),
    { numRuns: runs(1000) },
  );
});
