import fc from 'fast-check';
import { wordsOf } from '../../src/language';
import { methodText, scoringSentences } from '../../src/reports/base/method-text';
import { ask, inapplicable, mostPoints, nextSteps, pointsOf, scorePlan } from '../../src/scoring';
import { cornersOf, keepToWeight, nothingBeyond, turnsOf } from '../../src/scoring/methods';
import type { Direction, Kpi, Scoring } from '../../src/model/types';
import { decimal, fixed, ZERO, type Decimal } from '../../src/util/decimal';
import {
  buildKpi,
  buildOne,
  dec,
  grid,
  milestones,
  period,
  point,
  reached,
  unlinked,
  type KpiSpec,
} from '../support/build-plan';
import { runs } from '../support/runs';

const linkTo = (kpi: Kpi): ReturnType<typeof unlinked> => ({ ...unlinked(kpi.address), target: kpi });

const other = (direction: Direction): ReturnType<typeof unlinked> => linkTo(buildKpi({ target: 100, direction }).kpi);

const TABLE = {
  rows: [90, 100, 110],
  columns: [8, 10],
  percent: [
    [50, 80],
    [80, 100],
    [100, 140],
  ],
};

const pointsAt = (scoring: Scoring, own: string, second: string, direction: Direction = 'higher'): string =>
  fixed(pointsOf(scoring, { weight: dec(100), direction, actual: dec(own), other: dec(second) }).points!, 2);

/** Three columns, of which the lines differ. */
const WIDE = grid({
  rows: [90, 110],
  columns: [8, 10, 12],
  percent: [
    [50, 80, 100],
    [70, 120, 200],
  ],
});

/** Steps of a KPI of which less is better, and steps of such a second one. */
const LOWER = grid({
  rows: [5, 7],
  columns: [8, 10],
  percent: [
    [100, 120],
    [40, 60],
  ],
  between: 'steps',
});
const SECOND_LOWER = grid({
  rows: [90, 100],
  columns: [8, 10],
  percent: [
    [20, 10],
    [40, 20],
  ],
  between: 'steps',
  other: other('lower'),
});

test.each<[string, Scoring, string, string, string, Direction?]>([
  ['a corner is its cell', grid(TABLE), '100', '8', '80.00'],
  ['between two columns on a row', grid(TABLE), '110', '9', '120.00'],
  ['outside the edge is held', grid(TABLE), '500', '500', '140.00'],
  ['outside nothing counts, beyond the best end too', grid({ ...TABLE, outside: 'zero' }), '111', '9', '0.00'],
  ['by steps the best end is held', grid({ ...TABLE, between: 'steps', outside: 'zero' }), '500', '500', '140.00'],
  [
    'by steps nothing counts before the first',
    grid({ ...TABLE, between: 'steps', outside: 'zero' }),
    '500',
    '7.9',
    '0.00',
  ],
  [
    'by steps the least row that is not below counts where lower is better',
    grid({
      rows: [5, 7],
      columns: [8, 10],
      percent: [
        [100, 120],
        [50, 60],
      ],
      between: 'steps',
    }),
    '6',
    '9',
    '50.00',
    'lower',
  ],
  [
    'outside nothing counts where only the second value is outside',
    grid({ ...TABLE, outside: 'zero' }),
    '100',
    '11',
    '0.00',
  ],
  ['the second of many columns has its own lines', WIDE, '100', '11', '125.00'],
  ['by steps the last row counts where all are better', LOWER, '9', '9', '40.00', 'lower'],
  ['by steps the least column of a second KPI of which less is better', SECOND_LOWER, '100', '9', '20.00'],
  [
    'by steps no column of it is reached by a worse value',
    { ...SECOND_LOWER, outside: 'zero' } as Scoring,
    '100',
    '11',
    '0.00',
  ],
])('in a grid %s', (_claim, scoring, own, second, expected, direction = 'higher') => {
  expect(pointsAt(scoring, own, second, direction)).toBe(expected);
});

