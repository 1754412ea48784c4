import schema from '../../schemas/reports/diff.schema.json';
import { complaints } from '../reports/sample';
import { GitRepo } from '../support/git-repo';
import { hoshin, type Ran } from '../support/run-cli';

const PLAN = `kind: plan
id: river
name: River
policy: {meetings: {department: [], company: []}, grades: {bands: [{grade: A, from: 94}, {grade: B, from: 0}]}}
departments: [{id: production, name: Production, head: Li Na}]
rules: {goalpost-moved: off, kpi-without-parent: off, kpi-without-measure: off, kpi-count: off, weight-extreme: off, empty-perspective: off}
`;

interface Targets {
  readonly yield?: number;
  readonly cost?: number;
  readonly weight?: number;
}

const scorecard = ({ yield: target = 99, cost = 10, weight = 60 }: Targets): string => `kind: scorecard
department: production
year: 2026
kpis:
  - {id: yield, name: Yield, perspective: process, weight: ${weight}, direction: higher, aggregate: last, basic: {target: ${target}}}
  - {id: cost, name: Unit cost, perspective: process, weight: ${100 - weight}, direction: lower, aggregate: last, basic: {target: ${cost}}}
`;
const actuals = (january: number): string =>
  `kind: actuals\ndepartment: production\nvalues: {yield: {2026-01: ${january}}, cost: {2026-01: 11}}\n`;
const review = (rest = ''): string => `kind: review\ncycle: 2026-01\ndepartment: production\nheld: 2026-02-05\n${rest}`;
const change = (from: number, to: number): string =>
  `changes:\n  - {item: production/cost, field: basic.target, from: ${from}, to: ${to}, reason: Steel, requestedBy: Li Na, approvedBy: Wang Fang, approved: 2026-02-05}\n`;

let repo: GitRepo;
beforeEach(() => {
  repo = new GitRepo({
    'plan.yaml': PLAN,
    'production.yaml': scorecard({}),
    'actuals.yaml': actuals(90),
    'review.yaml': review(),
  });
  repo.git('tag', '-a', '-m', 'agreed', 'plan/2026');
});
afterEach(() => repo.dispose());

const diff = (...argv: string[]): Promise<Ran> =>
  hoshin(['diff', 'HEAD', ...argv, '--as-of', '2026-02-10'], {
    cwd: repo.root,
    env: { PATH: process.env.PATH, HOME: repo.root },
  });
const comment = async (...argv: string[]): Promise<string> => (await diff('-f', 'markdown', ...argv)).out;

/** The line below the title. */
const verdict = async (...argv: string[]): Promise<string | undefined> => (await comment(...argv)).split('\n')[4];

const rowsOf = (text: string): readonly string[] => text.split('\n').filter((line) => /^\| (?:&emsp;|\*\*)/.test(line));

