import type { Period } from '../calendar/period';
import { ask, scorePlan } from '../scoring';
import { readRevision } from '../source/revision';
import type { PlanFacts } from '../tables';
import { wordsFor } from './answer';
import { findingsOf } from './findings';
import type { OpenedPlan } from './open-plan';
import { newestPeriod } from './period';

/** All that tables say of a plan in a period. Throws a UserError where it has no scorecard. */
export function planFacts(opened: OpenedPlan, period: Period | undefined, source: string | undefined): PlanFacts {
  const { plan, tree, git, asOf, askedDay } = opened;
  return {
    source: source ?? plan.id,
    plan,
    score: scorePlan(plan, ask(plan, period ?? newestPeriod(plan), { asOf: askedDay })),
    asOf,
    revision: readRevision(tree, git),
    findings: findingsOf(opened).diagnostics,
    say: wordsFor(opened).say,
  };
}
