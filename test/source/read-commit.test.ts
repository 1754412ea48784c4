import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitReader } from '../../src/source/git';
import { UserError } from '../../src/util/user-error';
import { readTree } from '../../src/source/read-tree';
import { readTreeAt } from '../../src/source/read-commit';
import { GitRepo } from '../support/git-repo';
import { hoshin } from '../support/run-cli';

const PLAN = 'kind: plan\nid: x\nname: X\nignore: [drafts]\n';
const GIT = gitReader({ PATH: process.env.PATH });

let repo: GitRepo;
beforeEach(() => (repo = new GitRepo()));
afterEach(() => repo.dispose());

const filesAt = (revision: string, path = ''): string[] =>
  readTreeAt(join(repo.root, path), revision, GIT).files.map(({ path: name, text }) => `${name}=${text.length}`);
const findingsAt = (revision: string): string[] =>
  readTreeAt(repo.root, revision, GIT).findings.map(({ span, message }) => `${span.file}: ${message.en}`);

test('a revision is read to the same rules as a folder, whatever the working tree holds', () => {
  repo.commit('plan', {
    'plan.yaml': PLAN,
    'a.yaml': 'a: 1\n',
    'sub/b.yml': 'b: 22\n',
    'drafts/c.yaml': 'c',
    '.hidden/d.yaml': 'd',
    'other/plan.yaml': PLAN,
    'other/e.yaml': 'e',
    'notes.md': 'n',
  });
  repo.commit('more', { 'a.yaml': 'a: 1111\n', 'later.yaml': 'l: 1\n' });
  rmSync(repo.path('sub'), { recursive: true });
  expect(filesAt('HEAD~1')).toEqual(['a.yaml=5', `plan.yaml=${PLAN.length}`, 'sub/b.yml=6']);
  expect(filesAt('main')).toEqual(['a.yaml=8', 'later.yaml=5', `plan.yaml=${PLAN.length}`, 'sub/b.yml=6']);
});

test('the plan is found upwards, also from a folder that is not there any more', () => {
  repo.commit('plan', { 'clients/river/plan.yaml': PLAN, 'clients/river/2025/old.yaml': 'a: 1\n' });
  repo.git('tag', '-a', '-m', 'v1', 'v1');
  repo.git('rm', '-rq', 'clients');
  repo.commit('gone');
  expect(filesAt('v1', 'clients/river/2025')).toEqual(['2025/old.yaml=5', `plan.yaml=${PLAN.length}`]);
  expect(() => filesAt('HEAD', 'clients/river')).toThrow('no-plan-at-revision');
});

test('links, submodules, pointers of Git LFS and names that are not UTF-8 are findings, and nothing of them is read', () => {
  const inner = new GitRepo({ 'x.yaml': 'x: 1\n' });
  writeFileSync(repo.path('secret'), 'secret: 1\n');
  symlinkSync('secret', repo.path('link.yaml'));
  symlinkSync('..', repo.path('up'));
  writeFileSync(Buffer.concat([Buffer.from(`${repo.root}/`), Buffer.from([0xff]), Buffer.from('.yaml')]), 'a: 1\n');
  repo.git('submodule', 'add', '-q', inner.root, 'module');
  repo.commit('traps', {
    'plan.yaml': PLAN,
    'large.yaml': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n',
    'bytes.yaml': Buffer.from([0xc3, 0x28]),
    'huge.yaml': `a: ${'x'.repeat(5 * 1024 * 1024)}\n`,
  });
  expect(filesAt('HEAD')).toEqual([`plan.yaml=${PLAN.length}`]);
  expect(findingsAt('HEAD').sort()).toEqual([
    'bytes.yaml: The file is not UTF-8.',
    'huge.yaml: The file is 6 MiB large; plan files have at most 4 MiB.',
    'large.yaml: This file is kept in Git LFS, and only the pointer to it is here.',
    'link.yaml: This is a symbolic link, which hoshin does not follow.',
    'module: This folder is a git repository of its own, mostly a submodule, whose files are no part of the plan.',
    'up: This is a symbolic link, which hoshin does not follow.',
    '\ufffd.yaml: The name of this file is not UTF-8.',
  ]);
  const onDisk = readTree(repo.root).findings.filter(({ span }) => span.file === 'module');
  expect(onDisk).toEqual(readTreeAt(repo.root, 'HEAD', GIT).findings.filter(({ span }) => span.file === 'module'));
  expect(onDisk).toHaveLength(1);
  inner.dispose();
});

