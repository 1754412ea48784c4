import { GitRepo } from '../support/git-repo';
import { hoshin } from '../support/run-cli';

const PLAN = 'kind: plan\nid: x\nname: X\ndepartments: [{id: a, name: A}, {id: b, name: B}]\n';
const scorecard = (id: string, ...weights: readonly number[]): string =>
  `kind: scorecard\ndepartment: ${id}\nyear: 2026\nkpis:\n${weights.map((weight, i) => `  - {id: k${i}, name: K, perspective: process, weight: ${weight}, direction: higher, aggregate: last, basic: {target: 1}}\n`).join('')}`;

let repo: GitRepo;
beforeEach(
  () => (repo = new GitRepo({ 'plan.yaml': PLAN, 'a.yaml': scorecard('a', 60, 30), 'b.yaml': scorecard('b', 50, 20) })),
);
afterEach(() => repo.dispose());

/** What is found of weights since a revision, and what is said of the rest. */
async function since(
  revision: string,
  ...more: string[]
): Promise<{ code: number; found: string[]; hidden: unknown; err: string }> {
  const { code, out, err } = await hoshin(
    ['check', '--changed-since', revision, '--rule', 'weights-not-100', '-f', 'json', ...more],
    { cwd: repo.root, env: { PATH: process.env.PATH, HOME: repo.root } },
  );
  const { diagnostics, hidden } =
    out === ''
      ? { diagnostics: [], hidden: undefined }
      : (JSON.parse(out) as {
          diagnostics: { file: string; start: { line: number } }[];
          hidden: { unchanged: number };
        });
  return { code, err, hidden: hidden?.unchanged, found: diagnostics.map(({ file, start }) => `${file}:${start.line}`) };
}

test('only what is wrong on lines that changed is found, and fails the check', async () => {
  expect(await since('HEAD')).toMatchObject({ code: 0, found: [], hidden: 2 });
  repo.write({ 'a.yaml': scorecard('a', 70, 20) });
  expect(await since('HEAD')).toMatchObject({ code: 1, found: ['a.yaml:6'], hidden: 1 });
});

test('what a change breaks on another line is found', async () => {
  repo.write({ 'a.yaml': scorecard('a', 50, 30) });
  expect(await since('HEAD')).toMatchObject({ code: 1, found: ['a.yaml:6'], hidden: 1 });
});

test('the summary counts what is not shown', async () => {
  const { out } = await hoshin(['check', '--changed-since', 'HEAD', '--rule', 'weights-not-100'], { cwd: repo.root });
  expect(out).toContain('No such finding in 3 files');
  expect(out).toContain('2 findings that were there before, on lines that did not change, are not shown.');
});

test('a new file is changed as a whole; one that only has another name is not', async () => {
  repo.git('mv', 'a.yaml', 'first.yaml');
  expect(await since('HEAD')).toMatchObject({ found: [], hidden: 2 });
  repo.git('mv', 'b.yaml', 'second.yaml');
  repo.write({ 'second.yaml': scorecard('b', 50, 10) });
  expect(await since('HEAD')).toMatchObject({ found: ['second.yaml:6'] });
});

test('what others changed on the branch meanwhile is not found', async () => {
  repo.git('checkout', '-qb', 'topic');
  repo.commit('topic', { 'a.yaml': scorecard('a', 70, 20) });
  repo.git('checkout', '-q', 'main');
  repo.commit('main', { 'b.yaml': scorecard('b', 50, 50) });
  expect(await since('main', '--rev', 'topic')).toMatchObject({ found: ['a.yaml:6'], hidden: 1 });
});

test('what cannot be read is always found', async () => {
  repo.commit('broken', { 'b.yaml': 'kind: [\n' });
  const { code, out } = await hoshin(['check', '--changed-since', 'HEAD'], { cwd: repo.root });
  expect({ code, out }).toMatchObject({ code: 1, out: expect.stringContaining('b.yaml:1:8: error') });
});

test('a revision that is not there, or no repository, is a mistake of the call', async () => {
  expect(await since('nowhere')).toMatchObject({
    code: 2,
    err: expect.stringContaining('There is no revision “nowhere”'),
  });
  expect(
    await hoshin(['check', 'examples/minimal', '--changed-since', 'main'], { env: { PATH: '/nowhere' } }),
  ).toMatchObject({ code: 2, err: expect.stringContaining('needs git') });
});

test('with --new-first all is found, what a change brings in before the rest', async () => {
  repo.write({ 'b.yaml': scorecard('b', 40, 20) });
  const { code, out } = await hoshin(
    ['check', '--new-first', 'HEAD', '--rule', 'weights-not-100', '--severity', 'error', '-f', 'github'],
    { cwd: repo.root },
  );
  expect({ code, files: [...out.matchAll(/file=([ab])\.yaml/g)].map(([, name]) => name) }).toEqual({
    code: 1,
    files: ['b', 'a'],
  });
});
