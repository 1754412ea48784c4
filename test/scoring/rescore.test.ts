import fc from 'fast-check';
import { newestPeriod } from '../../src/app/period';
import type { Kpi, Plan } from '../../src/model/types';
import { ask, scorePlan, yearEnd, type PlanScore, type ScorecardScore } from '../../src/scoring';
import { scoreWithValue } from '../../src/scoring/kpi-score';
import { ratedIn, rescore, type Overrides } from '../../src/scoring/rescore';
import { scoresWithOne } from '../../src/scoring/score-with-one';
import { plain, type Decimal } from '../../src/util/decimal';
import { dec, period } from '../support/build-plan';
import { checkTexts } from '../support/check-texts';
import { textsOf } from '../support/monkey';
import { randomPlan } from '../support/random-plan';
import { runs } from '../support/runs';

/**
 * A unit whose figures hang on each other: 32 of 40 for cash, 27 of 30 for stock by a grid that reads cash, and of 30
 * for quality half, since the company's income is short. Cash would add 3 from 110 on, where stock has all its points.
 */
const UNIT = {
  kind: 'scorecard',
  department: 'unit',
  year: 2026,
  kpis: [
    yearly('cash', 40, { challenge: { target: 110, bonus: 3, award: 'full', requires: ['stock'] } }),
    yearly('stock', 30, { basic: { target: 100, scoring: gridBy('cash') } }),
    yearly('quality', 30),
  ],
  challenges: [
    {
      id: 'hall',
      name: 'Hall',
      bonus: 5,
      requires: ['quality'],
      milestones: [{ id: 'built', name: 'Built', due: '2026-05-31' }],
    },
  ],
  conditions: [
    {
      id: 'gate',
      name: 'Gate',
      when: { kpi: 'company/income', below: 118 },
      effect: { kpis: ['quality'], atMost: '50%' },
    },
  ],
};

function yearly(id: string, weight: number, more: object = {}): object {
  const levels = { direction: 'higher', aggregate: 'last', frequency: 'year', basic: { target: 100 } };
  return { id, name: id, weight, ...levels, ...more };
}

function gridBy(other: string): object {
  const percent = [
    [0, 50],
    [50, 100],
  ];
  return { method: 'grid', other, rows: [0, 100], columns: [0, 100], percent };
}

interface Figures {
  readonly income?: unknown;
  readonly incomes?: object;
  readonly frequency?: string;
  readonly quality?: unknown;
  readonly values?: object;
  readonly unit?: object;
  readonly vetoes?: object;
}

function planOf(figures: Figures = {}): Plan {
  const { income = 112, incomes = { 2026: income }, frequency = 'year', quality = 100, values, unit, vetoes } = figures;
  const documents = [
    { kind: 'plan', id: 'p', name: 'P', departments: [{ id: 'unit', name: 'Unit' }] },
    { kind: 'scorecard', year: 2026, kpis: [yearly('income', 100, { basic: { target: 110 }, frequency })] },
    { ...UNIT, ...unit },
    { kind: 'actuals', year: 2026, values: { income: incomes } },
    {
      kind: 'actuals',
      department: 'unit',
      year: 2026,
      values: { cash: { 2026: 80 }, stock: { 2026: 100 }, quality: { 2026: quality }, ...values },
      milestones: { 'hall/built': { accepted: '2026-05-30' } },
      ...vetoes,
    },
  ];
  const text = documents.map((document) => JSON.stringify(document)).join('\n---\n');
  return checkTexts({ 'plan.yaml': text }, '2027-02-01').plan;
}

const scored = (plan: Plan): PlanScore => scorePlan(plan, ask(plan, period('2026')));
const unitOf = ({ scorecards }: PlanScore): ScorecardScore =>
  scorecards.find(({ scorecard }) => scorecard.id === 'unit')!;
const kpiOf = ({ plan }: PlanScore, id: string): Kpi =>
  plan.scorecards.flatMap(({ kpis }) => kpis).find((kpi) => kpi.id === id)!;

/** The score of the unit with other values of its KPIs. */
function rescored(score: PlanScore, values: Readonly<Record<string, number>>, more: Overrides = {}): string {
  const now = unitOf(score);
  const others = now.kpis
    .filter(({ kpi }) => kpi.id in values)
    .map((one) => [one.kpi, scoreWithValue(one, dec(values[one.kpi.id]!), score)] as const);
  return plain(rescore(now, { ...more, kpis: new Map(others) }, score).score!);
}

test('the unit has 79 points: 32 + 27 + 15, and 5 of the hall', () =>
  expect(plain(unitOf(scored(planOf())).score!)).toBe('79'));

test.each<[string, Readonly<Record<string, number>>, string]>([
  ['nothing', {}, '79'],
  ['cash at its challenge: with the bonus, and the grid that reads it', { cash: 110 }, '93'],
  ['a KPI that no other reads', { stock: 0 }, '64'],
  ['cash at its challenge without the bonus, as stock, which it requires, is short', { cash: 110, stock: 0 }, '75'],
  ['quality below its target: what requires it is lost', { quality: 90 }, '74'],
  ['quality below the limit of the condition', { quality: 40 }, '71'],
])('scored again with %s, all else stands as it was', (_, values, expected) =>
  expect(rescored(scored(planOf()), values)).toBe(expected),
);

test('a condition that reads a KPI that does not apply limits nothing', () => {
  const score = scored(planOf({ income: { na: 'No accounts', approvedBy: 'Wang Fang' } }));
  expect([rescored(score, {}), rescored(score, { cash: 110 })]).toEqual(['94', '108']);
});

