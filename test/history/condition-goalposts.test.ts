import { GitRepo } from '../support/git-repo';
import { hoshin, type Ran } from '../support/run-cli';

const PLAN =
  'kind: plan\nid: river\nname: River\npolicy: {meetings: {department: [], company: []}}\ndepartments: [{id: production, name: Production, head: Li Na}]\nrules: {kpi-without-parent: off, kpi-without-measure: off, kpi-count: off, weight-extreme: off, empty-perspective: off}\n';
const scorecard = (bound: number, factor = 1.05): string => `kind: scorecard
department: production
year: 2026
kpis:
  - {id: yield, name: Yield, perspective: process, weight: 60, direction: higher, aggregate: last, basic: {target: 99}}
  - {id: safety, name: Safety, perspective: process, weight: 40, direction: higher, aggregate: last, basic: {target: 10}}
conditions:
  - {id: gate, when: {kpi: yield, below: ${bound}}, effect: {kpis: [safety], atMost: 0%}}
multipliers:
  - {id: difficulty, times: ${factor}, approvedBy: Wang Fang}
`;
const ACTUALS = 'kind: actuals\ndepartment: production\nvalues: {yield: {2026-01: 90}, safety: {2026-01: 10}}\n';
const approval = (field: string, to: string): string =>
  `kind: review\ncycle: 2026-03\ndepartment: production\nchanges:\n  - {item: production, field: ${field}, to: ${to}, reason: Line sold, requestedBy: Li Na, approvedBy: Wang Fang, approved: 2026-04-02}\n`;

let repo: GitRepo;
beforeEach(async () => {
  repo = new GitRepo({ 'plan.yaml': PLAN, 'production.yaml': scorecard(95), 'actuals.yaml': ACTUALS });
  repo.git('config', 'user.name', 'Wang Fang');
  repo.git('config', 'user.email', 'wang.fang@example.org');
  await run('sign');
});
afterEach(() => repo.dispose());

const run = (...argv: string[]): Promise<Ran> =>
  hoshin([...argv, '--as-of', '2026-02-10'], { cwd: repo.root, env: { PATH: process.env.PATH, HOME: repo.root } });

test('a condition that changes is a goalpost, whose course goes by the score', async () => {
  repo.write({ 'production.yaml': scorecard(85) });
  expect((await run('check')).out).toContain(
    'The condition “gate” of “production” was signed off as {when: {kpi: yield, below: 95}, effect: {kpis: [safety], atMost: 0%}} with plan/2026',
  );
  expect((await run('check')).out).toContain('which is easier');
  repo.write({ 'production.yaml': scorecard(99.5) });
  expect((await run('check')).out).toContain('which is harder');
});

test('a condition that is gone, or new, is one too', async () => {
  repo.write({ 'production.yaml': scorecard(95).replace(/conditions:\n.*\n/, '') });
  expect((await run('check')).out).toMatch(/The condition “gate” of “production” .* and is none now, which is easier/);
  const other = '  - {id: other, when: {kpi: yield, below: 96}, effect: {score: {atMost: 50}}}\nmultipliers:';
  repo.write({ 'production.yaml': scorecard(95).replace('multipliers:', other) });
  expect((await run('check')).out).toMatch(
    /The condition “other” of “production” was signed off as none .* which is harder/,
  );
});

test('a multiplier is one too, and an approved entry of changes covers either', async () => {
  repo.write({ 'production.yaml': scorecard(95, 1.1) });
  expect((await run('check')).out).toContain(
    'The multiplier “difficulty” of “production” was signed off as {times: 1.05',
  );
  repo.write({ 'review.yaml': approval('multipliers.difficulty', '{times: 1.1, approvedBy: Wang Fang}') });
  expect((await run('check')).out).not.toContain('goalpost-moved');
  repo.write({
    'production.yaml': scorecard(85),
    'review.yaml': approval('conditions.gate', '{when: {kpi: yield, below: 85}, effect: {kpis: [safety], atMost: 0%}}'),
  });
  expect((await run('check')).out).not.toContain('goalpost-moved');
});

test('diff and history tell them', async () => {
  repo.commit('easier', { 'production.yaml': scorecard(85) });
  expect((await run('diff', 'HEAD~1', 'HEAD')).out).toMatch(/gate/);
  expect((await run('history', 'production/conditions.gate')).out).toMatch(/gate/);
});
