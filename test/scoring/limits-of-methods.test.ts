import {
  cornersOf,
  inapplicable,
  keepToWeight,
  mostPoints,
  nothingBeyond,
  readScoring,
  writtenScoring,
} from '../../src/scoring';
import { turnsOf } from '../../src/scoring/methods';
import type { Kpi, Scoring } from '../../src/model/types';
import { plain, type Decimal } from '../../src/util/decimal';
import {
  buildKpi,
  dec,
  linear,
  milestones,
  perUnit,
  point,
  range,
  ratio,
  steps,
  unlinked,
  type KpiSpec,
} from '../support/build-plan';

const HALL = { id: 'hall', due: '2026-03-31' };

type Aim = Partial<Pick<Kpi, 'direction' | 'target'>>;

const problemOf = (scoring: Scoring, aim: Aim = {}): string | undefined => {
  const problem = inapplicable({ scoring, direction: 'higher', target: point(100), ...aim });
  return problem && `${problem.reason}: ${problem.text.en} / ${problem.text['zh-CN']}`;
};

describe('what a method cannot be applied to is said in both languages', () => {
  test.each<[claim: string, scoring: Scoring, problem: string, aim?: Aim]>([
    ['a ratio without a target', ratio(), 'no-target: needs a target / 需要目标值', { target: undefined }],
    [
      'a ratio against a range',
      ratio(),
      'range-target: cannot measure against a range / 不能用于区间型目标',
      { target: range(1, 2) },
    ],
    [
      'a ratio where a range is aimed at',
      ratio(),
      'range-target: cannot measure against a range / 不能用于区间型目标',
      { direction: 'range' },
    ],
    [
      'a ratio against 0',
      ratio(),
      'target-zero: cannot measure against a target of 0 / 不能用于目标值为0的指标',
      { target: point(0) },
    ],
    ['a line without points', linear([]), 'empty: needs at least one point / 至少需要一个点'],
    [
      'a line of one point that goes on below',
      linear([[1, 1]], 'continue'),
      'empty: needs two points for a line that goes on / 至少需要两个点，直线才能延伸',
    ],
    [
      'a line of one point that goes on above',
      linear([[1, 1]], 'hold', 'continue'),
      'empty: needs two points for a line that goes on / 至少需要两个点，直线才能延伸',
    ],
    [
      'a line that is not written from left to right',
      linear([
        [2, 1],
        [1, 2],
      ]),
      'not-rising: needs points whose values rise / 要求各点的数值递增',
    ],
    [
      'a line that falls where more is better',
      linear([
        [1, 2],
        [2, 1],
      ]),
      'against-direction: gives fewer points for a higher value, which is the better one / 规定数值越高得分越低，而这是正向指标',
    ],
    [
      'a line that rises where less is better',
      linear([
        [1, 1],
        [2, 2],
      ]),
      'against-direction: gives fewer points for a lower value, which is the better one / 规定数值越低得分越低，而这是反向指标',
      { direction: 'lower' },
    ],
    [
      'units without a target',
      perUnit({ deduct: 1, per: 1 }),
      'no-target: needs a target / 需要目标值',
      { target: undefined },
    ],
    ['a unit below 0', perUnit({ deduct: 1, per: -1 }), 'not-positive: needs a unit above 0 / 的计分单位须大于0'],
    [
      'a unit of the bonus of 0',
      perUnit({ deduct: 1, per: 1, bonusPer: 0 }),
      'not-positive: needs a unit above 0 / 的计分单位须大于0',
    ],
    [
      'per cent of a range',
      perUnit({ deduct: 1, per: 1, unit: 'percent' }),
      'range-target: cannot take per cent of a range / 无法按区间的百分比计分',
      { target: range(1, 2) },
    ],
    [
      'per cent where a range is aimed at',
      perUnit({ deduct: 1, per: 1, unit: 'percent' }),
      'range-target: cannot take per cent of a range / 无法按区间的百分比计分',
      { direction: 'range' },
    ],
    [
      'per cent of 0',
      perUnit({ deduct: 1, per: 1, unit: 'percent' }),
      'target-zero: cannot take per cent of a target of 0 / 无法按目标值的百分比计分，因为目标值为0',
      { target: point(0) },
    ],
    ['no tiers', steps([]), 'empty: needs at least one tier / 至少需要一档'],
    [
      'tiers of a range',
      steps([[1, 1]]),
      'range-target: cannot rank the two sides of a range / 不能为区间的两侧排序',
      { direction: 'range' },
    ],
    [
      'tiers whose bounds rise where more is better',
      steps([
        [1, 100],
        [2, 50],
      ]),
      'not-best-first: needs its tiers best first: bounds that fall, per cent that fall / 要求各档由优到劣排列：界限值递减，得分比例递减',
    ],
    [
      'tiers whose per cent rises',
      steps([
        [2, 50],
        [1, 60],
      ]),
      'not-best-first: needs its tiers best first: bounds that fall, per cent that fall / 要求各档由优到劣排列：界限值递减，得分比例递减',
    ],
    [
      'tiers of one bound',
      steps([
        [2, 50],
        [2, 50],
      ]),
      'not-best-first: needs its tiers best first: bounds that fall, per cent that fall / 要求各档由优到劣排列：界限值递减，得分比例递减',
    ],
    [
      'tiers whose bounds fall where less is better',
      steps([
        [2, 100],
        [1, 50],
      ]),
      'not-best-first: needs its tiers best first: bounds that rise, per cent that fall / 要求各档由优到劣排列：界限值递增，得分比例递减',
      { direction: 'lower' },
    ],
    [
      'a rest above the last tier',
      steps([[2, 50]], 60),
      'not-best-first: needs its tiers best first: bounds that fall, per cent that fall / 要求各档由优到劣排列：界限值递减，得分比例递减',
    ],
    ['no milestones', milestones([]), 'empty: needs milestones / 需要里程碑'],
    [
      'a late unit of no days',
      milestones([HALL], 1, 0),
      'not-positive: needs a late unit of at least one day / 的逾期单位至少为一天',
    ],
    [
      'an early unit of no days',
      milestones([HALL], 1, 7, { earlyPerDays: 0 }),
      'not-positive: needs an early unit of at least one day / 的提前单位至少为一天',
    ],
  ])('%s', (_claim, scoring, problem, aim = {}) => expect(problemOf(scoring, aim)).toBe(problem));

  test.each<[claim: string, scoring: Scoring, aim?: Aim]>([
    ['one point that holds its per cent', linear([[1, 1]])],
    ['units beside a range', perUnit({ deduct: 1, per: 1 }), { direction: 'range', target: range(1, 2) }],
    [
      'tiers and a rest of one per cent',
      steps(
        [
          [2, 50],
          [1, 50],
        ],
        50,
      ),
    ],
    ['milestones by the day', milestones([HALL], 1, 1, { earlyPerDays: 1 })],
  ])('but not of %s', (_claim, scoring, aim = {}) => expect(problemOf(scoring, aim)).toBeUndefined());
});

