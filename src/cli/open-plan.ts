import { resolve } from 'node:path';
import type { Day } from '../calendar/day';
import { languageNamed } from '../app/languages';
import { openPlan as open, type Look, type OpenedPlan } from '../app/open-plan';
import { dayNamed, today } from '../app/surroundings';
import { loadPlan } from '../pipeline';
import { planRoot } from '../source/plan-root';
import { PLAN_FILE } from '../source/walk-plan';
import { findPlanRoot, readTree } from '../source/read-tree';
import type { Language } from '../util/language';
import { undefinedOnUserError } from '../util/user-error';
import { textOf, type Options } from './command';
import type { Io } from './io';

/** The plan in `path`, or the nearest one upwards from here, as the options look at it. */
export function openPlan(path: string | undefined, options: Options, io: Io): OpenedPlan {
  const opened = open({ path, revision: textOf(options, 'rev'), ...lookOf(options) }, io);
  io.opened?.(opened.language);
  return opened;
}

/** The look at a plan that `--as-of` and `--language` ask for. */
export const lookOf = (options: Options): Look => ({ asOf: askedDay(options), language: askedLanguage(options) });

/** The day of `--as-of`, if it is given. */
function askedDay(options: Options): Day | undefined {
  const asked = textOf(options, 'asOf');
  return asked === undefined ? undefined : dayNamed(asked);
}

/** The day of `--as-of`, else today. */
export const asOfDay = (options: Options, io: Io): Day => askedDay(options) ?? today(io);

/** The language of `--language`; undefined for that of the plan. */
export function askedLanguage(options: Options): Language | undefined {
  const asked = textOf(options, 'language');
  return asked === undefined ? undefined : languageNamed(asked);
}

/** The language of the plan upwards from here, for what needs none; undefined without one. */
export const languageAround = ({ cwd }: Pick<Io, 'cwd'>): Language | undefined =>
  undefinedOnUserError(() => {
    const tree = readTree(planRoot(undefined, cwd));
    return loadPlan({ ...tree, files: tree.files.filter(({ path }) => path === PLAN_FILE) }).plan.language;
  });

/** True if an argument names the folder of a plan, so that it is not taken for an address. */
export const isPlanFolder = (path: string, { cwd }: Pick<Io, 'cwd'>): boolean =>
  findPlanRoot(resolve(cwd, path)) === resolve(cwd, path);

/** True if an argument looks like a period, so that it is not taken for a folder. */
export const looksLikePeriod = (text: string | undefined): boolean =>
  text !== undefined && /^\d{4}(-[A-Za-z\d]+)?$/.test(text);
