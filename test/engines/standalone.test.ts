import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../support/temporary';
import { copyOfSources } from './sources';

/** Moved elsewhere, to a path with a blank: nothing may depend on where it was made. */
function standalone(): string {
  const sources = copyOfSources();
  const { status } = spawnSync('node_modules/.bin/ts-node', ['scripts/standalone/run.ts'], { cwd: sources });
  if (status !== 0) throw new Error(`scripts/standalone/run.ts ended with ${status}`);
  const folder = join(temporaryFolder(), 'my programs');
  cpSync(join(sources, 'dist-standalone'), folder, { recursive: true });
  return folder;
}

const made = standalone();
const programs = join(made, 'hoshin-linux-x64');
const cwd = temporaryFolder();
const hoshin = (line: string): ReturnType<typeof spawnSync> =>
  spawnSync(join(programs, 'hoshin'), line.split(' '), { cwd, env: { PATH: '/nonexistent' }, encoding: 'utf8' });

describe.each(['en', 'zh-CN'])('without a Node on the path, in %s', (language) => {
  test.each([
    `init ${language} --year 2026 --language ${language}`,
    `check ${language}`,
    `review 2026-03 ${language}`,
    `sheet 2026-03 ${language} --all --out ${language}/sheets`,
    `review 2026-03 ${language} --out ${language}/review.pdf`,
    'rule weights-not-100',
    'help methods',
  ])('hoshin %s', (line) => {
    const { status, stderr } = hoshin(line);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('what was printed is a PDF', () => {
    expect(readFileSync(join(cwd, language, 'review.pdf'), 'latin1')).toMatch(/^%PDF-/);
  });
});

test('next steps are calls of “hoshin”, not of the Node beside it', () => {
  const { stdout } = hoshin('init told');
  expect(stdout).toMatch(/^ {2}hoshin check /m);
  expect(stdout).not.toMatch(/\bnode\b/);
});

test('the licence of Node, and that of hoshin, are in the folder', () => {
  expect(readFileSync(join(programs, 'LICENSE-node'), 'utf8')).toMatch(/Node\.js is licensed/);
  expect(readFileSync(join(programs, 'LICENSE'), 'utf8')).toMatch(/MIT License/);
});

test('the Debian package puts hoshin on the path', () => {
  const root = temporaryFolder();
  const [file] = readdirSync(made).filter((name) => name.endsWith('.deb'));
  expect(spawnSync('dpkg-deb', ['--extract', join(made, file!), root]).status).toBe(0);
  const { stdout } = spawnSync(join(root, 'usr/bin/hoshin'), ['--version'], {
    env: { PATH: '/usr/bin' },
    encoding: 'utf8',
  });
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('without its Node it ends, and says so', () => {
  renameSync(join(programs, 'node'), join(programs, 'gone'));
  expect(hoshin('--version').status).toBe(127);
});
