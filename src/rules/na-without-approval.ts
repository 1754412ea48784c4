import { inChinese } from '../calendar/ranges';
import { isRead } from '../model/gaps';
import type { Kpi, NotApplicable, Plan } from '../model/types';
import { kpisOf } from '../model/walk';
import { entryAt, locate } from '../source/locate';
import type { Localized } from '../util/language';
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
  if (notApplicable)
    checkApproval(
      notApplicable,
      { en: `for all of ${kpi.scorecard.year}`, 'zh-CN': `${kpi.scorecard.year}年全年` },
      kpi,
      plan,
      context,
    );
  else
    for (const entry of entries)
      if (entry.state === 'na')
        checkApproval(entry, { en: `in ${entry.period.text}`, 'zh-CN': inChinese(entry.period) }, kpi, plan, context);
}

function checkApproval(
  { approvedBy, origin }: NotApplicable,
  when: Localized,
  { address }: Kpi,
  plan: Plan,
  { report }: RuleContext,
): void {
  if (approvedBy !== undefined || !isRead(plan, origin)) return;
  report({
    message: {
      en: `“${address}” does not apply ${when.en}, and nobody has approved that.`,
      'zh-CN': `“${address}”${when['zh-CN']}标为不适用，但未经审批。`,
    },
    span: locate(origin, ['na']),
    entry: entryAt(origin, ['approvedBy'], null),
    help: {
      en: 'Write who approved it, such as {na: REASON, approvedBy: NAME}, or report the value. A final assessment is refused until then.',
      'zh-CN': '请写明审批人，如“{na: 原因, approvedBy: 姓名}”，或报送实际值。在此之前不能得出最终得分。',
    },
  });
}
