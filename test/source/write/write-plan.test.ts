import type * as Fs from 'node:fs';
import { readdirSync, symlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { applyEdits, newFile } from '../../../src/source/edit/apply-edits';
import type { PlanEdit } from '../../../src/source/edit/plan-edit';
import { readTree } from '../../../src/source/read-tree';
import { withLock } from '../../../src/source/write/lock';
import { writeFiles } from '../../../src/source/write/write-plan';
import { UserError } from '../../../src/util/user-error';
import { TempPlan } from '../../support/temp-plan';

jest.mock('node:fs', () => ({ ...jest.requireActual<typeof Fs>('node:fs') }));

const ACTUALS = 'kind: actuals\nvalues:\n  a: {2026-01: 1}\n';

const fs = jest.requireMock<typeof Fs>('node:fs');

let plan: TempPlan;
beforeEach(() => (plan = new TempPlan({ 'a.yaml': ACTUALS, 'b.yaml': `\ufeff${ACTUALS.replaceAll('\n', '\r\n')}` })));
afterEach(() => {
  jest.restoreAllMocks();
  plan.dispose();
});

const set = (file: string, value: number): PlanEdit => ({ file, path: ['values', 'a', '2026-01'], value });

const edited = (...edits: PlanEdit[]) => applyEdits(readTree(plan.root).files, edits);

const idOf = (work: () => void): string => {
  try {
    work();
    return 'done';
  } catch (error) {
    return error instanceof UserError ? error.id : String(error);
  }
};

/** All files of the plan, hidden ones too. */
const names = (): readonly string[] => readdirSync(plan.root, { recursive: true, encoding: 'utf8' }).sort();

test('files are written with their byte order mark, line ends and permissions, new ones with their folders', () => {
  fs.chmodSync(plan.path('b.yaml'), 0o640);
  const files = [...edited(set('a.yaml', 2), set('b.yaml', 3)), newFile('2026/new/c.yaml', ACTUALS)];
  withLock(plan.root, () => writeFiles(plan.root, files));
  expect(plan.read('a.yaml')).toBe(ACTUALS.replace('01: 1', '01: 2'));
  expect(plan.read('b.yaml')).toBe(`\ufeff${ACTUALS.replace('01: 1', '01: 3').replaceAll('\n', '\r\n')}`);
  expect(plan.read('2026/new/c.yaml')).toBe(ACTUALS);
  expect(fs.statSync(plan.path('b.yaml')).mode & 0o777).toBe(0o640);
  expect(names()).toEqual(['2026', '2026/new', '2026/new/c.yaml', 'a.yaml', 'b.yaml', 'plan.yaml']);
});

test('a file that was changed, removed or made meanwhile is left as it is, and so are all others', () => {
  const files = edited(set('a.yaml', 2), set('b.yaml', 3));
  plan.write('b.yaml', 'kind: actuals\n');
  expect(idOf(() => writeFiles(plan.root, files))).toBe('file-changed');
  fs.rmSync(plan.path('b.yaml'));
  expect(idOf(() => writeFiles(plan.root, files))).toBe('file-changed');
  expect(idOf(() => writeFiles(plan.root, [newFile('a.yaml', '')]))).toBe('file-changed');
  expect(plan.read('a.yaml')).toBe(ACTUALS);
  expect(names()).toEqual(['a.yaml', 'plan.yaml']);
});

test('nothing is written by a way out of the plan', () => {
  const other = new TempPlan();
  symlinkSync(other.root, plan.path('out'));
  symlinkSync(other.path('plan.yaml'), plan.path('link.yaml'));
  expect(idOf(() => writeFiles(plan.root, [newFile('out/a.yaml', '')]))).toBe('folder-leads-out');
  expect(idOf(() => writeFiles(plan.root, [newFile('../a.yaml', '')]))).toBe('folder-leads-out');
  expect(idOf(() => writeFiles(plan.root, [newFile('link.yaml', '')]))).toBe('file-not-written');
  expect(readdirSync(other.root)).toEqual(['plan.yaml']);
  other.dispose();
});

test('whichever step fails, every file is as it was, and nothing is left beside it', () => {
  const steps = ['openSync', 'writeFileSync', 'fsyncSync', 'renameSync'] as const;
  const failures = steps.flatMap((step) => [1, 2, 3].map((nth) => ({ step, nth })));
  const before = [plan.read('a.yaml'), plan.read('b.yaml')];
  const files = [...edited(set('a.yaml', 2), set('b.yaml', 3)), newFile('new/c.yaml', ACTUALS)];
  for (const { step, nth } of failures) {
    const actual = jest.requireActual<typeof Fs>('node:fs')[step] as (...args: unknown[]) => unknown;
    let count = 0;
    jest.spyOn(fs, step).mockImplementation(((...args: unknown[]) => {
      count += 1;
      if (count === nth) throw Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' });
      return actual(...args);
    }) as never);
    expect({ step, nth, is: idOf(() => writeFiles(plan.root, files)) }).toEqual({ step, nth, is: 'file-not-written' });
    jest.restoreAllMocks();
    expect([plan.read('a.yaml'), plan.read('b.yaml')]).toEqual(before);
    expect(names()).toEqual(['a.yaml', 'b.yaml', 'plan.yaml']);
  }
});

test('what could not be put back is named', () => {
  const files = edited(set('a.yaml', 2), set('b.yaml', 3));
  const { renameSync } = jest.requireActual<typeof Fs>('node:fs');
  let count = 0;
  jest.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
    count += 1;
    if (count > 1) throw Object.assign(new Error('gone'), { code: 'EIO', syscall: 'rename' });
    renameSync(from, to);
  });
  expect(() => writeFiles(plan.root, files)).toThrow('files-not-put-back ["b.yaml",');
  expect(() => writeFiles(plan.root, files)).toThrow('file-changed');
});

describe('a lock', () => {
  test('of a run that was killed is taken away, and the own one afterwards', () => {
    plan.write('.hoshin.lock', `999999999 ${hostname()}\n`);
    expect(withLock(plan.root, () => plan.read('.hoshin.lock'))).toBe(`${process.pid} ${hostname()}\n`);
    expect(names()).not.toContain('.hoshin.lock');
  });

  test('of another machine is kept to, until it is older than any run', () => {
    jest.spyOn(Atomics, 'wait').mockReturnValue('timed-out');
    plan.write('.hoshin.lock', '1 elsewhere\n');
    expect(idOf(() => withLock(plan.root, () => undefined))).toBe('plan-locked');
    fs.utimesSync(plan.path('.hoshin.lock'), 0, 0);
    expect(idOf(() => withLock(plan.root, () => undefined))).toBe('done');
    expect(names()).toEqual(['a.yaml', 'b.yaml', 'plan.yaml']);
  });

  test('is held until work that takes its time is over, and let go of when it fails', async () => {
    const work = withLock(plan.root, async () => {
      await Promise.resolve();
      return names().includes('.hoshin.lock');
    });
    await expect(work).resolves.toBe(true);
    expect(() =>
      withLock(plan.root, () => {
        throw new Error('fault');
      }),
    ).toThrow('fault');
    expect(names()).not.toContain('.hoshin.lock');
  });
});
