import {
  addTargets,
  attainment,
  attainmentInNumbers,
  comparedInNumbers,
  gapTo,
  mapTarget,
  meets,
  middleOf,
  overBy,
  shortInNumbers,
  shortOf,
  targetEnds,
  targetInNumbers,
} from '../../src/scoring/attainment';
import { measuredQuantities, measuredQuantity, targetQuantity } from '../../src/scoring/quantity';
import type { Direction, Target } from '../../src/model/types';
import { plain } from '../../src/util/decimal';
import { buildKpi, dec, point, range } from '../support/build-plan';

const TEN = point(10);
const LOSS = point(-10);
const ROOM = range(18, 26);

/** Of an actual: the attainment, whether it meets the target, how far it is short, over, and from it. */
test.each<[actual: number, target: Target, direction: Direction, figures: string, compared: string]>([
  [8, TEN, 'higher', '0.8 missed 2 0 -2', '8 < 10'],
  [10, TEN, 'higher', '1 met 0 0 0', '10 = 10'],
  [13, TEN, 'higher', '1.3 met 0 3 3', '13 ≥ 10'],
  [8, TEN, 'lower', '1.2 met 0 2 -2', '8 ≤ 10'],
  [13, TEN, 'lower', '0.7 missed 3 0 3', '13 > 10'],
  [-12, LOSS, 'higher', '0.8 missed 2 0 -2', '−12 < −10'],
  [-8, LOSS, 'higher', '1.2 met 0 2 2', '−8 ≥ −10'],
  [3, point(0), 'higher', '– met 0 3 3', '3 ≥ 0'],
  [8, TEN, 'range', '– missed 2 0 -2', '8 < 10'],
  [13, TEN, 'range', '– missed 3 0 3', '13 > 10'],
  [10, TEN, 'range', '– met 0 0 0', '10 = 10'],
  [15, ROOM, 'range', '– missed 3 0 -3', '15 < 18'],
  [18, ROOM, 'range', '– met 0 0 0', '18 ≤ 18 ≤ 26'],
  [26, ROOM, 'range', '– met 0 0 0', '18 ≤ 26 ≤ 26'],
  [30, ROOM, 'range', '– missed 4 0 4', '30 > 26'],
  [15, ROOM, 'higher', '– missed 3 0 -3', '15 < 18'],
  [30, ROOM, 'lower', '– missed 4 0 4', '30 > 26'],
])('%d against a target, %#', (value, target, direction, figures, compared) => {
  const actual = dec(value);
  const attained = attainment(actual, target, direction);
  const distances = [shortOf, overBy, gapTo].map((distance) => plain(distance(actual, target, direction)));
  const met = meets(actual, target, direction) ? 'met' : 'missed';
  expect([attained ? plain(attained) : '–', met, ...distances].join(' ')).toBe(figures);
  expect(comparedInNumbers(actual, target, direction)).toBe(compared);
});

test('the arithmetic has the sign of the direction, and parentheses where a number is negative', () => {
  expect(attainmentInNumbers(dec(-12), dec(-10), 'higher', dec('0.8'))).toBe('1 + (−12 − (−10)) / 10 = 0.8');
  expect(attainmentInNumbers(dec(8), dec(10), 'lower', dec('1.2'))).toBe('1 − (8 − 10) / 10 = 1.2');
  expect(shortInNumbers(dec(-12), LOSS)).toBe('−10 − (−12)');
  expect(shortInNumbers(dec(30), ROOM)).toBe('30 − 26');
  expect(shortInNumbers(dec(15), ROOM)).toBe('18 − 15');
});

test('targets are made anew, added and written by their ends', () => {
  const twice = (target: Target): Target => mapTarget(target, (value) => value.mul(2));
  expect([twice(TEN), twice(ROOM)]).toEqual([point(20), range(36, 52)]);
  expect(addTargets(TEN, TEN)).toEqual(point(20));
  expect(addTargets(ROOM, ROOM)).toEqual(range(36, 52));
  expect([addTargets(TEN, ROOM), addTargets(ROOM, TEN)]).toEqual([range(28, 36), range(28, 36)]);
  expect([targetEnds(TEN), targetEnds(ROOM)]).toEqual([[dec(10)], [dec(18), dec(26)]]);
  expect([targetInNumbers(LOSS), targetInNumbers(ROOM)]).toEqual(['−10', '18–26']);
  expect([middleOf(TEN), middleOf(ROOM)]).toEqual([dec(10), dec(22)]);
});

test('figures are told with their unit, and the places of their KPI', () => {
  const { kpi } = buildKpi({ target: '99.5', unit: '%' });
  expect([targetQuantity(ROOM, 'days'), targetQuantity(TEN, '%'), targetQuantity(TEN, undefined)]).toEqual([
    '18–26 days',
    '10%',
    '10',
  ]);
  expect(measuredQuantity(dec(1).div(3), kpi)).toBe('0.3%');
  expect(measuredQuantities([dec('99.96'), dec(100)], kpi)).toEqual(['99.96%', '100%']);
});
