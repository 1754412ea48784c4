import { inapplicable, METHODS, mostPoints, pointsOf } from '../../src/scoring';
import type { Direction, Scoring, Target } from '../../src/model/types';
import { fixed } from '../../src/util/decimal';
import { dec, linear, milestones, perUnit, point, range, ratio, steps } from '../support/build-plan';

const WEIGHT = dec(20);

const score = (
  scoring: Scoring,
  actual: string,
  target: Target = point(100),
  direction: Direction = 'higher',
): string => fixed(pointsOf(scoring, { weight: WEIGHT, direction, target, actual: dec(actual) }).points!, 2);

const howOf = (
  scoring: Scoring,
  actual: string,
  target: Target = point(100),
  direction: Direction = 'higher',
): string[] =>
  pointsOf(scoring, { weight: WEIGHT, direction, target, actual: dec(actual) }).steps.map(
    ({ what, how }) => `${what}: ${how}`,
  );

test('the default stands first among the methods', () => {
  expect(Object.keys(METHODS)[0]).toBe('ratio');
});

test.each([
  ['a ratio at its threshold counts', ratio({ zeroBelow: '0.8' }), '80', '16.00'],
  ['a ratio just below its threshold counts nothing', ratio({ zeroBelow: '0.8' }), '79.99', '0.00'],
  ['a ratio beyond its cap counts the cap', ratio({ cap: '1.5' }), '200', '30.00'],
  [
    'beyond the points of a line the last one is held',
    linear([
      [80, 60],
      [100, 100],
    ]),
    '120',
    '20.00',
  ],
  [
    'below the points of a line the first one is held',
    linear([
      [80, 60],
      [100, 100],
    ]),
    '0',
    '12.00',
  ],
  [
    'a line that continues grows at its last rate',
    linear(
      [
        [80, 60],
        [100, 100],
      ],
      'hold',
      'continue',
    ),
    '120',
    '28.00',
  ],
  [
    'a line that continues falls at its first rate, never below zero',
    linear(
      [
        [80, 60],
        [100, 100],
      ],
      'continue',
    ),
    '45',
    '0.00',
  ],
  [
    'a line of negative per cent stops at zero',
    linear([
      [80, -50],
      [100, 100],
    ]),
    '80',
    '0.00',
  ],
  [
    'a dead band is flat',
    linear([
      [80, 60],
      [90, 100],
      [110, 100],
    ]),
    '95',
    '20.00',
  ],
  ['a started unit counts whole', perUnit({ deduct: 3, per: 10, partial: 'full' }), '99', '17.00'],
  ['an incomplete unit counts nothing', perUnit({ deduct: 3, per: 10, partial: 'ignore' }), '91', '20.00'],
  ['a deduction stops at its limit', perUnit({ deduct: 3, per: 10, maxDeduct: 5 }), '0', '15.00'],
  ['a limit above the weight still stops at zero', perUnit({ deduct: 3, per: 10, maxDeduct: 50 }), '0', '0.00'],
  ['a bonus has its own unit', perUnit({ deduct: 3, per: 10, bonus: 1, bonusPer: 5, maxBonus: 9 }), '120', '24.00'],
  ['without a bonus beating the target earns nothing more', perUnit({ deduct: 3, per: 10 }), '500', '20.00'],
  [
    'below every tier the rest counts',
    steps(
      [
        [100, 100],
        [90, 50],
      ],
      10,
    ),
    '10',
    '2.00',
  ],
])('%s', (_claim, scoring, actual, expected) => {
  expect(score(scoring, actual)).toBe(expected);
});

test.each<[string, Scoring, Partial<{ target: Target; direction: Direction }>, string]>([
  ['a ratio against a target of 0', ratio(), { target: point(0) }, 'target-zero'],
  ['a ratio against a range', ratio(), { target: range(1, 2), direction: 'range' }, 'range-target'],
  ['per cent of a target of 0', perUnit({ deduct: 1, per: 1, unit: 'percent' }), { target: point(0) }, 'target-zero'],
  [
    'per cent of a range',
    perUnit({ deduct: 1, per: 1, unit: 'percent' }),
    { target: range(1, 2), direction: 'range' },
    'range-target',
  ],
  ['a unit of 0', perUnit({ deduct: 1, per: 0 }), {}, 'not-positive'],
  [
    'a line whose values do not rise',
    linear([
      [1, 50],
      [1, 100],
    ]),
    {},
    'not-rising',
  ],
  [
    'a line that falls where higher is better',
    linear([
      [1, 100],
      [2, 50],
    ]),
    {},
    'against-direction',
  ],
  [
    'a line that rises where lower is better',
    linear([
      [1, 50],
      [2, 100],
    ]),
    { direction: 'lower' },
    'against-direction',
  ],
  [
    'a cliff on the good side',
    linear(
      [
        [1, 50],
        [2, 100],
      ],
      'hold',
      0,
    ),
    {},
    'against-direction',
  ],
  [
    'tiers that are not best first',
    steps([
      [90, 50],
      [100, 100],
    ]),
    {},
    'not-best-first',
  ],
  ['a rest above the last tier', steps([[100, 80]], 90), {}, 'not-best-first'],
  ['tiers over a range', steps([[100, 80]]), { target: range(1, 2), direction: 'range' }, 'range-target'],
  ['milestones without items', milestones([]), {}, 'empty'],
])('%s cannot be applied', (_claim, scoring, kpi, reason) => {
  expect(inapplicable({ scoring, direction: 'higher', target: point(100), ...kpi })?.reason).toBe(reason);
});