describe('the verdict', () => {
  test('comes below a tag that is the same each time, and says what nobody approved and what scores gain', async () => {
    repo.write({ 'production.yaml': scorecard({ yield: 92 }) });
    const text = await comment();
    expect(text).toMatch(/^<!-- hoshin:diff:river -->\n\n# River: what changed\n\n\*\*1 goalpost relaxed without/);
    expect(await verdict()).toBe('**1 goalpost relaxed without approval · Production +4.15, B → A**');
    expect(await verdict('--language', 'zh-CN')).toBe('**1项目标未经审批放宽 · Production+4.15，B → A**');
  });

  test('says that all is approved, or that nothing moved', async () => {
    expect(await verdict()).toBe('**no goalpost moved · no score changes**');
    repo.write({ 'production.yaml': scorecard({ cost: 11 }), 'review.yaml': review(change(10, 11)) });
    expect(await verdict()).toBe('**the moved goalpost is approved · Production +4.00, B → A**');
  });

  test('says what else moved, and how many errors the plan has, which are listed', async () => {
    repo.write({ 'production.yaml': scorecard({ weight: 50 }).replace('weight: 50', 'weight: 40') });
    expect(await verdict()).toMatch(/^\*\*The plan has 1 error · 2 goalposts moved without approval · /);
    repo.write({ 'production.yaml': scorecard({ yield: 92, weight: 50 }) });
    expect(await verdict()).toMatch(/^\*\*3 goalposts moved without approval, 1 of them relaxed · /);
    expect(await verdict('--language', 'zh-CN')).toMatch(/^\*\*3项目标未经审批调整，其中1项放宽 · /);
    repo.write({ 'production.yaml': scorecard({ weight: 50 }).replace('weight: 50', 'weight: 40') });
    expect(await comment()).toMatch(
      /## What is wrong in the plan\n\n- \*\*error\*\* `production\.yaml:\d+:\d+` .*weights/,
    );
  });
});

test('“--exit-code” ends with 1 if a goalpost is moved without approval, and only then', async () => {
  repo.write({ 'actuals.yaml': actuals(91) });
  expect((await diff('--exit-code')).code).toBe(0);
  repo.write({ 'production.yaml': scorecard({ cost: 11 }) });
  expect((await diff()).code).toBe(0);
  expect((await diff('--exit-code')).code).toBe(1);
  repo.write({ 'review.yaml': review(change(10, 11)) });
  expect((await diff('--exit-code')).code).toBe(0);
});

test('what somebody has to decide on comes first, by the points it moves, each with what it does alone', async () => {
  repo.write({
    'production.yaml': scorecard({ yield: 92, cost: 10.5 }),
    'actuals.yaml': `${actuals(91).replace('cost: {', 'cost: {2026-02: 11, ')}`,
  });
  expect(rowsOf(await comment()).slice(0, 5)).toEqual([
    '| **Production, 2026** |  |  |  |  |  |  |',
    '| &emsp;Yield | basic target | 99 | 92 | relaxed | +4.19 | not approved |',
    '| &emsp;Yield 2026-01 | value | 90 | 91 | – |  | rewritten after the review of 2026-01 |',
    '| &emsp;Unit cost | basic target | 10 | 10.5 | relaxed | +2.09 | not approved |',
    '| **Production, 2026** |  |  |  |  |  |  |',
  ]);
  const data = JSON.parse((await diff('-f', 'json')).out) as { changes: unknown[] };
  expect(complaints(schema, data)).toEqual([]);
  expect(data.changes).toMatchObject([
    { address: 'production/yield', scoreAlone: 4.19, reviewed: null },
    { address: 'production/cost', scoreAlone: 2.09, reviewed: null },
    { address: 'production/yield 2026-01', scoreAlone: null, reviewed: '2026-01' },
    { address: 'production/cost 2026-02', scoreAlone: null, reviewed: null },
  ]);
});

test('weights total 100, so that they move together', async () => {
  repo.write({ 'production.yaml': scorecard({ weight: 50 }) });
  expect(rowsOf(await comment()).slice(1, 3)).toEqual([
    expect.stringContaining('| weight | 60 | 50 | – | −0.10 (all weights) | not approved |'),
    expect.stringContaining('| weight | 40 | 50 | – | −0.10 (all weights) | not approved |'),
  ]);
});

test('of many changes 40 rows stand open, and the text fits into a comment with its verdict', async () => {
  const many = (count: number, target: number): string =>
    `kind: scorecard\ndepartment: production\nyear: 2026\nkpis:\n${Array.from(
      { length: count },
      (_, i) =>
        `  - {id: k${i}, name: ${'Long '.repeat(60)}${i}, weight: 1, direction: higher, aggregate: last, basic: {target: ${target}}}\n`,
    ).join('')}`;
  repo.commit('many', { 'production.yaml': many(60, 9), 'actuals.yaml': '', 'review.yaml': '' });
  repo.write({ 'production.yaml': many(60, 8) });
  const [open = '', folded = ''] = (await comment()).split('<details><summary>21 more rows</summary>');
  expect([open, folded].map((part) => part.match(/&emsp;/g)?.length)).toEqual([39, 21]);
  expect(folded).toMatch(/^\n\n\| Item [^\n]*\n[^\n]*\n\| \*\*Production, 2026\*\*/);

  repo.commit('more', { 'production.yaml': many(200, 9) });
  repo.write({ 'production.yaml': many(200, 8) });
  const text = await comment();
  expect(text.length).toBeLessThanOrEqual(65_536);
  expect(text.length).toBeGreaterThan(65_000);
  expect(text.split('\n')[4]).toContain('200 goalposts relaxed without approval');
  expect(text).toMatch(/<\/details>\n\nWhat matters less is left out[^\n]*\n$/);
});

describe('what is compared', () => {
  test('a rule that is switched off, another currency and another name are changes', async () => {
    repo.write({
      'plan.yaml': `${PLAN.replace('name: River', 'name: Rivers').replace('rules: {', 'rules: {weights-not-100: off, ')}currency: CNY\n`,
    });
    expect(rowsOf(await comment())).toEqual([
      '| **The whole plan** |  |  |  |  |  |',
      '| &emsp;name | value | River | Rivers | – |  |',
      '| &emsp;currency | value | – | CNY | – |  |',
      '| &emsp;rules.weights-not-100 | new | – | off | – |  |',
    ]);
  });

  test('files that say something else are named, confidential ones not; a comment or another name is nothing', async () => {
    repo.write({
      'production.yaml': scorecard({}).replace('name: Yield', 'name: First-pass yield'),
      'review.yaml': `# a comment\n${review()}`,
      'pay.yaml': 'kind: pay\nyear: 2026\n',
    });
    const text = await comment();
    expect(text).toMatch(/not compared here[^\n]*:\n\n- production\.yaml\n- confidential files\n/);
    expect(text).not.toContain('Nothing that has a meaning differs');
    expect((JSON.parse((await diff('-f', 'json')).out) as { otherFiles: unknown }).otherFiles).toEqual([
      'production.yaml',
    ]);
  });
});
