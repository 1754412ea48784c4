import { boundsOf, boundsOfYear, isBeyond, isMissedForGood, withinReach } from '../../src/scoring/bounds';
import type { Track } from '../../src/scoring';
import type { Kpi, Target } from '../../src/model/types';
import { plain, type Decimal } from '../../src/util/decimal';
import { buildKpi, dec, origin, period, point, range, type KpiSpec } from '../support/build-plan';

type Spec = Omit<KpiSpec, 'id'>;

const kpiOf = (spec: Spec): Kpi => buildKpi({ target: 50, ...spec }).kpi;

const ends = ({ low, high }: { readonly low?: Decimal; readonly high?: Decimal }): string =>
  [low, high].map((end) => (end ? plain(end) : '–')).join(' ');

const RATE: Spec = { unit: '%', aggregate: 'mean' };
const BETWEEN = { low: dec(10), high: dec(90) };

describe('a rate is of 0 to 100, unless something that is written is not', () => {
  test.each<[claim: string, spec: Spec, bounds: string]>([
    ['nothing else', {}, '0 100'],
    ['a target', { target: [90, 110] }, '– –'],
    ['a target below', { target: -1 }, '– –'],
    ['a challenge', { challenge: { target: 101, bonus: 1 } }, '– –'],
    ['a challenge within', { challenge: { target: 100, bonus: 1 } }, '0 100'],
    ['a baseline', { baseline: 101 }, '– –'],
    ['a baseline within', { baseline: 0 }, '0 100'],
    ['a year before', { history: { '2025': 101 } }, '– –'],
    ['the beginning of a path', { phasing: { type: 'path', from: dec(101) } }, '– –'],
    [
      'the target of a month',
      { phasing: { type: 'months', targets: [{ period: period('2026-03'), value: dec(101), origin: origin('x') }] } },
      '– –',
    ],
    ['an actual', { actuals: { '2026-01': 101 } }, '– –'],
    ['an n/a month', { actuals: { '2026-01': { na: 'Closed' } } }, '0 100'],
    ['a forecast', { forecast: { value: 101 } }, '– –'],
    ['a forecast within', { forecast: { value: 99 } }, '0 100'],
    ['a formula', { formula: 'x', inputs: {} }, '– –'],
  ])('%s', (_claim, spec, bounds) => expect(ends(boundsOf(kpiOf({ ...RATE, ...spec })))).toBe(bounds));
});

test.each<[claim: string, spec: Spec, bounds: string]>([
  ['a level has those of each period', { ...RATE, bounds: BETWEEN }, '10 90'],
  ['a sum those that the periods left can add', { bounds: BETWEEN }, '120 280'],
  ['a sum with one of them has that one', { bounds: { low: dec(10) } }, '120 –'],
  ['and with the other the other', { bounds: { high: dec(90) } }, '– 280'],
  ['a sum without any has none', {}, '– –'],
])('the bounds of a year with two periods left after 100: %s', (_claim, spec, bounds) => {
  expect(ends(boundsOfYear(kpiOf(spec), dec(100), 2))).toBe(bounds);
});

describe('what a period must bring is within reach', () => {
  const track = (...actuals: readonly (number | undefined)[]): Track =>
    ({ periods: actuals.map((actual) => (actual === undefined ? {} : { actual: dec(actual) })) }) as unknown as Track;

  test.each<[claim: string, required: number, spec: Spec, reach: string | undefined]>([
    ['within the bounds', 50, { bounds: BETWEEN }, '50'],
    ['at the upper bound', 90, { bounds: BETWEEN }, '90'],
    ['above it, where more is better', 91, { bounds: BETWEEN }, undefined],
    ['above it, in a range', 91, { ...RATE, direction: 'range', bounds: BETWEEN }, undefined],
    ['above it, where less is better: it is certain', 91, { direction: 'lower', bounds: BETWEEN }, '90'],
    ['at the lower bound', 10, { direction: 'lower', bounds: BETWEEN }, '10'],
    ['below it, where less is better', 9, { direction: 'lower', bounds: BETWEEN }, undefined],
    ['below it, in a range', 9, { ...RATE, direction: 'range', bounds: BETWEEN }, undefined],
    ['below it, where more is better: it is certain', 9, { bounds: BETWEEN }, '10'],
    ['whatever it is, without bounds', 999, {}, '999'],
    ['without an upper bound', 999, { bounds: { low: dec(10) } }, '999'],
    ['without a lower bound', -999, { direction: 'lower', aggregate: 'mean', bounds: { high: dec(90) } }, '-999'],
    ['less than nothing of a total that should be low', -1, { direction: 'lower' }, undefined],
    ['less than nothing of a total that should be high', -1, {}, '-1'],
    ['less than nothing of a mean', -1, { direction: 'lower', aggregate: 'mean' }, '-1'],
  ])('%s', (_claim, required, spec, reach) => {
    const found = withinReach(dec(required), kpiOf(spec), track(1, undefined, 2));
    expect(found && plain(found)).toBe(reach);
  });

  test('of a total that has been below nothing in one period, so that it may be again', () => {
    expect(plain(withinReach(dec(-1), kpiOf({ direction: 'lower' }), track(1, -2))!)).toBe('-1');
  });
});

test.each<[claim: string, target: Target, spec: Spec, beyond: boolean]>([
  ['at the upper bound', point(90), { bounds: BETWEEN }, false],
  ['above it', point(91), { bounds: BETWEEN }, true],
  ['above it, where less is better', point(91), { direction: 'lower', bounds: BETWEEN }, false],
  ['at the lower bound', point(10), { direction: 'lower', bounds: BETWEEN }, false],
  ['below it', point(9), { direction: 'lower', bounds: BETWEEN }, true],
  ['below it, where more is better', point(9), { bounds: BETWEEN }, false],
  ['a range that reaches in from above', range(80, 99), { direction: 'range', bounds: BETWEEN }, false],
  ['a range above', range(91, 99), { direction: 'range', bounds: BETWEEN }, true],
  ['a range that reaches in from below', range(1, 20), { direction: 'range', bounds: BETWEEN }, false],
  ['a range below', range(1, 9), { direction: 'range', bounds: BETWEEN }, true],
  ['anything without an upper bound', point(999), { bounds: { low: dec(10) } }, false],
  ['anything without a lower bound', point(-999), { direction: 'lower', bounds: { high: dec(90) } }, false],
])('a target that no value reaches: %s', (_claim, target, spec, beyond) => {
  expect(isBeyond(target, kpiOf(spec))).toBe(beyond);
});

test.each<[aggregate: Kpi['aggregate'], direction: Kpi['direction'], actual: number, missed: boolean]>([
  ['max', 'lower', 51, true],
  ['max', 'lower', 50, false],
  ['max', 'higher', 49, false],
  ['max', 'range', 51, true],
  ['min', 'higher', 49, true],
  ['min', 'higher', 50, false],
  ['min', 'lower', 51, false],
  ['min', 'range', 49, true],
  ['mean', 'lower', 51, false],
  ['last', 'higher', 49, false],
])('the %s, where %s is better, at %d against 50 is missed for good or not', (aggregate, direction, actual, missed) => {
  expect(isMissedForGood(point(50), kpiOf({ aggregate, direction }), dec(actual))).toBe(missed);
});
