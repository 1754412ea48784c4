import { nothingBeyond, workedExamples } from '../../src/scoring';
import { fixed, plain } from '../../src/util/decimal';
import { buildKpi, linear, milestones, perUnit, ratio, steps, type KpiSpec } from '../support/build-plan';

/** `900 ninety 27.00`, with the bonus of a challenge behind a plus sign. */
const casesOf = (spec: Omit<KpiSpec, 'id'>): string[] =>
  workedExamples(buildKpi({ weight: 30, ...spec }).kpi).map(
    ({ value, marks, points, bonus }) =>
      `${value ? `${plain(value)} ` : ''}${marks.join('+')} ${fixed(points, 2)}${bonus ? ` + ${fixed(bonus.points, 2)}` : ''}`,
  );

const YEAR = [
  { id: 'a', due: '2026-03-31', share: '0.4' },
  { id: 'b', due: '2026-09-30', share: '0.6' },
];

test.each<[string, Omit<KpiSpec, 'id'>, string[]]>([
  [
    'a ratio, with its threshold and a challenge',
    { target: 1000, scoring: ratio({ zeroBelow: '0.8' }), challenge: { target: 1200, bonus: 6, award: 'prorata' } },
    [
      '800 limit 24.00 + 0.00',
      '900 ninety 27.00 + 0.00',
      '1000 target 30.00 + 0.00',
      '1100 hundredTen 30.00 + 3.00',
      '1200 challenge 30.00 + 6.00',
    ],
  ],
  [
    'a ratio where lower is better is reached to 90% a tenth above its target',
    { target: 5, direction: 'lower' },
    ['10 limit 0.00', '5.5 ninety 27.00', '5 target 30.00', '4.5 hundredTen 30.00'],
  ],
  [
    'a planned loss is reached to 90% a tenth below',
    { target: -500 },
    ['-1000 limit 0.00', '-550 ninety 27.00', '-500 target 30.00', '-450 hundredTen 30.00'],
  ],
  [
    'points for each unit, one unit short of the target among them',
    { target: '99.5', scoring: perUnit({ deduct: 2, per: '0.1' }) },
    ['89.55 ninety 0.00', '98 limit 0.00', '99.4 oneUnit 28.00', '99.5 target 30.00', '109.45 hundredTen 30.00'],
  ],
  [
    'points for each started unit in per cent of the target, lower is better',
    { target: 72, direction: 'lower', scoring: perUnit({ deduct: 10, per: 5, unit: 'percent', partial: 'full' }) },
    ['79.2 ninety+limit 10.00', '75.6 oneUnit 20.00', '72 target 30.00', '64.8 hundredTen 30.00'],
  ],
  [
    'zero tolerance counts cases',
    { target: 0, direction: 'lower', scoring: perUnit({ deduct: 15, per: 1 }) },
    ['2 twoUnits+limit 0.00', '1 oneUnit 15.00', '0 target 30.00'],
  ],
  [
    'tiers, each of them',
    {
      target: 40,
      direction: 'lower',
      scoring: steps([
        [40, 100],
        [44, 80],
        [48, 50],
      ]),
    },
    ['48 tier+limit 15.00', '44 ninety+tier 24.00', '40 target+tier 30.00', '36 hundredTen 30.00'],
  ],
  [
    'a line, at each of its points',
    {
      target: '4.25',
      direction: 'lower',
      decimals: 2,
      scoring: linear(
        [
          ['4.25', 100],
          ['4.6', 30],
        ],
        'hold',
        0,
      ),
    },
    ['4.675 ninety 0.00', '4.6 point+limit 9.00', '4.25 target+point 30.00', '3.825 hundredTen 30.00'],
  ],
  [
    'a range is met inside, and missed on both sides',
    { target: [20, 30], direction: 'range', scoring: perUnit({ deduct: 5, per: 1 }) },
    [
      '14 limit 0.00',
      '18 belowRange 20.00',
      '19 oneUnit 25.00',
      '25 inRange 30.00',
      '31 oneUnit 25.00',
      '33 aboveRange 15.00',
      '36 limit 0.00',
    ],
  ],
  [
    'milestones have no value, but quality and delay',
    { target: undefined as never, scoring: milestones(YEAR, 10, 7) },
    ['lastMissing 12.00', 'lastLate 28.20', 'qualityNinety 27.00', 'allInTime 30.00'],
  ],
  ['a method that cannot be applied gives no example', { target: 0 }, []],
])('%s', (_claim, spec, expected) => {
  expect(casesOf(spec)).toEqual(expected);
});

test('a challenge is worked as if what it requires were met', () => {
  expect(casesOf({ target: 100, challenge: { target: 110, bonus: 5, requires: 'all' } })).toContain(
    '110 hundredTen+challenge 30.00 + 5.00',
  );
});

test.each<[string, Omit<KpiSpec, 'id'>, Record<string, string>]>([
  [
    'a limited deduction leaves points whatever happens',
    { target: 100, scoring: perUnit({ deduct: 3, per: 1, maxDeduct: 18 }) },
    {},
  ],
  [
    'a line that holds its first points has no limit',
    {
      target: 100,
      scoring: linear([
        [80, 60],
        [100, 100],
      ]),
    },
    {},
  ],
  [
    'a line that begins with nothing ends there',
    {
      target: 100,
      scoring: linear([
        [80, 0],
        [100, 100],
      ]),
    },
    { low: '80' },
  ],
  ['tiers with a rest have no limit', { target: 100, scoring: steps([[100, 100]], 20) }, {}],
  [
    'a tent has one on each side',
    {
      target: [95, 105],
      direction: 'range',
      scoring: linear([
        [90, 0],
        [95, 100],
        [105, 100],
        [110, 0],
      ]),
    },
    { low: '90', high: '110' },
  ],
  [
    'complete units end later than they would in proportion',
    { target: 100, scoring: perUnit({ deduct: 20, per: 10, partial: 'ignore' }) },
    { low: '80' },
  ],
])('%s', (_claim, spec, expected) => {
  const limits = Object.entries(nothingBeyond(buildKpi({ weight: 30, ...spec }).kpi)).map(([side, value]) => [
    side,
    plain(value),
  ]);
  expect(Object.fromEntries(limits)).toEqual(expected);
});

test('milestones that gain when they are early are worked out early too, the last of them by its day', () => {
  const [late, soon] = [...YEAR].reverse();
  expect(casesOf({ scoring: milestones([late!, soon!], 10, 7, { earlyPercent: 5, cap: '1.2' }) })).toEqual([
    'lastMissing 12.00',
    'lastLate 28.20',
    'qualityNinety 27.00',
    'allInTime 30.00',
    'allEarly 31.50',
  ]);
});
