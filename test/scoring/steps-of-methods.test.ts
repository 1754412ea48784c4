import { pointsOf } from '../../src/scoring';
import type { Objective } from '../../src/scoring/methods';
import type { Scoring } from '../../src/model/types';
import { SourceFile } from '../../src/source/source-file';
import { dec, linear, milestones, perUnit, point, range, ratio, steps } from '../support/build-plan';

const origin = { file: new SourceFile('plan.yaml', ''), document: 0, path: [] };
const hundred: Objective = { weight: dec(20), direction: 'higher', target: point(100), origin };
const within: Objective = { ...hundred, direction: 'range', target: range(18, 26) };
const atMost: Objective = { ...hundred, direction: 'lower' };

/** Each step of the points that a value earns: its name, its arithmetic, and the keys in the file that it is from. */
const stepsOf = (scoring: Scoring, actual: string, objective: Objective): string[] =>
  pointsOf(scoring, { ...objective, actual: dec(actual) }).steps.map(
    ({ what, how, at }) => `${what}: ${how}${at.map(({ path }) => ` @ ${path.join('.')}`).join('')}`,
  );

type Case = [claim: string, scoring: Scoring, actual: string, steps: readonly string[], objective?: Objective];

const expectSteps = (...[, scoring, actual, wanted, objective = hundred]: Case): void =>
  expect(stepsOf(scoring, actual, objective)).toEqual(wanted);

describe('the steps of a ratio', () => {
  const rated = ratio({ zeroBelow: '0.8', cap: '1.2' });
  test.each<Case>([
    [
      'short of the target',
      rated,
      '90',
      ['attainment: 1 + (90 − 100) / 100 = 0.9 @ basic.target', 'pointsFromRate: 20 × 0.9 = 18 @ weight'],
    ],
    [
      'above a target that is a most',
      rated,
      '110',
      ['attainment: 1 − (110 − 100) / 100 = 0.9 @ basic.target', 'pointsFromRate: 20 × 0.9 = 18 @ weight'],
      atMost,
    ],
    [
      'below the threshold',
      rated,
      '79',
      [
        'attainment: 1 + (79 − 100) / 100 = 0.79 @ basic.target',
        'zeroBelow: 0.79 < 0.8 → 0 @ basic.scoring',
        'pointsFromRate: 20 × 0 = 0 @ weight',
      ],
    ],
    [
      'at the threshold, which counts',
      rated,
      '80',
      ['attainment: 1 + (80 − 100) / 100 = 0.8 @ basic.target', 'pointsFromRate: 20 × 0.8 = 16 @ weight'],
    ],
    [
      'a loss where a gain was wanted',
      ratio(),
      '-5',
      [
        'attainment: 1 + (−5 − 100) / 100 = −0.05 @ basic.target',
        'notBelowZero: max(−0.05; 0) = 0',
        'pointsFromRate: 20 × 0 = 0 @ weight',
      ],
    ],
    [
      'beyond the cap',
      rated,
      '150',
      [
        'attainment: 1 + (150 − 100) / 100 = 1.5 @ basic.target',
        'methodCap: min(1.5; 1.2) = 1.2 @ basic.scoring',
        'pointsFromRate: 20 × 1.2 = 24 @ weight',
      ],
    ],
    [
      'at the cap',
      rated,
      '120',
      ['attainment: 1 + (120 − 100) / 100 = 1.2 @ basic.target', 'pointsFromRate: 20 × 1.2 = 24 @ weight'],
    ],
  ])('%s', expectSteps);
});

