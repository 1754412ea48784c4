import { statSync } from 'node:fs';
import { platform as thisPlatform } from 'node:os';
import { posix, win32 } from 'node:path';
import { UserError } from '../../util/user-error';
import type { Io } from '../io';

type Environment = Io['env'];

const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
];

/** Places that installers put them, beside the folders of PATH. */
const LINUX = [
  '/opt/google/chrome/chrome',
  '/usr/bin/chromium',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/opt/microsoft/msedge/msedge',
];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `Applications/${name}.app/Contents/MacOS/${name}`,
);
const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The browser that prints: the one that HOSHIN_BROWSER names, else the first that is installed; undefined where none
 * is.
 */
export function findBrowser(
  env: Environment,
  platform: string = thisPlatform(),
  isProgram: (path: string) => boolean = isFile,
): string | undefined {
  const named = env.HOSHIN_BROWSER;
  if (!named) return browserPlaces(env, platform).find(isProgram);
  const found = (/[\\/]/.test(named) ? [named] : onPath([named], env, platform)).find(isProgram);
  if (found !== undefined) return found;
  throw new UserError('no-browser-named', named);
}

/** All places where a browser may be, those that are looked at first in front. */
export const browserPlaces = (env: Environment, platform: string): readonly string[] => [
  ...onPath(NAMES, env, platform),
  ...installed(env, platform),
];

function installed(env: Environment, platform: string): readonly string[] {
  if (platform === 'win32')
    return absolute([env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA], win32).flatMap((root) =>
      WINDOWS.map((place) => win32.join(root, place)),
    );
  if (platform === 'darwin')
    return absolute(['/', env.HOME], posix).flatMap((root) => MAC.map((place) => posix.join(root, place)));
  return LINUX;
}

function onPath(names: readonly string[], { PATH, Path }: Environment, platform: string): readonly string[] {
  const { path, ending } = platform === 'win32' ? { path: win32, ending: '.exe' } : { path: posix, ending: '' };
  const folders = absolute((PATH ?? Path ?? '').split(path.delimiter), path);
  return names.flatMap((name) =>
    folders.map((folder) => path.join(folder, name.endsWith(ending) ? name : name + ending)),
  );
}

/** A program that lies in the folder one happens to be in, such as that of a stranger's plan, is not meant. */
const absolute = (folders: readonly (string | undefined)[], path: typeof posix): readonly string[] =>
  folders.filter((folder): folder is string => folder !== undefined && path.isAbsolute(folder));

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
