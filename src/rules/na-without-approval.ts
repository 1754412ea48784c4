import { isRead } from '../model/gaps';
import type { Kpi, NotApplicable, Plan } from '../model/types';
import { kpisOf } from '../model/walk';
import { locate } from '../source/locate';
import type { Rule, RuleContext } from './rule';

/** Process indicators are for improvement only: nothing is gained by leaving one out. */
export const naWithoutApproval: Rule = {
  id: 'na-without-approval',
  summary: 'A KPI that does not apply, in a period or all year, without anybody who approved it.',
  severity: 'error',
  group: 'assessment',
  check(plan, context) {
    for (const kpi of kpisOf(plan)) checkKpi(kpi, plan, context);
  },
};

/** A KPI that does not apply at all has no periods that could. */
function checkKpi(kpi: Kpi, plan: Plan, context: RuleContext): void {
  const { entries, notApplicable } = kpi.actuals;
  if (notApplicable) checkApproval(notApplicable, `for all of ${kpi.scorecard.year}`, kpi, plan, context);
  else for (const entry of entries) if (entry.state === 'na') checkApproval(entry, `in ${entry.period.text}`, kpi, plan, context);
}

function checkApproval({ approvedBy, origin }: NotApplicable, when: string, { address }: Kpi, plan: Plan, { report }: RuleContext): void {
  if (approvedBy !== undefined || !isRead(plan, origin)) return;
  report({
    message: `“${address}” does not apply ${when}, and nobody has approved that.`,
    span: locate(origin, ['na']),
    help: 'Write who approved it, such as {na: REASON, approvedBy: NAME}, or report the value. A final assessment is refused until then.',
  });
}
