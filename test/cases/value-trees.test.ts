import { contributions, recombinedTarget, tracksOf, ask } from '../../src/scoring';
import { fixed, sum } from '../../src/util/decimal';
import { buildOne, buildPlan, period, type KpiSpec, type ScorecardSpec } from '../support/build-plan';
import { hoshin } from '../support/run-cli';
import { scoreOf } from './score-of';

const figure = (path: string): string => `test/cases/figures/${path}`;

interface Explained {
  readonly toDate: { readonly target: number; readonly actual: number };
  readonly periods: readonly { readonly period: string; readonly state: string; readonly actual: number | null }[];
  readonly contributions: {
    readonly target: number;
    readonly ownTarget: number;
    readonly actual: number;
    readonly parts: readonly { readonly contribution: number }[];
  };
}

const explained = async (address: string, asked: string, path: string): Promise<Explained> =>
  JSON.parse((await hoshin(['explain', address, asked, path, '-f', 'json'])).out) as Explained;

test('the periods of a sum are computed one by one and added, and its variance has the same basis', async () => {
  const { kpis } = await scoreOf(figure('tree-of-means'), ['2026-02', '--department', 'company']);
  expect(kpis.map(({ id, actual, target, missing }) => [id, actual, target, missing])).toEqual([
    ['gp', 7000, 2000, []],
    ['tot', 150, 200, ['2026-02']],
    ['avg', 30, 20, []],
  ]);
  const gp = await explained('company/gp', '2026-02', figure('tree-of-means'));
  expect(gp.periods.map(({ actual }) => actual)).toEqual([1000, 6000]);
  expect([gp.contributions.target, gp.contributions.ownTarget, gp.contributions.actual]).toEqual([2000, 2000, 7000]);
  expect(gp.contributions.parts.map(({ contribution }) => contribution)).toEqual([3000, 2000]);
  const total = await explained('company/tot', '2026-02', figure('tree-of-means'));
  expect(total.contributions.parts.map(({ contribution }) => contribution)).toEqual([0, -50]);
});

test('an input has its one actual to date in every table and picture, which say what of it counts', async () => {
  const folder = figure('tree-of-means');
  const [v] = (await explained('company/tot', '2026-02', folder)).contributions.parts;
  expect(v).toMatchObject({ target: 200, actual: 400, counted: { target: 100, actual: 100 }, contribution: 0 });
  const said = 'For “Total” only the periods in which all inputs are there count: V (100 of 100).';
  const print = async (...words: readonly string[]): Promise<string> => (await hoshin(words)).out;
  const review = await print('review', '2026-02', folder, '--department', 'company', '-f', 'markdown');
  expect(review).toContain(
    `| W | 100 | 50 | −50 |\n| V | 200 | 400 | 0 |\n| **Value tree** | **200** | **150** | **−50** |`,
  );
  const map = await print('map', 'value', folder, '--period', '2026-02');
  expect(map).toMatch(/V +S +400 \/ 200 +●G +0\n/);
  for (const text of [review, map, await print('explain', 'company/tot', '2026-02', folder)])
    expect(text.replace(/\s+/g, ' ')).toContain(said);
  expect(await print('map', 'value', folder, '--period', '2026-02', '-f', 'svg')).toContain('Counts here: 100 of 100');
});

test('a period of which an input is missing is missing, and its target is left out with it', async () => {
  const { kpis } = await scoreOf(figure('tree-missing-months'), ['2026-02', '--department', 'company']);
  expect(kpis.map(({ id, state, actual, target, missing }) => [id, state, actual, target, missing])).toEqual([
    ['gp', 'value', 1000, 1000, ['2026-02']],
    ['tot', 'missing', null, null, ['2026-01', '2026-02']],
    ['avg', 'value', 20, 20, ['2026-02']],
  ]);
});

const monthly = (id: string, target: number, values: readonly unknown[], more: Partial<KpiSpec> = {}): KpiSpec => ({
  id,
  weight: 20,
  target,
  actuals: Object.fromEntries(values.map((value, i) => [`2026-0${i + 1}`, value])) as NonNullable<KpiSpec['actuals']>,
  ...more,
});

const treeOf = (formula: string, inputs: readonly KpiSpec[], more: Partial<KpiSpec> = {}): ScorecardSpec => ({
  kpis: [
    {
      id: 'top',
      weight: 40,
      target: 1200,
      formula,
      inputs: Object.fromEntries(inputs.map(({ id }) => [id, `company/${id}`])),
      ...more,
    },
    ...inputs,
  ],
});