describe('the steps of a line', () => {
  const goesOn = linear(
    [
      [80, 20],
      [100, 100],
    ],
    'continue',
    'continue',
  );
  const line = linear(
    [
      [-20, -10],
      [80, 60],
      [110, 100],
    ],
    10,
    110,
  );
  test.each<Case>([
    [
      'left of its points',
      line,
      '-21',
      ['belowPoints: −21 < −20 → 10% @ basic.scoring', 'pointsFromPercent: 20 × 10 / 100 = 2 @ weight'],
    ],
    ['at the first point', line, '-20', ['onLine: −20 → −10% @ basic.scoring', 'notBelowZero: max(−10; 0) = 0']],
    [
      'from a negative point',
      line,
      '40',
      [
        'onLine: −10 + (40 − (−20)) × (60 − (−10)) / (80 − (−20)) = 32% @ basic.scoring',
        'pointsFromPercent: 20 × 32 / 100 = 6.4 @ weight',
      ],
    ],
    [
      'between points',
      line,
      '100',
      [
        'onLine: 60 + (100 − 80) × (100 − 60) / (110 − 80) ≈ 86.666667% @ basic.scoring',
        'pointsFromPercent: 20 × 86.666667 / 100 ≈ 17.333333 @ weight',
      ],
    ],
    [
      'at the last point',
      line,
      '110',
      ['onLine: 110 → 100% @ basic.scoring', 'pointsFromPercent: 20 × 100 / 100 = 20 @ weight'],
    ],
    [
      'right of its points',
      line,
      '120',
      ['abovePoints: 120 > 110 → 110% @ basic.scoring', 'pointsFromPercent: 20 × 110 / 100 = 22 @ weight'],
    ],
    [
      'below where it goes on',
      goesOn,
      '78',
      [
        'lineGoesOn: 20 + (78 − 80) × (100 − 20) / (100 − 80) = 12% @ basic.scoring',
        'pointsFromPercent: 20 × 12 / 100 = 2.4 @ weight',
      ],
    ],
    [
      'above where it goes on',
      goesOn,
      '110',
      [
        'lineGoesOn: 20 + (110 − 80) × (100 − 20) / (100 − 80) = 140% @ basic.scoring',
        'pointsFromPercent: 20 × 140 / 100 = 28 @ weight',
      ],
    ],
    [
      'at its end where it goes on',
      goesOn,
      '100',
      ['onLine: 100 → 100% @ basic.scoring', 'pointsFromPercent: 20 × 100 / 100 = 20 @ weight'],
    ],
  ])('%s', expectSteps);
});

describe('the steps of tiers', () => {
  const tiers = steps(
    [
      [100, 100],
      [90, 50],
    ],
    10,
  );
  const stops = steps([
    [3, 100],
    [5, 80],
  ]);
  test.each<Case>([
    [
      'the first',
      tiers,
      '100',
      ['tierReached: 100 ≥ 100 → 100% @ basic.scoring', 'pointsFromPercent: 20 × 100 / 100 = 20 @ weight'],
    ],
    [
      'a later one',
      tiers,
      '99',
      ['tierReached: 99 ≥ 90 → 50% @ basic.scoring', 'pointsFromPercent: 20 × 50 / 100 = 10 @ weight'],
    ],
    ['none', tiers, '89', ['noTierReached: 89 → 10% @ basic.scoring', 'pointsFromPercent: 20 × 10 / 100 = 2 @ weight']],
    [
      'of a KPI of which less is better',
      stops,
      '5',
      ['tierReached: 5 ≤ 5 → 80% @ basic.scoring', 'pointsFromPercent: 20 × 80 / 100 = 16 @ weight'],
      atMost,
    ],
    [
      'none, without a rest',
      stops,
      '6',
      ['noTierReached: 6 → 0% @ basic.scoring', 'pointsFromPercent: 20 × 0 / 100 = 0 @ weight'],
      atMost,
    ],
  ])('%s', expectSteps);
});

