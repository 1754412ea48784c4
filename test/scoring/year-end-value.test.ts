import { ask, tracksOf } from '../../src/scoring';
import { withYearEndValue } from '../../src/scoring/with-year-end-value';
import type { Actual } from '../../src/model/types';
import { plain } from '../../src/util/decimal';
import { buildKpi, dec, origin, period, type ActualSpec, type KpiSpec } from '../support/build-plan';

const months = (...values: readonly ActualSpec[]): Record<string, ActualSpec> =>
  Object.fromEntries(values.map((value, i) => [`2026-0${i + 1}`, value]));

const named = (targets: Readonly<Record<string, number>>): NonNullable<KpiSpec['phasing']> => ({
  type: 'months',
  targets: Object.entries(targets).map(([text, value]) => ({
    period: period(text),
    value: dec(value),
    origin: origin('x'),
  })),
});

function told(entry: Actual): string {
  if (entry.state === 'na') return `${entry.period.text} na`;
  const { numerator, denominator, weight } = entry;
  const parts = numerator && denominator ? ` ${plain(numerator)}/${plain(denominator)}` : '';
  const by = weight ? ` by ${plain(weight)}` : '';
  return `${entry.period.text} ${plain(entry.value)}${parts}${by}${entry.state === 'value' ? '' : ' estimate'}`;
}

const QUOTIENTS = months({ numerator: 80, denominator: 100 }, { numerator: 45, denominator: 50 });
const ALLOWANCE = { target: 12, direction: 'lower', phasing: { type: 'allowance' } } as const;
const PATH = { type: 'path', from: dec(0) } as const;

/** The values by which the year ends at another value, to the end of the period asked for. */
test.each<[claim: string, spec: Omit<KpiSpec, 'id'>, asked: string, value: number, shape: string, values: string]>([
  [
    'a sum moves by its targets',
    { target: 120, actuals: months(5, 15) },
    '2026-02',
    240,
    'month even',
    '2026-01 15, 2026-02 25',
  ],
  [
    'what was reported later stays',
    { target: 120, actuals: months(5, 15, 7) },
    '2026-02',
    240,
    'month even',
    '2026-01 15, 2026-02 25, 2026-03 7',
  ],
  [
    'what does not apply stays, an estimate is one',
    { target: 120, actuals: months(5, { na: 'Closed' }, { estimate: 15 }) },
    '2026-03',
    240,
    'month even',
    '2026-01 15, 2026-02 na, 2026-03 25 estimate',
  ],
  [
    'an allowance moves in equal parts',
    { ...ALLOWANCE, actuals: months(1, 0) },
    '2026-02',
    7,
    'month allowance',
    '2026-01 4, 2026-02 3',
  ],
  [
    'so does a sum that should be 0',
    { target: 0, actuals: months(1, 3) },
    '2026-02',
    10,
    'month even',
    '2026-01 4, 2026-02 6',
  ],
  [
    'and one whose targets so far have another sign',
    { target: 120, phasing: named({ '2026-01': -10, '2026-12': 130 }), actuals: months(-5) },
    '2026-01',
    150,
    'month months',
    '2026-01 20',
  ],
  [
    'a sum of which nothing was due is as if it were even',
    { target: 120, phasing: named({ '2026-06': 60, '2026-12': 60 }), actuals: months(1, 3) },
    '2026-02',
    130,
    'month even',
    '2026-01 10.833333, 2026-02 10.833333',
  ],
  [
    'a mean moves in each period',
    { target: 10, aggregate: 'mean', actuals: months(8, 10) },
    '2026-02',
    12,
    'month flat',
    '2026-01 11, 2026-02 13',
  ],
  [
    'on its path too',
    { target: 10, aggregate: 'mean', phasing: { type: 'path', from: dec(4) }, actuals: months(4, 5) },
    '2026-02',
    12,
    'month path',
    '2026-01 6.5, 2026-02 7.5',
  ],
  [
    'a last value moves with those before',
    { target: 10, aggregate: 'last', actuals: months(8, 9) },
    '2026-02',
    12,
    'month flat',
    '2026-01 11, 2026-02 12',
  ],
  [
    'weights stay',
    { target: 10, aggregate: 'weightedMean', actuals: months({ value: 8, weight: 2 }, { value: 10, weight: 4 }) },
    '2026-02',
    12,
    'month flat',
    '2026-01 10.666667 by 2, 2026-02 12.666667 by 4',
  ],
  [
    'denominators stay',
    { target: 90, unit: '%', aggregate: 'ratio', actuals: QUOTIENTS },
    '2026-02',
    95,
    'month flat',
    '2026-01 91.666667 91.666667/100, 2026-02 101.666667 50.833333/50',
  ],
  ['a sum without values goes by its targets', { target: 120 }, '2026-02', 240, 'month even', '2026-01 20, 2026-02 20'],
  [
    'a level without values is held',
    { target: 12, aggregate: 'last' },
    '2026-02',
    20,
    'month flat',
    '2026-01 20, 2026-02 20',
  ],
  [
    'on a path where the path is now',
    { target: 12, aggregate: 'last', phasing: PATH },
    '2026-02',
    20,
    'month path',
    '2026-01 10, 2026-02 10',
  ],
  [
    'a quarter that has not ended is followed by months',
    { target: 120, frequency: 'quarter' },
    '2026-02',
    240,
    'month even',
    '2026-01 20, 2026-02 20',
  ],
  [
    'a year too, its path left',
    { target: 12, frequency: 'year', aggregate: 'last', phasing: PATH },
    '2026-02',
    20,
    'month flat',
    '2026-01 20, 2026-02 20',
  ],
  [
    'one that starts later from the beginning',
    { target: 120, start: '2026-07' },
    '2026-02',
    240,
    'month even',
    '2026-01 20, 2026-02 20',
  ],
  [
    'an allowance by quarter keeps to be one',
    { ...ALLOWANCE, frequency: 'quarter' },
    '2026-02',
    7,
    'month allowance',
    '2026-01 3.5, 2026-02 3.5',
  ],
  [
    'what is reported only later is left out',
    { target: 120, actuals: { '2026-06': 9 } },
    '2026-02',
    240,
    'month even',
    '2026-01 20, 2026-02 20',
  ],
])('%s', (_claim, spec, asked, value, shape, values) => {
  const { plan, kpi } = buildKpi(spec);
  const { frequency, phasing, actuals } = withYearEndValue(dec(value), kpi, tracksOf(plan, ask(plan, period(asked))));
  expect(`${frequency} ${phasing.type}`).toBe(shape);
  expect(actuals.entries.map(told).join(', ')).toBe(values);
});
