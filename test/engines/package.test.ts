import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary';
import { copyOfSources } from './sources';

/** Packed from sources alone, as pre-commit and the Dockerfile do it, and installed where nothing else is. */
function installed(): { readonly printed: string; readonly packed: number; readonly folder: string } {
  const sources = copyOfSources();
  const folder = temporaryFolder({ 'package.json': '{"private": true}' });
  const npm = (cwd: string, ...args: readonly string[]): string =>
    spawnSync('npm', args, { cwd, encoding: 'utf8' }).stdout;
  const printed = npm(sources, 'pack', '--pack-destination', folder);
  npm(folder, 'install', '--offline', '--no-audit', '--no-fund', `./${printed.trim()}`);
  return { printed, packed: statSync(join(folder, printed.trim())).size, folder };
}

const { printed, packed, folder } = installed();
const home = join(folder, 'node_modules/hoshin');
const read = (path: string): string => readFileSync(join(home, path), 'utf8');
const files = readdirSync(home, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => statSync(join(home, path)).isFile());

const { devDependencies: ours } = JSON.parse(read('package.json')) as {
  readonly devDependencies: Readonly<Record<string, string>>;
};

const node = (...args: readonly string[]): { readonly status: number | null; readonly stdout: string } =>
  spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
const namesByRequire = (): string[] =>
  JSON.parse(node('-p', "JSON.stringify(Object.keys(require('hoshin')).sort())").stdout) as string[];

describe('the package', () => {
  // pre-commit takes all that is printed for the name of the file, what scripts print included.
  test('is built when it is packed, and “npm pack” prints its name and no more', () => {
    expect(printed).toMatch(/^hoshin-[\d.]+\.tgz\n$/);
  });

  test('is what runs: neither sources nor code that is compiled for one Node', () => {
    expect(readdirSync(home).sort()).toEqual(
      'LICENSE README.md README.zh-CN.md bin dist docs examples package.json schemas src templates'.split(' '),
    );
    expect(readdirSync(join(home, 'dist')).sort()).toEqual(
      'THIRD-PARTY.txt commands.js hoshin.js index.d.ts index.js run.js worker.js'.split(' '),
    );
    expect(files.filter((path) => path.startsWith('src/') && path.endsWith('.ts'))).toEqual([]);
  });

  test('is at most 1.5 MB packed and 5 MB unpacked', () => {
    expect(packed).toBeLessThan(1.5e6);
    expect(files.map((path) => statSync(join(home, path)).size).reduce((a, b) => a + b)).toBeLessThan(5e6);
  });

  test('brings no other package with it', () => {
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['hoshin']);
  });

  test('has the licence of each package whose code is in it: those that CONTRIBUTING says are bundled, and theirs', () => {
    const notices = new Map(
      read('dist/THIRD-PARTY.txt')
        .split(`${'-'.repeat(80)}\n\n`)
        .map((notice) => [notice.slice(0, notice.indexOf(' ')), notice]),
    );
    const table = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
    const bundled = [...table.matchAll(/^\| (.*) \(bundled\) \|/gm)].flatMap(([, names]) => names!.split(', '));
    expect([...notices.keys()].filter((name) => name in ours).sort()).toEqual(bundled.sort());
    for (const notice of notices.values())
      expect(notice).toMatch(/^\S+ \d[\d.]+ \((MIT|ISC|BSD-3-Clause)\)\n\n[^]*copyright/i);
  });

  test('is made with packages of exact versions', () => {
    expect(Object.values(ours).filter((version) => !/^(npm:[a-z]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

test.each([
  ['--version'],
  ['init new --template full'],
  ['check new'],
  ['init small --language zh-CN'],
  ['check small'],
  ['check node_modules/hoshin/examples/river-foods'],
  ['score 2026-06 node_modules/hoshin/examples/river-foods -f csv'],
  ['rule weights-not-100'],
  ['schema any'],
  ['completion zsh'],
])('hoshin %s', (line) => {
  const { status, stdout } = node('node_modules/.bin/hoshin', ...line.split(' '));
  expect({ status, isSilent: stdout === '' }).toEqual({ status: 0, isSilent: false });
});

test('hoshin schema --vscode, in a plan', () => {
  writeFileSync(join(folder, 'plan.yaml'), 'kind: plan\nid: shop\nname: Shop\n');
  expect(node('node_modules/.bin/hoshin', 'schema', '--vscode').status).toBe(0);
});

test('a fault of the form is worded', () => {
  const plan = temporaryFolder({ 'plan.yaml': 'kind: plan\nid: shop\nname: Shop\nlangauge: en\n' });
  const { status, stdout } = node('node_modules/.bin/hoshin', 'check', plan);
  expect({ status, stdout }).toEqual({ status: 1, stdout: expect.stringContaining('“language”') as string });
});

describe('the library', () => {
  test('gives what it exports to require and to import', () => {
    const names = namesByRequire();
    expect(names.length).toBeGreaterThan(0);
    writeFileSync(join(folder, 'imports.mjs'), `import { ${names.join(', ')} } from 'hoshin';\nconsole.log('good');\n`);
    expect(node('imports.mjs').stdout).toBe('good\n');
  });

  test('its types name what it exports and nothing else, and stand alone', () => {
    const names = namesByRequire();
    const code = [
      "import hoshin = require('hoshin');",
      ...names.map((name) => `hoshin.${name};`),
      `const all: Record<keyof typeof hoshin, 0> = { ${names.map((name) => `${name}: 0`).join(', ')} };`,
      'export = all;',
      '// @ts-expect-error There is no such thing.',
      'hoshin.nothing;',
    ];
    writeFileSync(join(folder, 'types.cts'), code.join('\n'));
    const options = '--noEmit --strict --skipLibCheck false --module node20 --typeRoots none'.split(' ');
    const { status, stdout } = node(join(ROOT, 'node_modules/typescript/bin/tsc'), ...options, 'types.cts');
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });
});
