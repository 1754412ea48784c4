import { makePeriod } from '../calendar/period';
import { newClientFiles, roll as rollFiles } from '../reports/roll';
import { ask, tracksOf } from '../scoring';
import type { EditedFile } from '../source/edit/plan-edit';
import { measuresOn } from '../tracking';
import { UserError } from '../util/user-error';
import { wordsFor } from './answer';
import { countErrors } from './findings';
import type { OpenedPlan } from './open-plan';
import { newestYear } from './period';
import { scorecardYears } from '../model/walk';

/**
 * The scorecards of a year out of those of the year before, as new files; undefined while the plan has errors. Throws a
 * UserError where there is no year before, or where the year has scorecards already.
 */
export function roll(opened: OpenedPlan, year: number): readonly EditedFile[] | undefined {
  const { plan, tree, asOf } = opened;
  const years = scorecardYears(plan);
  if (years.includes(year)) throw new UserError('year-is-there', year);
  if (!years.includes(year - 1)) throw new UserError('no-scorecard-of-period', String(year - 1), year - 1, years);
  if (countErrors(opened) > 0) return undefined;
  const tracks = tracksOf(plan, ask(plan, makePeriod('year', year - 1), { asOf }));
  const files = rollFiles(tree.files, { plan, year, tracks, statusOf: measuresOn(plan, asOf) }, wordsFor(opened));
  const inTheWay = files.find(({ after }) => tree.files.some(({ path }) => path === after.path));
  if (inTheWay) throw new UserError('file-in-the-way', inTheWay.after.path);
  return files;
}

/**
 * A new plan for a year out of another one, without people, results, actuals, reviews, incidents and pay (spec 08.4);
 * undefined while that has errors. Throws a UserError where it has no scorecard.
 */
export function newClient(opened: OpenedPlan, year: number, id: string): readonly EditedFile[] | undefined {
  const from = newestYear(opened.plan);
  return countErrors(opened) > 0 ? undefined : newClientFiles(opened.tree.files, { id, from, year });
}

/** The year that a text names. Throws a UserError where it is none. */
export function yearToRoll(text: string): number {
  if (/^[12]\d{3}$/.test(text)) return Number(text);
  throw new UserError('no-year', text);
}
