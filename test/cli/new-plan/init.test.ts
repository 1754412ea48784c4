import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExitCode } from '../../../src/cli/exit-code';
import { hoshin, ROOT } from '../../support/run-cli';
import { temporaryFolder } from '../../support/temporary';

const now = new Date('2026-06-03T00:00:00Z');

/** Makes a plan in a new folder, and reads its files. */
async function made(...options: readonly string[]): Promise<{ cwd: string; out: string; read(path: string): string }> {
  const cwd = temporaryFolder();
  const { code, out, err } = await hoshin(['init', 'p', ...options], { cwd, now });
  expect({ code, err }).toEqual({ code: ExitCode.Ok, err: '' });
  return { cwd, out, read: (path) => readFileSync(join(cwd, 'p', path), 'utf8') };
}

const NAMED = ['--template', 'full', '--name', 'Acme: “Plan 2030”', '--departments', 'Production, Sales & Service'];

test('a plan has the name, departments, currency and year that were asked for', async () => {
  const { read, cwd } = await made(...NAMED, '--currency', 'USD', '--start-month', '4', '--year', '2028');
  const plan = read('plan.yaml');
  expect(plan).toContain('id: acme-plan-2030\nname: "Acme: “Plan 2030”"\ncurrency: USD\n');
  expect(plan).toContain('fiscalYear: {startMonth: 4}\n');
  expect(plan).toMatch(
    /departments:\n {2}- \{id: production, name: Production\}\n {2}- \{id: sales-service, name: Sales & Service\}\n\n/,
  );
  expect(read('2028/sales-service.yaml')).toContain('owner: Head of Sales & Service\n');
  expect(read('2028/company.yaml')).toContain('unit: USD thousand\n');
  expect(read('README.md')).toMatch(/^# Acme: “Plan 2030”\n/);
  expect(existsSync(join(cwd, 'p/2028/sales.yaml'))).toBe(false);
});

test('in Chinese, departments are named by 、 and money is counted in 万', async () => {
  const { read } = await made('--language', 'zh-CN', '--departments', '生产部、销售部', '--currency', 'USD');
  expect(read('plan.yaml')).toContain('  - {id: 销售部, name: 销售部}\n');
  expect(read('2026/销售部.yaml')).toContain('unit: 万美元\n');
  expect(read('2026/销售部.yaml')).toContain('owner: 销售部负责人\n');
});

test('what is made in June asks for values from June on', async () => {
  const { read } = await made();
  expect(read('2026/studio.yaml').match(/start: 2026-06\n/g)).toHaveLength(3);
});

test('a repository is made around a plan that lies in none, without hooks', async () => {
  const { cwd, out } = await made();
  expect(existsSync(join(cwd, 'p/.git/HEAD'))).toBe(true);
  expect(existsSync(join(cwd, 'p/.git/hooks'))).toBe(false);
  expect(out).toContain('  git add . && git commit -m "Plan of 2026"   ');
});

test('a repository that is there is used', async () => {
  const cwd = temporaryFolder();
  execFileSync('git', ['init', '--quiet'], { cwd });
  const { out } = await hoshin(['init', 'p'], { cwd, now });
  expect(existsSync(join(cwd, 'p/.git'))).toBe(false);
  expect(out).toContain('git add .');
});

test('without git a plan is made all the same, and no commit is spoken of', async () => {
  const cwd = temporaryFolder();
  const { code, out } = await hoshin(['init', 'p'], { cwd, now, env: { PATH: '/nowhere' } });
  expect(code).toBe(ExitCode.Ok);
  expect(out).not.toContain('git');
});

test.each([['en'], ['zh-CN']])('what it says to do next can be done, in %s', async (language) => {
  const { cwd, out } = await made(...NAMED, '--language', language);
  const lines = [...out.matchAll(/^ {2}hoshin (.*?) {3}/gm)].map(([, line]) => line!.split(' '));
  expect(lines.map(([command]) => command)).toEqual(['check', 'tree', 'sheet', 'review']);
  for (const line of lines)
    expect({ line, ...(await hoshin(line, { cwd: join(cwd, 'p'), now })) }).toMatchObject({ line, code: ExitCode.Ok });
});

test.each(["it's", 'a b', 'a$HOME `x`', '"q" & c', '-x', 'a(b);!c', '云岭'])(
  'a shell goes to the folder %s as it is told to',
  async (name) => {
    const cwd = temporaryFolder();
    const { out } = await hoshin(['init', '--', name], { cwd, now });
    const [, go] = /^ {2}(cd .*)$/m.exec(out)!;
    expect(execFileSync('sh', ['-c', `${go} && ls plan.yaml`], { cwd, encoding: 'utf8' })).toBe('plan.yaml\n');
  },
);

test('next calls begin as this one did', async () => {
  const { out } = await hoshin(['init', 'p'], { cwd: temporaryFolder(), now, called: 'npx hoshin' });
  expect(out).toContain('  npx hoshin check  ');
});

test('no plan is made within hoshin itself', async () => {
  expect(await hoshin(['init', 'examples/new'])).toMatchObject({
    code: ExitCode.BadUsage,
    err: expect.stringContaining('“examples/new” lies in the folder of hoshin itself.') as string,
  });
  expect(existsSync(join(ROOT, 'examples/new'))).toBe(false);
});

test.each(['--name A', '--year 2027', '--departments A', '--currency USD', '--start-month 4'])(
  'an example takes no %s',
  async (option) => {
    const cwd = temporaryFolder();
    const { code, err } = await hoshin(['init', '--example', 'minimal', ...option.split(' ')], { cwd });
    expect(code).toBe(ExitCode.BadUsage);
    expect(err).toContain(`so ${option.split(' ')[0]} does not go with --example`);
  },
);
