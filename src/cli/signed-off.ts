import type { Plan } from '../model/types';
import { loadPlan } from '../pipeline';
import type { SignedOff } from '../rules/rule';
import { readTreeAt } from '../source/read-commit';
import type { PlanTree } from '../source/read-tree';
import { signOffsOf } from '../source/sign-off';
import type { Io } from './io';

/** The plan as it was signed off, for each year that it still has scorecards of. */
export const signedOffPlans = (tree: PlanTree, { env }: Io) => ({ id, scorecards }: Plan): readonly SignedOff[] =>
  signOffsOf(tree, id, env).filter(({ year }) => scorecards.some((scorecard) => scorecard.year === year)).map(({ year, tag, commit }) => ({
    year, name: `${tag} (${commit.short})`, plan: loadPlan(readTreeAt(tree.root, commit.hash, env)).plan,
  }));
