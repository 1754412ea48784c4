import { GitRepo } from '../support/git-repo';
import { hoshin } from '../support/run-cli';

const PLAN = `kind: plan
id: p
name: Clinic
departments: [{id: ward, name: Ward, head: Ann}, {id: night, name: Night}]
policy: {meetings: {department: []}}
rules: {kpi-without-parent: off, kpi-without-measure: off, kpi-count: off, weight-extreme: off, empty-perspective: off}
---
kind: scorecard
department: ward
year: 2026
kpis:
  - {id: stay, name: Stays, weight: 100, direction: higher, aggregate: sum, frequency: quarter, basic: {target: 100}}
  - {id: beds, name: Beds, role: watch, unit: "%", direction: higher, aggregate: last, frequency: quarter}
  - {id: grants, name: Grants, role: bonus, unit: k, direction: higher, aggregate: sum, frequency: quarter, challenge: {target: 50, bonus: 2}}
  - {id: survey, name: Survey, role: watch, direction: higher, aggregate: last, frequency: year}
  - {id: whole, name: Night's result, role: watch, direction: higher, aggregate: last, frequency: quarter, formula: s, inputs: {s: {scorecard: night, take: score}}}
  - {id: half, name: Both, role: bonus, direction: higher, aggregate: last, frequency: quarter, formula: 0.5 * s, inputs: {s: {scorecard: night, take: score}}, challenge: {target: 60, bonus: 1}}
conditions:
  - {id: gate, name: Survey gate, when: {kpi: survey, below: 80}, effect: {bonus: 0}}
  - {id: any, name: Two gates, when: {any: [{kpi: stay, below: target}, {kpi: beds, below: 95}]}, effect: {score: {atMost: 50}}}
multipliers:
  - {id: hard, name: Hard year, times: 1.025, approvedBy: Cyd}
  - {id: full, name: Full beds, kpi: beds, points: [[80, 0.9], [90, 1]]}
---
kind: scorecard
department: night
year: 2026
kpis:
  - {id: falls, name: Falls, role: deduct, direction: lower, aggregate: sum, frequency: quarter, basic: {target: 0, scoring: {method: perUnit, deduct: 2, per: 1}}}
  - {id: talks, name: Talks, role: bonus, direction: higher, aggregate: sum, frequency: quarter, basic: {target: 4, scoring: {method: perUnit, bonus: 1, bonusPer: 1, maxBonus: 3}}}
---
{kind: actuals, department: ward, values: {stay: {2026-Q1: 20}, beds: {2026-Q1: 83.75}, grants: {2026-Q1: 28}}}
---
{kind: actuals, department: night, values: {falls: {2026-Q1: 1}, talks: {2026-Q1: 2}}}
`;

let repo: GitRepo;
beforeAll(() => {
  repo = new GitRepo({ 'plan.yaml': PLAN });
  repo.commit('a lower gate', { 'plan.yaml': PLAN.replace('below: 80', 'below: 75') });
});
afterAll(() => repo.dispose());

const printed = async (...argv: string[]): Promise<string> => {
  const env = { PATH: process.env.PATH, HOME: repo.root, SOURCE_DATE_EPOCH: '1776643200' };
  return (await hoshin(argv, { cwd: repo.root, env })).out.replace(/\s+/g, ' ');
};

test('the history of a condition has the commits that changed it', async () => {
  const told = await printed('history', 'ward/conditions.gate');
  expect(told).toMatch(/below: 80.*a lower gate.*below: .*75\}/);
});

test('a factor is printed as it is written, and one that follows a KPI with the places of a coefficient', async () => {
  const told = await printed('score', '2026-03', '--department', 'ward');
  for (const factor of ['Hard year, × 1.025', 'Full beds, × 0.9375', 'Hard year: × 1.025, approved by Cyd'])
    expect(told).toContain(factor);
});

test('a condition that is not decided is named on page one of a review', async () => {
  expect(await printed('review', '2026-03', '--department', 'ward')).toContain(
    'Condition Survey gate: not yet decided: Survey has no value.',
  );
});

test('what a condition takes is told in Chinese without quotation marks', async () => {
  const told = await printed('score', '2026-03', '--department', 'ward', '--language', 'zh-CN');
  expect(told.replaceAll(' ', '')).toContain(
    'Stays折合全年80（累计20），低于目标值100；Beds83.75%，低于95%。因此减少26.88分。',
  );
});

test('a letter has what a score is made of: multipliers, or the points that it starts from', async () => {
  expect(await printed('letter', 'ward')).toContain(
    'Score = (points of the basic objectives (100 when all are met) + bonuses (at most 10) − deductions) × the multipliers; not below 0',
  );
  const started = await printed('letter', 'night');
  expect(started).toContain('Score = 100 points to start from + bonuses (at most 10) − deductions; not below 0');
  expect(started).not.toContain('The weight of what does not apply');
});

test('a letter says how a challenge without a basic target is measured, and gives it no points of a method', async () => {
  const told = await printed('letter', 'ward');
  expect(told).toContain('Grants 50 k 2.00 all or nothing');
  expect(told).toMatch(/Case Value Bonus [─ ]+ challenge 50 2\.00/);
});

test('the way from full points to the score calls a bonus of a KPI so', async () => {
  const told = await printed('map', 'bridge', 'night', '--period', '2026-03');
  expect(told).toContain('Bonus: Talks');
  expect(told).not.toContain('Challenge');
});

test('the tree has the value of a KPI without a target', async () => {
  expect(await printed('tree', '--period', '2026-03')).toMatch(/Beds Ward, Watched 83\.75%/);
});

test('a letter has the formula of what is taken of other objectives', async () => {
  expect(await printed('letter', 'ward')).toContain('Formula 0.5 * s, where s is Night: score');
});

test('a computed KPI that misses its target is told in periods of its own, those of its inputs', async () => {
  repo.commit('half a year', {
    'computed.yaml': `kind: scorecard
department: ward
year: 2026
kpis: [{id: rate, name: Rate, role: watch, direction: higher, aggregate: last, formula: s, inputs: {s: {kpi: ward/stay, take: attainment}}, basic: {target: 100}}]
---
{kind: actuals, department: ward, values: {stay: {2026-Q2: 20}}}
`,
  });
  expect(await printed('check', '--as-of', '2026-07-20')).toMatch(
    /“Rate \(Ward\)” \[ward\/rate\] has missed its target to date since 2026-03-31, 2 quarters in a row/,
  );
});
