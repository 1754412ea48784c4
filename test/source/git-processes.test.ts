import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { GitRepo } from '../support/git-repo';
import { hoshin } from '../support/run-cli';

const PLAN = 'kind: plan\nid: x\nname: X\ndepartments: [{id: shop, name: Shop}]\n';
const SCORECARD =
  'kind: scorecard\ndepartment: shop\nyear: 2026\nkpis:\n  - {id: sales, name: Sales, perspective: customer, weight: 100, direction: higher, aggregate: sum, basic: {target: 1200}}\n';
const actuals = (value: number): string => `kind: actuals\ndepartment: shop\nvalues: {sales: {2026-01: ${value}}}\n`;

const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
const repos: GitRepo[] = [];
afterAll(() => repos.forEach((repo) => repo.dispose()));

/** A plan of two revisions, or more, with so many files more, and a git that writes down that it was started. */
function repositoryOf(files: number, revisions = 2): GitRepo {
  const repo = new GitRepo();
  repos.push(repo);
  const more = Object.fromEntries(
    Array.from({ length: files }, (_, i) => [
      `notes/${i}.yaml`,
      `kind: review\ncycle: 2026-01\ndepartment: shop\nnext: Note ${i}\n`,
    ]),
  );
  repo.commit('plan', { 'plan.yaml': PLAN, 'shop.yaml': SCORECARD, 'actuals.yaml': actuals(90), ...more });
  for (let i = 2; i <= revisions; i += 1) repo.commit('actual', { 'actuals.yaml': actuals(90 + i) });
  repo.write({ '.git/counted/git': `#!/bin/sh\necho started >> "$HOME/.git/started"\nexec ${real} "$@"\n` });
  chmodSync(repo.path('.git/counted/git'), 0o755);
  return repo;
}

async function startsOf(argv: readonly string[], repo: GitRepo): Promise<number> {
  rmSync(repo.path('.git/started'), { force: true });
  const { code, err } = await hoshin([...argv, '--as-of', '2026-02-10'], {
    cwd: repo.root,
    env: { PATH: `${repo.path('.git/counted')}:${process.env.PATH}`, HOME: repo.root },
  });
  expect({ code, fault: err.includes('fault') }).toEqual({ code: code === 1 ? 1 : 0, fault: false });
  return readFileSync(repo.path('.git/started'), 'utf8').trim().split('\n').length;
}

const [few, many] = [repositoryOf(1), repositoryOf(2100)];
const [short, long] = [repositoryOf(1), repositoryOf(1, 100)];
for (const repo of [short, long]) repo.git('tag', 'signed', ':/plan');

test.each([
  ['score', '2026-01', '--rev', 'HEAD~1'],
  ['check', '--rev', 'HEAD'],
  ['check', '--changed-since', 'HEAD~1'],
  ['diff', 'HEAD~1', 'HEAD'],
])('git is started as often for thousands of files as for a few: %s %s %s', async (...argv) => {
  const starts = await startsOf(argv, few);
  expect(starts).toBeGreaterThan(2);
  expect(starts).toBeLessThan(32);
  expect(await startsOf(argv, many)).toBe(starts);
});

test.each([
  ['history', 'shop/sales'],
  ['diff', 'signed', 'HEAD'],
])('git is started as often for a hundred commits as for two: %s %s', async (...argv) => {
  const starts = await startsOf(argv, short);
  expect(starts).toBeGreaterThan(2);
  expect(await startsOf(argv, long)).toBe(starts);
});

test('git is started as often for many files with CR LF as for a few', async () => {
  const counted = await Promise.all(
    [1, 40].map((files) => {
      const repo = repositoryOf(files);
      repo.git('config', 'core.autocrlf', 'true');
      for (const name of repo.git('ls-files').trim().split('\n'))
        repo.write({ [name]: readFileSync(repo.path(name), 'utf8').replaceAll('\n', '\r\n') });
      return startsOf(['score', '2026-01'], repo);
    }),
  );
  expect(counted[1]).toBe(counted[0]);
});
