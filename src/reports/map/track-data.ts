import type { Figures, Track } from '../../scoring';
import type { ReportContext } from '../base/report-kind';
import * as value from '../base/json-values';

/** A KPI to date and period by period. */
export const trackData = ({ item, toDate, periods }: Track, { say }: ReportContext): object => ({
  kpi: item.address,
  name: say(item.name),
  unit: value.orNull(item.unit),
  toDate: figures(toDate),
  periods: periods
    .filter(({ state }) => state !== 'pending')
    .map((one) => ({ period: one.period.text, ...figures(one) })),
});

const figures = ({ target, actual, attainment, status }: Figures): object => ({
  target: value.targetList(target),
  actual: value.exact(actual),
  attainment: value.fraction(attainment),
  status,
});
