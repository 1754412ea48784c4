import { inRanges } from '../calendar/ranges';
import type { Span } from '../diagnostics/diagnostic';
import type { Indicator, Kpi, Scorecard } from '../model/types';
import { locate } from '../source/locate';
import { missingActuals } from '../tracking';
import type { Rule } from './rule';

export const actualMissing: Rule = {
  id: 'actual-missing',
  summary: 'A value is not there although its period ended more than graceDays ago.',
  severity: 'warning',
  group: 'tracking',
  check(plan, { asOf, report }) {
    for (const { scorecard, item, periods, since } of missingActuals(plan, asOf)) {
      const when = inRanges(periods);
      report({
        message: item
          ? {
              en: `${item.type === 'kpi' ? 'KPI' : 'Process indicator'} “${item.address}” has no value for ${when.en}, due since ${since}.`,
              'zh-CN': `${item.type === 'kpi' ? 'KPI' : '过程评价指标'}“${item.address}”缺报${when['zh-CN']}的数据（自${since}起）。`,
            }
          : {
              en: `No KPI of ${scorecard.id} has a value for ${when.en}, due since ${since}.`,
              'zh-CN': `“${scorecard.id}”的所有KPI均缺报${when['zh-CN']}的数据（自${since}起）。`,
            },
        span: item ? seriesOf(item) : valuesOf(scorecard),
        help: {
          en: `Write ${periods.length === 1 ? 'it' : 'them'} into the actuals of ${scorecard.id}: a value, “{estimate: …}”, or “{na: REASON, approvedBy: …}” where nothing was to be measured.`,
          'zh-CN': `请在“${scorecard.id}”的实际值文件中补报：写数值，或“{estimate: …}”（预估值）；确实无需统计的，写“{na: 原因, approvedBy: …}”。`,
        },
        since,
      });
    }
  },
};

/** Place of its values, or of itself when there are none. */
function seriesOf({ actuals, origin }: Kpi | Indicator): Span {
  const newest = actuals.entries.at(-1)?.origin;
  return newest ? locate({ ...newest, path: newest.path.slice(0, 2) }, [], 'key') : locate(origin, ['id']);
}

/** Place of a scorecard's newest values, or of its head when there are none. */
function valuesOf({ kpis, origin }: Scorecard): Span {
  const newest = kpis
    .flatMap(({ actuals }) => actuals.entries.slice(-1))
    .reduce<Kpi['actuals']['entries'][number] | undefined>(
      (a, b) => (a && a.period.text >= b.period.text ? a : b),
      undefined,
    )?.origin;
  return newest ? locate({ ...newest, path: newest.path.slice(0, 1) }, [], 'key') : locate(origin, ['kpis'], 'key');
}
