import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { UserError } from '../../util/user-error';
import { withWriteErrors } from './atomically';
import { openTemporary } from './leftovers';
import { isRunning } from './running';

const LOCK = '.hoshin.lock';

/** Milliseconds between two looks at a lock, and how many there are. */
const PAUSE = 50;
const LOOKS = 400;

/** Milliseconds after which a lock that nothing is known of is a leftover: files are written in seconds. */
const LONGEST = 600_000;

/**
 * Does work on the plan at `root` while no other run of hoshin writes there; the plan is to be opened inside. Waits for
 * another run for a while, then throws a UserError. What a killed run has left is told by its process and machine.
 */
export function withLock<T>(root: string, work: () => T): T {
  const lock = join(root, LOCK);
  withWriteErrors('file-not-written', lock, () => acquire(lock, LOOKS));
  const release = (): void => rmSync(lock, { force: true });
  let result: T | undefined;
  try {
    result = work();
    return result instanceof Promise ? (result.finally(release) as T) : result;
  } finally {
    if (!(result instanceof Promise)) release();
  }
}

function acquire(lock: string, looks: number): void {
  if (make(lock)) return;
  removeLeftover(lock);
  if (looks === 0) throw new UserError('plan-locked', LOCK, holderOf(lock));
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  acquire(lock, looks - 1);
}

/**
 * Makes a file that says whose it is; false where it is there. It is linked to its name once it is written, so that a
 * run that is killed leaves none that says nothing.
 */
function make(path: string): boolean {
  if (existsSync(path)) return false;
  const own = openTemporary(dirname(path), LOCK_MODE);
  try {
    writeFileSync(own.file, `${process.pid} ${hostname()}\n`);
    return place(own.path, path);
  } finally {
    closeSync(own.file);
    rmSync(own.path, { force: true });
  }
}

/** Everybody may see who is at work. */
const LOCK_MODE = 0o644;

/** Gives a file another name, if nothing has it. Disks that know no links get a copy. */
function place(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
  }
  try {
    copyFileSync(from, to, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Takes a leftover away in one run at a time, so that none takes away the new lock of another. */
function removeLeftover(lock: string): void {
  if (!isLeft(lock)) return;
  const guard = `${lock}.left`;
  if (make(guard)) {
    if (isLeft(lock)) rmSync(lock, { force: true });
    rmSync(guard, { force: true });
  } else if (isLeft(guard)) {
    rmSync(guard, { force: true });
  }
}

/** Tests for a lock of a run that is over. In a container a run often has the number of the one before. */
function isLeft(lock: string): boolean {
  const { pid, host } = holderOf(lock);
  if (host === hostname()) return pid === process.pid || !isRunning(pid);
  return ageOf(lock) > LONGEST;
}

/** Nobody, where the lock is gone. */
function holderOf(lock: string): { readonly pid: number; readonly host: string } {
  try {
    const [pid, host] = readFileSync(lock, 'utf8').trim().split(' ');
    return { pid: Number(pid), host: host ?? '' };
  } catch {
    return { pid: 0, host: '' };
  }
}

/** Milliseconds by the clock of the disk, which may be another machine's. */
function ageOf(lock: string): number {
  const probe = `${lock}.${process.pid}`;
  try {
    writeFileSync(probe, '');
    return statSync(probe).mtimeMs - statSync(lock).mtimeMs;
  } catch {
    return 0;
  } finally {
    rmSync(probe, { force: true });
  }
}
