import schema from '../../schemas/reports/diff.schema.json';
import { complaints } from '../reports/sample';
import { GitRepo } from '../support/git-repo';
import { hoshin, type Ran } from '../support/run-cli';

const PLAN = `kind: plan
id: river
name: River
policy: {meetings: {department: [], company: []}}
departments: [{id: production, name: Production, head: Li Na}, {id: hr, name: People, head: Zhao Min}]
`;
const COST =
  '  - {id: cost, name: Unit cost, perspective: process, weight: 40, direction: lower, aggregate: last, basic: {target: 10}, challenge: {target: 9.5, bonus: 3}}\n';
const production = (rest: string): string =>
  `kind: scorecard\ndepartment: production\nyear: 2026\nkpis:\n  - {id: yield, name: Yield, perspective: process, weight: 60, direction: higher, aggregate: last, basic: {target: 99}}\n${rest}`;
const HR = `kind: scorecard
department: hr
year: 2026
kpis:
  - {id: hours, name: Training hours, perspective: learning, weight: 70, direction: higher, aggregate: sum, basic: {target: 500}, measures: [{id: course, name: Course, owner: Zhao Min, due: 2026-06-30}]}
  - {id: turnover, name: Turnover, perspective: learning, weight: 30, direction: lower, aggregate: mean, basic: {target: 5}, challenge: {target: 4, bonus: 2}}
challenges:
  - {id: system, name: New system, bonus: 6, milestones: [{id: live, name: Live, due: 2026-10-31, share: 100%}]}
vetoes: [{id: strike, name: A strike, effect: zero}]
`;

let repo: GitRepo;
beforeEach(() => {
  repo = new GitRepo({ 'plan.yaml': PLAN, 'production.yaml': production(COST) });
});
afterEach(() => repo.dispose());

const diff = (...argv: string[]): Promise<Ran> =>
  hoshin(['diff', 'HEAD', ...argv, '--as-of', '2026-02-10'], {
    cwd: repo.root,
    env: { PATH: process.env.PATH, HOME: repo.root },
  });
const rowsOf = (text: string): readonly string[] => text.split('\n').filter((line) => /^\| (?:&emsp;|\*\*)/.test(line));
const rows = async (...argv: string[]): Promise<readonly string[]> =>
  rowsOf((await diff('-f', 'markdown', ...argv)).out);
const verdict = async (...argv: string[]): Promise<string | undefined> =>
  (await diff('-f', 'markdown', ...argv)).out.split('\n')[4];

test('of a new scorecard it is told what is agreed in it, and the verdict names it', async () => {
  repo.write({ 'hr.yaml': HR });
  expect(await verdict()).toContain('new scorecard: People');
  expect((await rows()).slice(0, 6)).toEqual([
    '| **People, 2026** |  |  |  |  |  |',
    '| &emsp;People | new | – | – | – |  |',
    '| &emsp;Training hours | new | – | weight 70, basic target 500 | – |  |',
    '| &emsp;Turnover | new | – | weight 30, basic target 5, challenge 4, bonus 2 | – |  |',
    '| &emsp;New system | new | – | bonus 6 | – |  |',
    '| &emsp;A strike | new | – | zero | – |  |',
  ]);
  expect(await verdict('--language', 'zh-CN')).toContain('新增计分卡：People');
  expect(await rows('--language', 'zh-CN')).toContain(
    '| &emsp;Turnover | 新增 | – | 权重30，基本目标5，挑战目标4，加分2 | – |  |',
  );
});

test('a new scorecard moves nothing that was signed off, in diff and in check', async () => {
  repo.git('tag', '-a', '-m', 'agreed', 'plan/2026');
  repo.write({ 'hr.yaml': HR });
  expect(await verdict()).toContain('no goalpost moved · new scorecard: People');
  const check = async (): Promise<string> => (await hoshin(['check', '--as-of', '2026-02-10'], { cwd: repo.root })).out;
  expect(await check()).not.toContain('goalpost-moved');
  repo.write({ 'production.yaml': `${production(COST)}vetoes: [{id: strike, name: A strike, effect: zero}]\n` });
  expect(await check()).toContain('goalpost-moved');
});

test('of one that is gone it is told what was agreed in it', async () => {
  repo.commit('people', { 'hr.yaml': HR });
  repo.write({ 'hr.yaml': '' });
  expect(await verdict()).toContain('scorecard gone: People');
  const told = await rows();
  expect(told).toContain('| &emsp;Training hours | gone | weight 70, basic target 500 | – | – | before sign-off |');
  expect(told).toContain('| &emsp;New system | gone | bonus 6 | – | – | before sign-off |');
  expect(told).toContain('| &emsp;A strike | gone | zero | – | – | before sign-off |');
  repo.git('tag', '-a', '-m', 'agreed', 'plan/2026');
  expect(await verdict()).toContain('4 goalposts moved without approval');
});

test('a KPI that is new in a scorecard, or gone from it, is told alike', async () => {
  repo.commit('one', { 'production.yaml': production('') });
  repo.write({ 'production.yaml': production(COST) });
  const terms = 'weight 40, basic target 10, challenge 9.5, bonus 3';
  expect(await rows()).toContain(`| &emsp;Unit cost | new | – | ${terms} | – |  |`);
  repo.commit('two');
  repo.write({ 'production.yaml': production('') });
  expect(await rows()).toContain(`| &emsp;Unit cost | gone | ${terms} | – | – | before sign-off |`);
});

test('JSON and CSV have it as terms', async () => {
  repo.write({ 'hr.yaml': HR });
  const data = JSON.parse((await diff('-f', 'json')).out) as { changes: unknown[] };
  expect(complaints(schema, data)).toEqual([]);
  expect(data.changes).toMatchObject([
    { address: 'hr', type: 'added', terms: [] },
    {
      address: 'hr/hours',
      terms: [
        { field: 'weight', value: '70' },
        { field: 'basic.target', value: '500' },
      ],
    },
    { address: 'hr/turnover', terms: [{}, {}, { field: 'challenge.target', value: '4' }, { value: '2' }] },
    { address: 'hr/system', terms: [{ field: 'bonus', value: '6' }] },
    { address: 'hr/strike', after: 'zero', terms: [] },
  ]);
  expect((await diff('-f', 'csv')).out).toContain('"weight: 70, basic.target: 500"');
});
