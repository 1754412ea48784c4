import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GitRepo } from '../support/git-repo';
import { hoshin } from '../support/run-cli';

const PLAN = 'kind: plan\nid: x\nname: X\ndepartments: [{id: shop, name: Shop}]\n';
const CARD =
  'kind: scorecard\ndepartment: shop\nyear: 2026\nkpis:\n  - {id: sales, name: Sales, weight: 100, direction: higher, aggregate: sum, basic: {target: 1200}}\n';

/** Settings that name a program, each of which leaves its own mark when it is run. */
const PROGRAMS = [
  'core.fsmonitor',
  'core.pager',
  'core.editor',
  'core.sshCommand',
  'core.askPass',
  'core.gitProxy',
  'diff.external',
  'diff.evil.textconv',
  'diff.evil.command',
  'filter.evil.clean',
  'filter.evil.smudge',
  'filter.evil.process',
  'merge.evil.driver',
  'gpg.program',
  'gpg.ssh.program',
  'sequence.editor',
  'credential.helper',
  'uploadpack.packObjectsHook',
  'pager.rev-parse',
  'pager.ls-tree',
  'pager.cat-file',
  'pager.for-each-ref',
  'pager.rev-list',
  'pager.log',
  'pager.tag',
  'trailer.evil.command',
  'tar.evil.command',
];
const ALIASES = ['rev-parse', 'ls-tree', 'cat-file', 'for-each-ref', 'rev-list', 'log', 'merge-base', 'tag'];

let repo: GitRepo;
let marks: string;

beforeEach(() => {
  repo = new GitRepo({
    'plan.yaml': PLAN,
    'shop.yaml': CARD,
    '.gitattributes': '*.yaml filter=evil diff=evil merge=evil\n',
  });
  repo.commit('other', { 'shop.yaml': CARD.replace('1200', '1300') });
  marks = repo.path('.git/marks');
  mkdirSync(marks);
});
afterEach(() => repo.dispose());

/** A program that leaves a mark of this name and lets its input through. */
function trap(name: string): string {
  const path = repo.path(`.git/trap-${name.replace(/\W/g, '-')}`);
  writeFileSync(path, `#!/bin/sh\ntouch "${join(marks, name)}"\ncat\n`);
  chmodSync(path, 0o755);
  return path;
}

const COMMANDS = [
  ['check'],
  ['check', '--rev', 'HEAD~1'],
  ['check', '--changed-since', 'HEAD~1'],
  ['score', '2026-06'],
  ['review', '2026-06'],
  ['tree'],
  ['diff', 'HEAD~1'],
  ['diff', 'HEAD~1...HEAD'],
  ['history', 'shop/sales'],
  ['sign', '2026', '--replace'],
  ['check'],
];

async function runAll(cwd: string, env: Readonly<Record<string, string>> = {}): Promise<void> {
  for (const argv of COMMANDS) await hoshin(argv, { cwd, env: { PATH: process.env.PATH, HOME: repo.root, ...env } });
}

/** A commit with a signature that git would have a program look at. */
function commitSigned(): void {
  const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n -----END PGP SIGNATURE-----\n\n';
  writeFileSync(repo.path('.git/signed'), repo.git('cat-file', 'commit', 'HEAD').replace('\n\n', `\n${signature}`));
  const signed = repo.git('hash-object', '-w', '-t', 'commit', repo.path('.git/signed')).trim();
  repo.git('update-ref', 'HEAD', signed);
}

test('no program that a repository names is run: monitors, filters, pagers, aliases, hooks, what signs', async () => {
  for (const name of PROGRAMS) repo.git('config', name, trap(name));
  for (const name of ALIASES) repo.git('config', `alias.${name}`, `!${trap(`alias.${name}`)}`);
  repo.git('config', 'tag.gpgSign', 'true');
  repo.git('config', 'log.showSignature', 'true');
  commitSigned();
  repo.git('config', 'user.name', 'Wang Fang');
  repo.git('config', 'user.email', 'wang.fang@example.org');
  for (const hook of ['reference-transaction', 'post-index-change', 'pre-commit', 'post-checkout']) {
    writeFileSync(repo.path(`.git/hooks/${hook}`), `#!/bin/sh\ntouch "${join(marks, hook)}"\n`);
    chmodSync(repo.path(`.git/hooks/${hook}`), 0o755);
  }
  await runAll(repo.root);
  expect(repo.git('tag', '--list')).toBe('plan/2026\n');
  expect(readdirSync(marks)).toEqual([]);
  // That the traps would catch something: git itself falls into several of them.
  repo.git('status');
  expect(readdirSync(marks)).toContain('core.fsmonitor');
});

test('a bare repository that lies in the plan is neither asked nor obeyed', async () => {
  const inner = repo.path('evil');
  for (const folder of ['objects', 'refs']) mkdirSync(join(inner, folder), { recursive: true });
  writeFileSync(join(inner, 'HEAD'), 'ref: refs/heads/main\n');
  writeFileSync(join(inner, 'config'), `[core]\n\tbare = true\n\tfsmonitor = ${trap('inner')}\n`);
  writeFileSync(join(inner, 'plan.yaml'), PLAN);
  await runAll(inner);
  expect(readdirSync(marks)).toEqual([]);
});

test('the variables of git that the caller has set lead nowhere else', async () => {
  const other = new GitRepo({ 'plan.yaml': PLAN });
  const env = {
    GIT_DIR: other.path('.git'),
    GIT_WORK_TREE: other.root,
    GIT_INDEX_FILE: '/nowhere',
    GIT_EXTERNAL_DIFF: trap('external'),
    GIT_PAGER: trap('pager'),
    GIT_EDITOR: trap('editor'),
    GIT_SSH_COMMAND: trap('ssh'),
    GIT_TRACE: join(marks, 'trace'),
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'core.fsmonitor',
    GIT_CONFIG_VALUE_0: trap('counted'),
    GIT_EXEC_PATH: '/nowhere',
  };
  const plain = await hoshin(['history', 'shop/sales'], { cwd: repo.root });
  expect(await hoshin(['history', 'shop/sales'], { cwd: repo.root, env: { PATH: process.env.PATH, ...env } })).toEqual(
    plain,
  );
  expect(plain.code).toBe(0);
  expect(readdirSync(marks)).toEqual([]);
  other.dispose();
});

test('a replaced object is not taken for what was committed', async () => {
  const [before, after] = [
    repo.git('rev-parse', 'HEAD~1:shop.yaml').trim(),
    repo.git('rev-parse', 'HEAD:shop.yaml').trim(),
  ];
  const argv = ['score', '2026-06', '--rev', 'HEAD~1', '-f', 'json'];
  const { out } = await hoshin(argv, { cwd: repo.root });
  repo.git('replace', before, after);
  expect((await hoshin(argv, { cwd: repo.root })).out).toBe(out);
});

test.each(['--output=/tmp/x', '-h', 'HEAD@{1 year ago}', 'HEAD\n--all', ''])(
  '%j is no revision, and no option of git either',
  async (revision) => {
    const written = repo.path('written');
    for (const argv of [
      ['check', `--rev=${revision.replace('/tmp/x', written)}`],
      ['check', `--changed-since=${revision.replace('/tmp/x', written)}`],
    ]) {
      expect(await hoshin(argv, { cwd: repo.root })).toMatchObject({ code: 2, out: '' });
    }
    expect(existsSync(written)).toBe(false);
  },
);
