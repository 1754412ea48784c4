import type { Indicator, Kpi } from '../../model/types';
import type { Figures, Track } from '../../scoring';
import type { ReportContext } from '../base/report-kind';
import * as value from '../base/json-values';

/** A KPI to date and period by period. */
export const trackData = ({ item, toDate, periods }: Track, { say }: ReportContext): object => ({
  kpi: item.address,
  name: say(item.name),
  unit: value.orNull(item.unit),
  toDate: figures(toDate, item),
  periods: periods
    .filter(({ state }) => state !== 'pending')
    .map((one) => ({ period: one.period.text, ...figures(one, item) })),
});

const figures = ({ target, actual, attainment, status }: Figures, item: Kpi | Indicator): object => ({
  target: value.targetList(target, item),
  actual: value.measured(actual, item),
  attainment: value.fraction(attainment),
  status,
});
