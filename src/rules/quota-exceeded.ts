import type { Plan } from '../model/types';
import type { PlanScore } from '../scoring/types';
import { percent } from '../scoring/step';
import { inside, locate } from '../source/locate';
import { decimal, round } from '../util/decimal';
import { plural } from '../util/plural';
import { finalScores } from './assessment/final-scores';
import type { Rule, RuleContext } from './rule';

/** Looks at final scores of periods that have ended, and is silent while they cannot be given. */
export const quotaExceeded: Rule = {
  id: 'quota-exceeded',
  summary: "More departments and positions with a grade than the policy's quota.",
  severity: 'info',
  group: 'assessment',
  check(plan, context) {
    if (plan.policy.quota.length === 0) return;
    for (const score of finalScores(plan, context.asOf)) checkPeriod(score, plan, context);
  },
};

function checkPeriod({ scorecards, question: { period } }: PlanScore, { policy: { quota }, origin }: Plan, { report }: RuleContext): void {
  const graded = scorecards.filter(({ scorecard }) => scorecard.department);
  for (const { grade, share } of quota) {
    const having = graded.filter((card) => card.grade === grade).map(({ scorecard }) => scorecard.id);
    const reached = decimal(having.length).div(Math.max(graded.length, 1));
    if (reached.lte(share)) continue;
    report({
      message: `${having.length} of ${plural(graded.length, 'scorecard')} (${percent(round(reached, 3))}) ${having.length === 1 ? 'has' : 'have'} grade “${grade}” in ${period.text}, more than the quota of ${percent(share)}: ${having.join(', ')}.`,
      span: locate(inside(origin, 'policy', 'quota', grade), [], 'key'),
      help: 'See whether their targets were too easy when the next ones are set, or widen the quota. No grade is changed.',
    });
  }
}