test('the arithmetic can be done by hand', () => {
  const how = (scoring: Scoring): string =>
    pointsOf(scoring, { weight: dec(40), direction: 'higher', actual: dec(95), other: dec(9) }).steps[0]!.how;
  expect(how(grid(TABLE))).toBe(
    '[8] 50 + (95 − 90) × (80 − 50) / (100 − 90) = 65%; [10] 80 + (95 − 90) × (100 − 80) / (100 − 90) = 90%; 65 + (9 − 8) × (90 − 65) / (10 − 8) = 77.5%',
  );
  expect(how(grid({ ...TABLE, between: 'steps' }))).toBe('95; 9 → [90; 8] → 50%');
});

test('the arithmetic says what counts outside', () => {
  const how = (scoring: Scoring, own: number): string =>
    pointsOf(scoring, { weight: dec(40), direction: 'higher', actual: dec(own), other: dec(9) }).steps[0]!.how;
  expect(how(grid({ ...TABLE, outside: 'zero' }), 80)).toBe('80; 9 → 0%');
  expect(how(grid(TABLE), 80)).toBe('[8] 90 → 50%; [10] 90 → 80%; 50 + (9 − 8) × (80 − 50) / (10 − 8) = 65%');
});

test('a grid is a table in words', () => {
  const said = (scoring: Scoring) =>
    (['en', 'zh-CN'] as const).map((language) => [
      methodText(buildKpi({ target: 100, scoring }).kpi, wordsOf(language)),
      ...scoringSentences(buildKpi({ target: 100, scoring }).kpi, wordsOf(language)),
    ]);
  expect(said(grid(TABLE))).toEqual([
    [
      'grid: a table of 3 rows and 2 columns, by its own value and that of company/other, straight lines between, outside the edge counts',
      'The points depend on two values together, its own and that of company/other; the table gives them in per cent of the weight.',
      'Between the values of the table they lie on straight lines.',
      'Outside the table its edge counts.',
    ],
    [
      '矩阵法（grid）：按本指标与company/other的数值查表（3行2列），其间按线性插值法计算，表外按边缘值',
      '得分由本指标与company/other两项数值共同决定，按下表计分（占权重的百分比）。',
      '表中各值之间按线性插值法计算。',
      '超出表的范围时按边缘值。',
    ],
  ]);
  expect(said(grid({ ...TABLE, between: 'steps', outside: 'zero' }))).toEqual([
    [
      'grid: a table of 3 rows and 2 columns, by its own value and that of company/other, the last row and column reached, nothing outside',
      'The points depend on two values together, its own and that of company/other; the table gives them in per cent of the weight.',
      'The last row and the last column reached count.',
      'Outside the table nothing is earned.',
    ],
    [
      '矩阵法（grid）：按本指标与company/other的数值查表（3行2列），取已达到的最后一行和最后一列，表外不得分',
      '得分由本指标与company/other两项数值共同决定，按下表计分（占权重的百分比）。',
      '取已达到的最后一行和最后一列。',
      '超出表的范围不得分。',
    ],
  ]);
});

test('a grid turns at its rows, and nothing is earned beyond its first or last', () => {
  const kpi = (more: Partial<Parameters<typeof grid>[0]>, direction: Direction = 'higher') =>
    buildKpi({ weight: 20, target: 100, direction, scoring: grid({ ...TABLE, ...more }) }).kpi;
  const limits = (...of: Parameters<typeof kpi>): string[] =>
    Object.entries(nothingBeyond(kpi(...of))).map(([end, value]) => `${end} ${String(value)}`);
  expect(turnsOf(kpi({})).map(({ mark, value }) => `${mark} ${String(value)}`)).toEqual([
    'row 90',
    'row 100',
    'row 110',
  ]);
  expect(cornersOf(kpi({}).scoring, [dec(1)]).map(String)).toEqual(['1', '90', '100', '110']);
  expect(limits({})).toEqual([]);
  expect(limits({ outside: 'zero' })).toEqual(['low 90', 'high 110']);
  expect(limits({ outside: 'zero', between: 'steps' })).toEqual(['low 90']);
  expect(limits({ outside: 'zero', between: 'steps' }, 'lower')).toEqual(['high 110']);
  expect(keepToWeight(grid(TABLE))).toEqual({ en: 'Let the table end at 100', 'zh-CN': '请让表中最高为100' });
});

