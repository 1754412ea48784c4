import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fakeBrowser } from '../support/fake-browser';
import { ROOT } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary';

const PLAN = join(ROOT, 'examples/river-foods');

/** A browser that says who it is and its helper, and then hangs. */
const HANGS = '#!/bin/sh\nsleep 100 &\necho "$$ $!" > "$PIDS.new"\nmv "$PIDS.new" "$PIDS"\nwait\n';

/** The same at the second of several pages. */
const HANGS_LATER = fakeBrowser(`
  if (number === 1) return print('%PDF-1.4 %%EOF');
  const helper = spawn('sleep', ['100'], { stdio: 'ignore' });
  writeFileSync(process.env.PIDS + '.new', process.pid + ' ' + helper.pid);
  renameSync(process.env.PIDS + '.new', process.env.PIDS);
`);

const until = async (isSo: () => boolean): Promise<void> => {
  for (let i = 0; i < 600 && !isSo(); i++) await new Promise((done) => setTimeout(done, 50));
};

/** True for a process that runs, and false for one that only waits to be buried. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || !/^State:\s*Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

const onUnix = process.platform === 'win32' ? test.skip : test;

onUnix.each([
  ['SIGINT', 'score 2026-06 --out june.pdf', HANGS],
  ['SIGTERM', 'score 2026-06 --out june.pdf', HANGS],
  ['SIGHUP', 'score 2026-06 --out june.pdf', HANGS],
  ['SIGINT', 'review 2026-06 --all -f pdf --out june', HANGS_LATER],
  ['SIGTERM', 'review 2026-06 --all -f pdf --out june', HANGS_LATER],
  ['SIGHUP', 'review 2026-06 --all -f pdf --out june', HANGS_LATER],
  ['SIGTERM', 'score 2026-06 -f pdf', HANGS],
] as const)(
  '%s during hoshin %s leaves no browser, no folder and no file, and ends it',
  async (signal, line, browser) => {
    const folder = temporaryFolder({ browser, 'tmp/.keep': '', 'cwd/.keep': '' });
    chmodSync(join(folder, 'browser'), 0o755);
    const pids = join(folder, 'pids');
    const [command = '', period = '', ...rest] = line.split(' ');
    const run = spawn(process.execPath, [join(ROOT, 'bin/hoshin.js'), command, period, PLAN, ...rest], {
      cwd: join(folder, 'cwd'),
      stdio: 'ignore',
      env: {
        PATH: process.env.PATH,
        TMPDIR: join(folder, 'tmp'),
        PIDS: pids,
        HOSHIN_BROWSER: join(folder, 'browser'),
      },
    });
    const ended = once(run, 'exit');
    await until(() => existsSync(pids));
    expect(readdirSync(join(folder, 'tmp'))).toHaveLength(2);
    run.kill(signal);
    expect(await ended).toEqual([null, signal]);
    expect({ tmp: readdirSync(join(folder, 'tmp')), cwd: readdirSync(join(folder, 'cwd')) }).toEqual({
      tmp: ['.keep'],
      cwd: ['.keep'],
    });
    const browsers = readFileSync(pids, 'utf8').trim().split(' ').map(Number);
    await until(() => !browsers.some(isRunning));
    expect(browsers.filter(isRunning)).toEqual([]);
  },
);
