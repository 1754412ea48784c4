import { chmodSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CodeCache, type Machine } from '../../../src/cli/start/code-cache';
import { temporaryFolder } from '../../support/temporary';

const user = process.getuid?.();
const CODE = Buffer.from('compiled');

let folder: string;
beforeEach(() => (folder = temporaryFolder()));

const machine = (more: Partial<Machine> = {}): Machine => ({
  env: { XDG_CACHE_HOME: folder, HOME: '/nowhere' },
  platform: 'linux',
  user,
  ...more,
});
const cacheOf = (digest: string, more?: Partial<Machine>): CodeCache => new CodeCache(machine(more), 'x64-11', digest);
const own = (): string => join(folder, 'hoshin');
const permissions = (path: string): number => statSync(path).mode & 0o777;

test('what was compiled is there at the next start, for the user alone', () => {
  expect(cacheOf('a').read()).toBeUndefined();
  cacheOf('a').write(CODE);
  expect(cacheOf('a').read()).toEqual(CODE);
  expect(readdirSync(own())).toEqual(['x64-11-a']);
  expect([permissions(own()), permissions(join(own(), 'x64-11-a'))]).toEqual([0o700, 0o600]);
});

test('code of another version takes the place of the one before, not of that for another Node', () => {
  cacheOf('a').write(CODE);
  new CodeCache(machine(), 'x64-12', 'a').write(CODE);
  cacheOf('b').write(CODE);
  expect(cacheOf('a').read()).toBeUndefined();
  expect(readdirSync(own()).sort()).toEqual(['x64-11-b', 'x64-12-a']);
});

test.each<readonly [string, () => void]>([
  ['a folder that others can write into', () => chmodSync(own(), 0o777)],
  ['a file that others can write', () => chmodSync(join(own(), 'x64-11-a'), 0o666)],
])('%s is not trusted', (_, spoil) => {
  cacheOf('a').write(CODE);
  spoil();
  expect(cacheOf('a').read()).toBeUndefined();
});

test('a folder of somebody else, or a link, is neither read nor written', () => {
  cacheOf('a').write(CODE);
  expect(cacheOf('a', { user: 12_345 }).read()).toBeUndefined();
  const elsewhere = temporaryFolder();
  const linked = temporaryFolder();
  symlinkSync(elsewhere, join(linked, 'hoshin'));
  const cache = cacheOf('a', { env: { XDG_CACHE_HOME: linked } });
  cache.write(CODE);
  expect([cache.read(), readdirSync(elsewhere)]).toEqual([undefined, []]);
});

test.each<readonly [string, NodeJS.ProcessEnv]>([
  ['asked not to', { HOSHIN_CACHE: 'off' }],
  ['without a home', { XDG_CACHE_HOME: '', HOME: undefined }],
  ['with a folder that depends on where it runs', { XDG_CACHE_HOME: 'cache', HOME: '.' }],
])('nothing is kept when hoshin is %s', (_, env) => {
  const cache = cacheOf('a', { env: { ...machine().env, ...env } });
  cache.write(CODE);
  expect([cache.read(), readdirSync(folder)]).toEqual([undefined, []]);
});

test('a place that cannot be written is passed over in silence', () => {
  writeFileSync(own(), 'a file where the folder should be');
  expect(() => cacheOf('a').write(CODE)).not.toThrow();
  expect(cacheOf('a').read()).toBeUndefined();
});

test.each<readonly [NodeJS.Platform, NodeJS.ProcessEnv, string]>([
  ['linux', { HOME: '/home' }, '.cache/hoshin'],
  ['darwin', { HOME: '/home' }, 'Library/Caches/hoshin'],
  ['win32', { LOCALAPPDATA: '/home' }, 'hoshin/cache'],
])('on %s the system’s own folder is used', (platform, env, expected) => {
  const home = temporaryFolder();
  const inHome = Object.fromEntries(Object.keys(env).map((name) => [name, home]));
  mkdirSync(home, { recursive: true });
  cacheOf('a', { env: inHome, platform }).write(CODE);
  expect(readdirSync(join(home, expected))).toEqual(['x64-11-a']);
});
