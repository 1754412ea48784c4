import { ask, scorePlan, suppose, tracksOf, type PlanScore } from '../../src/scoring';
import type { Kpi, Plan } from '../../src/model/types';
import { plain } from '../../src/util/decimal';
import { dec, period } from '../support/build-plan';
import { checkTexts } from '../support/check-texts';

const QUIET = 'empty-perspective kpi-without-parent kpi-without-measure kpi-count weight-extreme review-missing'.split(
  ' ',
);

const settings = (policy = ''): string => `kind: plan
id: takes
name: Takes
departments: [{id: plant, name: Plant}, {id: mill, name: Mill}]
rules: {${QUIET.map((rule) => `${rule}: off`).join(', ')}}
policy: {${policy}}
`;

const COMPANY = `kind: scorecard
year: 2026
kpis:
  - {id: revenue, name: Revenue, weight: 60, direction: higher, aggregate: last, basic: {target: 200}}
  - {id: eps, name: EPS, weight: 40, direction: higher, aggregate: last, frequency: quarter, basic: {target: 2}}
vetoes: [{id: fraud, name: Fraud, effect: zero}, {id: late, name: Late report, effect: {kpi: eps}}]
---
kind: actuals
values: {revenue: {2026-01: 200, 2026-02: 180, 2026-03: 190}, eps: {2026-Q1: 1.5}}
`;

const plant = (input: string, more = 'aggregate: last', formula = 'x'): string => `kind: scorecard
department: plant
year: 2026
kpis:
  - id: share
    name: Share of the company's result
    weight: 100
    direction: higher
    ${more}
    formula: ${formula}
    inputs: {${input}}
    basic: {target: 100, scoring: {method: linear, points: [[0, 0], [100, 100]]}}
`;

const SCORE = 'x: {scorecard: company, take: score}';
const ATTAINMENT = 'x: {kpi: company/revenue, take: attainment}';
const POINTS = 'x: {kpi: company/eps, take: points}';

const planOf = (texts: readonly string[], policy = ''): Plan =>
  checkTexts({ 'plan.yaml': settings(policy), 'all.yaml': texts.join('---\n') }).plan;

const findings = (texts: readonly string[]): readonly string[] =>
  checkTexts({ 'plan.yaml': settings(), 'all.yaml': texts.join('---\n') })
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ code, bare }) => `${code}: ${bare}`);

const shareIn = (plan: Plan): Kpi => plan.scorecards.find(({ id }) => id === 'plant')!.kpis[0]!;

const valueIn = (plan: Plan, asked: string): string => {
  const { actual } = tracksOf(plan, ask(plan, period(asked))).of(shareIn(plan)).toDate;
  return actual ? plain(actual) : '–';
};

const final = (plan: Plan): PlanScore => scorePlan(plan, ask(plan, period('2026'), { final: true }));

test('the attainment of a KPI is taken in %: met is 100', () => {
  const plan = planOf([COMPANY, plant(ATTAINMENT)]);
  expect(['2026-01', '2026-02', '2026-03'].map((asked) => valueIn(plan, asked))).toEqual(['100', '90', '95']);
});

test('points are taken in % of the weight, as they count after vetoes', () => {
  expect(valueIn(planOf([COMPANY, plant(POINTS)]), '2026-03')).toBe('75');
  const vetoed = `${COMPANY}vetoes: [{veto: late, on: 2026-03-05, approvedBy: Wang Fang}]\n`;
  expect(valueIn(planOf([vetoed, plant(POINTS)]), '2026-03')).toBe('0');
});

test('points of a KPI without a weight are those of its method', () => {
  const watched = COMPANY.replace(
    'weight: 40, direction: higher, aggregate: last, frequency: quarter, basic: {target: 2}',
    'role: watch, direction: higher, aggregate: last, frequency: quarter, basic: {target: 2, scoring: {zeroBelow: 85%, cap: 200%}}',
  ).replace('weight: 60', 'weight: 100');
  expect(valueIn(planOf([watched, plant(POINTS)]), '2026-03')).toBe('0');
  expect(valueIn(planOf([watched.replace('1.5', '2.5'), plant(POINTS)]), '2026-03')).toBe('125');
});

test('a score is taken as it is printed: rounded, after vetoes', () => {
  const thirds = COMPANY.replace('2026-03: 190', '2026-03: 199.99');
  expect(valueIn(planOf([thirds, plant(SCORE)]), '2026-03')).toBe('90');
  const vetoed = `${COMPANY}vetoes: [{veto: fraud, on: 2026-03-05, approvedBy: Wang Fang}]\n`;
  expect(valueIn(planOf([vetoed, plant(SCORE)]), '2026-03')).toBe('0');
});

test('each period has the score as it stood at its end', () => {
  const plan = planOf([COMPANY, plant(SCORE)]);
  const { periods } = tracksOf(plan, ask(plan, period('2026-03'))).of(shareIn(plan));
  expect(periods.slice(0, 3).map(({ actual }) => actual && plain(actual))).toEqual(['100', '90', '87']);
});

test('a formula reads the same of one plan however its documents are ordered', () => {
  const plans = [planOf([COMPANY, plant(SCORE)]), planOf([plant(SCORE), ...COMPANY.split('---\n').reverse()])];
  expect(new Set(plans.map((plan) => valueIn(plan, '2026-03'))).size).toBe(1);
});

