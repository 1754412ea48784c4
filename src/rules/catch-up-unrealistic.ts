import { inChinese } from '../calendar/ranges';
import type { Kpi } from '../model/types';
import type { OwnPeriod } from '../scoring';
import { measuredQuantity, targetQuantity } from '../scoring/quantity';
import { percent } from '../scoring/step';
import { locate } from '../source/locate';
import { catchUps } from '../tracking';
import { round } from '../util/decimal';
import type { Localized } from '../util/language';
import type { Rule } from './rule';
import { EVERY } from './words/periods';
import { reached } from './words/tracked';

export const catchUpUnrealistic: Rule = {
  id: 'catch-up-unrealistic',
  summary: 'Reaching the target takes more than 120% of the plan of the remaining months.',
  severity: 'warning',
  group: 'tracking',
  check(plan, { asOf, report }) {
    for (const {
      kpi,
      moments: [{ own, track }],
      forecast: { required, requiredPerPeriod, outOfReach },
      since,
    } of catchUps(plan, asOf)) {
      const span = locate(kpi.origin, ['basic', 'target']);
      if (outOfReach) {
        report({ ...tooLate(kpi, reached(kpi, track.toDate), own), span, help: HELP, since });
        continue;
      }
      const each = requiredPerPeriod && measuredQuantity(requiredPerPeriod, kpi);
      const isLower = kpi.direction === 'lower';
      const [share, target, now] = [
        percent(round(required!, 3)),
        targetQuantity(kpi.target!, kpi.unit),
        reached(kpi, track.toDate),
      ];
      report({
        message: {
          en: `“${kpi.address}” ${isLower ? 'may use only' : 'needs'} ${share} of the plan of the rest of the year${each ? `, ${each} a ${kpi.frequency}` : ''}, to reach ${target}; so since ${since} (${now.en} at the end of ${own.period.text}).`,
          'zh-CN': `自${since}起，“${kpi.address}”要达到${target}，剩余期间${isLower ? '最多只能用到' : '须完成'}计划的${share}${each ? `，即${EVERY[kpi.frequency]}${each}` : ''}（截至${inChinese(own.period)}末，${now['zh-CN']}）。`,
        },
        span,
        help: HELP,
        since,
      });
    }
  },
};

const HELP: Localized = {
  en: 'Say in the next review what can still be reached and what it takes. An approved change goes into “changes:”; the target itself stays.',
  'zh-CN': '请在下次回顾中写明还能达到多少、需要什么条件。经审批的调整写入“changes:”，目标值本身不改。',
};

/** A total that is exceeded, or that nothing possible can reach any more. */
function tooLate(kpi: Kpi, now: Localized, { period }: OwnPeriod): { readonly message: Localized } {
  const target = targetQuantity(kpi.target!, kpi.unit);
  return {
    message: {
      en: `The target of “${kpi.address}”, ${target}, is out of reach, whatever the rest of the year brings (${now.en} at the end of ${period.text}).`,
      'zh-CN': `无论剩余期间如何，“${kpi.address}”已无法达到${target}（截至${inChinese(period)}末，${now['zh-CN']}）。`,
    },
  };
}