test('without either value a grid gives neither a step nor a point', () => {
  for (const given of [{ actual: dec(95) }, { other: dec(9) }])
    expect(pointsOf(grid(TABLE), { weight: dec(40), direction: 'higher', ...given })).toEqual({ steps: [] });
});

const BETTER_BELOW = {
  ...TABLE,
  percent: [
    [80, 80],
    [50, 90],
    [90, 100],
  ],
};

test.each<[string, Parameters<typeof grid>[0], string, string, string, Direction?]>([
  [
    'rows that do not rise',
    { ...TABLE, rows: [90, 90, 110] },
    'not-rising',
    'needs rows and columns whose values rise',
    '要求各行、各列的数值递增',
  ],
  [
    'columns that do not rise',
    { ...TABLE, columns: [10, 8] },
    'not-rising',
    'needs rows and columns whose values rise',
    '要求各行、各列的数值递增',
  ],
  [
    'a row too few',
    { ...TABLE, rows: [90, 100] },
    'shape',
    'needs a table with a row for each of “rows” and a number for each of “columns”',
    '的表须与“rows”行数相同，且每行与“columns”列数相同',
  ],
  [
    'one row that is too long',
    {
      ...TABLE,
      percent: [
        [50, 80],
        [80, 100, 110],
        [100, 140],
      ],
    },
    'shape',
    'needs a table with a row for each of “rows” and a number for each of “columns”',
    '的表须与“rows”行数相同，且每行与“columns”列数相同',
  ],
  [
    'no rows',
    { ...TABLE, rows: [], percent: [] },
    'empty',
    'needs at least one row and one column',
    '至少需要一行一列',
  ],
  ['no columns', { ...TABLE, columns: [] }, 'empty', 'needs at least one row and one column', '至少需要一行一列'],
  [
    'a second KPI of milestones',
    {
      ...TABLE,
      other: linkTo(buildKpi({ target: undefined, scoring: milestones([{ id: 'a', due: '2026-03-31' }]) }).kpi),
    },
    'no-value',
    'needs a second KPI that has values',
    '需要另一个有数值的KPI',
  ],
  [
    'per cent that falls where higher is better',
    BETTER_BELOW,
    'against-direction',
    'gives fewer points for a better value of its own',
    '对本指标更好的数值给分更低',
  ],
  [
    'per cent that falls with a better second value',
    { ...TABLE, other: other('lower') },
    'against-direction',
    'gives fewer points for a better value of the second KPI',
    '对另一指标更好的数值给分更低',
  ],
  [
    'steps of a range',
    { ...TABLE, between: 'steps' },
    'range-target',
    'cannot rank the two sides of a range by steps',
    '不能按档为区间的两侧排序',
    'range',
  ],
  [
    'steps of a second KPI that has a range',
    { ...TABLE, between: 'steps', other: other('range') },
    'range-target',
    'cannot rank the two sides of a range by steps',
    '不能按档为区间的两侧排序',
  ],
])('a grid of %s cannot be applied', (_claim, spec, reason, en, chinese, direction = 'higher') => {
  expect(inapplicable({ scoring: grid(spec), direction, target: point(100) })).toEqual({
    reason,
    text: { en, 'zh-CN': chinese },
  });
});

test('straight lines between the two sides of a range can be applied', () => {
  expect(inapplicable({ scoring: grid(TABLE), direction: 'range', target: point(100) })).toBeUndefined();
});

const rising = (count: number): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min: 1, max: 20 }), { minLength: count, maxLength: count }).map((steps) => {
    let at = 0;
    return steps.map((step) => (at += step));
  });

/** Tables that rise in both directions, with two values of each. */
const anyGrid = fc
  .record({
    rows: rising(3),
    columns: rising(3),
    down: rising(3),
    across: rising(3),
    between: fc.constantFrom('lines' as const, 'steps' as const),
    values: fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: -10, max: 700 }))),
  })
  .map(({ down, across, values, ...rest }) => ({
    scoring: grid({ ...rest, percent: down.map((row) => across.map((column) => row + column)) }),
    table: { ...rest, percent: down.map((row) => across.map((column) => row + column)) },
    values: values.map((value) => decimal(value).div(10)),
  }));

