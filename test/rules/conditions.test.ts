import { count, found, kpi, scorecard } from './found';
import type { Texts } from '../support/check-texts';

const effect = { kpis: 'all', atMost: '80%' };

/** A plan of production with a condition. */
const gated = (when: object, fields: object = {}): Texts => ({
  'production.yaml': scorecard('production', [kpi('k', fields as Record<string, unknown>)], {
    conditions: [{ id: 'gate', when, effect }],
  }),
});

const multiplied = (...multipliers: readonly object[]): Texts => ({
  'production.yaml': scorecard('production', [kpi('k')], { multipliers }),
});

describe('condition-never and condition-always', () => {
  const outcomes = (when: object, fields: object = { bounds: [0, 100] }): readonly number[] =>
    ['condition-never', 'condition-always'].map((rule) => count(rule, gated(when, fields)));

  test('a bound that no possible value is beyond, and one that every value is beyond', () => {
    expect([
      outcomes({ kpi: 'k', below: 0 }),
      outcomes({ kpi: 'k', above: 100 }),
      outcomes({ kpi: 'k', below: 100.5 }),
      outcomes({ kpi: 'k', above: -0.5 }),
      outcomes({ kpi: 'k', below: 0.5 }),
      outcomes({ kpi: 'k', above: 99.5 }),
    ]).toEqual([
      [1, 0],
      [1, 0],
      [0, 1],
      [0, 1],
      [0, 0],
      [0, 0],
    ]);
  });

  test('without bounds anything may be, but for what should be 0', () => {
    expect([
      outcomes({ kpi: 'k', below: -5 }, {}),
      outcomes(
        { kpi: 'k', below: 0 },
        { direction: 'lower', basic: { target: 0, scoring: { method: 'perUnit', deduct: 1, per: 1 } } },
      ),
    ]).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });

  test('attainments are values by the target', () => {
    expect([outcomes({ kpi: 'k', above: '100%' }), outcomes({ kpi: 'k', above: '99%' })]).toEqual([
      [1, 0],
      [0, 0],
    ]);
  });

  test('comparisons of one KPI that exclude each other, or leave nothing out', () => {
    expect([
      outcomes(
        {
          all: [
            { kpi: 'k', below: 50 },
            { kpi: 'k', above: 50 },
          ],
        },
        {},
      ),
      outcomes(
        {
          any: [
            { kpi: 'k', below: 60 },
            { kpi: 'k', above: 50 },
          ],
        },
        {},
      ),
      outcomes(
        {
          any: [
            { kpi: 'k', below: 50 },
            { kpi: 'k', above: 50 },
          ],
        },
        {},
      ),
    ]).toEqual([
      [1, 0],
      [0, 1],
      [0, 0],
    ]);
  });
});

test('multiplier-without-approval: a fixed factor other than 1 needs a name', () => {
  const times = (factor: unknown, more: object = {}): number =>
    count('multiplier-without-approval', multiplied({ id: 'm', times: factor, ...more }));
  expect([times(1.05), times('105%'), times(1), times(0.9, { approvedBy: 'Wang Fang' })]).toEqual([1, 1, 0, 0]);
});

test('method-target-mismatch: what a KPI does not have cannot be compared', () => {
  const mismatches = (when: object, fields: object = {}): readonly string[] =>
    found('method-target-mismatch', gated(when, fields));
  const perUnit = { method: 'perUnit', deduct: 1, per: 1 };
  const items = [{ id: 'm', name: 'M', due: '2026-06-30' }];
  expect(mismatches({ kpi: 'k', below: '80%' })).toEqual([]);
  expect(mismatches({ kpi: 'k', below: '80%' }, { basic: { target: 0, scoring: perUnit } })).toEqual([
    '“production/k” has no attainment to compare: the target is 0.',
  ]);
  expect(
    mismatches({ kpi: 'k', below: '80%' }, { direction: 'range', basic: { target: [1, 2], scoring: perUnit } }),
  ).toEqual(['“production/k” has no attainment to compare: the target is a range.']);
  expect(mismatches({ kpi: 'k', below: 'challenge' })).toEqual(['“production/k” has no challenge to compare with.']);
  expect(mismatches({ kpi: 'k', below: 5 }, { basic: { scoring: { method: 'milestones', items } } })).toEqual([
    '“production/k” is scored by milestones and has no value that could be read here.',
  ]);
});

test('method-target-mismatch: points of a multiplier rise, and its factors are not below 0', () => {
  const points = (...pairs: readonly (readonly [number, number])[]): number =>
    count('method-target-mismatch', multiplied({ id: 'm', kpi: 'k', points: pairs }));
  expect([points([80, 0.9], [100, 1]), points([100, 1], [80, 0.9]), points([80, -1], [100, 1])]).toEqual([0, 1, 1]);
});

test('what a condition refers to must be there, and its grade be one', () => {
  const under = (effectOf: object): Texts => ({
    'production.yaml': scorecard('production', [kpi('k')], {
      conditions: [{ id: 'gate', when: { kpi: 'company/profit', below: 5 }, effect: effectOf }],
    }),
  });
  expect(found('unknown-reference', under({ kpis: ['x'], times: '50%' }))).toEqual([
    'There is no KPI “company/profit”.',
    'There is no KPI “x”.',
  ]);
  expect(found('unknown-reference', under({ multipliers: ['m'] }))).toContain('There is no multiplier “m”.');
  expect(found('bad-value', under({ gradeAtMost: 'Q' }))).toEqual([
    'The condition “gate” limits the grade to “Q”, which is no grade.',
  ]);
});

test('two conditions or multipliers of a scorecard have two ids', () => {
  const condition = { id: 'gate', when: { kpi: 'k', below: 5 }, effect };
  const texts = {
    'production.yaml': scorecard('production', [kpi('k')], {
      conditions: [condition, condition],
      multipliers: [
        { id: 'm', times: 1 },
        { id: 'm', times: 1 },
      ],
    }),
  };
  expect(found('duplicate-id', texts)).toEqual([
    'There is already a condition of production for 2026 with the id “gate”.',
    'There is already a multiplier of production for 2026 with the id “m”.',
  ]);
});

test('one bound, one effect: each slip is told once', () => {
  const slips = (condition: object): readonly string[] => {
    const texts = {
      'production.yaml': scorecard('production', [kpi('k')], { conditions: [{ id: 'gate', ...condition }] }),
    };
    return ['bad-value', 'wrong-type', 'missing-key', 'unknown-key'].flatMap((rule) => found(rule, texts));
  };
  const when = { kpi: 'k', below: 5 };
  expect([
    slips({ when: { kpi: 'k', below: 5, above: 3 }, effect }).length,
    slips({ when: { kpi: 'k' }, effect }).length,
    slips({ when: { below: 5 }, effect }).length,
    slips({ when: { any: [when], all: [when] }, effect }).length,
    slips({ when: { all: [{ any: [when] }] }, effect }).length,
    slips({ when, effect: { kpis: 'all' } }).length,
    slips({ when, effect: { kpis: 'all', atMost: '0%', times: '0%' } }).length,
    slips({ when, effect: { atMost: '0%' } }).length,
    slips({ when, effect: { bonus: 0, gradeAtMost: 'C' } }).length,
    slips({ when, effect: { score: { atMost: 90, times: '90%' } } }).length,
    slips({ when, effect: { kpis: 'all', times: '110%' } }).length,
    slips({ when, effect: { kpis: 'all', times: 0.9 } }).length,
    slips({ when, effect }).length,
  ]).toEqual([1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 0]);
});
