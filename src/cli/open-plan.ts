import { readdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { dayOf, isDay, type Day } from '../calendar/day';
import { checkPlan, type CheckedPlan } from '../pipeline';
import { readTreeAt } from '../source/read-commit';
import { reasonOf } from '../source/read-file';
import { findPlanRoot, readTree, type PlanTree } from '../source/read-tree';
import { UserError } from '../util/user-error';
import { textOf, type Options } from './command';
import type { Io } from './io';
import { askedLanguage } from './language';
import { signedOffPlans } from './signed-off';

/** Reads and checks the plan in `path`, or the nearest one upwards from there; with `--rev` as it was at that revision. */
export function openPlan(path: string | undefined, options: Options, io: Io): CheckedPlan {
  const revision = textOf(options, 'rev');
  return checkTree(
    revision === undefined
      ? readTree(planRoot(path, io.cwd))
      : readTreeAt(resolve(io.cwd, path ?? '.'), revision, io.env),
    options,
    io,
  );
}

/** Checks a plan that is read, beside what was signed off of it. */
export const checkTree = (tree: PlanTree, options: Options, io: Io): CheckedPlan =>
  checkPlan(tree, {
    asOf: asOfDay(options, io),
    language: askedLanguage(options),
    signedOff: signedOffPlans(tree, io),
  });

/** The folder of the plan in `path`, or the nearest one upwards from there. */
export function planRoot(path: string | undefined, cwd: string): string {
  const start = folderOf(resolve(cwd, path ?? '.'), path);
  const root = findPlanRoot(start);
  if (root) return root;
  const where = path === undefined ? 'here or in a folder above' : `in “${path}” or in a folder above`;
  const stray = planFilesIn(start)[0];
  throw new UserError(
    `No plan found ${where}: there is no plan.yaml.`,
    stray
      ? `“${stray}” looks like a plan file; write a plan.yaml beside it, or let “hoshin init” make one in a new folder.`
      : 'Make one with “hoshin init”, or name the folder of a plan.',
  );
}

/** Whether an argument names the folder of a plan, so that it is not taken for an address. */
export const isPlanFolder = (path: string, { cwd }: Pick<Io, 'cwd'>): boolean =>
  findPlanRoot(resolve(cwd, path)) === resolve(cwd, path);

/** A folder, or the folder of the file that was named. */
function folderOf(absolute: string, written: string | undefined): string {
  try {
    return statSync(absolute).isDirectory() ? absolute : dirname(absolute);
  } catch (error) {
    const missing = ['ENOENT', 'ENOTDIR', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? '');
    if (missing)
      throw new UserError(`There is no folder “${written ?? absolute}”.`, 'Name the folder that holds plan.yaml.');
    throw new UserError(`“${written ?? absolute}” cannot be read: ${reasonOf(error)}.`, undefined, 'io');
  }
}

function planFilesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /\.ya?ml$/.test(name))
      .sort();
  } catch (error) {
    throw new UserError(`“${folder}” cannot be read: ${reasonOf(error)}.`, undefined, 'io');
  }
}

/** The day the plan is looked at: `--as-of`, else SOURCE_DATE_EPOCH, else today in UTC, the same on every machine (spec 05). */
export function asOfDay(options: Options, io: Io): Day {
  const asked = textOf(options, 'asOf');
  if (asked !== undefined) {
    if (isDay(asked)) return asked;
    throw new UserError(`“${asked}” is not a day of the calendar.`, 'Write it like 2026-03-31.');
  }
  const epoch = io.env.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === '') return dayOf(io.now);
  const day = /^\d{1,12}$/.test(epoch) ? dayOf(new Date(Number(epoch) * 1000)) : '';
  if (day) return day;
  throw new UserError(`SOURCE_DATE_EPOCH is “${epoch}”.`, 'Set it to seconds since 1970, or use --as-of.');
}
