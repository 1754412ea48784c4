import type { Plan } from '../model/types';
import { quotaUse } from '../scoring/quota';
import { percent } from '../scoring/step';
import type { PlanScore } from '../scoring/types';
import { inside, locate } from '../source/locate';
import { round } from '../util/decimal';
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

function checkPeriod({ scorecards, question: { period } }: PlanScore, { policy, origin }: Plan, { report }: RuleContext): void {
  for (const { grade, quota, share, having, of } of quotaUse(scorecards, policy).filter(({ exceeded }) => exceeded)) {
    report({
      message: `${having.length} of ${plural(of, 'scorecard')} (${percent(round(share, 3))}) ${having.length === 1 ? 'has' : 'have'} grade “${grade}” in ${period.text}, more than the quota of ${percent(quota)}: ${having.map(({ id }) => id).join(', ')}.`,
      span: locate(inside(origin, 'policy', 'quota', grade), [], 'key'),
      help: 'See whether their targets were too easy when the next ones are set, or widen the quota. No grade is changed.',
    });
  }
}