test('a bare clone, a worktree and a detached head are read like any other', () => {
  repo.commit('plan', { 'plan.yaml': PLAN });
  repo.git('clone', '-q', '--bare', repo.root, 'copy.git');
  repo.git('worktree', 'add', '-q', '--detach', 'tree');
  expect(filesAt('main', 'copy.git')).toEqual([`plan.yaml=${PLAN.length}`]);
  expect(filesAt('HEAD', 'tree')).toEqual([`plan.yaml=${PLAN.length}`]);
});

test('a shallow clone says that the history is not there', () => {
  repo.commit('plan', { 'plan.yaml': PLAN });
  repo.commit('more', { 'a.yaml': 'a: 1\n' });
  repo.git('clone', '-q', '--depth', '1', `file://${repo.root}`, 'shallow');
  expect(() => filesAt('HEAD~1', 'shallow')).toThrow(new UserError('no-revision', 'HEAD~1', true));
});

test.each(['--output=/tmp/x', '-h', '', 'HEAD@{1 year ago}', 'a b', 'a\nb', 'nowhere', 'HEAD^{tree}', ':/plan'])(
  '“%s” is no revision',
  (revision) => {
    repo.commit('plan', { 'plan.yaml': PLAN });
    expect(() => filesAt(revision)).toThrow(/odd-revision|no-revision/);
  },
);

test('a repository that names programs in its settings runs none of them', () => {
  repo.commit('plan', { 'plan.yaml': PLAN, '.gitattributes': '*.yaml filter=run diff=run\n' });
  const ran = repo.path('ran');
  for (const key of [
    'core.fsmonitor',
    'core.pager',
    'core.sshCommand',
    'filter.run.smudge',
    'filter.run.clean',
    'diff.run.textconv',
    'diff.external',
    'uploadpack.packObjectsHook',
  ])
    repo.git('config', key, `touch ${ran}; true`);
  mkdirSync(repo.path('.git/hooks'), { recursive: true });
  for (const hook of ['post-checkout', 'post-index-change', 'reference-transaction'])
    writeFileSync(repo.path(`.git/hooks/${hook}`), `#!/bin/sh\ntouch ${ran}\n`, { mode: 0o755 });
  rmSync(ran, { force: true });
  expect(filesAt('HEAD')).toEqual([`plan.yaml=${PLAN.length}`]);
  expect(existsSync(ran)).toBe(false);
});

test('--rev outside git, and without git, says so', async () => {
  const outside = await hoshin(['check', 'examples/minimal', '--rev', 'HEAD'], { env: { PATH: '/nowhere' } });
  expect(outside).toMatchObject({ code: 2, err: expect.stringContaining('This needs git') });
  const tmp = await hoshin(['check', '/', '--rev', 'HEAD']);
  expect(tmp).toMatchObject({ code: 2, err: expect.stringContaining('is not in a git repository') });
});

test('a score at a revision names it, and is that of the files then', async () => {
  repo.commit('plan', {
    'plan.yaml': PLAN,
    's.yaml': scorecard(10),
    'a.yaml': 'kind: actuals\nvalues: {sales: {2026-01: 5}}\n',
  });
  const hash = repo.git('rev-parse', '--short', 'HEAD').trim();
  repo.commit('easier', { 's.yaml': scorecard(5) });
  const run = async (
    ...more: string[]
  ): Promise<{ revision: string; modified: boolean; scorecards: { score: number }[] }> =>
    JSON.parse((await hoshin(['score', '2026', repo.root, '-f', 'json', ...more])).out);
  expect(await run('--rev', 'HEAD~1')).toMatchObject({ revision: hash, modified: false, scorecards: [{ score: 50 }] });
  expect(await run()).toMatchObject({ scorecards: [{ score: 100 }] });
});

const scorecard = (target: number): string =>
  `kind: scorecard\nyear: 2026\nkpis: [{id: sales, name: Sales, weight: 100, direction: higher, aggregate: last, basic: {target: ${target}}}]\n`;
