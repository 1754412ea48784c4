import type { Kpi } from '../model/types';
import type { See } from './conditions';
import { forecast } from './forecast';
import { scoreWithValue, type BasicKpiScore } from './kpi-score';
import { rescore } from './rescore';
import { tracksOf } from './tracks';
import type { Forecast, PlanScore, ScorecardScore } from './types';

/** The score at the end of the year if the forecasts come true. What does not apply all year has none. */
export interface YearEnd {
  readonly now: ScorecardScore;
  /** KPIs without a forecast, milestones and challenge projects stand as they do now. */
  readonly then: ScorecardScore;
  readonly forecasts: ReadonlyMap<Kpi, Forecast>;
}

export function yearEnd(now: ScorecardScore, score: PlanScore): YearEnd {
  const forecasts = new Map(now.kpis.map(({ kpi, track }) => [kpi, forecast(kpi, track, score.question)] as const));
  const kpis = new Map<Kpi, BasicKpiScore>();
  for (const one of now.kpis) {
    const shown = forecasts.get(one.kpi)?.shown;
    if (shown) kpis.set(one.kpi, scoreWithValue(one, shown, score));
  }
  const tracks = tracksOf(score.plan, score.question);
  const see: See = (kpi) => {
    const track = tracks.of(kpi);
    const { shown } = forecast(kpi, track, score.question);
    return shown ? { state: 'value', fullYearValue: shown } : track;
  };
  return { now, then: rescore(now, { kpis, see }, score), forecasts };
}