describe('the steps of milestones', () => {
  const project = milestones(
    [
      { id: 'a', due: '2026-03-31', share: '0.5', accepted: '2026-04-01', quality: '0.9' },
      { id: 'b', due: '2026-06-30', share: '0.3', accepted: '2026-06-30' },
      { id: 'c', due: '2026-09-30', share: '0.2' },
    ],
    10,
    7,
  );
  const early = (cap: string, earlyPerDays: number): Scoring =>
    milestones(
      [
        { id: 'a', due: '2026-03-31', share: '0.5', accepted: '2026-03-17' },
        { id: 'b', due: '2026-06-30', share: '0.5', accepted: '2026-06-24' },
      ],
      10,
      7,
      { earlyPercent: 5, earlyPerDays, cap },
    );
  const upTo = (until?: string): Objective => ({ ...hundred, target: undefined, until });
  const late =
    'milestoneLate: a: 50% × 90% × max(0; 1 − 1 × 10%) = 0.405 @ milestones.a @ milestones.a @ basic.scoring';
  const inTime = 'milestoneAccepted: b: 30% × 100% = 0.3 @ milestones.b @ milestones.b @ basic.scoring';
  test.each<Case>([
    ['none is due', project, '0', [], upTo('2026-02-28')],
    [
      'one is due and not accepted',
      project,
      '0',
      [
        'milestoneNotAccepted: a: 50% × 0 = 0 @ milestones.a',
        'milestonesReached: 0',
        'milestonesNotDue: 0 × 1 / 0.5 = 0 @ basic.scoring',
        'pointsFromRate: 20 × 0 = 0 @ weight',
      ],
      upTo('2026-03-31'),
    ],
    [
      'one is late, one in time',
      project,
      '0',
      [
        late,
        inTime,
        'milestonesReached: 0.405 + 0.3 = 0.705',
        'milestonesNotDue: 0.705 × 1 / 0.8 = 0.88125 @ basic.scoring',
        'pointsFromRate: 20 × 0.88125 = 17.625 @ weight',
      ],
      upTo('2026-06-30'),
    ],
    [
      'at whatever day, all are due',
      project,
      '0',
      [
        late,
        inTime,
        'milestoneNotAccepted: c: 20% × 0 = 0 @ milestones.c',
        'milestonesReached: 0.405 + 0.3 + 0 = 0.705',
        'pointsFromRate: 20 × 0.705 = 14.1 @ weight',
      ],
      upTo(),
    ],
    [
      'one is early, up to a cap',
      early('1.04', 7),
      '0',
      [
        'milestoneEarly: a: 50% × 100% × (1 + 2 × 5%) = 0.55 @ milestones.a @ milestones.a @ basic.scoring',
        'milestoneAccepted: b: 50% × 100% = 0.5 @ milestones.b @ milestones.b @ basic.scoring',
        'milestonesReached: 0.55 + 0.5 = 1.05',
        'methodCap: min(1.05; 1.04) = 1.04 @ basic.scoring',
        'pointsFromRate: 20 × 1.04 = 20.8 @ weight',
      ],
      upTo(),
    ],
    [
      'an early unit of no days gains nothing',
      early('1.2', 0),
      '0',
      [
        'milestoneAccepted: a: 50% × 100% = 0.5 @ milestones.a @ milestones.a @ basic.scoring',
        'milestoneAccepted: b: 50% × 100% = 0.5 @ milestones.b @ milestones.b @ basic.scoring',
        'milestonesReached: 0.5 + 0.5 = 1',
        'pointsFromRate: 20 × 1 = 20 @ weight',
      ],
      upTo(),
    ],
  ])('%s', expectSteps);

  test.each([
    ['2026-04-07', '1 − 1 × 10%) = 0.9'],
    ['2026-04-08', '1 − 2 × 10%) = 0.8'],
    ['2026-12-31', '1 − 40 × 10%) = 0'],
  ])('accepted on %s, each started week costs, down to nothing', (accepted, how) => {
    const one = milestones([{ id: 'a', due: '2026-03-31', accepted }], 10, 7);
    expect(stepsOf(one, '0', upTo())[0]).toContain(how);
  });
});

