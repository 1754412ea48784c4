import type { Day } from '../calendar/day';
import { compareFindings, type Diagnostic } from '../diagnostics/diagnostic';
import { checkLoaded, severitiesIn, type CheckedPlan } from '../pipeline';
import { rules } from '../rules';
import type { Rule } from '../rules/rule';
import { acknowledgementsOf } from '../source/comments';
import type { PlanTree } from '../source/read-tree';
import { memoizeWeak } from '../util/memoize';
import type { OpenedPlan } from './open-plan';

/** All that is found in a plan on the day it is looked at. */
export const findingsOf = (opened: OpenedPlan): CheckedPlan => checkLoaded(opened, opened);

/** The errors in a plan on the day it is looked at. Only rules that may find one are run. */
export const errorsIn = memoizeWeak((opened: OpenedPlan): readonly Diagnostic[] =>
  checkLoaded(opened, { ...opened, rules: rulesThatFail(opened) }).diagnostics.filter(
    ({ severity }) => severity === 'error',
  ),
);

export const countErrors = (opened: OpenedPlan): number => errorsIn(opened).length;

function rulesThatFail({ plan, tree }: OpenedPlan): readonly Rule[] {
  const [severities, allowed] = [severitiesIn(plan), allowedRules(tree)];
  // A comment is known to be in use, or not, once its rule was run.
  return rules.filter(({ id }) => severities.get(id) === 'error' || allowed.has(id));
}

/** All that was found on an earlier day. A comment that allows what came later is not unused. */
export function findingsOn(day: Day, opened: OpenedPlan): CheckedPlan {
  if (day >= opened.asOf) return findingsOf(opened);
  const isUnused = ({ code }: Diagnostic): boolean => code === 'unused-acknowledgement';
  const then = checkLoaded(opened, { asOf: day, language: opened.language });
  const allowed = allowedRules(opened.tree);
  const now = checkLoaded(opened, { ...opened, rules: rules.filter(({ id }) => allowed.has(id)) });
  const diagnostics = [
    ...then.diagnostics.filter((finding) => !isUnused(finding)),
    ...now.diagnostics.filter(isUnused),
  ];
  return { ...then, diagnostics: diagnostics.sort(compareFindings) };
}

/** The ids that comments name. */
const allowedRules = ({ files }: PlanTree): ReadonlySet<string> =>
  new Set(files.flatMap((file) => acknowledgementsOf(file).map(({ rule }) => rule)));
