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
          ? `${item.type === 'kpi' ? 'KPI' : 'Process indicator'} “${item.address}” has no value for ${when}, due since ${since}.`
          : `No KPI of ${scorecard.id} has a value for ${when}, due since ${since}.`,
        span: item ? seriesOf(item) : valuesOf(scorecard),
        help: `Write ${periods.length === 1 ? 'it' : 'them'} into the actuals of ${scorecard.id}: a value, “{estimate: …}”, or “{na: REASON, approvedBy: …}” where nothing was to be measured.`,
        since,
      });
    }
  },
};

/** Where its values stand, or itself when there are none. */
function seriesOf({ actuals, origin }: Kpi | Indicator): Span {
  const newest = actuals.entries.at(-1)?.origin;
  return newest ? locate({ ...newest, path: newest.path.slice(0, -1) }, [], 'key') : locate(origin, ['id']);
}

/** Where the newest values of a scorecard stand, or its head when there are none. */
function valuesOf({ kpis, origin }: Scorecard): Span {
  const newest = kpis.flatMap(({ actuals }) => actuals.entries.slice(-1)).reduce<Kpi['actuals']['entries'][number] | undefined>((a, b) => (a && a.period.text >= b.period.text ? a : b), undefined)?.origin;
  return newest ? locate({ ...newest, path: newest.path.slice(0, 1) }, [], 'key') : locate(origin, ['kpis'], 'key');
}
