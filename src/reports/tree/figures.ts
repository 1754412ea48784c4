import type { Kpi, Measure, Plan } from '../../model/types';
import { lastDay, type KpiScore, type PlanScore } from '../../scoring';
import { measuresOn, type MeasureStatus } from '../../tracking';

export interface TreeFacts {
  readonly plan: Plan;
  /** Gives KPIs their status and figures, and measures their progress. */
  readonly score?: PlanScore | undefined;
  /** Default: that of `score`, else the latest one with scorecards. */
  readonly year?: number | undefined;
}

/** What is known of the items of a tree. */
export interface TreeFigures {
  readonly year: number | undefined;
  kpi(kpi: Kpi): KpiScore | undefined;
  measure(measure: Measure): MeasureStatus | undefined;
}

export function figuresOf({ plan, score, year }: TreeFacts): TreeFigures {
  const scores = new Map(score?.scorecards.flatMap(({ kpis }) => kpis.map((kpi) => [kpi.kpi, kpi] as const)));
  const statusOf = score && measuresOn(plan, lastDay(score.question));
  return {
    year: score?.question.year ?? year ?? latestYear(plan),
    kpi: (kpi) => scores.get(kpi),
    measure: (measure) => statusOf?.(measure),
  };
}

const latestYear = ({ scorecards }: Plan): number | undefined => scorecards.reduce<number | undefined>((latest, { year }) => Math.max(latest ?? year, year), undefined);
