import { inChinese } from '../calendar/ranges';
import { measuredQuantity, targetQuantity } from '../scoring/quantity';
import { locate } from '../source/locate';
import { forecastMisses, type Outlook } from '../tracking';
import type { Localized } from '../util/language';
import type { Rule } from './rule';
import { reached } from './words/tracked';

export const forecastMiss: Rule = {
  id: 'forecast-miss',
  summary: 'A KPI will miss its target at the rate to date, and also with a rest as planned.',
  severity: 'warning',
  group: 'tracking',
  check(plan, { asOf, report }) {
    for (const outlook of forecastMisses(plan, asOf)) {
      const {
        kpi,
        moments: [{ own, track }],
        forecast: { planRate, restAtPlan },
        since,
      } = outlook;
      const [target, now, owner] = [
        targetQuantity(kpi.target!, kpi.unit),
        reached(kpi, track.toDate),
        ownerSays(outlook),
      ];
      const [atRate, asPlanned] = [measuredQuantity(planRate!, kpi), measuredQuantity(restAtPlan!, kpi)];
      report({
        message: {
          en: `“${kpi.address}” has been on the way to miss its target of ${target} since ${since}: ${atRate} at the rate to date, ${asPlanned} with a rest as planned (${now.en} at the end of ${own.period.text})${owner.en}.`,
          'zh-CN': `自${since}起，“${kpi.address}”预计全年达不到目标值${target}：按目前完成率为${atRate}，其余按计划为${asPlanned}（截至${inChinese(own.period)}末，${now['zh-CN']}）${owner['zh-CN']}。`,
        },
        span: locate(kpi.origin, ['basic', 'target']),
        help: {
          en: 'Plan measures that close the gap; if their owner expects better, let it be written under “forecasts:” with the reason.',
          'zh-CN': '请制定弥补差距的行动措施；责任人如有更好的预测，请连同理由写入“forecasts:”。',
        },
        since,
      });
    }
  },
};

function ownerSays({ kpi, forecast: { owner } }: Outlook): Localized {
  const expected = owner && measuredQuantity(owner, kpi);
  return {
    en: expected ? `; its owner expects ${expected}` : '',
    'zh-CN': expected ? `；责任人预测${expected}` : '',
  };
}
