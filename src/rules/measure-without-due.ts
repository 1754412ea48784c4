import { daysOf, type FiscalYear } from '../calendar/fiscal-year';
import { makePeriod } from '../calendar/period';
import { isRead } from '../model/gaps';
import type { Measure } from '../model/types';
import { measuresOf } from '../model/walk';
import { locate } from '../source/locate';
import type { Localized } from '../util/language';
import type { Rule } from './rule';

export const measureWithoutDue: Rule = {
  id: 'measure-without-due',
  summary: 'A measure does not say when it is finished.',
  severity: 'warning',
  group: 'structure',
  check(plan, { report }) {
    for (const measure of measuresOf(plan)) {
      if (measure.due !== undefined || !isRead(plan, measure.origin)) continue;
      report({
        message: {
          en: `Measure “${measure.address}” has no due date.`,
          'zh-CN': `行动措施“${measure.address}”没有完成时限。`,
        },
        span: locate(measure.origin, ['id']),
        help: helpFor(measure, plan.fiscalYear),
      });
    }
  },
};

function helpFor({ stages, kpi }: Measure, fiscal: FiscalYear): Localized {
  const last = stages
    .map(({ due }) => due)
    .sort()
    .at(-1);
  if (last) {
    return {
      en: `Add “due: ${last}”, the day of its last stage, or a later one.`,
      'zh-CN': `请加上“due: ${last}”，即最后一个阶段的日期，或更晚的日期。`,
    };
  }
  const { to } = daysOf(makePeriod('year', kpi.scorecard.year), fiscal);
  return {
    en: `Add “due:” with the day it is finished, at the latest ${to}.`,
    'zh-CN': `请用“due:”写明完成时限，最迟${to}。`,
  };
}
