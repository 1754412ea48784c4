import { closeSync, existsSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PLAN_FILE } from '../../source/read-tree';
import { withWriteErrors } from '../../source/write/atomically';
import { inNewFolder } from '../../source/write/new-folder';
import { UserError } from '../../util/user-error';

export interface NewPlanFile {
  /** Below the folder of the plan. */
  readonly path: string;
  readonly text: string;
}

/** Nothing is written where anything is in the way, and all of it or nothing where the disk does not take it. */
export function writeNewPlan(folder: string, files: readonly NewPlanFile[], written: string): void {
  const inTheWay = files.map(({ path }) => path).filter((path) => existsSync(join(folder, path)));
  if (inTheWay.includes(PLAN_FILE)) throw new UserError('plan-exists', written);
  if (inTheWay.length > 0) throw new UserError('file-in-the-way', inTheWay[0]!);
  withWriteErrors('plan-not-written', written, () => inNewFolder(folder, () => writeFrom(files, folder)));
}

/** Writes the first file, then the others; if one of them fails, it is removed again with its folder. */
function writeFrom([first, ...others]: readonly NewPlanFile[], folder: string): void {
  if (!first) return;
  const path = join(folder, first.path);
  inNewFolder(dirname(path), () => {
    const file = openSync(path, 'wx');
    try {
      writeText(file, first.text);
      writeFrom(others, folder);
    } catch (error) {
      rmSync(path, { force: true });
      throw error;
    }
  });
}

function writeText(file: number, text: string): void {
  try {
    writeFileSync(file, text);
  } finally {
    closeSync(file);
  }
}
