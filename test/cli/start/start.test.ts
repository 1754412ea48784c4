import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../support/run-cli';
import { temporaryFolder } from '../../support/temporary';

const RIVER = join(ROOT, 'examples/river-foods');
const PROGRAM = join(ROOT, 'bin/hoshin.js');

const node = (args: readonly string[], env: NodeJS.ProcessEnv): string => {
  const { PATH } = process.env;
  return execFileSync(process.execPath, args, { cwd: plan(), env: { PATH, ...env }, encoding: 'utf8' });
};

let folder: string | undefined;
/** A plan outside of git. */
function plan(): string {
  if (folder === undefined) cpSync(RIVER, (folder = temporaryFolder()), { recursive: true });
  return folder;
}

/** Code that is built for other flags is no good, as on another Node. */
const OTHER_FLAGS = ['--no-flush-bytecode'];
const SCORE = [...OTHER_FLAGS, PROGRAM, 'score', '2026-06'];

test('code that had to be compiled is kept in the folder for caches, and prints the same', () => {
  const XDG_CACHE_HOME = temporaryFolder();
  const first = node(SCORE, { XDG_CACHE_HOME });
  const [kept = ''] = readdirSync(join(XDG_CACHE_HOME, 'hoshin'));
  const bytes = readFileSync(join(XDG_CACHE_HOME, 'hoshin', kept));
  expect(node(SCORE, { XDG_CACHE_HOME })).toBe(first);
  expect(readFileSync(join(XDG_CACHE_HOME, 'hoshin', kept)).equals(bytes)).toBe(true);
});

test('nothing is kept with HOSHIN_CACHE=off', () => {
  const XDG_CACHE_HOME = temporaryFolder();
  node(SCORE, { XDG_CACHE_HOME, HOSHIN_CACHE: 'off' });
  expect(readdirSync(XDG_CACHE_HOME)).toEqual([]);
});

/** Prints the modules of Node that a command loads beside those of every start. */
const LOADED = `
const before = new Set(process.moduleLoadList);
require(${JSON.stringify(join(ROOT, 'dist/hoshin.js'))})
  .main(process.argv.slice(1), { cwd: process.cwd(), env: process.env, now: new Date('2026-07-15'), width: 80, terminal: {}, out() {}, err() {} })
  .then(() => console.log(process.moduleLoadList.filter((name) => !before.has(name)).join('\\n')));
`;

test('a check loads and starts nothing that it does not use', () => {
  const loaded = node(['-e', LOADED, 'check'], { HOSHIN_CACHE: 'off' }).split('\n');
  expect(loaded).toContain('NativeModule vm');
  for (const name of ['child_process', 'crypto', 'http', 'net', 'worker_threads', 'zlib'])
    expect(loaded).not.toContain(`NativeModule ${name}`);
});

test.each(['child_process', 'crypto'])('all that the sources use of %s is loaded when it is used', (name) => {
  const lazy = Object.keys(require(join(ROOT, `scripts/lazy/${name}.js`)) as object);
  const imports = new RegExp(`^import \\{([^}]*)\\} from 'node:${name}'`, 'gm');
  const used = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(join(ROOT, 'src', file), 'utf8').matchAll(imports)])
    .flatMap(([, names = '']) => names.split(',').map((one) => one.trim()))
    .filter((one) => !one.startsWith('type '));
  expect(used.filter((one) => !lazy.includes(one))).toEqual([]);
});
