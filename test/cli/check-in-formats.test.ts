import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hoshin, ROOT } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary';

const PLAN = join(ROOT, 'examples/minimal');
const check = (cwd: string, ...options: readonly string[]) =>
  hoshin(['check', PLAN, '--as-of', '2026-04-10', ...options], { cwd });

test('one run prints one format and writes others, each as it is written alone', async () => {
  const cwd = temporaryFolder();
  const { code, out, err } = await check(cwd, '-f', 'github', '--out', 'sarif=a.sarif', '--out', 'json=a.txt');
  expect({ code, out }).toEqual({ code: 0, out: (await check(cwd, '-f', 'github')).out });
  expect(err).toBe('');
  expect(readFileSync(join(cwd, 'a.sarif'), 'utf8')).toBe((await check(cwd, '-f', 'sarif')).out);
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe((await check(cwd, '-f', 'json')).out);
});

test('whoever sits before a terminal is told of the files', async () => {
  const terminal = { out: false, err: true };
  const { err } = await hoshin(['check', PLAN, '--out', 'sarif=a.sarif', '--out', 'json=a.txt'], {
    cwd: temporaryFolder(),
    terminal,
  });
  expect(err).toBe('wrote a.sarif\nwrote a.txt\n');
});

test('a file without a format takes the place of what is printed', async () => {
  const cwd = temporaryFolder();
  expect(await check(cwd, '--out', 'a.md', '--out', 'csv=b', '--out', './c=d')).toMatchObject({
    out: 'wrote a.md\nwrote b\nwrote ./c=d\n',
    err: '',
  });
  expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe((await check(cwd, '-f', 'markdown')).out);
  expect(readFileSync(join(cwd, 'c=d'), 'utf8')).toBe((await check(cwd)).out);
});

test('a format that is not there is told, and nothing is written', async () => {
  expect(await check(temporaryFolder(), '--out', 'sarf=a.sarif')).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringMatching(/^hoshin: There is no format “sarf”\.\nhelp: .*sarif/) as string,
  });
});

test('a format without a file is told, and nothing is written', async () => {
  expect(await check(temporaryFolder(), '--out', 'json=')).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringMatching(/^hoshin: Option '--out json=' argument missing\.\nhelp: /) as string,
  });
});

test('every format is written whatever the check finds', async () => {
  const cwd = temporaryFolder({ 'plan/plan.yaml': 'kind: plan\nid: p\n' });
  const { code } = await hoshin(['check', 'plan', '--out', 'json=a.json', '--out', 'junit=a.xml'], { cwd });
  expect(code).toBe(1);
  expect(JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8'))).toMatchObject({ errors: 1 });
  expect(readFileSync(join(cwd, 'a.xml'), 'utf8')).toContain('missing-key');
});