const earned = (scoring: Scoring, actual: Decimal, second: Decimal): Decimal =>
  pointsOf(scoring, { weight: dec(30), direction: 'higher', actual, other: second }).points!;

test('a grid never falls with a better value of either KPI, and stays within its table', () => {
  fc.assert(
    fc.property(anyGrid, ({ scoring, values: [a, b, c, d] }) => {
      const [low, high] = [a!.lt(b!) ? a! : b!, a!.lt(b!) ? b! : a!];
      const [left, right] = [c!.lt(d!) ? c! : d!, c!.lt(d!) ? d! : c!];
      const best = earned(scoring, high, right);
      return (
        best.gte(earned(scoring, low, right)) &&
        best.gte(earned(scoring, high, left)) &&
        earned(scoring, low, left).gte(ZERO) &&
        best.lte(mostPoints(scoring, dec(30))!)
      );
    }),
    { numRuns: runs(500) },
  );
});

test('another unit of either KPI changes no points of a grid', () => {
  fc.assert(
    fc.property(anyGrid, fc.integer({ min: 1, max: 50 }), ({ scoring, table, values: [own, second] }, factor) => {
      const scaled = grid({
        ...table,
        rows: table.rows.map((row) => row * factor),
        columns: table.columns.map((column) => dec(column).div(factor)),
      });
      return earned(scaled, own!.mul(factor), second!.div(factor)).equals(earned(scoring, own!, second!));
    }),
    { numRuns: runs(500) },
  );
});

/** Two KPIs of which the first is scored by a grid over both. */
function pair(second: Partial<KpiSpec>, own: Partial<KpiSpec> = {}) {
  const { plan, scorecard, kpis } = buildOne({
    kpis: [reached('a', 60, 110, own), reached('b', 40, 10, { target: 10, ...second })],
  });
  Object.assign(kpis.a!, { scoring: grid({ ...TABLE, other: linkTo(kpis.b!) }) });
  return { plan, scorecard, kpis };
}

test.each<[string, Partial<KpiSpec>, string, string]>([
  ['a value', {}, 'value', '84.00'],
  ['missing', { actuals: {} }, 'missing', '–'],
  ['n/a', { notApplicable: { approvedBy: 'Wang Fang' } }, 'na', '–'],
  ['an estimate', { actuals: { '2026': { estimate: 10 } } }, 'estimate', '84.00'],
])('a KPI of a grid is as the second one is: %s', (_state, second, expected, points) => {
  const { plan } = pair(second);
  const [score] = scorePlan(plan, ask(plan, period('2026'))).scorecards[0]!.kpis;
  expect(`${score!.state} ${score!.points ? fixed(score!.points, 2) : '–'}`).toBe(`${expected} ${points}`);
});

test('a final assessment is refused where the second KPI has no value, also with missing: zero', () => {
  const { plan, kpis } = pair({ actuals: {} });
  const zero = { ...plan, policy: { ...plan.policy, scoring: { ...plan.policy.scoring, missing: 'zero' as const } } };
  const { refusals } = scorePlan(zero, ask(zero, period('2026'), { final: true }));
  expect(refusals.map(({ reason, kpi }) => [reason, kpi?.id])).toEqual([['missing', 'b']]);
  expect(kpis.b!.id).toBe('b');
});

test('the next step of the second KPI counts what the grid gives for it', () => {
  const { plan } = pair({ actuals: { '2026': 8 } });
  const score = scorePlan(plan, ask(plan, period('2026')));
  const steps = nextSteps(score.scorecards[0]!, score);
  // 100 % of 60 and 80 % of 40 are 92; with b at 10: 140 % of 60 and all of 40, capped at 120.
  expect(steps.map(({ item, gain }) => `${item.id} ${fixed(gain, 2)}`)).toEqual(['b 28.00']);
});