const listed = (values: readonly (Decimal | undefined)[]): string =>
  values.map((value) => (value ? plain(value) : '–')).join(' ');

/** Of a KPI of 20 points: the values beyond which there are none, the most points, the turns, and the corners of 100. */
test.each<[claim: string, spec: Omit<KpiSpec, 'id'>, nothing: string, most: string, turns: string, corners: string]>([
  ['a ratio', { scoring: ratio() }, '0 –', '20', '', '100'],
  ['a ratio with a threshold', { scoring: ratio({ zeroBelow: '0.8', cap: '1.2' }) }, '80 –', '24', '', '100 80'],
  [
    'a ratio of which less is better',
    { direction: 'lower', scoring: ratio({ zeroBelow: '0.8' }) },
    '– 120',
    '20',
    '',
    '100 80',
  ],
  ['a ratio of a planned loss', { target: -100, scoring: ratio() }, '-200 –', '20', '', '100'],
  [
    'a line from nothing',
    {
      scoring: linear([
        [80, 0],
        [110, 100],
      ]),
    },
    '80 –',
    '20',
    'point 80, point 110',
    '100 80 110 80',
  ],
  [
    'a line that holds its ends',
    {
      scoring: linear([
        [80, 60],
        [110, 100],
      ]),
    },
    '– –',
    '20',
    'point 80, point 110',
    '100 80 110',
  ],
  [
    'a line with a cliff',
    {
      scoring: linear(
        [
          [80, 60],
          [110, 100],
        ],
        0,
      ),
    },
    '80 –',
    '20',
    'point 80, point 110',
    '100 80 110 80',
  ],
  [
    'a line that falls to nothing',
    {
      direction: 'lower',
      scoring: linear([
        [80, 100],
        [110, 0],
      ]),
    },
    '– 110',
    '20',
    'point 80, point 110',
    '100 80 110 110',
  ],
  [
    'a line of nothing at both ends',
    {
      direction: 'range',
      target: [90, 110],
      scoring: linear([
        [70, 0],
        [80, 0],
        [110, 100],
        [120, 0],
      ]),
    },
    '80 120',
    '20',
    'point 70, point 80, point 110, point 120',
    '100 70 80 110 120 80 120',
  ],
  [
    'a line that is nothing everywhere',
    {
      scoring: linear([
        [80, 0],
        [110, 0],
      ]),
    },
    '– –',
    '0',
    'point 80, point 110',
    '100 80 110',
  ],
  [
    'a line that is more outside',
    {
      scoring: linear(
        [
          [80, 0],
          [110, 100],
        ],
        10,
        120,
      ),
    },
    '– –',
    '24',
    '',
    '100 80 110',
  ],
  [
    'a line that goes on',
    {
      scoring: linear(
        [
          [80, 20],
          [100, 100],
        ],
        'continue',
        'continue',
      ),
    },
    '75 –',
    '–',
    'point 80, point 100, beyondPoints 120',
    '100 80 100 75',
  ],
  [
    'a line that goes on downwards',
    {
      scoring: linear(
        [
          [80, 20],
          [100, 100],
        ],
        'continue',
      ),
    },
    '75 –',
    '20',
    'point 80, point 100',
    '100 80 100 75',
  ],
  [
    'a falling line that goes on',
    {
      direction: 'lower',
      scoring: linear(
        [
          [80, 100],
          [100, 20],
        ],
        'continue',
        'continue',
      ),
    },
    '– 105',
    '–',
    'point 80, point 100, beyondPoints 60',
    '100 80 100 105',
  ],
  [
    'tiers',
    {
      scoring: steps([
        [100, 110],
        [90, 50],
        [80, 0],
      ]),
    },
    '90 –',
    '22',
    'tier 100, tier 90, tier 80',
    '100 100 90 80',
  ],
  [
    'tiers of which less is better',
    {
      direction: 'lower',
      scoring: steps([
        [3, 100],
        [5, 80],
      ]),
    },
    '– 5',
    '20',
    'tier 3, tier 5',
    '100 3 5',
  ],
  ['tiers with a rest', { scoring: steps([[100, 100]], 10) }, '– –', '20', 'tier 100', '100 100'],
  ['tiers with a rest below 0', { scoring: steps([[100, 100]], -10) }, '100 –', '20', 'tier 100', '100 100'],
  [
    'units',
    { scoring: perUnit({ deduct: 3, per: 10 }) },
    '33.333333 –',
    '20',
    'oneUnit 90',
    '100 90 110 80 120 70 130',
  ],
  [
    'started units',
    { scoring: perUnit({ deduct: 3, per: 10, partial: 'full' }) },
    '40 –',
    '20',
    'oneUnit 90',
    '100 90 110 80 120 70 130',
  ],
  [
    'started units that end with the weight',
    { scoring: perUnit({ deduct: 5, per: 10, partial: 'full' }) },
    '70 –',
    '20',
    'oneUnit 90',
    '100 90 110 80 120 70 130',
  ],
  [
    'a started unit that takes all',
    { scoring: perUnit({ deduct: 30, per: 10, partial: 'full' }) },
    '100 –',
    '20',
    'oneUnit 90',
    '100 90 110 80 120 70 130',
  ],
  [
    'complete units',
    { scoring: perUnit({ deduct: 3, per: 10, partial: 'ignore' }) },
    '30 –',
    '20',
    'oneUnit 90',
    '100 90 110 80 120 70 130',
  ],
  [
    'units that never take all',
    { scoring: perUnit({ deduct: 3, per: 10, maxDeduct: 19 }) },
    '– –',
    '20',
    'oneUnit 90',
    '100 90 110 80 120 70 130',
  ],
  [
    'units that cost nothing',
    { scoring: perUnit({ deduct: 0, per: 10 }) },
    '– –',
    '20',
    'oneUnit 90',
    '100 90 110 80 120 70 130',
  ],
  [
    'units in per cent',
    { target: 200, scoring: perUnit({ deduct: 10, per: 5, unit: 'percent' }) },
    '180 –',
    '20',
    'oneUnit 190',
    '100 95 105 90 110 85 115',
  ],
  [
    'units beside a range',
    { direction: 'range', target: [18, 26], scoring: perUnit({ deduct: 10, per: 1 }) },
    '16 28',
    '20',
    'oneUnit 17, oneUnit 27',
    '100 99 101 98 102 97 103',
  ],
  [
    'units with a bonus',
    { direction: 'lower', scoring: perUnit({ deduct: 10, per: 1, bonus: 1, maxBonus: 3 }) },
    '– 102',
    '23',
    'oneUnit 101',
    '100 99 101 98 102 97 103',
  ],
  ['milestones', { scoring: milestones([HALL]) }, '– –', '20', '', ''],
  [
    'milestones that gain when they are early',
    { scoring: milestones([HALL], 0, 7, { earlyPercent: 1, cap: '1.2' }) },
    '– –',
    '24',
    '',
    '',
  ],
  [
    'milestones with a cap below the weight',
    { scoring: milestones([HALL], 0, 7, { cap: '0.8' }) },
    '– –',
    '16',
    '',
    '',
  ],
])('%s has its bounds, its turns and its corners', (_claim, spec, nothing, most, turns, corners) => {
  const { kpi } = buildKpi({ weight: 20, target: 100, ...spec });
  const { low, high } = nothingBeyond(kpi);
  expect(listed([low, high])).toBe(nothing);
  expect(listed([mostPoints(kpi.scoring, kpi.weight)])).toBe(most);
  expect(
    turnsOf(kpi)
      .map(({ mark, value }) => `${mark} ${plain(value)}`)
      .join(', '),
  ).toBe(turns);
  expect(listed(cornersOf(kpi.scoring, [dec(100)]))).toBe(corners);
});

