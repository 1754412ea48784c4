import { ask, contributions, tracksOf } from '../../src/scoring';
import { plain } from '../../src/util/decimal';
import { buildOne, period, type ActualSpec, type KpiSpec } from '../support/build-plan';

const months = (...values: readonly (ActualSpec | null)[]): Record<string, ActualSpec> =>
  Object.fromEntries(values.flatMap((value, i) => (value === null ? [] : [[`2026-0${i + 1}`, value]])));

type Part = Partial<KpiSpec>;

/** Of a value tree a · b: its figure to date, those of three months, and how its variance is split over a and b. */
test.each<[claim: string, wanted: string, a: Part, b: Part, tree?: Part, asked?: string]>([
  [
    'all is there',
    'value computed 32 | value 4, value 10, value 18 | shapley 300 32 -179 -89 –',
    { actuals: months(1, 2, 3) },
    { actuals: months(4, 5, 6) },
  ],
  [
    'a month of an input is missing',
    'value computed 22 | value 4, missing –, value 18 | shapley 200 22 -119 -59 –',
    { actuals: months(1, null, 3) },
    { actuals: months(4, 5, 6) },
  ],
  [
    'a month of an input does not apply',
    'value computed 22 | value 4, na –, value 18 | shapley 200 22 -119 -59 –',
    { actuals: months(1, { na: 'Closed' }, 3) },
    { actuals: months(4, 5, 6) },
  ],
  [
    'a value of an input is an estimate',
    'estimate computed 32 | value 4, estimate 10, value 18 | shapley 300 32 -179 -89 –',
    { actuals: months(1, { estimate: 2 }, 3) },
    { actuals: months(4, 5, 6) },
  ],
  [
    'the last one is',
    'estimate computed 32 | value 4, value 10, estimate 18 | shapley 300 32 -179 -89 –',
    { actuals: months(1, 2, { estimate: 3 }) },
    { actuals: months(4, 5, 6) },
  ],
  [
    'an input does not apply',
    'na computed – | na –, na –, na – | –',
    { notApplicable: { approvedBy: 'Cyd' } },
    { actuals: months(4, 5, 6) },
  ],
  [
    'inputs are reported ahead',
    'value computed 32 | value 4, value 10, value 18 | shapley 300 32 -179 -89 –',
    { actuals: months(1, 2, 3, 4) },
    { actuals: months(4, 5, 6, 7) },
  ],
  [
    'one month is asked for',
    'value computed 4 | value 4, pending –, pending – | shapley 100 4 -63 -33 –',
    { actuals: months(1, 2, 3) },
    { actuals: months(4, 5, 6) },
    {},
    '2026-01',
  ],
  [
    'a month had nothing to count',
    'value computed 3.5 | value 2, na –, value 1.5 | shapley 2400 3.5 -1794.5 -602 –',
    {
      aggregate: 'ratio',
      actuals: months(
        { numerator: 1, denominator: 2 },
        { numerator: 0, denominator: 0 },
        { numerator: 1, denominator: 4 },
      ),
    },
    { actuals: months(4, 5, 6) },
  ],
  [
    'an input is by quarter',
    'value computed 135 | value 135, pending –, pending – | shapley 900 135 -472.5 -292.5 –',
    { frequency: 'quarter', actuals: { '2026-Q1': 9 } },
    { actuals: months(4, 5, 6) },
  ],
  [
    'an input is by quarter, and a month of the other is missing',
    'missing computed – | missing –, pending –, pending – | –',
    { frequency: 'quarter', actuals: { '2026-Q1': 9 } },
    { actuals: months(4, null, 6) },
  ],
  [
    'levels',
    'value computed 12 | value 4, value 10, value 18 | shapley 14400 12 -7434 -6954 –',
    { aggregate: 'mean', actuals: months(1, 2, 3) },
    { aggregate: 'last', actuals: months(4, 5, 6) },
    { aggregate: 'mean' },
  ],
  [
    'levels, a month of one does not apply',
    'value computed 12 | value 4, na –, value 18 | shapley 14400 12 -7434 -6954 –',
    { aggregate: 'mean', actuals: months(1, { na: 'Closed' }, 3) },
    { aggregate: 'last', actuals: months(4, 5, 6) },
    { aggregate: 'mean' },
  ],
  [
    'sums are only subtracted',
    'value computed -9 | value -3, value -3, value -3 | signed 0 -9 -24 15 –',
    { actuals: months(1, 2, 3) },
    { actuals: months(4, 5, 6) },
    { formula: 'a - b' },
  ],
  [
    'a month does not apply',
    'value computed -6 | value -3, na –, value -3 | signed 0 -6 -16 10 –',
    { actuals: months(1, { na: 'Closed' }, 3) },
    { actuals: months(4, 5, 6) },
    { formula: 'a - b' },
  ],
  [
    'a month is missing',
    'value computed -6 | value -3, missing –, value -3 | signed 0 -6 -16 10 –',
    { actuals: months(1, null, 3) },
    { actuals: months(4, 5, 6) },
    { formula: 'a - b' },
  ],
  [
    'it reports values itself',
    'value reported 16 | value 5, value 11, missing – | shapley 200 14 -123 -63 2',
    { actuals: months(1, 2, 3) },
    { actuals: months(4, 5, 6) },
    { actuals: months(5, 11, null) },
  ],
  ['nothing is reported', 'missing computed – | missing –, missing –, missing – | –', {}, {}],
  [
    'it is divided by 0',
    'missing computed – | missing –, missing –, missing – | –',
    { actuals: months(1, 2, 3) },
    { actuals: months(0, 0, 0) },
    { formula: 'a / b' },
  ],
  [
    'an input is an allowance',
    'value computed 21 | value 5, value 7, value 9 | signed 150 21 -114 -15 –',
    { actuals: months(1, 2, 3), direction: 'lower', phasing: { type: 'allowance' } },
    { actuals: months(4, 5, 6) },
    { formula: 'a + b' },
  ],
  [
    'an input aims at a range',
    'value computed 32 | value 4, value 10, value 18 | –',
    { target: [1, 2], direction: 'range', aggregate: 'mean', actuals: months(1, 2, 3) },
    { actuals: months(4, 5, 6) },
  ],
])('%s', (...[, wanted, a, b, tree = {}, asked = '2026-03']) => {
  const { plan, kpis } = buildOne({
    kpis: [
      { id: 'a', target: 120, ...a },
      { id: 'b', target: 120, ...b },
      { id: 't', target: 240, formula: 'a * b', inputs: { a: 'company/a', b: 'company/b' }, ...tree },
    ],
  });
  const tracks = tracksOf(plan, ask(plan, period(asked)));
  const { state, computed, toDate, periods } = tracks.of(kpis.t!);
  const split = contributions(kpis.t!, tracks);
  const figure = (value: typeof toDate.actual): string => (value ? plain(value) : '–');
  const told = [
    [state, computed ? 'computed' : 'reported', figure(toDate.actual)].join(' '),
    periods
      .slice(0, 3)
      .map((one) => `${one.state} ${figure(one.actual)}`)
      .join(', '),
    split
      ? [
          split.method,
          ...[
            split.target,
            split.actual,
            ...split.parts.map(({ contribution }) => contribution),
            split.unexplained,
          ].map(figure),
        ].join(' ')
      : '–',
  ];
  expect(told.join(' | ')).toBe(wanted);
});
