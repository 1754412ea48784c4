import { inChinese } from '../calendar/ranges';
import { locate } from '../source/locate';
import { offTrack as streaks } from '../tracking';
import type { Rule } from './rule';
import { periodsOf } from './words/periods';
import { reached } from './words/tracked';

export const offTrack: Rule = {
  id: 'off-track',
  summary: 'A KPI has missed its target to date for two months in a row.',
  severity: 'warning',
  group: 'tracking',
  check(plan, { asOf, report }) {
    for (const { kpi, moments, since } of streaks(plan, asOf)) {
      const [{ own, track }] = moments;
      const [span, now] = [periodsOf(moments[0].own.period.unit, moments.length), reached(kpi, track.toDate)];
      report({
        message: {
          en: `“${kpi.address}” has missed its target to date since ${since}, ${span.en} in a row: ${now.en} at the end of ${own.period.text}.`,
          'zh-CN': `自${since}起，“${kpi.address}”连续${span['zh-CN']}未达到本年累计目标：截至${inChinese(own.period)}末，${now['zh-CN']}。`,
        },
        span: locate(kpi.origin, ['id']),
        help: {
          en: 'Say in the next review why (“check:”) and what will be done (“act:”), or plan another measure.',
          'zh-CN': '请在下次回顾中写明原因（“check:”）和行动（“act:”），或另定行动措施。',
        },
        since,
      });
    }
  },
};
