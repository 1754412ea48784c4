import { spawnSync } from 'node:child_process';
import { cpSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS } from '../../scripts/new';
import { kindNamed, make } from '../../scripts/new/make';
import { Refusal } from '../../scripts/new/refusal';
import { ROOT } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary';
import { leftToWrite } from '../support/to-be-written';

const NEEDED = [
  'src',
  'test',
  'scripts',
  'schemas',
  'package.json',
  'tsconfig.json',
  '.prettierrc.json',
  '.prettierignore',
];

const IDS: Readonly<Record<string, string>> = {
  rule: 'spare-rule',
  method: 'spareMethod',
  report: 'spare-report',
  chart: 'spare-chart',
  command: 'spare-command',
};

/** A copy of the repository with one more of each kind. */
let copy: string;

const run = (program: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'node_modules', program), ...args], { cwd: copy, encoding: 'utf8' });

/** A module of the copy. */
const from = <T>(path: string): T => require(join(copy, path)) as T;

/** New files, and those that got lines, as it says them itself. */
const written: string[] = [];
const changed: string[] = [];

beforeAll(() => {
  copy = temporaryFolder();
  for (const path of NEEDED)
    cpSync(join(ROOT, path), join(copy, path), {
      recursive: true,
      filter: (from) => !/node_modules$|test.golden$/.test(from),
    });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  for (const [kind, id] of Object.entries(IDS)) {
    const { stdout, stderr } = run('ts-node/dist/bin.js', join(copy, 'scripts/new/run.ts'), kind, id);
    expect(stderr).toBe('');
    const [first, second] = stdout.split('\n\n').map((part) => part.split('\n').slice(1));
    written.push(...first!);
    changed.push(...second!);
  }
});

test('every kind is tried here', () => {
  expect(Object.keys(IDS)).toEqual(KINDS.map(({ name }) => name));
});

test('what is made compiles, is formatted and linted', () => {
  const code = [...written, ...changed].filter((file) => file.endsWith('.ts'));
  const options = { extends: './tsconfig.json', include: ['src', 'scripts'], files: code };
  writeFileSync(join(copy, 'tsconfig.new.json'), JSON.stringify(options));
  expect(run('typescript-7/bin/tsc', '--noEmit', '-p', 'tsconfig.new.json').stdout).toBe('');
  expect(run('prettier/bin/prettier.cjs', '--list-different', ...code).stdout).toBe('');
  expect(run('eslint/bin/eslint.js', '--config', join(ROOT, 'eslint.config.js'), ...code).stdout).toBe('');
});

test('the lists hold it', () => {
  const { rules } = from<typeof import('../../src/rules')>('src/rules');
  const { METHODS } = from<typeof import('../../src/scoring')>('src/scoring');
  const { charts } = from<typeof import('../../src/charts')>('src/charts');
  const { commands } = from<typeof import('../../src/cli/commands')>('src/cli/commands');
  const api = from<object>('src');
  expect(rules.map(({ id }) => id)).toContain('spare-rule');
  expect(Object.keys(METHODS)).toContain('spareMethod');
  expect(Object.keys(charts)).toContain('spareChart');
  expect(commands.map(({ name }) => name)).toEqual(expect.arrayContaining(['spare-report', 'spare-command']));
  expect(Object.keys(api)).toContain('spareReport');
});

test('each file asks to be filled in, but those of facts at random', () => {
  const left = leftToWrite(copy).join('\n');
  for (const file of written.filter((file) => file.startsWith('src/'))) expect(left).toContain(`${file}:`);
});

test.each([
  ['an id that is there', 'rule', 'spare-rule', 'There is already src/rules/spare-rule.ts.'],
  ['an id that is a folder', 'chart', 'x-matrix', 'There is already src/charts/x-matrix.'],
  ['a rule in camelCase', 'rule', 'spareRule', '“spareRule” is no id of a rule.'],
  ['a method in kebab-case', 'method', 'spare-method', '“spare-method” is no id of a method.'],
  ['no id', 'rule', '', '“” is no id of a rule.'],
  ['an unknown kind', 'format', 'xml', 'There is no kind “format”.'],
])('%s is refused', (_case, kind, id, message) => {
  expect(() => make(kindNamed(kind), id, copy)).toThrow(new Refusal(message));
});
