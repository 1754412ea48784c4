import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePeriod } from '../../src/calendar/period';
import { loadPlan } from '../../src/pipeline';
import { ask, scorePlan } from '../../src/scoring';
import type { KpiScore } from '../../src/scoring/types';
import { readTree } from '../../src/source/read-tree';
import { GitRepo } from '../support/git-repo';
import { hoshin, ROOT } from '../support/run-cli';

const RIVER = join(ROOT, 'examples/river-foods');

const filesOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.yaml'))
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );

/** A group that computes the gross profit of its subsidiary itself, with the same target, phasing and method. */
const GROUP = {
  'plan.yaml': 'kind: plan\nid: group\nname: Group\n',
  'group.yaml': `kind: scorecard
year: 2026
kpis:
  - id: gross-profit
    name: Gross profit
    weight: 100
    direction: higher
    aggregate: sum
    formula: volume * (price - materials - conversion) / 1000
    inputs:
      volume: {plan: river-foods, kpi: sales/volume}
      price: {plan: river-foods, kpi: sales/net-price}
      materials: {plan: river-foods, kpi: purchasing/material-cost}
      conversion: {plan: river-foods, kpi: production/conversion-cost}
    basic: {target: 92, scoring: {method: ratio, zeroBelow: 80%}}
    phasing: {profile: [11, 7, 7, 7, 8, 7, 7, 8, 9, 9, 10, 10]}
`,
};

const [river, group] = [new GitRepo(filesOf(RIVER)), new GitRepo(GROUP)];
const RESULTS = group.path('results/river-foods.yaml');

beforeAll(async () => {
  await hoshin(['export', river.root, '--results', '--out', RESULTS]);
});
afterAll(() => [river, group].forEach((repo) => repo.dispose()));

const scoreAt = (root: string) => {
  const { plan } = loadPlan(readTree(root));
  return scorePlan(plan, ask(plan, parsePeriod('2026-06')!));
};

const kpiAt = (root: string, address: string): KpiScore =>
  scoreAt(root)
    .scorecards.flatMap(({ kpis }) => kpis)
    .find(({ kpi }) => kpi.address === address)!;

test('results say of which commit and day they are, and nothing else that could change', () => {
  expect(readFileSync(RESULTS, 'utf8').split('\n').slice(0, 9)).toEqual([
    'kind: results',
    'plan: river-foods',
    'year: 2026',
    'period: 2026-06',
    `revision: ${river.git('rev-parse', '--short', 'HEAD').trim()}`,
    'committed: 2026-01-05',
    expect.stringMatching(/^digest: "?[0-9a-f]{32}"?$/),
    'scorecards:',
    '  company: {score: 93.98, grade: C}',
  ]);
});

test('a formula over results gives the figures and the score that the subsidiary itself has', () => {
  const [own, taken] = [river.root, group.root].map((root) => kpiAt(root, 'company/gross-profit'));
  const figures = ({ track }: KpiScore) => track.periods.map(({ actual }) => actual?.toString());
  expect(figures(taken!)).toEqual(figures(own!));
  expect(taken!.track.toDate.actual!.toString()).toBe(own!.track.toDate.actual!.toString());
  expect(taken!.rate!.toString()).toBe(own!.rate!.toString());
});

test('every reported and computed value to the end of the period is in the results, estimates as such', () => {
  const { plan } = loadPlan(readTree(group.root));
  const [{ kpis }] = plan.results as [(typeof plan.results)[number]];
  const values = kpis.flatMap(({ id, values: { entries } }) =>
    entries.map(({ period, state }) => [id, period.text, state]),
  );
  const expected = scoreAt(river.root)
    .scorecards.flatMap((scorecard) => scorecard.kpis)
    .flatMap(({ kpi, track }) =>
      track.periods
        .filter(({ state, actual }) => actual && state !== 'pending')
        .map(({ period, state }) => [kpi.address, period.text, state]),
    );
  expect(values).toEqual(expected);
  expect(values.filter(([, , state]) => state === 'estimate')).not.toEqual([]);
});

test('results of a year without values name its KPIs, so that formulas know them', async () => {
  const repo = new GitRepo({
    ...GROUP,
    'group.yaml': GROUP['group.yaml'].replace(/ {4}(formula|inputs|phasing).*\n|^ {6}.*\n/gm, ''),
  });
  const { out } = await hoshin(['export', repo.root, '--results']);
  repo.dispose();
  expect(out).toContain('\nvalues:\n  company/gross-profit: {}\n');
});

test('the same commit gives the same bytes, also from a change that is not committed', async () => {
  const before = await hoshin(['export', river.root, '--results']);
  expect(before.out).toBe(readFileSync(RESULTS, 'utf8'));
  river.write({ 'note.yaml': 'kind: actuals\n' });
  expect(await hoshin(['export', river.root, '--results'])).toMatchObject({ code: 2, out: '' });
  expect((await hoshin(['export', river.root, '--results', '--rev', 'HEAD'])).out).toBe(before.out);
  river.git('clean', '-fdq');
});

test('newer results replace the file in the plan of the group, and no other plan file is written over', async () => {
  const may = await hoshin(['export', river.root, '--results', '--period', '2026-05', '--out', RESULTS]);
  expect(may.code).toBe(0);
  expect(readFileSync(RESULTS, 'utf8')).toContain('period: 2026-05\n');
  const refused = await hoshin(['export', river.root, '--results', '--out', group.path('group.yaml')]);
  expect(refused.code).toBe(2);
  expect(readFileSync(group.path('group.yaml'), 'utf8')).toBe(GROUP['group.yaml']);
  await hoshin(['export', river.root, '--results', '--out', RESULTS]);
});

test('newer results move no goalpost of what was signed off, as a lower target does', async () => {
  const june = readFileSync(RESULTS, 'utf8');
  const may = await hoshin(['export', river.root, '--results', '--period', '2026-05']);
  const told = async () => (await hoshin(['check', group.root, '--rule', 'goalpost-moved'])).out;
  group.commit('results of May', { 'results/river-foods.yaml': may.out });
  group.git('tag', 'plan/2026');
  group.commit('results of June', { 'results/river-foods.yaml': june });
  expect(await told()).not.toContain('[goalpost-moved]');
  group.write({ 'group.yaml': GROUP['group.yaml'].replace('target: 92', 'target: 90') });
  expect(await told()).toContain('[goalpost-moved]');
});
