import { lstatSync, openSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from './running';

/** A file that is being written under a name of its own. */
export interface Temporary {
  readonly path: string;
  /** Open for writing. */
  readonly file: number;
}

const TEMPORARY = /^\.hoshin-(\d+)-\d+\.tmp$/;

/** Makes a file in a folder that no other run has or follows; what runs that were killed have left there goes. */
export function openTemporary(folder: string, mode: number): Temporary {
  const temporary = openUnused(folder, mode, 0);
  removeLeftovers(folder, statSync(temporary.path).mtimeMs);
  return temporary;
}

function openUnused(folder: string, mode: number, number: number): Temporary {
  const path = join(folder, `.hoshin-${process.pid}-${number}.tmp`);
  try {
    return { path, file: openSync(path, 'wx', mode) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return openUnused(folder, mode, number + 1);
  }
}

/** Milliseconds within which a file is written by far, or somebody has said that it still is. */
const LONGEST = 120_000;

/** Removes what it can; whoever may not look into the folder leaves it as it is. */
function removeLeftovers(folder: string, now: number): void {
  try {
    for (const name of readdirSync(folder).filter((one) => TEMPORARY.test(one)))
      if (isLeft(join(folder, name), name, now)) rmSync(join(folder, name), { force: true });
  } catch {
    // They do no harm.
  }
}

/** A process of the same number may have come since, and in a container it always has. */
const isLeft = (path: string, name: string, now: number): boolean =>
  !isRunning(Number(TEMPORARY.exec(name)![1])) || now - lstatSync(path).mtimeMs > LONGEST;