describe('the steps of points for each unit', () => {
  const left = 'weightLessDeduction: 20 −';
  test.each<[claim: string, more: Partial<Parameters<typeof perUnit>[0]>, actual: string, steps: string[], Objective?]>(
    [
      ['the target met', {}, '100', ['targetMet: 100 = 100 @ basic.target', 'fullWeight: 20 @ weight']],
      [
        'a part of a unit',
        {},
        '85',
        [
          'unitsShort: (100 − 85) / 10 = 1.5 @ basic.target',
          'deduction: 2 × 1.5 = 3 @ basic.scoring',
          `${left} 3 = 17 @ weight`,
        ],
      ],
      [
        'a started unit',
        { partial: 'full' },
        '85',
        [
          'unitsShort: (100 − 85) / 10 = 1.5 @ basic.target',
          'startedUnits: 1.5 → 2 @ basic.scoring',
          'deduction: 2 × 2 = 4 @ basic.scoring',
          `${left} 4 = 16 @ weight`,
        ],
      ],
      [
        'a unit that is not complete',
        { partial: 'ignore' },
        '85',
        [
          'unitsShort: (100 − 85) / 10 = 1.5 @ basic.target',
          'completeUnits: 1.5 → 1 @ basic.scoring',
          'deduction: 2 × 1 = 2 @ basic.scoring',
          `${left} 2 = 18 @ weight`,
        ],
      ],
      [
        'whole units, the most that is taken',
        { partial: 'full', maxDeduct: 4 },
        '80',
        [
          'unitsShort: (100 − 80) / 10 = 2 @ basic.target',
          'deduction: 2 × 2 = 4 @ basic.scoring',
          `${left} 4 = 16 @ weight`,
        ],
      ],
      [
        'more than is taken at most',
        { maxDeduct: 3 },
        '80',
        [
          'unitsShort: (100 − 80) / 10 = 2 @ basic.target',
          'deduction: 2 × 2 = 4 @ basic.scoring',
          'maxDeduct: min(4; 3) = 3 @ basic.scoring',
          `${left} 3 = 17 @ weight`,
        ],
      ],
      [
        'all of the weight',
        { deduct: 10 },
        '80',
        [
          'unitsShort: (100 − 80) / 10 = 2 @ basic.target',
          'deduction: 10 × 2 = 20 @ basic.scoring',
          `${left} 20 = 0 @ weight`,
        ],
      ],
      [
        'more than the weight',
        { deduct: 15, maxDeduct: 50 },
        '80',
        [
          'unitsShort: (100 − 80) / 10 = 2 @ basic.target',
          'deduction: 15 × 2 = 30 @ basic.scoring',
          `${left} 30 = −10 @ weight`,
          'notBelowZero: max(−10; 0) = 0',
        ],
      ],
      [
        'units in per cent of a negative target',
        { per: 2, unit: 'percent' },
        '-105',
        [
          'unitSize: 2% × 100 = 2 @ basic.scoring @ basic.target',
          'unitsShort: (−100 − (−105)) / 2 = 2.5 @ basic.target',
          'deduction: 2 × 2.5 = 5 @ basic.scoring',
          `${left} 5 = 15 @ weight`,
        ],
        { ...hundred, target: point(-100) },
      ],
      ['inside a range', {}, '20', ['targetMet: 18 ≤ 20 ≤ 26 @ basic.target', 'fullWeight: 20 @ weight'], within],
      [
        'below a range',
        {},
        '12',
        [
          'unitsShort: (18 − 12) / 10 = 0.6 @ basic.target',
          'deduction: 2 × 0.6 = 1.2 @ basic.scoring',
          `${left} 1.2 = 18.8 @ weight`,
        ],
        within,
      ],
      [
        'more than a target that is a most',
        {},
        '105',
        [
          'unitsShort: (105 − 100) / 10 = 0.5 @ basic.target',
          'deduction: 2 × 0.5 = 1 @ basic.scoring',
          `${left} 1 = 19 @ weight`,
        ],
        atMost,
      ],
      [
        'a bonus',
        { bonus: 2, maxBonus: 3 },
        '115',
        [
          'targetMet: 115 ≥ 100 @ basic.target',
          'unitsBeyond: 15 / 10 = 1.5 @ basic.target',
          'methodBonus: 2 × 1.5 = 3 @ basic.scoring',
          'weightAndBonus: 20 + 3 = 23 @ weight',
        ],
      ],
      [
        'a bonus for complete units only',
        { bonus: 2, maxBonus: 5, partial: 'full' },
        '115',
        [
          'targetMet: 115 ≥ 100 @ basic.target',
          'unitsBeyond: 15 / 10 = 1.5 @ basic.target',
          'completeUnits: 1.5 → 1 @ basic.scoring',
          'methodBonus: 2 × 1 = 2 @ basic.scoring',
          'weightAndBonus: 20 + 2 = 22 @ weight',
        ],
      ],
      [
        'a bonus beyond its most, by a unit of its own',
        { bonus: 2, bonusPer: '2.5', maxBonus: 5, unit: 'percent' },
        '110',
        [
          'targetMet: 110 ≥ 100 @ basic.target',
          'unitSize: 2.5% × 100 = 2.5 @ basic.scoring @ basic.target',
          'unitsBeyond: 10 / 2.5 = 4 @ basic.target',
          'methodBonus: 2 × 4 = 8 @ basic.scoring',
          'maxBonus: min(8; 5) = 5 @ basic.scoring',
          'weightAndBonus: 20 + 5 = 25 @ weight',
        ],
      ],
    ],
  )('%s', (claim, more, actual, wanted, objective = hundred) => {
    expectSteps(claim, perUnit({ deduct: 2, per: 10, ...more }), actual, wanted, objective);
  });
});

test('without a value there is neither a step nor a point', () => {
  for (const scoring of [ratio(), linear([[1, 1]]), steps([[1, 1]]), perUnit({ deduct: 1, per: 1 })])
    expect(pointsOf(scoring, hundred)).toEqual({ steps: [] });
});
