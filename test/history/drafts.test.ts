import { GitRepo } from '../support/git-repo';
import { hoshin, type Ran } from '../support/run-cli';

const plan = (policy = ''): string =>
  `kind: plan\nid: river\nname: River\npolicy: {${policy}meetings: {department: [], company: []}}\ndepartments: [{id: production, name: Production, head: Li Na}]\nrules: {goalpost-moved: off}\n`;
const scorecard = (target: number, year = 2026): string => `kind: scorecard
department: production
year: ${year}
kpis:
  - {id: yield, name: Yield, perspective: process, weight: 100, direction: higher, aggregate: last, basic: {target: ${target}}}
`;
const approved = (from: number, to: number): string =>
  `kind: review\ncycle: 2026-01\ndepartment: production\nchanges:\n  - {item: production/yield, field: basic.target, from: ${from}, to: ${to}, reason: Line sold, requestedBy: Li Na, approvedBy: Wang Fang, approved: 2026-02-05}\n`;

let repo: GitRepo;
beforeEach(() => {
  repo = new GitRepo({ 'plan.yaml': plan(), '2026.yaml': scorecard(99) });
});
afterEach(() => repo.dispose());

const diff = (base: string, ...argv: string[]): Promise<Ran> =>
  hoshin(['diff', base, '--exit-code', '--as-of', '2026-02-10', ...argv], {
    cwd: repo.root,
    env: { PATH: process.env.PATH, HOME: repo.root },
  });
const sign = (year: number): string => repo.git('tag', '-a', '-m', 'agreed', `plan/${year}`);

const DRAFT = /^1 goalpost changed before sign-off/m;
const RELAXED = /^1 goalpost relaxed without approval/m;

test.each(['', 'approvals: git, '])(
  'a change before any sign-off moves nothing agreed (policy: {%s})',
  async (policy) => {
    repo.commit('rules', { 'plan.yaml': plan(policy) });
    repo.write({ '2026.yaml': scorecard(95) });
    expect(await diff('HEAD')).toMatchObject({ code: 0, out: expect.stringMatching(DRAFT) });
    const { changes } = JSON.parse((await diff('HEAD', '-f', 'json')).out) as { changes: unknown };
    expect(changes).toMatchObject([{ course: 'relaxed', needsApproval: false }]);
    sign(2026);
    expect(await diff('HEAD')).toMatchObject({ code: 1, out: expect.stringMatching(RELAXED) });
  },
);

test('it does so whatever an entry of a review says of it', async () => {
  repo.commit('git', { 'plan.yaml': plan('approvals: git, ') });
  repo.write({ '2026.yaml': scorecard(95), 'review.yaml': approved(98, 95) });
  const { code, out } = await diff('HEAD');
  expect([code, out]).toEqual([0, expect.stringMatching(/99 +95 +relaxed +before sign-off/)]);
});

test('the sign-off of one year holds no other', async () => {
  repo.commit('next year', { '2027.yaml': scorecard(99, 2027) });
  sign(2026);
  repo.write({ '2027.yaml': scorecard(95, 2027) });
  expect(await diff('HEAD')).toMatchObject({ code: 0, out: expect.stringMatching(DRAFT) });
  repo.write({ '2026.yaml': scorecard(95) });
  const { code, out } = await diff('HEAD');
  expect([code, out]).toEqual([
    1,
    expect.stringContaining('1 goalpost relaxed without approval · 1 goalpost changed before sign-off'),
  ]);
});

test('settings that decide on scores are held by the sign-off of any year', async () => {
  repo.write({ 'plan.yaml': plan('scoring: {totalCap: 130}, ') });
  expect(await diff('HEAD')).toMatchObject({ code: 0, out: expect.stringMatching(DRAFT) });
  sign(2026);
  expect((await diff('HEAD')).code).toBe(1);
});

describe('compared with a state from before the sign-off', () => {
  beforeEach(() => {
    repo.commit('as agreed', { '2026.yaml': scorecard(98) });
    sign(2026);
  });

  test('what was signed is no moved goalpost', async () =>
    expect(await diff('HEAD~1')).toMatchObject({ code: 0, out: expect.stringMatching(DRAFT) }));

  test('what differs from that too is, until somebody approves it', async () => {
    repo.write({ '2026.yaml': scorecard(95) });
    expect(await diff('HEAD~1')).toMatchObject({ code: 1, out: expect.stringMatching(RELAXED) });
    repo.write({ 'review.yaml': approved(98, 95) });
    expect(await diff('HEAD~1')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/99 +95 +relaxed +Wang Fang, 2026-02-05/),
    });
  });
});

test('a sign-off that is not in the history holds the plan all the same', async () => {
  sign(2026);
  repo.git('commit', '-q', '--amend', '-m', 'another start');
  repo.write({ '2026.yaml': scorecard(95) });
  expect(await diff('HEAD')).toMatchObject({ code: 1, out: expect.stringMatching(RELAXED) });
});