test('conditions follow what is said of a KPI of another scorecard', () => {
  const score = scored(planOf());
  const income = (value: number): Overrides => ({
    see: () => ({ state: 'value', fullYearValue: dec(value) }),
  });
  expect([118, 117].map((value) => rescored(score, {}, income(value)))).toEqual(['94', '79']);
});

test('a project that is put otherwise gives what it then earns', () => {
  const score = scored(planOf());
  const now = unitOf(score);
  const [hall] = now.scorecard.challenges;
  const open = { ...hall!, milestones: hall!.milestones.map((item) => ({ ...item, accepted: undefined })) };
  const challenges = new Map([[hall!, open as typeof open & typeof hall]]);
  expect(plain(rescore(now, { challenges }, score).score!)).toBe('74');
});

test('a KPI that does not apply still does not where the one that its grid reads changes', () => {
  const grids = [...UNIT.kpis.slice(0, 2), yearly('quality', 30, { basic: { target: 100, scoring: gridBy('cash') } })];
  const away = { na: 'No stock', approvedBy: 'Wang Fang' };
  const score = scored(planOf({ quality: away, unit: { kpis: grids, challenges: [], conditions: [] } }));
  // 70 points of weight are left: 32 + 27 and 40 + 30 of them.
  expect(plain(unitOf(score).score!)).toBe('84.29');
  expect(rescored(score, { cash: 110 })).toBe('103');
});

test('a KPI whose grid reads one that does not apply does not apply, nor does one without a value have points', () => {
  const [away, free] = [{ na: 'No bank', approvedBy: 'Wang Fang' }, { conditions: [] }];
  const without = scored(planOf({ values: { cash: { 2026: away }, stock: { 2026: 50 } }, unit: free }));
  expect(rescored(without, { cash: 110 })).toBe('108');
  const unreported = scored(planOf({ values: { stock: {} }, unit: free }));
  expect(rescored(unreported, { cash: 110 })).toBe('105');
});

test('a veto that sets a KPI to 0 does so again, and its score without is still known', () => {
  const score = scored(
    planOf({
      unit: { vetoes: [{ id: 'recall', name: 'Recall', effect: { kpi: 'stock' } }] },
      vetoes: { vetoes: [{ veto: 'recall', on: '2026-03-01', evidence: 'Letter', approvedBy: 'Wang Fang' }] },
    }),
  );
  const now = unitOf(score);
  const again = rescore(now, {}, score);
  expect([now, again].map(({ score: points, veto }) => [plain(points!), plain(veto!.without!)])).toEqual([
    ['52', '79'],
    ['52', '79'],
  ]);
});

test('a KPI is found in its own scorecard, as the requirements of others see it', () => {
  const score = scored(planOf());
  const rated = (id: string): unknown => {
    const found = ratedIn(score.scorecards, kpiOf(score, id));
    return found && [found.kpi.id, found.notApplicable, plain(found.rate!)];
  };
  expect(['income', 'quality'].map(rated)).toEqual([
    ['income', false, '1'],
    ['quality', false, '1'],
  ]);
  expect(ratedIn([unitOf(score)], kpiOf(score, 'income'))).toBeUndefined();
});

test('at the end of the year conditions follow the forecasts of other scorecards', () => {
  const plan = planOf({ frequency: 'quarter', incomes: { '2026-Q1': 112 } });
  const atEnd = (): string => plain(yearEnd(unitOf(scored(plan)), scored(plan)).then.score!);
  expect(atEnd()).toBe('79');
  Object.assign(kpiOf(scored(plan), 'income'), { forecast: { value: dec(118), origin: plan.origin } });
  expect(atEnd()).toBe('94');
});

test('of the unit one KPI put otherwise gives the same as all scored again', () => {
  for (const unit of [{}, { conditions: [] }, { conditions: [], challenges: [] }]) {
    const score = scored(planOf({ unit }));
    const now = unitOf(score);
    const withOne = scoresWithOne(now, score);
    for (const one of now.kpis)
      for (const value of [0, 40, 80, 100, 110, 120]) {
        const other = scoreWithValue(one, dec(value), score);
        expect([one.kpi.id, value, plain(withOne(other)!)]).toEqual([
          one.kpi.id,
          value,
          rescored(score, { [one.kpi.id]: value }),
        ]);
      }
  }
});

const text = (value: Decimal | undefined): string => value?.toString() ?? '–';

/** All that a scorecard's score says in figures. */
const figuresOf = (score: ScorecardScore): object => ({
  figures: [score.score, score.basic, score.low, score.high, score.bonus, score.coverage].map(text),
  grade: score.grade,
  without: text(score.veto?.without),
  kpis: score.kpis.map(({ points, appliedWeight, challenge }) =>
    [points, appliedWeight, challenge?.points].map(text).join(' '),
  ),
  challenges: score.challenges.map(({ points }) => text(points)),
  conditions: score.conditions.map(({ state, cost }) => `${state} ${text(cost?.())}`),
  multipliers: score.multipliers.map(({ factor }) => text(factor)),
});

test('any scorecard scored again is as it was', () => {
  fc.assert(
    fc.property(fc.gen(), (value) => {
      const { plan } = checkTexts(textsOf(randomPlan(value)), '2026-07-15');
      const score = scorePlan(plan, ask(plan, newestPeriod(plan)));
      for (const now of score.scorecards) expect(figuresOf(rescore(now, {}, score))).toEqual(figuresOf(now));
    }),
    { numRuns: runs(15), endOnFailure: true },
  );
});
