import { count, found, only } from './found';

describe('phasing-of-counts', () => {
  const counted = (fields: object): number => count('phasing-of-counts', only({ aggregate: 'sum', ...fields }));
  const few = { basic: { target: 2 } };

  test('only a small whole sum whose months are not whole', () => {
    expect([
      counted(few),
      counted({ basic: { target: 12 } }),
      counted({ basic: { target: 23 } }),
      counted({ basic: { target: 25 } }),
      counted({ basic: { target: 2.5 } }),
      counted({ basic: { target: 0 } }),
      counted({ ...few, frequency: 'half' }),
      counted({ ...few, aggregate: 'mean' }),
    ]).toEqual([1, 0, 1, 0, 0, 0, 0, 0]);
  });

  test('units that come in parts are no counts', () => {
    expect([counted({ ...few, decimals: 1 }), counted({ ...few, history: { 2025: 2.5 } })]).toEqual([0, 0]);
  });

  test('steps, allowances and whole months have what they need', () => {
    expect(
      [
        { step: 1 },
        'allowance',
        { profile: Array.from({ length: 12 }, () => 1), step: 1 },
        { months: { '2026-03': 1, '2026-09': 1 } },
        { months: { '2026-03': 0.5, '2026-09': 1.5 } },
      ].map((phasing) => counted({ ...few, direction: 'lower', phasing })),
    ).toEqual([0, 0, 0, 0, 1]);
  });

  test('both ends of a range are looked at', () => {
    const scoring = { method: 'perUnit', deduct: 1, per: 1 };
    expect(counted({ direction: 'range', basic: { target: [12, 14], scoring } })).toBe(1);
  });
});

describe('points-denied-at-target', () => {
  const denied = (fields: object, target: unknown, scoring: object): string[] =>
    found('points-denied-at-target', only({ ...fields, basic: { target, scoring } }));

  test('says what the target earns, in per cent of the weight and in points', () => {
    expect(
      denied({ direction: 'lower' }, 3, {
        method: 'steps',
        tiers: [
          [3, 15],
          [5, 12],
        ],
      }),
    ).toEqual(['“production/k” earns 15% of its weight at its target of 3: 15 of 100 points.']);
  });

  test.each<[string, object, unknown, object, number]>([
    [
      'a tier at the target with less than 100',
      {},
      100,
      {
        method: 'steps',
        tiers: [
          [101, 100],
          [100, 99.9],
        ],
      },
      1,
    ],
    [
      'a tier at the target with 100',
      {},
      100,
      {
        method: 'steps',
        tiers: [
          [100, 100],
          [90, 50],
        ],
      },
      0,
    ],
    [
      'a tier below the target with 100',
      {},
      100,
      {
        method: 'steps',
        tiers: [
          [95, 100],
          [90, 50],
        ],
      },
      0,
    ],
    [
      'a line that reaches 100 beyond the target',
      {},
      100,
      {
        method: 'linear',
        points: [
          [80, 60],
          [110, 100],
        ],
      },
      1,
    ],
    [
      'a line with 100 at the target',
      {},
      100,
      {
        method: 'linear',
        points: [
          [80, 60],
          [100, 100],
          [115, 120],
        ],
      },
      0,
    ],
    ['a cap under 100%', {}, 100, { method: 'ratio', cap: '90%' }, 1],
    ['units, which cost nothing at the target', {}, 100, { method: 'perUnit', deduct: 1, per: 1 }, 0],
    [
      'an end of a range',
      { direction: 'range' },
      [10, 20],
      {
        method: 'linear',
        points: [
          [10, 90],
          [15, 100],
          [20, 100],
          [30, 0],
        ],
      },
      1,
    ],
    [
      'a whole range at 100',
      { direction: 'range' },
      [10, 20],
      {
        method: 'linear',
        points: [
          [5, 0],
          [10, 100],
          [20, 100],
          [30, 0],
        ],
      },
      0,
    ],
    [
      'what cannot be applied',
      {},
      100,
      {
        method: 'linear',
        points: [
          [100, 60],
          [80, 40],
        ],
      },
      0,
    ],
  ])('%s', (_claim, fields, target, scoring, times) => {
    expect(denied(fields, target, scoring)).toHaveLength(times);
  });
});

describe('an allowance', () => {
  test('is for sums that are better lower', () => {
    const allowed = (fields: object): number =>
      count('method-target-mismatch', only({ phasing: 'allowance', ...fields }));
    const lower = { direction: 'lower' };
    expect([
      allowed({ ...lower, aggregate: 'sum' }),
      allowed({ ...lower, aggregate: 'last' }),
      allowed({ aggregate: 'sum' }),
    ]).toEqual([0, 1, 1]);
  });
});

describe('target-too-easy', () => {
  const easy = (phasing: string): number =>
    count('target-too-easy', {
      ...only({ aggregate: 'sum', direction: 'lower', basic: { target: 12 }, phasing }),
      'actuals.yaml': 'kind: actuals\ndepartment: production\nvalues: {k: {2026-01: 0, 2026-02: 0, 2026-03: 0}}\n',
    });

  test('is not said of what a year allows, and is hardly used yet', () => {
    expect([easy('even'), easy('allowance')]).toEqual([1, 0]);
  });
});
