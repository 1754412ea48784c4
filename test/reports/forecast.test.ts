import { forecast, type ForecastFacts } from '../../src/reports/forecast';
import type { Report } from '../../src/reports/base/report';
import type { Kpi, Plan } from '../../src/model/types';
import schema from '../../schemas/reports/forecast.schema.json';
import { hoshin } from '../support/run-cli';
import { complaints, contextOf, example, EXAMPLES, planOf, render, scoreOf, undescribed, widest } from './sample';

const reportOf = (plan: Plan, period: string, item?: ForecastFacts['item']): Report =>
  forecast.build({ score: scoreOf(plan, period), item }, contextOf(plan));

const kpiOf = (plan: Plan, address: string): Kpi =>
  plan.scorecards.flatMap(({ kpis }) => kpis).find((kpi) => kpi.address === address)!;

test.each(EXAMPLES)('the data of %s has the shape of the schema, and its text fits 80 columns', (name, period) => {
  const { plan } = example(name);
  const report = reportOf(plan, period);
  expect(complaints(schema, report.data)).toEqual([]);
  expect(widest(render(report, 'terminal'))).toBeLessThanOrEqual(80);
});

test('every field of the schema is described', () => {
  expect(undescribed(schema)).toEqual([]);
});

const PLAN = planOf(`kind: plan
id: p
name: P
departments: [{id: x, name: X}]
---
kind: scorecard
department: x
year: 2026
kpis:
  - {id: sales, name: Sales, weight: 60, unit: t, direction: higher, aggregate: sum, basic: {target: 1200}, challenge: {target: 1260, bonus: 5}, measures: [{id: m, name: M, effect: 20}, {id: n, name: N}]}
  - {id: yield, name: Yield, weight: 20, unit: "%", direction: higher, aggregate: mean, basic: {target: 90.0}}
  - {id: stops, name: Stops, weight: 10, direction: lower, aggregate: sum, basic: {target: 3, scoring: {method: perUnit, deduct: 2, per: 1}}}
  - {id: worst, name: Worst month, weight: 10, direction: higher, aggregate: min, basic: {target: 5}}
challenges:
  - {id: line, name: New line, bonus: 4, milestones: [{id: ready, name: Ready, due: 2026-11-30, share: 100%}]}
---
kind: actuals
department: x
values:
  sales: {2026-01: 90, 2026-02: 80, 2026-03: 100}
  yield: {2026-01: 88, 2026-02: 86, 2026-03: 87}
  stops: {2026-01: 2, 2026-02: 1, 2026-03: 1}
  worst: {2026-01: 6, 2026-02: 4, 2026-03: 6}
forecasts:
  sales: {value: 1150, on: 2026-04-02, reason: New customers from May}
`).plan;

/** Rows of the tables as lists of cells, without marks. */
const rowsOf = (report: Report): readonly (readonly string[])[] =>
  render(report, 'markdown')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

test('each forecast stands beside the others, and the owner’s word counts', () => {
  const rows = rowsOf(reportOf(PLAN, '2026-03'));
  expect(rows.find(([name]) => name === 'Sales, t')).toEqual([
    'Sales, t',
    '1,200',
    '1,080',
    '1,170',
    '1,080',
    '–',
    '1,150',
    '1,150',
    '▲A',
    '54.00',
    '57.50',
  ]);
  expect(render(reportOf(PLAN, '2026-03'), 'markdown')).toContain(
    '- Sales: the owner’s forecast of 2026-04-02: New customers from May.',
  );
});

test('what the rest must bring is said for the target and for the challenge, or that it is out of reach', () => {
  const rows = rowsOf(reportOf(PLAN, '2026-03')).filter((row) => row.length === 6 && row[1] === '9');
  expect(rows).toEqual([
    ['Sales, t', '9', '103.3 each', '103.3%', '110.0 each', '110.0%'],
    ['Yield, %', '9', '91.0 on average', '', '', ''],
    ['Stops', '9', 'out of reach', '', '', ''],
    ['Worst month', '9', 'out of reach', '', '', ''],
  ]);
});

test('open measures stand against the gap that the forecast leaves', () => {
  expect(rowsOf(reportOf(PLAN, '2026-03')).find((row) => row.length === 5 && row[0] === 'Sales, t')).toEqual([
    'Sales, t',
    '50',
    '2',
    '20',
    'no (1 without an effect)',
  ]);
});

test('the score at the end of the year is that of the forecasts', () => {
  const {
    scorecards: [card],
  } = reportOf(PLAN, '2026-03').data as {
    readonly scorecards: readonly [
      {
        readonly score: number;
        readonly yearEnd: { readonly score: number };
        readonly kpis: readonly { readonly yearEndPoints: number }[];
      },
    ];
  };
  expect(card.yearEnd.score).toBe(
    card.kpis.reduce((total, { yearEndPoints }) => Math.round((total + yearEndPoints) * 100) / 100, 0),
  );
  expect(card.yearEnd.score).toBeGreaterThan(card.score);
});

test('of one KPI there is nothing of the others, but its place among their next steps', () => {
  const { scorecards } = reportOf(PLAN, '2026-03', kpiOf(PLAN, 'x/yield')).data as {
    readonly scorecards: readonly {
      readonly kpis: readonly { readonly address: string }[];
      readonly nextSteps: readonly object[];
    }[];
  };
  expect(scorecards.map(({ kpis, nextSteps }) => [kpis.map(({ address }) => address), nextSteps])).toEqual([
    [['x/yield'], [{ rank: 3, address: 'x/yield', mark: 'basic', milestone: null, from: 87, to: 90, gain: 0.67 }]],
  ]);
});

test('when the year has ended, nothing is required any more', () => {
  const { plan } = example('cabot-2023');
  expect(render(reportOf(plan, '2023'), 'terminal')).not.toContain('What the rest must bring');
});

describe('hoshin forecast', () => {
  test('takes an address, a folder, or both', async () => {
    const all = await hoshin(['forecast', 'examples/river-foods', '-f', 'csv']);
    const one = await hoshin(['forecast', 'production/first-pass-rate', 'examples/river-foods', '-f', 'csv']);
    expect([all.code, one.code, one.out.trim().split('\n').length]).toEqual([0, 0, 2]);
    expect(all.out).toContain(one.out.trim().split('\n')[1]);
  });

  test.each([
    [
      'an address that is not there',
      ['forecast', 'production/first-pas-rate', 'examples/river-foods'],
      'Did you mean “production/first-pass-rate”?',
    ],
    [
      'a thing without a forecast',
      ['forecast', 'production/first-pass-rate/line-balancing', 'examples/river-foods'],
      'only scorecards and KPIs have one',
    ],
  ])('%s is a mistake of the call', async (_, line, says) => {
    const { code, err } = await hoshin(line);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });
});
