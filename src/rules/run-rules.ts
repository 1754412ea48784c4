import type { Day } from '../calendar/day';
import type { Finding } from '../diagnostics/diagnostic';
import type { Plan } from '../model/types';
import { getOrCreate } from '../util/memoize';
import type { Rule, RuleContext, SignedOff } from './rule';

/** Gives the findings of a rule in a plan as of a day. */
export type RunRule = (rule: Rule, asOf: Day) => readonly Finding[];

/** Runs the rules on a plan: each once a day, and once in all where it does not ask for the day. */
export function ruleRunner(plan: Plan, signedOff: readonly SignedOff[]): RunRule {
  const onEveryDay = new Map<Rule, readonly Finding[]>();
  const byDay = new Map<Day, Map<Rule, readonly Finding[]>>();
  return (rule, asOf) => {
    const onDay = getOrCreate(byDay, asOf, () => new Map<Rule, readonly Finding[]>());
    const known = onEveryDay.get(rule) ?? onDay.get(rule);
    if (known) return known;
    const { found, isDated } = run(rule, plan, { asOf, signedOff });
    (isDated ? onDay : onEveryDay).set(rule, found);
    return found;
  };
}

function run(
  rule: Rule,
  plan: Plan,
  { asOf, signedOff }: Omit<RuleContext, 'report'>,
): { readonly found: readonly Finding[]; readonly isDated: boolean } {
  const found: Finding[] = [];
  let isDated = false;
  rule.check?.(plan, {
    signedOff,
    get asOf() {
      isDated = true;
      return asOf;
    },
    report: (problem) => void found.push({ code: rule.id, ...problem }),
  });
  return { found, isDated };
}
