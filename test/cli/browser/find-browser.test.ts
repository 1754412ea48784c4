import { browserPlaces, findBrowser } from '../../../src/cli/browser/find-browser';
import { UserError } from '../../../src/util/user-error';

const find = (platform: string, env: Record<string, string>, ...there: readonly string[]): string | undefined =>
  findBrowser(env, platform, (path) => there.includes(path));

test.each<readonly [platform: string, where: string, env: Record<string, string>, there: string]>([
  ['linux', 'on PATH', { PATH: '/usr/local/bin:/home/wang/bin' }, '/home/wang/bin/chromium'],
  ['linux', 'where Debian puts it', {}, '/usr/bin/chromium'],
  ['linux', 'where Google puts it', {}, '/opt/google/chrome/chrome'],
  ['linux', 'as a snap', {}, '/snap/bin/chromium'],
  ['darwin', 'among the applications', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  [
    'darwin',
    'among those of the user',
    { HOME: '/Users/wang' },
    '/Users/wang/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  [
    'win32',
    'in Program Files',
    { PROGRAMFILES: 'C:\\Program Files' },
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  [
    'win32',
    'as Edge comes with Windows',
    { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  [
    'win32',
    'of one user',
    { LOCALAPPDATA: 'C:\\Users\\wang\\AppData\\Local' },
    'C:\\Users\\wang\\AppData\\Local\\Chromium\\Application\\chrome.exe',
  ],
  ['win32', 'on PATH', { Path: 'C:\\Windows;D:\\tools' }, 'D:\\tools\\chrome.exe'],
])('on %s a browser is found %s', (platform, _, env, there) => {
  expect(find(platform, env, there)).toBe(there);
});

test('HOSHIN_BROWSER comes before all others, as a path or by its name on PATH', () => {
  const [chrome, own] = ['/usr/bin/google-chrome', '/opt/own/browser'];
  const env = { PATH: '/usr/bin:/opt/own' };
  expect(find('linux', env, chrome, own)).toBe(chrome);
  expect(find('linux', { ...env, HOSHIN_BROWSER: own }, chrome, own)).toBe(own);
  expect(find('linux', { ...env, HOSHIN_BROWSER: 'browser' }, chrome, own)).toBe(own);
});

test('a HOSHIN_BROWSER that is not there is a mistake, not a reason to take another one', () => {
  expect(() => find('linux', { PATH: '/usr/bin', HOSHIN_BROWSER: '/opt/gone' }, '/usr/bin/chromium')).toThrow(
    new UserError('no-browser-named', '/opt/gone'),
  );
});

test('a program in the folder one is in is not taken for a browser, whatever PATH says', () => {
  expect(browserPlaces({ PATH: '.:bin::/usr/bin' }, 'linux').filter((place) => !place.startsWith('/'))).toEqual([]);
  expect(
    browserPlaces({ PATH: '.;bin;C:\\tools', PROGRAMFILES: '' }, 'win32').filter(
      (place) => !place.startsWith('C:\\tools\\'),
    ),
  ).toEqual([]);
});

test('where none is installed, none is found', () => {
  expect(['linux', 'darwin', 'win32', 'aix'].map((platform) => find(platform, { PATH: '/usr/bin' }))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
