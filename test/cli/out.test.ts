import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { ExitCode } from '../../src/cli/exit-code';
import { hoshin, ROOT, type Ran } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary';

const RIVER = join(ROOT, 'examples/river-foods');
const FULL = join(ROOT, 'examples/river-foods-full');
const PROGRAM = join(ROOT, 'bin/hoshin.js');
const onUnix = process.platform === 'win32' ? describe.skip : describe;

let cwd = '';
beforeEach(() => (cwd = realpathSync(temporaryFolder())));

const at = (name: string): string => join(cwd, name);
const modeOf = (name: string): string => (statSync(at(name)).mode & 0o777).toString(8);
const score = (...options: readonly string[]): Promise<Ran> => hoshin(['score', '2026-06', RIVER, ...options], { cwd });

/** Runs a program of its own in a shell, in the folder of the test. */
const inShell = (line: string): ReturnType<typeof spawnSync> =>
  spawnSync('bash', ['--norc', '-c', line.replaceAll('hoshin', `"${process.execPath}" "${PROGRAM}"`)], {
    cwd,
    encoding: 'utf8',
    timeout: 60_000,
    env: { PATH: process.env.PATH, SOURCE_DATE_EPOCH: '1784116800' },
  });

/** A plan of its own to write into. */
function planAt(name: string): string {
  cpSync(RIVER, at(name), { recursive: true });
  return at(name);
}