test.each<[Scoring, string]>([
  [ratio(), 'Write “cap: 100%” / 请写“cap: 100%”'],
  [milestones([HALL]), 'Write “cap: 100%” / 请写“cap: 100%”'],
  [
    linear([
      [80, 60],
      [110, 120],
    ]),
    'Let the points end at 100 / 请让各点最高为100',
  ],
  [
    linear(
      [
        [80, 60],
        [110, 100],
      ],
      'hold',
      'continue',
    ),
    'Let the points end at 100 and write “hold” for “continue” / 请让各点最高为100，并把“continue”改为“hold”',
  ],
  [
    linear(
      [
        [80, 60],
        [110, 100],
      ],
      'continue',
      'continue',
    ),
    'Let the points end at 100 and write “hold” for “continue” / 请让各点最高为100，并把“continue”改为“hold”',
  ],
  [steps([[1, 110]]), 'Let the best tier give 100 / 请让最高一档为100'],
  [
    perUnit({ deduct: 1, per: 1, bonus: 1, maxBonus: 1 }),
    'Delete “bonus:” and “maxBonus:” / 请删除“bonus:”和“maxBonus:”',
  ],
])('the change that keeps the points to the weight is said in both languages: %#', (scoring, said) => {
  const { en, 'zh-CN': zh } = keepToWeight(scoring);
  expect(`${en} / ${zh}`).toBe(said);
});

