import type { Finding } from '../diagnostics/diagnostic';
import { suggest } from '../diagnostics/nearest';
import { hasUnknown, isComplete } from '../model/gaps';
import type { RuleSetting } from '../model/policy';
import type { Plan, Reference } from '../model/types';
import { locate } from '../source/locate';
import type { Rule } from './rule';

export const unknownReference: Rule = {
  id: 'unknown-reference',
  summary: 'An address, a department, an item or a rule that is not there.',
  severity: 'error',
  group: 'form',
  check(plan, { report }) {
    for (const [i, reference] of plan.unresolved.filter((one) => isSure(one, plan)).entries()) {
      const { what, to, origin } = reference;
      report({
        message: `There is no ${what} “${to}”.`,
        span: locate(origin, [], isKey(reference) ? 'key' : 'value'),
        help: i < MOST_GUESSES ? helpFor(reference) : undefined,
      });
    }
  },
};

/** Each guess looks at all there is: a plan in which nothing fits would take minutes. */
const MOST_GUESSES = 200;

/** What is listed where, for things that are referred to by id alone. */
const HOMES: Readonly<Record<string, string>> = { department: 'plan', perspective: 'plan', 'key success factor': 'strategy', 'earlier action': 'review', person: 'pay', 'item of the negative list': 'plan' };

/** Not where the thing may stand in a part that could not be read, nor in the files of a department that is unknown itself. */
function isSure({ what, to, into }: Reference, plan: Plan): boolean {
  // The questions of readiness come with hoshin: all of them are known.
  if (what === 'question') return true;
  if (into === undefined) return isComplete(plan, HOMES[what] ?? 'scorecard');
  if (into === 'strategy') return isComplete(plan, 'strategy') && (plan.strategies.length > 0 || !hasUnknown(plan));
  const exists = plan.scorecards.some(({ id }) => id === into);
  const isLocal = to !== into && !to.startsWith(`${into}/`);
  if (!exists && (hasUnknown(plan) || (isLocal && into !== 'company' && !plan.departments.some(({ id }) => id === into)))) return false;
  return isComplete(plan, 'scorecard', into);
}

/** In actuals and in `stages` the name is the key. */
const isKey = ({ to, origin }: Reference): boolean => origin.path.at(-1) === to;

function helpFor(reference: Reference): string {
  const { what, to } = reference;
  if (what === 'person') return 'Write the id of somebody in the pay files of that year, or add the person there.';
  const candidates = reference.candidates();
  const sameEnding = candidates.filter((candidate) => candidate.endsWith(`/${to}`) || to.endsWith(`/${candidate}`));
  if (sameEnding.length === 1) return `Did you mean “${sameEnding[0]}”?`;
  return suggest(to, candidates) ?? `There is none to refer to here yet; add the ${what}, or delete this.`;
}

/** Lines of `rules:` in plan.yaml that name no rule. `known` are the ids of all rules. */
export const unknownRules = (settings: readonly RuleSetting[], known: readonly string[]): Finding[] =>
  settings.filter(({ rule }) => !known.includes(rule)).map(({ rule, origin }) => ({
    code: unknownReference.id,
    message: `There is no rule “${rule}”.`,
    span: locate(origin, [], 'key'),
    help: suggest(rule, known) ?? 'Run “hoshin rule” for the list of rules.',
  }));