test('what is taken of something n/a is n/a', () => {
  const none = COMPANY.replace('eps: {2026-Q1: 1.5}', 'eps: {na: Not listed, approvedBy: Wang Fang}');
  const plan = planOf([none, plant(POINTS)]);
  expect(tracksOf(plan, ask(plan, period('2026-03'))).of(shareIn(plan)).state).toBe('na');
});

test.each(['', 'scoring: {missing: zero}'])(
  'a final score is refused while what it takes is missing (%s)',
  (policy) => {
    const { refusals, scorecards } = final(planOf([COMPANY, plant(ATTAINMENT)], policy));
    const own = refusals.filter(({ scorecard }) => scorecard.id === 'plant');
    expect(own.map(({ kpi, reason }) => [kpi?.address, reason])).toEqual([['company/revenue', 'missing']]);
    expect(scorecards.find(({ scorecard }) => scorecard.id === 'plant')?.score).toBe(undefined);
  },
);

test('a final score is refused with the scorecard that it takes the score of', () => {
  const { refusals } = final(planOf([COMPANY, plant(SCORE)]));
  expect(refusals.filter(({ scorecard }) => scorecard.id === 'plant').map(({ kpi }) => kpi?.address)).toEqual([
    'company/revenue',
    'company/eps',
  ]);
});

test('what is supposed of a KPI moves what takes of it', () => {
  const plan = planOf([COMPANY, plant(SCORE)]);
  const [revenue] = plan.scorecards[0]!.kpis;
  const question = ask(plan, period('2026-03'));
  const other = suppose(plan, question, { values: new Map([[revenue!, dec(200)]]), milestones: new Set() });
  expect(valueIn(other, '2026-03')).toBe('90');
});

test('scores that take each other are told as a cycle, and have no value', () => {
  const mill = plant('x: {scorecard: plant, take: score}').replace('department: plant', 'department: mill');
  const texts = [COMPANY, plant('x: {scorecard: mill, take: score}'), mill];
  expect(findings(texts)).toEqual([
    'reference-cycle: “plant/share” comes back to itself: plant/share is made of mill is made of mill/share is made of plant is made of plant/share.',
  ]);
  expect(valueIn(planOf(texts), '2026-03')).toBe('–');
});

test('a KPI that takes the score of its own scorecard is told', () =>
  expect(findings([COMPANY, plant('x: {scorecard: plant, take: score}')])).toEqual([
    'reference-cycle: “plant/share” comes back to itself: plant/share is made of plant is made of plant/share.',
  ]));

test.each([
  ['a figure of the year to date is not added up', ATTAINMENT, 'aggregate: sum', 'adds up its periods'],
  [
    'a KPI that takes points has none to take',
    'x: {kpi: company/fines, take: points}',
    'aggregate: last',
    'it only takes points',
  ],
  [
    'a target of 0 has no attainment',
    'x: {kpi: company/fines, take: attainment}',
    'aggregate: last',
    'its target is 0',
  ],
  [
    'a scorecard has to be there',
    'x: {scorecard: office, take: score}',
    'aggregate: last',
    'There is no scorecard “office”',
  ],
  ['a KPI has no score', 'x: {kpi: company/eps, take: score}', 'aggregate: last', 'not one of the choices'],
])('%s', (_, input, more, message) => {
  const fines =
    '  - {id: fines, name: Fines, role: deduct, direction: lower, aggregate: sum, basic: {target: 0, scoring: {method: perUnit, deduct: 1, per: 1}}}\n';
  const found = findings([COMPANY.replace('vetoes:', `${fines}vetoes:`), plant(input, more)]);
  expect(found.join('\n')).toContain(message);
});

test('points are taken after the conditions on them', () => {
  const condition = `conditions:
  - {id: gate, name: Gate, when: {kpi: revenue, below: target}, effect: {kpis: [eps], times: 50%}}
`;
  expect(valueIn(planOf([COMPANY.replace('vetoes:', `${condition}vetoes:`), plant(POINTS)]), '2026-03')).toBe('37.5');
});

test('a condition that reads what its KPI makes is told as a cycle', () => {
  const reader = plant(POINTS);
  const condition = `conditions:
  - {id: gate, name: Gate, when: {kpi: plant/share, below: 50}, effect: {kpis: [eps], times: 50%}}
`;
  expect(findings([COMPANY.replace('vetoes:', `${condition}vetoes:`), reader])).toEqual([
    'reference-cycle: “plant/share” comes back to itself: plant/share is made of company/eps is made of plant/share.',
  ]);
});

test('a condition cannot limit the points of a KPI that has no weight', () => {
  const watched = `  - {id: morale, name: Morale, role: watch, direction: higher, aggregate: last}
conditions:
  - {id: gate, name: Gate, when: {kpi: revenue, below: target}, effect: {kpis: [morale], times: 50%}}
`;
  expect(findings([COMPANY.replace('vetoes:', `${watched}vetoes:`), plant(POINTS)])).toEqual([
    'method-target-mismatch: “company/morale” has no weight, and no basic points that a condition could limit.',
  ]);
});