describe('what a plan writes of a method', () => {
  const HUNDRED_BY_ONE: [number, number][] = [[1, 100]];

  test('is read, each key', () => {
    expect(readScoring({ method: 'ratio', zeroBelow: '80%', cap: '120%' }, () => [], unlinked)).toEqual(
      ratio({ zeroBelow: '0.8', cap: '1.2' }),
    );
    expect(
      readScoring({ method: 'linear', points: HUNDRED_BY_ONE, below: 0, above: 'continue' }, () => [], unlinked),
    ).toEqual(linear([[1, 100]], 0, 'continue'));
    expect(readScoring({ method: 'steps', tiers: HUNDRED_BY_ONE, otherwise: 5 }, () => [], unlinked)).toEqual(
      steps([[1, 100]], 5),
    );
    const units = {
      deduct: 1,
      per: 2,
      unit: 'percent',
      partial: 'full',
      maxDeduct: 3,
      bonus: 4,
      bonusPer: 5,
      maxBonus: 6,
    } as const;
    expect(readScoring({ method: 'perUnit', ...units }, () => [], unlinked)).toEqual(perUnit(units));
    expect(
      readScoring(
        { method: 'milestones', latePercent: '10%', latePerDays: 1, earlyPercent: '2%', earlyPerDays: 3, cap: '120%' },
        () => [],
        unlinked,
      ),
    ).toEqual(milestones([], 10, 1, { earlyPercent: 2, earlyPerDays: 3, cap: '1.2' }));
  });

  test('has its defaults, and then need not be written', () => {
    const defaults: readonly [Parameters<typeof readScoring>[0], Scoring][] = [
      [{}, ratio()],
      [{ method: 'linear' }, linear([])],
      [{ method: 'steps' }, steps([])],
      [{ method: 'perUnit' }, perUnit({ deduct: 0, per: 1 })],
      [{ method: 'milestones' }, milestones([])],
    ];
    for (const [raw, read] of defaults) expect(readScoring(raw, (items) => items as never, unlinked)).toEqual(read);
    const keys = defaults.map(([, read]) =>
      Object.entries(writtenScoring(read))
        .flatMap(([key, value]) => (value === undefined ? [] : [key]))
        .join(' '),
    );
    expect(keys).toEqual(['method', 'method points', 'method tiers', 'method deduct per', 'method']);
  });
});
