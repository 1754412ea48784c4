import { inChinese } from '../calendar/ranges';
import { locate } from '../source/locate';
import { judgedFigures } from '../scoring';
import { redsWithoutAction } from '../tracking';
import type { Rule } from './rule';
import { periodsOf } from './words/periods';
import { reached } from './words/tracked';

export const redWithoutAction: Rule = {
  id: 'red-without-action',
  summary: 'A KPI is red for two months in a row, and neither review has an action for it.',
  severity: 'warning',
  group: 'tracking',
  check(plan, { asOf, report }) {
    for (const { kpi, moments, review, since } of redsWithoutAction(plan, asOf)) {
      const [{ own, track }] = moments;
      const [span, now] = [periodsOf(moments[0].own.period.unit, moments.length), reached(kpi, judgedFigures(track))];
      const act = `“act: [{id: …, action: …, for: ${kpi.id}, owner: …, due: …}]”`;
      report({
        message: {
          en: `“${kpi.address}” has been red since ${since}, ${span.en} in a row (${now.en} in ${own.period.text}), and its last reviews have no action for it; none is open.`,
          'zh-CN': `自${since}起，“${kpi.address}”连续${span['zh-CN']}红灯（${inChinese(own.period)}，${now['zh-CN']}），而最近的回顾没有针对它的行动，也没有未完成的行动。`,
        },
        span: locate(review.origin, ['act'], 'key'),
        help: {
          en: `Decide what to do and write it into the next review: ${act}.`,
          'zh-CN': `请决定采取什么行动，并写入下次回顾：${act}。`,
        },
        since,
      });
    }
  },
};