onUnix('what is no regular file', () => {
  test('a pipe is written into, and stays one', () => {
    execFileSync('mkfifo', [at('pipe')]);
    const { status, stdout } = inShell(`cat pipe > read.txt & hoshin score 2026-06 ${RIVER} --out pipe; wait`);
    expect({ status, stdout }).toEqual({ status: ExitCode.Ok, stdout: 'wrote pipe\n' });
    expect(lstatSync(at('pipe')).isFIFO()).toBe(true);
    expect(readFileSync(at('read.txt'), 'utf8')).toContain('River Leisure Foods');
  });

  test('a pipe takes a review too, in whatever format', () => {
    execFileSync('mkfifo', [at('pipe')]);
    const { status } = inShell(`cat pipe > read.txt & hoshin review 2026-06 ${RIVER} -f html --out pipe; wait`);
    expect(status).toBe(ExitCode.Ok);
    expect(readFileSync(at('read.txt'), 'utf8')).toMatch(/^<!DOCTYPE html>/);
  });

  test('a reader of a pipe that has seen enough is no failure', () => {
    execFileSync('mkfifo', [at('pipe')]);
    const { status, stderr } = inShell(`true < pipe & hoshin review 2026-06 ${RIVER} --all -f html --out pipe; wait`);
    expect({ status, stderr }).toEqual({ status: ExitCode.Ok, stderr: '' });
  });

  test('a device is written into, and stays one', async () => {
    const { code, out } = await score('--out', '/dev/null');
    expect({ code, out }).toEqual({ code: ExitCode.Ok, out: 'wrote /dev/null\n' });
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test.each(['/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'])(
    '%s is standard output, with nothing else in it',
    (name) => {
      if (!existsSync(name)) return;
      const { status, stdout } = inShell(`hoshin score 2026-06 ${RIVER} -f json --out ${name} | cat`);
      expect(status).toBe(ExitCode.Ok);
      expect(Object.keys(JSON.parse(String(stdout)) as object).length).toBeGreaterThan(1);
      inShell(`hoshin score 2026-06 ${RIVER} -f json --out ${name} > file.json`);
      expect(readFileSync(at('file.json'), 'utf8')).toBe(stdout);
    },
  );

  (existsSync('/dev/full') ? test : test.skip)('a device without room ends with 3 and words', async () => {
    expect(await score('--out', '/dev/full')).toEqual({
      code: ExitCode.InputOutput,
      out: '',
      err: 'hoshin: “/dev/full” cannot be written: no room is left on the disk.\nhelp: Name a file in a folder that you may write to, on a disk with room.\n',
    });
    expect(lstatSync('/dev/full').isCharacterDevice()).toBe(true);
    expect((await score('--out', '/dev/full', '--language', 'zh-CN')).err).toContain('无法写入“/dev/full”：磁盘已满。');
  });
});

onUnix('a link', () => {
  test('to a regular file in the same folder, or below, is followed and stays', async () => {
    mkdirSync(at('old'));
    writeFileSync(at('old/june.txt'), 'old');
    symlinkSync('old/june.txt', at('june.txt'));
    expect((await score('--out', 'june.txt')).code).toBe(ExitCode.Ok);
    expect(lstatSync(at('june.txt')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('old/june.txt'), 'utf8')).toContain('River Leisure Foods');
  });

  test('in a plan may lead to any file that is no part of it', async () => {
    const plan = planAt('plan');
    mkdirSync(join(plan, 'old'));
    mkdirSync(join(plan, 'new'));
    writeFileSync(join(plan, 'old/june.txt'), 'old');
    symlinkSync('../old/june.txt', join(plan, 'new/june.txt'));
    expect((await score('--out', 'plan/new/june.txt')).code).toBe(ExitCode.Ok);
    expect(readFileSync(join(plan, 'old/june.txt'), 'utf8')).not.toBe('old');
  });

  test.each([
    ['a file elsewhere', (): void => symlinkSync(join(temporaryFolder({ file: 'mine' }), 'file'), at('link.txt'))],
    ['a file above', (): void => symlinkSync('../file', at('link.txt'))],
    ['nothing', (): void => symlinkSync('nothing', at('link.txt'))],
    ['itself', (): void => symlinkSync('link.txt', at('link.txt'))],
    ['a folder', (): void => (mkdirSync(at('folder')), symlinkSync('folder', at('link.txt')))],
    ['a device', (): void => symlinkSync('/dev/null', at('link.txt'))],
  ])('to %s is refused', async (_, link) => {
    link();
    const before = readdirSync(cwd);
    const { code, out, err } = await score('--out', 'link.txt');
    expect({ code, out }).toEqual({ code: ExitCode.BadUsage, out: '' });
    expect(err).toMatch(/^hoshin: “link\.txt” is a symbolic link to something that is no file in the same folder/);
    expect(readdirSync(cwd)).toEqual(before);
    expect(lstatSync(at('link.txt')).isSymbolicLink()).toBe(true);
  });

  test('among the files of a folder of reviews is refused as well', async () => {
    const mine = join(temporaryFolder({ file: 'mine' }), 'file');
    mkdirSync(at('june'));
    symlinkSync(mine, at('june/2026-06-company.html'));
    const { code, err } = await hoshin(['review', '2026-06', RIVER, '--out', 'june', '-f', 'html'], { cwd });
    expect(code).toBe(ExitCode.BadUsage);
    expect(err).toContain('“june/2026-06-company.html” is a symbolic link');
    expect(readFileSync(mine, 'utf8')).toBe('mine');
  });

  test.each([
    ['review', '2026-06', '--all', '-f', 'html', '--out', 'reviews'],
    ['review', '2026-06', '--all', '-f', 'html', '--out', 'reviews/june'],
    ['review', '2026-06', '--all', '-f', 'html', '--out', 'below/../reviews'],
    ['score', '2026-06', '--out', 'reviews/june.txt'],
  ])('that leads out of the plan is no way for hoshin %s %s %s %s %s %s %s', async (...line) => {
    const elsewhere = temporaryFolder();
    symlinkSync(elsewhere, join(planAt('plan'), 'reviews'));
    const { code, err } = await hoshin(line, { cwd: at('plan') });
    expect(code).toBe(ExitCode.BadUsage);
    expect(err).toMatch(/^hoshin: “.*” leads out of the plan by a symbolic link/);
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  test('that leads to a plan of its own is no way out either', async () => {
    const elsewhere = temporaryFolder({ 'plan.yaml': 'kind: plan\n' });
    symlinkSync(elsewhere, join(planAt('plan'), 'reviews'));
    expect((await score('--out', 'plan/reviews/june.txt')).code).toBe(ExitCode.BadUsage);
  });

  test('of the user, outside of any plan, is a way like any other', async () => {
    symlinkSync(temporaryFolder(), at('mine'));
    expect((await score('--out', 'mine/new/june.txt')).code).toBe(ExitCode.Ok);
    expect(existsSync(at('mine/new/june.txt'))).toBe(true);
  });
});

describe('a file of the plan', () => {
  test.each(['plan.yaml', '2026/production.yaml'])('%s is not written over', async (name) => {
    const before = readFileSync(join(planAt('plan'), name), 'utf8');
    for (const line of ['score 2026-06', 'readiness --questions', 'check']) {
      const { code, err } = await hoshin([...line.split(' '), '--out', name], { cwd: at('plan') });
      expect({ line, code, err }).toEqual({
        line,
        code: ExitCode.BadUsage,
        err: `hoshin: “${name}” is a file of a plan, so nothing was written.\nhelp: Name another file.\n`,
      });
    }
    expect(readFileSync(join(at('plan'), name), 'utf8')).toBe(before);
  });

  onUnix('under another name', () => {
    test('is not written over by a link', async () => {
      symlinkSync('plan.yaml', join(planAt('plan'), 'june.txt'));
      expect((await score('--out', 'plan/june.txt')).err).toContain('is a file of a plan');
    });

    test('stays as it is where a report takes the place of a hard link', async () => {
      const before = readFileSync(join(planAt('plan'), 'plan.yaml'), 'utf8');
      linkSync(at('plan/plan.yaml'), at('plan/june.txt'));
      expect((await score('--out', 'plan/june.txt')).code).toBe(ExitCode.Ok);
      expect(readFileSync(at('plan/plan.yaml'), 'utf8')).toBe(before);
    });
  });

  test('that is not there yet can be made', async () => {
    planAt('plan');
    const { code } = await hoshin(['readiness', '--questions', '--out', 'new.yaml'], { cwd: at('plan') });
    expect({ code, made: existsSync(at('plan/new.yaml')) }).toEqual({ code: ExitCode.Ok, made: true });
  });
});

onUnix('permissions', () => {
  test.each([0o600, 0o640, 0o444, 0o755])('of the file that was there stay: %o', async (mode) => {
    writeFileSync(at('june.txt'), 'old');
    chmodSync(at('june.txt'), mode);
    await score('--out', 'june.txt');
    expect({ mode: modeOf('june.txt'), isNew: readFileSync(at('june.txt'), 'utf8') !== 'old' }).toEqual({
      mode: mode.toString(8),
      isNew: true,
    });
  });

  test('of a new file are those of any', async () => {
    writeFileSync(at('any'), '');
    await score('--out', 'june.txt');
    expect(modeOf('june.txt')).toBe(modeOf('any'));
  });

  test.each([
    ['pay', '2026-03'],
    ['explain', 'pay/P-101', '2026'],
    ['diff', 'HEAD', '--pay'],
  ])('let nobody else read what hoshin %s %s prints', async (...line) => {
    const world = { cwd, now: new Date('2027-02-01T00:00:00Z') };
    cpSync(FULL, at('plan'), { recursive: true });
    for (const command of ['init -q', 'add .', '-c user.name=A -c user.email=a@b.c commit -qm plan'])
      execFileSync('git', command.split(' '), { cwd: at('plan') });
    writeFileSync(at('plan/open.html'), '');
    chmodSync(at('plan/open.html'), 0o644);
    writeFileSync(at('plan/closed.html'), '');
    chmodSync(at('plan/closed.html'), 0o400);
    for (const name of ['new.html', 'open.html', 'closed.html'])
      expect((await hoshin([...line, '--out', name], { ...world, cwd: at('plan') })).code).toBe(ExitCode.Ok);
    expect(['new.html', 'open.html', 'closed.html'].map((name) => modeOf(`plan/${name}`))).toEqual([
      '600',
      '600',
      '400',
    ]);
  });
});

describe('a run that is killed', () => {
  /** The number of a process that was and is no more. */
  const gone = (): number => spawnSync(process.execPath, ['-e', '']).pid;

  test('leaves nothing that the next one does not clean up', async () => {
    const [dead, own, old] = [gone(), process.pid, process.pid].map((pid, i) => `.hoshin-${pid}-${i}0.tmp`);
    for (const name of [dead!, own!, old!, '.hoshin-mine.tmp']) writeFileSync(at(name), 'half');
    utimesSync(at(old!), 1_000_000_000, 1_000_000_000);
    await score('--out', 'june.txt');
    expect(readdirSync(cwd).sort()).toEqual(['.hoshin-mine.tmp', own, 'june.txt'].sort());
  });

  test('does not make the next one write into what is there under its temporary name', async () => {
    const mine = join(temporaryFolder({ file: 'mine' }), 'file');
    for (const i of [0, 1, 2]) symlinkSync(mine, at(`.hoshin-${process.pid}-${i}.tmp`));
    expect((await score('--out', 'june.txt')).code).toBe(ExitCode.Ok);
    expect(readFileSync(mine, 'utf8')).toBe('mine');
  });
});

onUnix('a disk that does not take it', () => {
  test('keeps the old file whole, and gets no new one', () => {
    writeFileSync(at('june.html'), 'old');
    const { status, stderr } = inShell(`ulimit -f 1; hoshin review 2026-06 ${RIVER} --out june.html`);
    expect({ status, files: readdirSync(cwd), old: readFileSync(at('june.html'), 'utf8') }).toEqual({
      status: ExitCode.InputOutput,
      files: ['june.html'],
      old: 'old',
    });
    expect(stderr).toMatch(/^hoshin: “june\.html” cannot be written: the disk takes no file of that size\.\n/);
  });

  test('gets no folders either', () => {
    const { status } = inShell(`ulimit -f 1; hoshin review 2026-06 ${RIVER} -f html --out a/b/c`);
    expect({ status, files: readdirSync(cwd) }).toEqual({ status: ExitCode.InputOutput, files: [] });
  });

  test('gets no part of a new plan, and loses nothing', () => {
    mkdirSync(at('here/2026'), { recursive: true });
    writeFileSync(at('here/2026/notes.txt'), 'mine');
    for (const folder of ['here', 'new/plan']) {
      const { status, stderr } = inShell(`ulimit -f 4; hoshin init ${folder} --template full`);
      expect(status).toBe(ExitCode.InputOutput);
      expect(stderr).toMatch(/^hoshin: The plan cannot be written to “.*”: the disk takes no file of that size\.\n/);
    }
    expect(readdirSync(cwd, { recursive: true }).sort()).toEqual(['here', 'here/2026', 'here/2026/notes.txt']);
  });

  (existsSync('/proc/self') ? test : test.skip)('such as /proc is no reason to try for ever', () => {
    for (const line of [
      `review 2026-06 ${RIVER} --out /proc/a/b`,
      'init /proc/a/b',
      `score ${RIVER} --out /proc/a/b.txt`,
    ]) {
      const { status, stderr } = inShell(`hoshin ${line}`);
      expect({ line, status, stderr }).toEqual({
        line,
        status: ExitCode.InputOutput,
        stderr: expect.stringMatching(/^hoshin: .*: (it does not exist|permission denied)\.\nhelp: /) as string,
      });
    }
  });
});

test('two runs at once into one folder: the index links the cycles of both', async () => {
  const cycles = ['01', '02', '03', '04', '05', '06'].map((month) => `2026-${month}`);
  const runs = cycles.map((cycle) =>
    spawn(process.execPath, [PROGRAM, 'review', cycle, RIVER, '--all', '-f', 'html', '--out', 'all'], {
      cwd,
      stdio: 'ignore',
      env: { PATH: process.env.PATH, SOURCE_DATE_EPOCH: '1784116800' },
    }),
  );
  await Promise.all(runs.map((run) => once(run, 'exit')));
  const index = readFileSync(at('all/index.html'), 'utf8');
  // Its own cycle it lists itself.
  const own = cycles.filter((cycle) => index.includes(`href="${cycle}-company.html"`));
  expect(own).toHaveLength(1);
  expect(cycles.filter((cycle) => index.includes(`href="${cycle}.html"`)).sort()).toEqual(
    cycles.filter((cycle) => cycle !== own[0]),
  );
  expect(readdirSync(at('all')).filter((name) => name.startsWith('.'))).toEqual([]);
});
