import fc from 'fast-check';
import { ask, inapplicable, mostPoints, nextSteps, pointsOf, scorePlan } from '../../src/scoring';
import type { Direction, Kpi, Scoring } from '../../src/model/types';
import { decimal, fixed, ZERO, type Decimal } from '../../src/util/decimal';
import { buildKpi, buildOne, dec, grid, period, point, reached, unlinked, type KpiSpec } from '../support/build-plan';
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

test.each<[string, Parameters<typeof grid>[0], string, Direction?]>([
  ['rows that do not rise', { ...TABLE, rows: [90, 90, 110] }, 'not-rising'],
  ['columns that do not rise', { ...TABLE, columns: [10, 8] }, 'not-rising'],
  ['a row too few', { ...TABLE, rows: [90, 100] }, 'shape'],
  ['a number too many', { ...TABLE, columns: [8] }, 'shape'],
  ['nothing', { rows: [], columns: [], percent: [] }, 'empty'],
  [
    'per cent that falls where higher is better',
    {
      ...TABLE,
      percent: [
        [80, 80],
        [50, 90],
        [90, 100],
      ],
    },
    'against-direction',
  ],
  ['per cent that falls with a better second value', { ...TABLE, other: other('lower') }, 'against-direction'],
  ['steps of a range', { ...TABLE, between: 'steps' }, 'range-target', 'range'],
])('a grid of %s cannot be applied', (_claim, spec, reason, direction = 'higher') => {
  expect(inapplicable({ scoring: grid(spec), direction, target: point(100) })?.reason).toBe(reason);
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