test('a line over a range may rise and fall again', () => {
  const tent = linear([
    [90, 0],
    [95, 100],
    [105, 100],
    [110, 0],
  ]);
  expect(inapplicable({ scoring: tent, direction: 'range', target: range(95, 105) })).toBeUndefined();
  expect(score(tent, '92.5', range(95, 105), 'range')).toBe('10.00');
});

test('the most points of a method are above the weight only where beating the target earns more', () => {
  const most = [
    ratio(),
    ratio({ cap: '1.2' }),
    linear([
      [80, 60],
      [115, 120],
    ]),
    linear(
      [
        [80, 60],
        [115, 120],
      ],
      'continue',
      'continue',
    ),
    perUnit({ deduct: 1, per: 1, maxBonus: 5 }),
    perUnit({ deduct: 1, per: 1, bonus: 1, maxBonus: 5 }),
    steps([[1, 110]]),
    milestones([]),
  ];
  expect(
    most.map((scoring) => {
      const points = mostPoints(scoring, WEIGHT);
      return points && fixed(points, 2);
    }),
  ).toEqual(['20.00', '24.00', '24.00', undefined, '20.00', '25.00', '22.00', '20.00']);
});

describe('milestones', () => {
  const project = milestones(
    [
      { id: 'a', due: '2026-03-31', share: '0.5', accepted: '2026-04-01' },
      { id: 'b', due: '2026-09-30', share: '0.5' },
    ],
    10,
    7,
  );
  const at = (until: string, all = false): string | undefined => {
    const { points } = pointsOf(project, { weight: WEIGHT, direction: 'higher', until, all });
    return points && fixed(points, 2);
  };

  test('are late by started units', () => expect(at('2026-09-30')).toBe('9.00'));
  test('that are neither due nor accepted are left out', () => expect(at('2026-04-30')).toBe('18.00'));
  test('count nothing before the first one is due', () => expect(at('2026-02-28')).toBeUndefined());
  test('that are due and accepted only later count nothing yet', () => expect(at('2026-03-31')).toBe('0.00'));
  test('all count at the final assessment', () => expect(at('2026-04-30', true)).toBe('9.00'));
});

test('the steps of a method can be recomputed by hand', () => {
  expect(howOf(ratio(), '126')).toEqual([
    'attainment: 1 + (126 − 100) / 100 = 1.26',
    'methodCap: min(1.26; 1) = 1',
    'pointsFromRate: 20 × 1 = 20',
  ]);
  expect(howOf(ratio(), '-30', point(-20))).toEqual([
    'attainment: 1 + (−30 − (−20)) / 20 = 0.5',
    'pointsFromRate: 20 × 0.5 = 10',
  ]);
  expect(
    howOf(
      linear([
        [80, 60],
        [110, 100],
      ]),
      '100',
    ),
  ).toEqual([
    'onLine: 60 + (100 − 80) × (100 − 60) / (110 − 80) ≈ 86.666667%',
    'pointsFromPercent: 20 × 86.666667 / 100 ≈ 17.333333',
  ]);
  expect(howOf(perUnit({ deduct: 2, per: 2, unit: 'percent', partial: 'full', maxDeduct: 4 }), '95')).toEqual([
    'unitSize: 2% × 100 = 2',
    'unitsShort: (100 − 95) / 2 = 2.5',
    'startedUnits: 2.5 → 3',
    'deduction: 2 × 3 = 6',
    'maxDeduct: min(6; 4) = 4',
    'weightLessDeduction: 20 − 4 = 16',
  ]);
  expect(
    howOf(
      steps([
        [3, 100],
        [5, 80],
      ]),
      '5',
      point(3),
      'lower',
    ),
  ).toEqual(['tierReached: 5 ≤ 5 → 80%', 'pointsFromPercent: 20 × 80 / 100 = 16']);
});

test.each([
  ['higher is better', '126', point(100), 'higher', '126 ≥ 100'],
  ['lower is better', '5.4', point(6), 'lower', '5.4 ≤ 6'],
  ['met exactly', '100', point(100), 'higher', '100 = 100'],
  ['inside a range', '24', range(18, 26), 'range', '18 ≤ 24 ≤ 26'],
] as const)('a target that is met is compared in the step: %s', (_name, actual, target, direction, how) => {
  expect(howOf(perUnit({ deduct: 1, per: 1 }), actual, target, direction)).toContain(`targetMet: ${how}`);
});

test.each([
  ['above', '33', '(33 − 26) / 1 = 7'],
  ['below', '12', '(18 − 12) / 1 = 6'],
])('a value %s a range is short of the nearer end', (_name, actual, how) => {
  expect(howOf(perUnit({ deduct: 1, per: 1 }), actual, range(18, 26), 'range')).toContain(`unitsShort: ${how}`);
});
