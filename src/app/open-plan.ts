import { resolve } from 'node:path';
import type { Day } from '../calendar/day';
import { strategicKpisOf } from '../model/strategic-objectives';
import type { Plan } from '../model/types';
import { trackedOf } from '../model/walk';
import { loadPlan, type LoadedPlan } from '../pipeline';
import { gitReader, type GitReader } from '../source/git';
import { readTreeAt } from '../source/read-commit';
import { planRoot } from '../source/plan-root';
import { readTree, type PlanTree } from '../source/read-tree';
import type { Language } from '../util/language';

import { signedOffPlans } from './signed-off';
import { latestDay, today, type Surroundings } from './surroundings';

/** The day and the language in which a plan is looked at. */
export interface Look {
  /** The day it is looked at. Default: today. */
  readonly asOf?: Day | undefined;
  /** The language of answers. Default: that of the plan. */
  readonly language?: Language | undefined;
}

/** The plan to open, and the look at it. */
export interface Opening extends Look {
  /** Its folder, or a file or folder in it. Default: the nearest plan upwards from the current folder. */
  readonly path?: string | undefined;
  /** The commit, branch or tag of git that it is read at. Default: the files as they are. */
  readonly revision?: string | undefined;
}

/** A plan that questions are asked of. */
export interface OpenedPlan extends LoadedPlan {
  /** The day it is looked at. */
  readonly asOf: Day;
  /** Day asked for; without one the day of a period's figures follows from the period. */
  readonly askedDay: Day | undefined;
  readonly language: Language;
  readonly surroundings: Surroundings;
  /** Asked for what git knows of the plan. Not part of the library: @internal */
  readonly git: GitReader;
}

/**
 * Reads a plan. Throws a UserError where there is none, or where it may not be read; what is wrong in it does not keep
 * it from being read.
 */
export function openPlan({ path, revision, ...look }: Opening, surroundings: Surroundings): OpenedPlan {
  const { cwd, env } = surroundings;
  const git = gitReader(env);
  const tree =
    revision === undefined ? readTree(planRoot(path, cwd)) : readTreeAt(resolve(cwd, path ?? '.'), revision, git);
  return openTree(tree, look, surroundings, git);
}

/** Opens the same plan for readers of another language, who may know its units by other words. */
export function inLanguage(opened: OpenedPlan, language: Language): OpenedPlan {
  if (language === opened.language) return opened;
  if (!hasUnitsByLanguage(opened.plan)) return { ...opened, language };
  const { tree, askedDay: asOf, surroundings, git } = opened;
  return openTree(tree, { asOf, language }, surroundings, git);
}

const hasUnitsByLanguage = (plan: Plan): boolean =>
  [...trackedOf(plan), ...strategicKpisOf(plan)].some(({ ownUnit }) => ownUnit !== undefined);

/** Makes a plan of files that are read, beside what was signed off of it. */
export function openTree(
  tree: PlanTree,
  { asOf, language }: Look,
  surroundings: Surroundings,
  git: GitReader,
): OpenedPlan {
  const loaded = loadPlan(tree, signedOffPlans(tree, git, latestDay(asOf, surroundings)), language);
  return {
    ...loaded,
    asOf: asOf ?? today(surroundings),
    askedDay: asOf,
    language: language ?? loaded.plan.language,
    surroundings,
    git,
  };
}