/** The figures to date of the tree in March, and its contributions. */
function inMarch(spec: ScorecardSpec) {
  const plan = buildPlan({ scorecards: [spec] });
  const tracks = tracksOf(plan, ask(plan, period('2026-03')));
  const top = plan.scorecards[0]!.kpis[0]!;
  const { toDate, periods } = tracks.of(top);
  const split = contributions(top, tracks);
  return {
    toDate: [toDate.state, toDate.actual && fixed(toDate.actual, 2)],
    states: periods.filter(({ state }) => state !== 'pending').map(({ period: own, state }) => `${own.text} ${state}`),
    parts: split?.parts.map(({ contribution }) => fixed(contribution, 2)),
    variance: split && [sum(split.parts.map((part) => part.contribution)), split.actual.sub(split.target)].map(String),
    recombined: fixed(recombinedTarget(top, plan.fiscalYear)!, 2),
    steps: split?.steps.map(({ what, how }) => `${what}: ${how}`),
  };
}

test('a constant of the formula of a sum counts in each of its periods', () => {
  const found = inMarch(treeOf('v - 10', [monthly('v', 1320, [100, 120])]));
  expect([found.toDate, found.recombined]).toEqual([['value', '200.00'], '1200.00']);
  expect(found.steps!.slice(0, 2)).toEqual([
    'recombinedTarget: 2026-01: 110 − 10 = 100; 2026-02: 110 − 10 = 100; 100 + 100 = 200',
    'recombinedActual: 2026-01: 100 − 10 = 90; 2026-02: 120 − 10 = 110; 90 + 110 = 200',
  ]);
});

test('contributions over several periods total the variance exactly', () => {
  const price = monthly('p', 10, [10, 20, 12], { aggregate: 'mean' });
  const { variance, parts } = inMarch(treeOf('v * p / 3', [monthly('v', 1200, [100, 300, 70]), price]));
  expect(variance![0]).toBe(variance![1]);
  expect(parts).toEqual(['890.00', '723.33']);
});

test('the periods are the longest of the inputs, to which shorter ones are brought', () => {
  const yearly: KpiSpec = { id: 'c', weight: 20, target: 400, frequency: 'quarter', actuals: { '2026-Q1': 90 } };
  const { toDate, states } = inMarch(treeOf('v - c', [monthly('v', 1600, [100, 120, 130]), yearly]));
  expect([toDate, states]).toEqual([['value', '260.00'], ['2026-Q1 value']]);
});

test('a period of which an input does not apply does not apply; neither does a KPI of such inputs alone', () => {
  const na = { na: 'Sold', approvedBy: 'Wang Fang' };
  const some = inMarch(treeOf('v - w', [monthly('v', 1200, [100, na, 90]), monthly('w', 600, [50, 40, 45])]));
  expect([some.toDate, some.states]).toEqual([
    ['value', '95.00'],
    ['2026-01 value', '2026-02 na', '2026-03 value'],
  ]);
  const none = inMarch(treeOf('v', [monthly('v', 1200, [], { notApplicable: { approvedBy: 'Wang Fang' } })]));
  expect(none.toDate).toEqual(['na', undefined]);
});

describe('an input that is measured from April on', () => {
  const sum = (id: string, more: object = {}): KpiSpec => ({ id, target: 900, aggregate: 'sum', ...more });
  const months = (from: number, to: number, value: number): Record<string, number> =>
    Object.fromEntries(Array.from({ length: to - from + 1 }, (_, i) => [`2026-0${from + i}`, value]));
  const late = sum('late', { start: '2026-04', actuals: months(4, 6, 100) });
  const whole = sum('whole', { target: 1200, actuals: months(1, 6, 100) });
  const level: KpiSpec = { id: 'level', target: 2, aggregate: 'mean', start: '2026-04', actuals: months(4, 6, 3) };
  const toDate = (formula: string, target: number, ...inputs: readonly KpiSpec[]): readonly unknown[] => {
    const parts = Object.fromEntries(inputs.map(({ id }) => [id, `company/${id}`]));
    const { plan } = buildOne({ kpis: [sum('made', { target, formula, inputs: parts }), ...inputs] });
    const tracks = tracksOf(plan, ask(plan, period('2026-06')));
    const made = plan.scorecards[0]!.kpis[0]!;
    const { missing, toDate: figures, fullYearValue } = tracks.of(made);
    const target0 = figures.target?.type === 'point' ? fixed(figures.target.value, 0) : undefined;
    const split = contributions(made, tracks);
    return [
      missing.length,
      fixed(figures.actual!, 0),
      target0,
      fixed(fullYearValue!, 0),
      split && fixed(split.actual, 0),
    ];
  };

  test('leaves no gap before it: what is made of such inputs alone begins with them', () => {
    expect(toDate('late * level', 1800, late, level)).toEqual([0, '900', '600', '2700', '900']);
  });

  test('adds nothing to a sum before it', () => {
    expect(toDate('whole + late', 2100, whole, late)).toEqual([0, '900', '1050', '1800', '900']);
  });

  test('leaves any other formula without meaning before it, so that the target of these months is left out', () => {
    expect(toDate('whole * level', 2400, whole, level)).toEqual([0, '900', '600', '3600', '900']);
  });
});
